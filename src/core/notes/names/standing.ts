import { type Compared, mayBeCopyOf, sharesMuch } from "../marks/copies";
import type { Grounds } from "../marks/person-note";
import { baseName, folderOf, nameKey } from "../text/path";
import { PathIndex } from "./path-index";

/** A note that is a person's by itself, before those beside it are looked at. */
export interface Claimant extends Compared {
	readonly path: string;
	readonly onlyBy: Exclude<Grounds, "a mark"> | null;
}

/** What becomes of it: a person's note, none, or a copy of another one. */
export type Verdict = "a person" | "no person" | { readonly copyOf: string };

/**
 * Tells of notes that are people's by themselves whether they stay so among the others: not as a copy that a sync left behind, nor by
 * their folder where they lie beside or below the folder note of a person, nor by a name in the settings that means another note.
 */
export class Standing {
	private readonly claimants = new Map<string, Claimant>();
	/** The notes that are people's by their folder, by each folder in which they lie. */
	private readonly byFolder = new PathIndex();
	/** The folder notes of people, by folder. */
	private readonly folderNotes = new PathIndex();
	/** The notes that may be copies, by what they may be copies of. */
	private readonly copies = new PathIndex();
	private readonly named = new Set<string>();
	/** The note that the name in the settings means. */
	private mine: string | null = null;

	/** Takes a note in, another version of it, or that it is none of a person any more; answers of which others the verdict may change. */
	set(path: string, claimant: Claimant | null): ReadonlySet<string> {
		const touched = new Set<string>();
		const before = this.claimants.get(path);
		if (before === undefined && claimant === null) return touched;
		if (isFolderNote(path)) for (const other of this.byFolder.at(nameKey(folderOf(path)))) touched.add(other);
		for (const other of this.copies.at(path)) touched.add(other);
		if (before !== undefined) this.forget(before);
		if (claimant !== null) this.learn(claimant);
		touched.delete(path);
		return touched;
	}

	/** Says which note the name in the settings means, and of which others the verdict changes by that. */
	name(mine: string | null): ReadonlySet<string> {
		const isSame = mine === this.mine;
		this.mine = mine;
		return isSame ? NOBODY : this.named;
	}

	/** Whether a note is a person's by a name in the settings alone. */
	isOnlyNamed(path: string): boolean {
		return this.named.has(path);
	}

	verdictOn(path: string): Verdict {
		const claimant = this.claimants.get(path);
		if (claimant === undefined) return "no person";
		const original = mayBeCopyOf(path).find((other) => {
			const known = this.claimants.get(other);
			return known !== undefined && sharesMuch(claimant, known);
		});
		if (original !== undefined) return { copyOf: original };
		if (claimant.onlyBy === "the settings") return path === this.mine ? "a person" : "no person";
		return claimant.onlyBy === "its folder" && this.isBelowPerson(path) ? "no person" : "a person";
	}

	private isBelowPerson(path: string): boolean {
		return foldersOf(path).some((folder) => [...this.folderNotes.at(folder)].some((note) => note !== path));
	}

	private learn(claimant: Claimant): void {
		const { path, onlyBy } = claimant;
		this.claimants.set(path, claimant);
		if (onlyBy === "its folder") for (const folder of foldersOf(path)) this.byFolder.add(folder, path);
		if (onlyBy === "the settings") this.named.add(path);
		if (isFolderNote(path)) this.folderNotes.add(nameKey(folderOf(path)), path);
		for (const original of mayBeCopyOf(path)) this.copies.add(original, path);
	}

	private forget({ path, onlyBy }: Claimant): void {
		this.claimants.delete(path);
		if (onlyBy === "its folder") for (const folder of foldersOf(path)) this.byFolder.delete(folder, path);
		if (onlyBy === "the settings") this.named.delete(path);
		if (isFolderNote(path)) this.folderNotes.delete(nameKey(folderOf(path)), path);
		for (const original of mayBeCopyOf(path)) this.copies.delete(original, path);
	}
}

const NOBODY: ReadonlySet<string> = new Set();

function isFolderNote(path: string): boolean {
	const folder = folderOf(path);
	return folder !== "" && nameKey(baseName(path)) === nameKey(folder.slice(folder.lastIndexOf("/") + 1));
}

// The folders in which a note lies, from the innermost, as they are looked up.
function foldersOf(path: string): readonly string[] {
	const folders: string[] = [];
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(nameKey(folder));
	return folders;
}

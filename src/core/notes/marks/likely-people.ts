import type { Settings } from "../../settings/settings";
import { baseName, folderOf } from "../text/path";
import { isTagUnder } from "../text/tag";
import { looksLikeName, namesPeople } from "./people-words";

/** A note as the application has indexed it, person or not. */
export interface IndexedNote {
	readonly path: string;
	readonly tags: readonly string[];
	/** The values of the properties that could mark a person: as they are shown, and as they are written. */
	readonly kinds: readonly { readonly property: string; readonly value: string; readonly written: string }[];
}

/** A folder, a tag or a value of a property that marks people, or looks as if it did, and the change of settings that makes it so. */
export interface Mark {
	readonly kind: "folder" | "tag" | "property";
	readonly label: string;
	/** What stands in the settings once it is taken: the folder, the tag, the value of the property. */
	readonly mark: string;
	readonly take: (settings: Settings) => Partial<Settings>;
}

/** A mark, with how many notes bear it and the names of a few. */
export interface LikelyPeople extends Mark {
	readonly count: number;
	readonly examples: readonly string[];
}

/** A mark that looks like people, with the notes that bear it. */
export interface Candidate extends Mark {
	/** Whether its name tells that people are kept there; else most of its notes are named like somebody. */
	readonly told: boolean;
	readonly paths: readonly string[];
}

const FEWEST = 3;
const MOST_OFFERED = 8;
const MOST_EXAMPLES = 3;

/** Finds what in a vault looks like people, the likeliest first: by a telling word, or because most of it bears names of people. */
export function likelyPeople(notes: readonly IndexedNote[]): readonly Candidate[] {
	const found = new Map<string, { readonly mark: Mark; readonly paths: string[] }>();
	for (const { path, tags, kinds } of notes) {
		const folder = peopleFolderOf(path) ?? folderOf(path);
		const marks = [...(folder === "" ? [] : [folderMark(folder)]), ...tags.map(tagMark), ...kinds.map(propertyMark)];
		for (const mark of marks) {
			const key = keyOf(mark);
			const known = found.get(key) ?? { mark, paths: [] };
			known.paths.push(path);
			found.set(key, known);
		}
	}
	return [...found.values()]
		.map(({ mark, paths }) => ({
			...{ ...mark, paths },
			told: namesPeople(mark.mark.slice(mark.mark.lastIndexOf("/") + 1)),
			named: paths.filter((path) => looksLikeName(baseName(path))).length,
		}))
		.filter(({ told, paths, named }) => told || (paths.length >= FEWEST && named > paths.length / 2))
		.sort((a, b) => Number(b.told) - Number(a.told) || b.named - a.named || (a.label < b.label ? -1 : 1))
		.slice(0, MOST_OFFERED)
		.map(({ named: _, ...candidate }) => candidate);
}

/** A mark by which it is known again. */
export function keyOf({ kind, label }: Pick<Mark, "kind" | "label">): string {
	return `${kind} ${label.toLowerCase()}`;
}

// The outermost folder of a path whose name tells that people are kept there, with all that lies below it.
function peopleFolderOf(path: string): string | null {
	const parts = folderOf(path).split("/");
	const depth = parts.findIndex(namesPeople);
	return depth === -1 ? null : parts.slice(0, depth + 1).join("/");
}

function folderMark(folder: string): Mark {
	const take = ({ peopleFolders }: Settings): Partial<Settings> => ({ peopleFolders: [...peopleFolders, folder] });
	return { kind: "folder", label: folder, mark: folder, take };
}

function tagMark(tag: string): Mark {
	const take = ({ personTags }: Settings): Partial<Settings> => ({
		personTags: [...personTags.filter((mark) => !isTagUnder(mark, tag)), tag],
	});
	return { kind: "tag", label: `#${tag}`, mark: tag, take };
}

function propertyMark({ property, value }: IndexedNote["kinds"][number]): Mark {
	const take = ({ personValues }: Settings): Partial<Settings> => ({ personValues: [...personValues, value] });
	return { kind: "property", label: `${property}: ${value}`, mark: value, take };
}

/** A few names that stand for all, those that look like names of people first. */
export function exampleNames(names: readonly string[]): readonly string[] {
	const inOrder = [...names].sort();
	const people: string[] = [];
	for (const name of inOrder) if (people.length < MOST_EXAMPLES && looksLikeName(name)) people.push(name);
	return [...people, ...inOrder.filter((name) => !people.includes(name))].slice(0, MOST_EXAMPLES);
}

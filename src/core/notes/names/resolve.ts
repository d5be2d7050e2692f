import { namedAddress } from "../properties/address";
import { baseName, folderOf, nameKey } from "../text/path";
import { loosely, turnedRound } from "./plain-keys";

/** Finds the notes that a link or a name, standing in the note `from`, means: none, one, or several that fit equally. */
export type Resolve = (target: string, from: string) => readonly string[];

/** A note as far as links to it go: its path and the other names by which people call it. */
export interface Addressee {
	readonly path: string;
	readonly aliases: readonly string[];
	/** The addresses of the person, in small letters. */
	readonly addresses?: readonly string[];
}

/** The names by which a note can be meant, as they are looked up: that of its file, and its aliases. */
export function namesOfNote({ path, aliases, addresses = NONE }: Addressee): readonly string[] {
	const names = [nameKey(baseName(path)), ...aliases.map(nameKey)];
	return [...names, ...addresses, ...names.flatMap((name) => [turnedRound(name), looseForm(name)]).filter((name) => name !== null)];
}

// The loose form of a name, where it is another one.
function looseForm(name: string): string | null {
	const loose = ODD.test(name) ? loosely(name) : name;
	return loose === name ? null : loose;
}

const ODD = /^[^\p{L}\p{N}]|[_-]|\s\s|[^\S ]/u;

/** The names under which a link is looked up: whatever it means, a note that bears one of them has come or gone where that changes. */
export function namesSought(target: string): readonly string[] {
	const whole = nameKey(target);
	if (baseName(target) === target) return [whole];
	const name = nameKey(baseName(target));
	return whole === name ? [name] : [name, whole];
}

/**
 * What links mean: a path first, then a file name nearest to the note, then an alias; capitals decide only between what else is equal.
 * Notes come and go; the order in which they came does not matter.
 */
export class Names {
	private readonly byPath: Index = new Map();
	private readonly byName: Index = new Map();
	private readonly byAlias: Index = new Map();
	/** By addresses, by names turned round, and by loose forms of names, where these are others. */
	private readonly byAddress: Index = new Map();
	private readonly byTurned: Index = new Map();
	private readonly byLoose: Index = new Map();

	add(note: Addressee): void {
		this.each(note, put);
	}

	remove(note: Addressee): void {
		this.each(note, takeOut);
	}

	private each({ path, aliases, addresses }: Addressee, act: typeof put): void {
		const own = nameKey(baseName(path));
		act(this.byPath, nameKey(path), path);
		act(this.byName, own, path);
		for (const alias of aliases) act(this.byAlias, nameKey(alias), path);
		if (addresses === undefined) return;
		for (const address of addresses) act(this.byAddress, address, path);
		for (const name of [own, ...aliases.map(nameKey)]) {
			const [turned, loose] = [turnedRound(name), looseForm(name)];
			if (turned !== null) act(this.byTurned, turned, path);
			if (loose !== null) act(this.byLoose, loose, path);
		}
	}

	/** What one name in plain words means: whole, turned round, by an address, then however its parts are joined. */
	readonly resolvePlain: Resolve = (words, from) => {
		const whole = this.resolve(words, from);
		if (whole.length > 0) return whole;
		const turned = turnedRound(words);
		const round = turned === null ? inOrder(this.byTurned.get(nameKey(words))) : this.resolve(turned, from);
		if (round.length > 0) return round;
		const named = namedAddress(words);
		const addressed = named === null ? NONE : inOrder(this.byAddress.get(named.address));
		if (addressed.length > 0) return addressed;
		if (named !== null && named.name !== "") return this.resolvePlain(named.name, from);
		const loose = loosely(words);
		const plain = loose === words ? NONE : this.resolve(loose, from);
		return plain.length > 0 ? plain : inOrder(this.byLoose.get(nameKey(loose)));
	};

	readonly resolve: Resolve = (target, from) => {
		const isBelow = target.startsWith("./") || target.startsWith("../");
		const path = isBelow ? fromFolder(target, folderOf(from)) : target.replace(/^\//u, "");
		const wanted = `${path.replace(/\.md$/iu, "")}.md`;
		const whole = this.byPath.get(nameKey(wanted));
		if (whole !== undefined) return sameCapitals(inOrder(whole), wanted);
		const named = meantBy(this.byName.get(nameKey(baseName(path))), wanted, folderOf(from));
		return named.length > 0 ? sameCapitals(named, wanted) : inOrder(this.byAlias.get(nameKey(target)));
	};
}

/** The resolver of notes that stay as they are. */
export function resolverOf(notes: Iterable<Addressee>): Resolve {
	const names = new Names();
	for (const note of notes) names.add(note);
	return names.resolve;
}

// The notes below a folder that bear a name and lie highest, and how deep that is.
interface Highest {
	depth: number;
	paths: string[];
}

// The paths of notes that bear one name. Where there are many, the nearest are found by way of the folders above: some vaults have a
// README in each.
class Paths {
	private readonly all: Set<string>;
	private sorted: readonly string[] | null = null;
	private below: ReadonlyMap<string, Highest> | null = null;

	constructor(one: string, other: string) {
		this.all = new Set([one, other]);
	}

	get size(): number {
		return this.all.size;
	}

	get inOrder(): readonly string[] {
		return (this.sorted ??= [...this.all].sort());
	}

	add(path: string): void {
		this.all.add(path);
		this.sorted = this.below = null;
	}

	delete(path: string): void {
		this.all.delete(path);
		this.sorted = this.below = null;
	}

	/** Those nearest to a folder. */
	nearest(folder: string): readonly string[] {
		if (this.size <= FEW) return nearestOf(this.inOrder, folder);
		const highest = (this.below ??= highestBelow(this.inOrder));
		const here = depthOf(folder);
		let least = Infinity;
		let found: readonly string[] = [];
		for (const above of foldersFrom(folder)) {
			const there = highest.get(above);
			if (there === undefined) continue;
			const steps = here + there.depth - 2 * depthOf(above);
			if (steps < least) [least, found] = [steps, there.paths];
			else if (steps === least) found = [...new Set([...found, ...there.paths])].sort();
		}
		return found;
	}
}

const FEW = 8;

// Of the notes that bear a name those that it, with folders before it or not, means in a note of a folder.
function meantBy(known: string | Paths | undefined, wanted: string, folder: string): readonly string[] {
	if (!wanted.includes("/")) return known instanceof Paths ? known.nearest(folder) : inOrder(known);
	const end = nameKey(`/${wanted}`);
	return nearestOf(
		inOrder(known).filter((path) => nameKey(`/${path}`).endsWith(end)),
		folder,
	);
}

function highestBelow(paths: readonly string[]): ReadonlyMap<string, Highest> {
	const below = new Map<string, Highest>();
	for (const path of paths) {
		const depth = depthOf(folderOf(path));
		for (const folder of foldersFrom(folderOf(path))) {
			const known = below.get(folder);
			if (known === undefined || depth < known.depth) below.set(folder, { depth, paths: [path] });
			else if (depth === known.depth) known.paths.push(path);
		}
	}
	return below;
}

// A folder, the one above it, and so on to the root.
function foldersFrom(folder: string): readonly string[] {
	const folders = [folder];
	for (let above = folder; above !== ""; folders.push(above)) above = folderOf(above);
	return folders;
}

function depthOf(folder: string): number {
	return folder === "" ? 0 : folder.split("/").length;
}

function nearestOf(paths: readonly string[], folder: string): readonly string[] {
	if (paths.length <= 1) return paths;
	const steps = paths.map((path) => stepsBetween(folder, folderOf(path)));
	const least = Math.min(...steps);
	return paths.filter((_, index) => steps[index] === least);
}

// Folders to go up and down from one to the other.
function stepsBetween(from: string, to: string): number {
	const here = from === "" ? [] : from.split("/");
	const there = to === "" ? [] : to.split("/");
	let shared = 0;
	while (shared < Math.min(here.length, there.length) && here[shared] === there[shared]) shared++;
	return here.length + there.length - 2 * shared;
}

function sameCapitals(paths: readonly string[], wanted: string): readonly string[] {
	if (paths.length === 1) return paths;
	const exact = paths.filter((path) => `/${path}`.endsWith(`/${wanted}`));
	return exact.length > 0 && exact.length < paths.length ? exact : paths;
}

// Most names are borne by one note.
type Index = Map<string, string | Paths>;

function put(index: Index, key: string, path: string): void {
	const known = index.get(key);
	if (known === undefined) index.set(key, path);
	else if (known instanceof Paths) known.add(path);
	else if (known !== path) index.set(key, new Paths(known, path));
}

function takeOut(index: Index, key: string, path: string): void {
	const known = index.get(key);
	if (known instanceof Paths) known.delete(path);
	if (known === path || (known instanceof Paths && known.size === 0)) index.delete(key);
}

function inOrder(known: string | Paths | undefined): readonly string[] {
	if (known === undefined) return NONE;
	return known instanceof Paths ? known.inOrder : [known];
}

const NONE: readonly string[] = [];

function fromFolder(target: string, folder: string): string {
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of target.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== ".") parts.push(part);
	}
	return parts.join("/");
}

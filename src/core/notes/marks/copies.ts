import { folderOf, nameKey } from "../text/path";

/** What is compared to tell whether a note is a copy of one beside it. */
export interface Compared {
	readonly aliases: readonly string[];
	/** The addresses of the person, in small letters. */
	readonly addresses: readonly string[];
}

/**
 * The paths of which a note may be a copy by its name: `X 2` to `X 9`, `X (1)` and `X-…` beside `X`, as iCloud, drives and OneDrive
 * have it.
 */
export function mayBeCopyOf(path: string): readonly string[] {
	const folder = folderOf(path);
	const name = path.slice(folder === "" ? 0 : folder.length + 1).replace(/\.md$/iu, "");
	const numbered = /^(.+) (?:[2-9]|\([1-9]\))$/u.exec(name)?.[1];
	const originals = numbered === undefined ? [] : [numbered];
	for (let at = name.indexOf("-"); at !== -1; at = name.indexOf("-", at + 1)) {
		if (at > 0 && at < name.length - 1) originals.push(name.slice(0, at));
	}
	return originals.length === 0 ? originals : originals.map((original) => `${folder === "" ? "" : `${folder}/`}${original}.md`);
}

/** Whether two notes share an alias, an address or their whole text. */
export function sharesMuch(one: Compared, other: Compared): boolean {
	const aliases = other.aliases.map(nameKey);
	const digest = digestKept(one);
	return (
		(digest !== null && digest === digestKept(other)) ||
		one.aliases.some((alias) => aliases.includes(nameKey(alias))) ||
		one.addresses.some((address) => other.addresses.includes(address))
	);
}

// Beside what is compared, and no part of it: it says nothing of a person, and changes with every write.
const digests = new WeakMap<Compared, number>();

/** Keeps by what the text of a note is known again: a number that is the same for the same text. A blank one is never the same. */
export function keepDigest(compared: Compared, digest: number | null): void {
	if (digest !== null) digests.set(compared, digest);
}

/** The number that was kept; null for none. */
export function digestKept(compared: Compared): number | null {
	return digests.get(compared) ?? null;
}

/** The number by which the same text is known again; null where nothing is to be seen of it. */
export function digestOf(text: string): number | null {
	if (!INK.test(text)) return null;
	// Of long texts every few characters are looked at: each note has one made.
	const step = Math.max(1, Math.floor(text.length / MOST_LOOKED_AT));
	let hash = FIRST;
	for (let at = 0; at < text.length; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
	return (hash ^ text.length) & MOST;
}

const INK = /\S/u;
// FNV-1a.
const [FIRST, FACTOR, MOST] = [0x811c9dc5, 0x01000193, 0x3fffffff];
const MOST_LOOKED_AT = 300;

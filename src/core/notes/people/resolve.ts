import { baseName, folderOf } from "../text/path";

/** Finds the notes that a link or a name, standing in the note `from`, means: none, one, or several that fit equally. */
export type Resolve = (target: string, from: string) => readonly string[];

/** A note as far as links to it go: its path and the other names by which people call it. */
export interface Addressee {
	readonly path: string;
	readonly aliases: readonly string[];
}

/** Links mean a path first, then a file name nearest to the note, then an alias; capitals decide only between what else is equal. */
export function resolverOf(notes: Iterable<Addressee>): Resolve {
	const byName = new Map<string, string[]>();
	const byAlias = new Map<string, string[]>();
	for (const { path, aliases } of notes) {
		add(byName, baseName(path), path);
		for (const alias of aliases) add(byAlias, alias, path);
	}
	return (target, from) => {
		const path = target.startsWith("./") || target.startsWith("../") ? fromFolder(target, folderOf(from)) : target.replace(/^\//u, "");
		const wanted = `${path.replace(/\.md$/iu, "")}.md`;
		const named = (byName.get(keyOf(baseName(path))) ?? []).filter((found) => endsWithPath(found, wanted));
		const whole = named.filter((found) => keyOf(found) === keyOf(wanted));
		if (whole.length > 0) return sameCapitals(whole, wanted);
		if (named.length > 0) return sameCapitals(nearest(named, folderOf(from)), wanted);
		return byAlias.get(keyOf(target)) ?? [];
	};
}

function add(index: Map<string, string[]>, name: string, path: string): void {
	const key = keyOf(name);
	const known = index.get(key);
	if (known === undefined) index.set(key, [path]);
	else if (!known.includes(path)) known.push(path);
}

function keyOf(name: string): string {
	return name.normalize("NFC").toLowerCase();
}

function endsWithPath(path: string, wanted: string): boolean {
	return keyOf(`/${path}`).endsWith(keyOf(`/${wanted}`));
}

function sameCapitals(paths: readonly string[], wanted: string): readonly string[] {
	const exact = paths.filter((path) => `/${path}`.endsWith(`/${wanted}`));
	return exact.length > 0 ? exact : paths;
}

function nearest(paths: readonly string[], folder: string): readonly string[] {
	if (paths.length === 1) return paths;
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

function fromFolder(target: string, folder: string): string {
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of target.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== ".") parts.push(part);
	}
	return parts.join("/");
}

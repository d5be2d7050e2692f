import type { TFile } from "./files";

/** Splits `Note#Heading` into the note's path and what follows, the `#` included. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const at = linktext.indexOf("#");
	return at < 0 ? { path: linktext, subpath: "" } : { path: linktext.slice(0, at), subpath: linktext.slice(at) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext.replace(/\u00A0/g, " ")).path.trim();
}

/** A heading as it may stand after the `#` of a link. */
export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/[#|^:]|%%|\[\[|\]\]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** A heading with nothing but its words. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/**
 * The file a link means. `./`, `../` and a leading `/` are taken as paths. Else a whole path wins; else any file whose path ends so:
 * those below the note's own folder first, and of these the shortest path. Letters may differ by case.
 */
export function linkDestination(linkpath: string, sourcePath: string, filesByName: ReadonlyMap<string, readonly TFile[]>): TFile | null {
	const wanted = linkpath.toLowerCase();
	const name = wanted.slice(wanted.lastIndexOf("/") + 1);
	const candidates = [...(filesByName.get(`${name}.md`) ?? []), ...(filesByName.get(name) ?? [])];
	const here = sourcePath.slice(0, sourcePath.lastIndexOf("/") + 1).toLowerCase();
	const exactly = (path: string): TFile | null =>
		candidates.find((file) => withoutMd(file.path) === linkpath) ?? candidates.find((file) => same(file, path)) ?? null;
	if (wanted.startsWith("/")) return exactly(wanted.slice(1));
	if (/^\.\.?\//.test(wanted)) return exactly(relative(here, wanted));
	const whole = exactly(wanted);
	if (whole) return whole;
	const fitting = candidates.filter((file) => same(file, wanted, true)).sort((a, b) => a.path.length - b.path.length);
	return fitting.find((file) => file.path.toLowerCase().startsWith(here)) ?? fitting[0] ?? null;
}

/** The name by which linkDestination finds a file. */
export function lookupName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

function same(file: TFile, wanted: string, atEnd = false): boolean {
	const path = file.path.toLowerCase();
	return [path, withoutMd(path)].some((known) => known === wanted || (atEnd && known.endsWith(`/${wanted}`)));
}

function withoutMd(path: string): string {
	return path.replace(/\.md$/i, "");
}

function relative(here: string, wanted: string): string {
	const parts = here.split("/").filter(Boolean);
	for (const part of wanted.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== ".") parts.push(part);
	}
	return parts.join("/");
}

import { type Properties, propertiesUnder, shownTexts, textsOf } from "../properties/property";
import { linksIn } from "../text/links";
import { baseName, folderOf, isInFolder, withoutEnding } from "../text/path";
import { isTagUnder } from "../text/tag";

/** By what marks a note is a person note (docs/rules.md, section 1). */
export interface PersonMarks {
	readonly personProperties: readonly string[];
	readonly personValues: readonly string[];
	readonly personTags: readonly string[];
	readonly peopleFolders: readonly string[];
	readonly notPeople: readonly string[];
}

/** What is looked at to tell whether a note is about a person. */
export interface Candidate {
	readonly path: string;
	readonly properties: Properties;
	/** The tags of its properties and of lines that hold nothing but tags, without `#`. */
	readonly tags: readonly string[];
	readonly dailyNote: boolean;
}

const ATTENDEES = ["people", "attendees", "participants"];

/** Whether a note is about a person, templates and copies aside. */
export function isPersonNote(candidate: Candidate, marks: PersonMarks): boolean {
	const { path, properties, tags } = candidate;
	const name = baseName(path);
	if (holdsWord(name, marks.notPeople) || name.toLowerCase() === baseName(folderOf(path)).toLowerCase()) return false;
	if (isMarked(properties, marks)) return true;
	if (candidate.dailyNote || propertiesUnder(properties, ATTENDEES).length > 0) return false;
	return tags.some((tag) => marks.personTags.some((mark) => isTagUnder(tag, mark))) || isInFolder(path, marks.peopleFolders);
}

/** Whether a note is a template: by its folder, its name, or a placeholder that its name or properties still hold. */
export function isTemplate(path: string, source: string, templateFolders: readonly string[]): boolean {
	return (
		isInFolder(path, templateFolders) ||
		(/template/iu.test(path) &&
			withoutEnding(path)
				.split("/")
				.some((part) => holdsWord(part, ["Template", "Templates"]))) ||
		holdsPlaceholder(baseName(path)) ||
		holdsPlaceholder(source)
	);
}

function holdsPlaceholder(text: string): boolean {
	return (text.includes("{{") || text.includes("<%")) && /\{\{[^}]{0,200}\}\}|<%[\s\S]{0,500}?%>/u.test(text);
}

/** The note of which this one is a copy that a sync left behind; null for any other. */
export function copiedFrom(path: string): string | null {
	const name = baseName(path);
	if (!name.includes(" (") && !name.includes(".sync-conflict-")) return null;
	const original = /^(.+?) \([^()]*conflicted copy[^()]*\)$/iu.exec(name)?.[1] ?? /^(.+?)\.sync-conflict-/u.exec(name)?.[1];
	return original === undefined ? null : `${path.slice(0, path.length - `${name}.md`.length)}${original}.md`;
}

function isMarked(properties: Properties, { personProperties, personValues }: PersonMarks): boolean {
	const wanted = personValues.map((value) => value.toLowerCase());
	const isWanted = (text: string): boolean => wanted.includes(text.toLowerCase());
	return propertiesUnder(properties, personProperties).some(
		({ value }) =>
			shownTexts(value).some(isWanted) ||
			textsOf(value).some((text) => linksIn(text).some(({ target }) => isWanted(baseName(target)))),
	);
}

function holdsWord(name: string, words: readonly string[]): boolean {
	const lower = name.toLowerCase();
	if (!words.some((word) => lower.includes(word.toLowerCase()))) return false;
	const inside = words.map((word) => word.toLowerCase());
	return lower.split(/[^\p{L}\p{N}]+/u).some((held) => inside.includes(held));
}

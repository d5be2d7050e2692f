import type { DatedNames } from "../../kinds/dated-names";
import { holdsFullDate } from "../dates/date-in-name";
import type { DateRules } from "../dates/written-date";
import { type Properties, type Property, propertyFinder, shownTexts, textsOf } from "../properties/property";
import { linksIn } from "../text/links";
import { baseName, folderOf, isInFolder, withoutEnding } from "../text/path";
import { isTagUnder } from "../text/tag";
import { namesPeople } from "./people-words";

/** By what marks a note is a person note (docs/rules.md, section 1). */
export interface PersonMarks {
	readonly personProperties: readonly string[];
	readonly personValues: readonly string[];
	readonly personTags: readonly string[];
	readonly peopleFolders: readonly string[];
	readonly notPeople: readonly string[];
	/** Properties of these names say that a note is about several people, but for those that a person's note may have, too. */
	readonly datedNames: Pick<DatedNames, "attendees" | "people">;
}

/** What is looked at to tell whether a note is about a person. */
export interface Candidate {
	readonly path: string;
	readonly properties: Properties;
	/** The tags of its properties and of lines that hold nothing but tags, without `#`. */
	readonly tags: readonly string[];
	/** Whether it is named for a day (`isNamedForDay`). Asked only where nothing else tells, for it takes longer than all else. */
	readonly isDated: () => boolean;
}

/** On what grounds a note is about a person. */
export type Grounds = "a mark" | "its folder" | "the settings";

// In the note of a person these tell whom they know, who they are, and whom they are with.
const MEAN_MORE = new Set(["contacts", "person", "with"]);
const isNamedTemplate = wordCheck(["Template", "Templates"]);

/** Whether a note is about a person, templates and copies aside. */
export function isPersonNote(candidate: Candidate, marks: PersonMarks): boolean {
	return personCheck(marks)(candidate) !== null;
}

/** Makes what tells by some marks on what grounds a note is about a person; null where it is not. */
export function personCheck({
	personProperties,
	personValues,
	personTags,
	peopleFolders,
	notPeople,
	datedNames,
}: PersonMarks): (candidate: Candidate) => Grounds | null {
	const wanted = new Set(personValues.map((value) => value.toLowerCase()));
	const attendees = [...datedNames.attendees, ...datedNames.people.filter((name) => !MEAN_MORE.has(name.toLowerCase()))];
	const [marksIn, attendeesIn] = [propertyFinder(personProperties), propertyFinder(attendees)];
	const holdsNoPerson = wordCheck(notPeople);
	const folders = new Set(peopleFolders.map((folder) => baseName(folder.replace(/\/+$/u, "")).toLowerCase()));
	return (candidate) => {
		const { path, properties, tags } = candidate;
		const name = baseName(path);
		if (holdsNoPerson(name)) return null;
		const isFolderNote = name.toLowerCase() === baseName(folderOf(path)).toLowerCase();
		if (isFolderNote && (namesPeople(name) || folders.has(name.toLowerCase()))) return null;
		if (marksIn(properties).some((property) => isMarked(property, wanted))) return "a mark";
		if (attendeesIn(properties).length > 0 || candidate.isDated()) return null;
		if (tags.some((tag) => personTags.some((mark) => isTagUnder(tag, mark)))) return "a mark";
		return isInFolder(path, peopleFolders) && (!isFolderNote || name.startsWith("@")) ? "its folder" : null;
	};
}

/** Whether a note is a template: by its folder, its name, or a placeholder that its name or properties still hold. */
export function isTemplate(path: string, source: string, templateFolders: readonly string[]): boolean {
	return (
		isInFolder(path, templateFolders) ||
		(/template/iu.test(path) && withoutEnding(path).split("/").some(isNamedTemplate)) ||
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

/** Whether a note is a daily note, or its name holds a full date: its own, not that of the day on which a sync left it behind as a copy. */
export function isNamedForDay(path: string, dates: DateRules): boolean {
	return dates.dailyDay(path) !== null || holdsFullDate(baseName(copiedFrom(path) ?? path), dates);
}

function isMarked({ value }: Property, wanted: ReadonlySet<string>): boolean {
	// Most marks are one word.
	if (typeof value === "string" && wanted.has(value.toLowerCase())) return true;
	return (
		shownTexts(value).some((text) => wanted.has(text.toLowerCase())) ||
		textsOf(value).some((text) => linksIn(text).some(({ target }) => wanted.has(baseName(target).toLowerCase())))
	);
}

/** Makes what tells whether a name holds one of some words as a whole. */
export function wordCheck(words: readonly string[]): (name: string) => boolean {
	const wanted = words.map((word) => word.toLowerCase());
	return (name) => {
		const lower = name.toLowerCase();
		return wanted.some((word) => lower.includes(word)) && lower.split(/[^\p{L}\p{N}]+/u).some((held) => wanted.includes(held));
	};
}

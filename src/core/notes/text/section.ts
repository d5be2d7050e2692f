import { bareWords, isPlainWordCode } from "./blanks";
import { type Heading, headingMarks } from "./heading";
import { Holds } from "./held";
import type { Line } from "./markup";

/** Which sections of a person note hold entries, by their headings. */
export interface SectionNames {
	/** Headings of sections that hold entries; where a note has one, entries stand nowhere else. */
	readonly log: readonly string[];
	/** Headings of sections whose dates are facts about somebody, not contact. */
	readonly facts: readonly string[];
}

/** Picks lines of a note by the sections in which they stand. */
export interface SectionLines {
	/** The lines of the sections that hold entries, with their headings; null where there is no such section. */
	readonly log: (lines: readonly Line[]) => readonly Line[] | null;
	/** The lines outside sections of facts. */
	readonly body: (lines: readonly Line[]) => readonly Line[];
	/** The lines of sections of facts, with their headings. */
	readonly facts: (lines: readonly Line[]) => readonly Line[];
}

const NO_LINES: readonly Line[] = [];

/** Whether a heading reads as one of the names, after emoji and whatever else is no letter, in any case. */
export function isNamed({ text }: Heading, names: readonly string[]): boolean {
	return nameCheck(names)(text);
}

/** Makes the choice of lines for some names of sections. */
export function sectionLines(names: SectionNames): SectionLines {
	const [isLog, isFacts] = [nameCheck(names.log), nameCheck(names.facts)];
	return {
		log: (lines) => linesOf(lines, isLog, true),
		body: (lines) => linesOf(lines, isFacts, false) ?? lines,
		facts: linesBelow(names.facts),
	};
}

/** What a heading, or an item that is one for what is indented below it (`- ## Log`), is called; null for any other line. */
function titleOf({ heading, item, holds, syntax, start }: Line): string | null {
	if (heading !== null) return heading.text;
	if (item === null || (holds & Holds.tag) === 0) return null;
	const marks = headingMarks(syntax, start);
	return marks === 0 ? null : syntax.slice(start + marks).trim();
}

// Most lines are neither a heading nor an item with a mark of one.
function mayBeTitle({ heading, item, holds }: Line): boolean {
	return heading !== null || (item !== null && (holds & Holds.tag) !== 0);
}

/** Makes the choice of the lines below some headings, with these. */
export function linesBelow(headings: readonly string[]): (lines: readonly Line[]) => readonly Line[] {
	const isWanted = nameCheck(headings);
	return (lines) => linesOf(lines, isWanted, true) ?? NO_LINES;
}

/** Makes the choice of the lines that stand in no log section. */
export function outsideLog({ log }: SectionNames): (lines: readonly Line[]) => readonly Line[] {
	const isLog = nameCheck(log);
	return (lines) => linesOf(lines, isLog, false) ?? lines;
}

// The lines inside or outside the named sections: each with its heading, down to the next of the same or a higher level. Null without one.
function linesOf(lines: readonly Line[], isWanted: (heading: string) => boolean, inside: boolean): readonly Line[] | null {
	const isTitle = (line: Line): boolean => {
		if (!mayBeTitle(line)) return false;
		const title = titleOf(line);
		return title !== null && isWanted(title);
	};
	const first = lines.findIndex(isTitle);
	if (first === -1) return null;
	const found = inside ? [] : lines.slice(0, first);
	let section: Line | null = null;
	for (let at = first; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined) continue;
		if (section !== null && (line.heading !== null || section.heading === null) && ends(section, line)) section = null;
		if (section === null && isTitle(line)) section = line;
		if ((section !== null) === inside) found.push(line);
	}
	return found;
}

// Whether a line stands behind a section: a heading of its level or a higher one, below an item what is not indented deeper.
function ends({ heading: title, indent: depth }: Line, { heading, indent, isBlank }: Line): boolean {
	if (title !== null) return heading !== null && heading.level <= title.level;
	return heading !== null || (!isBlank && indent <= depth);
}

/** Makes the check whether a heading reads as one of some names, after emoji and whatever else is no letter, in any case. */
export function nameCheck(names: readonly string[]): (heading: string) => boolean {
	const wanted = new Set(names.map(bareHeading));
	return (heading) =>
		heading.length <= 100 && (wanted.has(heading.toLowerCase()) || (!isBareHeading(heading) && wanted.has(bareHeading(heading))));
}

// Whether nothing but capitals has to be taken out of a heading: it begins and ends with a letter, and has single blanks alone.
function isBareHeading(heading: string): boolean {
	const [first, last] = [heading.charCodeAt(0), heading.charCodeAt(heading.length - 1)];
	return isPlainWordCode(first) && isPlainWordCode(last) && !ODD_BLANKS.test(heading);
}

const ODD_BLANKS = /\s\s|[^\S ]/;

function bareHeading(heading: string): string {
	return bareWords(heading.toLowerCase()).replace(/\s+/gu, " ");
}

import { isPlainWordCode } from "./blanks";
import type { Heading } from "./heading";
import type { Line } from "./markup";

/** Which sections of a person note hold entries, by their headings. */
export interface SectionNames {
	/** Headings of sections that hold entries; where a note has one, entries stand nowhere else. */
	readonly log: readonly string[];
	/** Headings of sections whose dates are facts about somebody, not contact. */
	readonly facts: readonly string[];
}

/** The lines of a note that may hold entries, and whether they are those of log sections. */
export interface CountedLines {
	readonly log: boolean;
	readonly lines: readonly Line[];
}

/** Whether a heading reads as one of the names, after emoji and whatever else is no letter, in any case. */
export function isNamed({ text }: Heading, names: readonly string[]): boolean {
	return nameCheck(names)(text);
}

/** The lines that may hold entries, and whether they are those of log sections. */
export function linesThatCount(lines: readonly Line[], names: SectionNames): CountedLines {
	return lineCounter(names)(lines);
}

/** Makes the choice of the lines that may hold entries for some names of sections. */
export function lineCounter(names: SectionNames): (lines: readonly Line[]) => CountedLines {
	const [isLog, isFacts] = [nameCheck(names.log), nameCheck(names.facts)];
	return (lines) => {
		const inLog = linesOf(lines, isLog, true);
		return inLog === null ? { log: false, lines: linesOf(lines, isFacts, false) ?? lines } : { log: true, lines: inLog };
	};
}

/** Makes the choice of the lines that stand in no log section. */
export function outsideLog({ log }: SectionNames): (lines: readonly Line[]) => readonly Line[] {
	const isLog = nameCheck(log);
	return (lines) => linesOf(lines, isLog, false) ?? lines;
}

// The lines inside or outside the named sections: each with its heading, down to the next of the same or a higher level. Null without one.
function linesOf(lines: readonly Line[], isWanted: (heading: string) => boolean, inside: boolean): readonly Line[] | null {
	const first = lines.findIndex(({ heading }) => heading !== null && isWanted(heading.text));
	if (first === -1) return null;
	const found = inside ? [] : lines.slice(0, first);
	let level: number | null = null;
	for (let at = first; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined) continue;
		const { heading } = line;
		if (heading !== null) {
			if (level !== null && heading.level <= level) level = null;
			if (level === null && isWanted(heading.text)) level = heading.level;
		}
		if ((level !== null) === inside) found.push(line);
	}
	return found;
}

function nameCheck(names: readonly string[]): (heading: string) => boolean {
	const wanted = new Set(names.map(plain));
	return (heading) => heading.length <= 100 && (wanted.has(heading.toLowerCase()) || (!isPlain(heading) && wanted.has(plain(heading))));
}

// Whether nothing but capitals has to be taken out of a heading: it begins and ends with a letter, and has single blanks alone.
function isPlain(heading: string): boolean {
	const [first, last] = [heading.charCodeAt(0), heading.charCodeAt(heading.length - 1)];
	return isPlainWordCode(first) && isPlainWordCode(last) && !ODD_BLANKS.test(heading);
}

const ODD_BLANKS = /\s\s|[^\S ]/;

function plain(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
		.replace(/\s+/gu, " ");
}

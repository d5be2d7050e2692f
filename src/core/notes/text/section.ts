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
		const inLog = insideOf(lines, isLog);
		if (inLog !== null) return { log: true, lines: lines.filter((_, at) => inLog[at]) };
		const inFacts = insideOf(lines, isFacts);
		return { log: false, lines: inFacts === null ? lines : lines.filter((_, at) => inFacts[at] !== true) };
	};
}

// For each line whether it stands in a named section: with its heading, down to the next of the same or a higher level. Null without one.
function insideOf(lines: readonly Line[], isWanted: (heading: string) => boolean): readonly boolean[] | null {
	let level: number | null = null;
	let isFound = false;
	const inside: boolean[] = [];
	for (const { heading } of lines) {
		if (heading !== null) {
			if (level !== null && heading.level <= level) level = null;
			if (level === null && isWanted(heading.text)) level = heading.level;
			isFound ||= level !== null;
		}
		inside.push(level !== null);
	}
	return isFound ? inside : null;
}

function nameCheck(names: readonly string[]): (heading: string) => boolean {
	const wanted = new Set(names.map(plain));
	return (heading) =>
		heading.length <= 100 && (wanted.has(heading.toLowerCase()) || (!PLAIN.test(heading) && wanted.has(plain(heading))));
}

// Words without accents between single blanks, which are plain but for their capitals.
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

function plain(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
		.replace(/\s+/gu, " ");
}

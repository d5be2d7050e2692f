import type { Line } from "./markup";

/** A heading of a note: its level (1–6) and its text. */
export interface Heading {
	readonly level: number;
	readonly text: string;
}

/** Which sections of a person note hold entries, by their headings. */
export interface SectionNames {
	/** Headings of sections that hold entries; where a note has one, entries stand nowhere else. */
	readonly log: readonly string[];
	/** Headings of sections whose dates are facts about somebody, not contact. */
	readonly facts: readonly string[];
}

/** The heading that a line is; null for any other line, and for one in a callout, which parts no note. */
export function headingOf({ syntax, callout }: Pick<Line, "syntax" | "callout">): Heading | null {
	const heading = callout !== null ? null : /^\uFEFF? {0,3}(#{1,6})(?:[ \t]+(.*))?$/su.exec(syntax);
	if (heading === null) return null;
	const [, marks = "", text = ""] = heading;
	return {
		level: marks.length,
		text: text
			.trim()
			.replace(/(?:^|[ \t])#+$/u, "")
			.trim(),
	};
}

/** Whether a heading reads as one of the names, after emoji and whatever else is no letter, in any case. */
export function isNamed({ text }: Heading, names: readonly string[]): boolean {
	if (text.length > 100) return false;
	const read = plain(text);
	return names.some((name) => plain(name) === read);
}

/** The lines that may hold entries, and whether they are those of log sections. */
export function linesThatCount(lines: readonly Line[], names: SectionNames): { readonly log: boolean; readonly lines: readonly Line[] } {
	const inLog = insideOf(lines, names.log);
	if (inLog.size > 0) return { log: true, lines: lines.filter((line) => inLog.has(line)) };
	const inFacts = insideOf(lines, names.facts);
	return { log: false, lines: lines.filter((line) => !inFacts.has(line)) };
}

// The lines of the named sections with their headings, each down to the next heading of the same or a higher level.
function insideOf(lines: readonly Line[], names: readonly string[]): ReadonlySet<Line> {
	const inside = new Set<Line>();
	let level: number | null = null;
	for (const line of lines) {
		const heading = headingOf(line);
		if (heading !== null) {
			if (level !== null && heading.level <= level) level = null;
			if (level === null && isNamed(heading, names)) level = heading.level;
		}
		if (level !== null) inside.add(line);
	}
	return inside;
}

function plain(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
		.replace(/\s+/gu, " ");
}

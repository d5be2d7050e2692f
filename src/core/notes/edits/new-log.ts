import { headingOf, isNamed } from "../section";
import { endOf } from "./lines";
import type { EntryPlace } from "./entry-place";
import type { NoteRead } from "./read-note";
import { itemOf } from "../entry-block";
import { usualForm } from "./entry-form";

const MOST_PLACES = 60;

/** A log section: the number of its heading's line, and of the first line behind it. */
export interface LogSection {
	readonly from: number;
	readonly to: number;
}

/** The log sections of a note, each down to the next heading of the same or a higher level. */
export function logSections({ body, lines }: NoteRead, names: readonly string[]): readonly LogSection[] {
	const sections: LogSection[] = [];
	let open: { from: number; level: number } | null = null;
	for (const line of body) {
		const heading = headingOf(line);
		if (heading === null) continue;
		if (open !== null && heading.level <= open.level) {
			sections.push({ from: open.from, to: line.number });
			open = null;
		}
		if (open === null && isNamed(heading, names)) open = { from: line.number, level: heading.level };
	}
	return open === null ? sections : [...sections, { from: open.from, to: lines.length + 1 }];
}

/** The places in a log section without entries: above a list that it begins with, else below what it says before its first heading. */
export function placesInEmpty(note: NoteRead, { from, to }: LogSection): readonly EntryPlace[] {
	const raw = note.lines.map(({ text }) => text);
	const inside = note.body.slice(from - note.bodyStart).filter(({ number }) => number < to);
	const end = inside.find((line) => headingOf(line) !== null)?.number ?? to;
	const words = inside.filter(({ number }) => number < end && (raw[number - 1] ?? "").trim() !== "");
	const first = words[0];
	const last = words.at(-1);
	if (first === undefined || last === undefined) return [placeAt(raw, from, endOf(note.lines)), ...placesAtEnd(note, null)];
	const list = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/u.exec(first.syntax)?.[0];
	const above: EntryPlace = { index: first.number - 1, before: [], after: [], forms: [usualForm(`${list ?? "-"} `, raw)] };
	const forms = [usualForm("- ", raw)];
	const below: EntryPlace = { index: last.number, before: [""], after: isText(raw[last.number]) ? [""] : [], forms };
	return [...(list === undefined ? [] : [above]), below, { ...above, after: [""], forms }, placeAt(raw, from, endOf(note.lines))];
}

/** The places where a note that has neither entries nor a log begins one: at its end, else above what is never closed there. */
export function placesAtEnd(note: NoteRead, heading: string | null): readonly EntryPlace[] {
	const raw = note.lines.map(({ text }) => text);
	const visible = note.body.filter(({ text }) => text !== null && text.trim() !== "").at(-1);
	const end = raw.reduce((found, line, index) => (line.trim() === "" ? found : index + 1), 0);
	return [Math.max(end, note.bodyStart), visible?.number ?? note.bodyStart].map((index) => {
		const hasBlank = index < endOf(note.lines) && !isText(raw[index]);
		const at = hasBlank ? index + 1 : index;
		const before = at === 0 || hasBlank ? [] : [""];
		return {
			index: at,
			before: heading === null ? before : [...before, `## ${heading}`, ""],
			after: isText(raw[at]) ? [""] : [],
			forms: [usualForm("- ", raw)],
		};
	});
}

/** The places between two lines (the second is the first outside) where something ends: for notes in which no better one will do. */
export function* placesAnywhere(note: NoteRead, from: number, to: number): Generator<EntryPlace> {
	const raw = note.lines.map(({ text }) => text);
	const forms = [usualForm("- ", raw)];
	const inside = note.body.slice(Math.max(0, from - note.bodyStart)).filter(({ number }) => number < to);
	for (const [at, line] of inside.slice(0, MOST_PLACES).entries()) {
		const index = line.number - 1;
		const startsHidden = line.text === null && inside[at - 1]?.text != null;
		const startsBlock = line.text !== null && (!isText(raw[index - 1]) || itemOf(line.syntax) !== null || headingOf(line) !== null);
		if (startsBlock) yield { index, before: [], after: isText(raw[index]) && itemOf(line.syntax) === null ? [""] : [], forms };
		if (startsBlock || startsHidden) yield { index, before: [""], after: [""], forms };
	}
}

// Below a heading: behind the empty line that follows it, or with one made.
function placeAt(raw: readonly string[], index: number, end: number): EntryPlace {
	const hasBlank = index < end && !isText(raw[index]);
	const at = hasBlank ? index + 1 : index;
	return { index: at, before: hasBlank ? [] : [""], after: isText(raw[at]) ? [""] : [], forms: [usualForm("- ", raw)] };
}

function isText(line: string | undefined): boolean {
	return (line ?? "").trim() !== "";
}

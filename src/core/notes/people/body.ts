import { type Entry, readEntry } from "../entries/entry";
import type { EntryBlock } from "../entries/entry-block";
import type { EntryRules } from "../entries/entry-rules";
import type { EntryStart } from "../entries/entry-start";
import { Origin } from "../entries/entry-words";
import { type PlacedEntries, placedEntries } from "../entries/where";
import type { Candidate, Grounds } from "../marks/person-note";
import { type BodyField, propertiesInBody } from "../properties/body-fields";
import { type Properties, textsOf, type Under, withOthers } from "../properties/property";
import type { Line } from "../text/markup";
import { baseName } from "../text/path";
import type { SectionLines } from "../text/section";
import { type Page, underWith } from "./page";

/** The body of a person's note: where its entries stand, and what they say, one for one; all of the note's entries have its origin. */
export interface PersonBody {
	readonly page: Page;
	/** The lines of fields on the first ones that stand around a person's mark. */
	readonly marking: ReadonlySet<number>;
	readonly placed: PlacedEntries;
	readonly origin: Origin;
	readonly entries: readonly Entry[];
}

/** What is known when the body of a person's note is read. */
export interface BodyRules {
	readonly rules: EntryRules;
	readonly sections: SectionLines;
	readonly groundsOf: (candidate: Candidate) => Grounds | null;
	readonly sorted: (properties: Properties) => Under;
}

/** Reads the body of a person's note. Both who lists its entries and who writes among them have them from here. */
export function personBody(page: Page, { rules, sections, groundsOf, sorted }: BodyRules): PersonBody {
	const names = (): readonly string[] => [baseName(page.path), ...aliasesOf(page, sorted)];
	const marking = markingLines(page, groundsOf);
	const body = marking.size === 0 ? page.body : page.body.filter(({ number }) => !marking.has(number));
	const placed = placedEntries(body, sections, names, rules);
	const origin = new Origin(page.path, rules);
	return { page, marking, placed, origin, entries: placed.blocks.map((block) => readEntry(block, origin)) };
}

function aliasesOf({ under, fields }: Page, sorted: BodyRules["sorted"]): readonly string[] {
	const opening = fields.filter(({ opens }) => opens);
	return underWith(under, opening, sorted)("aliases").flatMap(({ value }) => textsOf(value));
}

/** The fields of a person's note that say something of them: those outside log sections and entries, be they such as count or not. */
export function factsAmong(
	{ page: { fields, body }, placed: { blocks, passedOver } }: PersonBody,
	linesOutsideLog: (lines: readonly Line[]) => readonly Line[],
): readonly BodyField[] {
	if (fields.length === 0) return fields;
	const outside = new Set(linesOutsideLog(body).map(({ number }) => number));
	for (const entry of [...blocks, ...passedOver]) for (const { number } of linesOf(entry)) outside.delete(number);
	return fields.filter(({ line }) => outside.has(line));
}

function linesOf(entry: EntryBlock | EntryStart): readonly Pick<Line, "number">[] {
	const others = entry.kind === "fields" ? entry.fields.others.map(({ line }) => line) : [];
	return [entry.line, ...others, ...entry.below];
}

// A `date::` among these fields is no entry.
function markingLines({ path, fields }: Page, groundsOf: BodyRules["groundsOf"]): ReadonlySet<number> {
	const opening = fields.filter(({ opens }) => opens);
	const isMark = (field: BodyField): boolean => {
		const properties = withOthers(new Map(), propertiesInBody([field]));
		const tags = /^tags?$/u.test(field.name) ? field.value.split(/[,\s#[\]]+/u) : [];
		return groundsOf({ path: path.slice(path.lastIndexOf("/") + 1), properties, tags, isDated: () => false }) !== null;
	};
	const marking = new Set<number>();
	for (let from = 0; from < opening.length;) {
		let to = from + 1;
		while (to < opening.length && (opening[to]?.line ?? 0) <= (opening[to - 1]?.line ?? 0) + 1) to++;
		const run = opening.slice(from, to);
		if (run.some(isMark)) for (const { line } of run) marking.add(line);
		from = to;
	}
	return marking;
}

import type { EntryBlock, EntryBlocks } from "../entries/entry-block";
import type { EntryStart } from "../entries/entry-start";
import type { Candidate } from "../marks/person-note";
import { type BodyField, propertiesInBody } from "../properties/body-fields";
import { withOthers } from "../properties/property";
import type { Line } from "../text/markup";
import type { Page } from "./page";

/** The fields of a person's note that say something of them: those outside log sections and entries, be they such as count or not. */
export function factsAmong(
	{ fields, body }: Page,
	linesOutsideLog: (lines: readonly Line[]) => readonly Line[],
	{ blocks, passedOver }: EntryBlocks,
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

/** The lines of a note without those fields on the first ones that stand around a person's mark: their `date::` is no entry. */
export function withoutMarks({ path, fields, body }: Page, groundsOf: (candidate: Candidate) => unknown): readonly Line[] {
	const opening = fields.filter(({ opens }) => opens);
	if (opening.length === 0) return body;
	const isMark = (field: BodyField): boolean => {
		const properties = withOthers(new Map(), propertiesInBody([field]));
		const tags = /^tags?$/u.test(field.name) ? field.value.split(/[,\s#[\]]+/u) : [];
		return groundsOf({ path: path.slice(path.lastIndexOf("/") + 1), properties, tags, isDated: () => false }) !== null;
	};
	const passedOver = new Set<number>();
	for (let from = 0; from < opening.length;) {
		let to = from + 1;
		while (to < opening.length && (opening[to]?.line ?? 0) <= (opening[to - 1]?.line ?? 0) + 1) to++;
		const run = opening.slice(from, to);
		if (run.some(isMark)) for (const { line } of run) passedOver.add(line);
		from = to;
	}
	return passedOver.size === 0 ? body : body.filter(({ number }) => !passedOver.has(number));
}

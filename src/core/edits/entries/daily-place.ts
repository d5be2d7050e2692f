import type { Day } from "../../notes/dates/day";
import { indentOf } from "../../notes/text/blanks";
import { itemOf } from "../../notes/text/list-item";
import type { Line } from "../../notes/text/markup";
import { linesBelow } from "../../notes/text/section";
import { type EntryForm, usualForm, withNextNumber } from "./entry-form";
import { type EntryPlace, firstSection, holdsText, indexBelow, MOST_PLACES } from "./place";
import type { NoteLines } from "./read-note";

/**
 * The places for a line in a daily note: at the end of the section of a heading, else at the end of the note below a
 * heading of that name, in the style of the list that stands there; then others, in case that one can't be written to.
 */
export function* dailyPlaces(note: NoteLines, heading: string, day: Day): Generator<EntryPlace> {
	const section = heading === "" ? note.body : firstSection(linesBelow([nameOf(heading)])(note.body));
	const own = section.filter(({ number }) => holdsText(note, number));
	const last = own.at(-1)?.number;
	const forms = formsIn(section, note, day);
	if (last !== undefined) {
		const list = endOfList(own, note, day);
		yield list === null ? { index: indexBelow(last, note), isParted: true, heading: [], forms } : { index: last, ...list, heading: [] };
	}
	const title = last === undefined && heading !== "" ? [titleOf(heading), ""] : [];
	const texts = note.body.filter(({ number }) => holdsText(note, number));
	const end = texts.at(-1)?.number ?? note.bodyStart;
	const shown = texts.filter(({ text }) => text !== null).at(-1)?.number ?? note.bodyStart;
	for (const index of [end, shown]) yield { index: indexBelow(index, note), isParted: true, heading: title, forms };
	for (const { number } of own.slice(0, MOST_PLACES)) yield { index: number, isParted: true, heading: [], forms };
	yield { index: note.bodyStart, isParted: true, heading: title, forms };
}

// How a list ends with which a section ends: in what form it goes on, and whether empty lines part its items; null where none does.
function endOfList(texts: readonly Line[], note: NoteLines, day: Day): Pick<EntryPlace, "isParted" | "forms"> | null {
	const items = outermost(texts);
	const item = items.at(-1);
	if (item === undefined) return null;
	const at = texts.indexOf(item);
	const isEnd = texts.slice(at + 1).every(({ number }) => indentOf(note.lines[number - 1]?.text ?? "") > item.indent);
	if (!isEnd) return null;
	const isParted = items.length > 1 && !holdsText(note, item.number - 1);
	const like = withNextNumber(formLike(item, note, day));
	// Where a list of several goes on with ones, so does this one.
	const next = items.length > 1 ? like : { ...like, opens: like.opens.replace(/^\s*1(?=[.)])/u, (one) => one.replace("1", "2")) };
	return { isParted, forms: [next, ...formsIn([], note, day)] };
}

// As the items of the section, else those of the note, are marked, if they are not numbered; and as usual.
function formsIn(section: readonly Line[], note: NoteLines, day: Day): readonly EntryForm[] {
	const items = [outermost(section), outermost(note.body)].map((some) => some.at(-1));
	const forms = items.filter((item) => item !== undefined).map((item) => formLike({ ...item, indent: 0 }, note, day));
	const [found] = forms.filter(({ opens }) => !/\d/u.test(opens));
	return [...(found === undefined ? [] : [found]), usualForm("- ", { byTabs: usesTabs(note), day })];
}

function outermost(lines: readonly Line[]): readonly Line[] {
	const items = lines.filter((line) => line.callout === null && itemOf(line.syntax) !== null);
	const least = Math.min(...items.map(({ indent }) => indent));
	return items.filter(({ indent }) => indent === least);
}

function formLike({ syntax, indent }: Pick<Line, "syntax" | "indent">, note: NoteLines, day: Day): EntryForm {
	const lead = /^[ \t]*(?:[-*+]|\d{1,9}[.)])/u.exec(syntax)?.[0] ?? "-";
	return usualForm(`${indent === 0 ? lead.trimStart() : lead} `, { byTabs: usesTabs(note), day });
}

function usesTabs({ lines }: NoteLines): boolean {
	return lines.some(({ text }) => text.startsWith("\t"));
}

function nameOf(heading: string): string {
	return heading.replace(/^#{1,6}\s+/u, "");
}

// A heading may be set with the marks of its level.
function titleOf(heading: string): string {
	return /^#{1,6}\s/u.test(heading) ? heading : `## ${heading}`;
}

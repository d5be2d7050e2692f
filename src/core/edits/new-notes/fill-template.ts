import type { Calendar } from "../../notes/dates/calendar";
import type { Day } from "../../notes/dates/day";
import { closingFence } from "../../notes/properties/frontmatter";
import { linesOf, textOf } from "../../notes/text/lines";
import type { VaultHabits } from "../../settings/habits";
import { plainLine } from "../entries/loggable";
import { COMMAND_MARK, commandsApart, commandsBack } from "./template-commands";
import { filledProperty, type Filler } from "./template-property";

/** By what calendar days and times are written in templates, and in what formats where a template does not say. */
export interface TemplateFormats extends Pick<VaultHabits, "dateFormat" | "timeFormat"> {
	readonly calendar: Calendar;
}

/** What is put into a template. */
export interface TemplateValues {
	/** By the word of the placeholder, in lower case. */
	readonly texts: Readonly<Record<string, string>>;
	/** What `{{aliases}}` stands for in a property, one by one. */
	readonly aliases: readonly string[];
	readonly day: Day;
	/** `14:30` or `14:30:05`. */
	readonly time: string;
	readonly formats: TemplateFormats;
}

/** What stands in a filled template where writing is to go on. */
export const CURSOR_MARK = "\uE000";

const PLACEHOLDER = /\{\{[ \t]*([a-z]+)[ \t]*(?::([^{}\n]{0,200}))?\}\}/giu;
const CURSOR = /\{\{[ \t]*cursor[ \t]*\}\}/giu;
const MARKS = /[\uE000-\uF8FF]/gu;

/**
 * Fills the placeholders of a template, in any case: the texts by their words, `date` and `time` also with a format behind a colon,
 * and `cursor`, where it is asked for, by its mark. Others stay as they are, and so do the commands of Templater.
 */
export function filledTemplate(template: string, values: TemplateValues, marksCursor: boolean): string {
	const { text: apart, commands } = commandsApart(template.replace(MARKS, ""));
	const lines = linesOf(marksCursor ? apart.replace(CURSOR, CURSOR_MARK) : apart);
	const [from, to] = propertyLines(lines.map(({ text }) => text.replaceAll(COMMAND_MARK, "")));
	const fill = fillerFor(values);
	const aliases = values.aliases.map((alias) => alias.replace(MARKS, ""));
	const filled = lines.flatMap(({ text, end }, index) => {
		const isProperty = index >= from && index < to;
		const texts = isProperty ? withMarkLast(text, (line) => filledProperty(line, fill, aliases)) : [fill(text, plainLine)];
		return texts.map((each) => ({ text: each, end }));
	});
	return commandsBack(textOf(filled), commands);
}

// The first line of the properties and the one behind the last. Commands that stand above the block leave nothing behind.
function propertyLines(bare: readonly string[]): readonly [number, number] {
	const start = Math.max(
		0,
		bare.findIndex((line) => line.trim() !== ""),
	);
	const end = closingFence(bare.slice(start));
	return end === null ? [0, 0] : [start + 1, start + end];
}

// The cursor goes behind the value of a property, for it must not be quoted with it.
function withMarkLast(line: string, fill: (line: string) => readonly string[]): readonly string[] {
	if (!line.includes(CURSOR_MARK)) return fill(line);
	const [first = "", ...others] = fill(line.replaceAll(CURSOR_MARK, "").trimEnd());
	return [`${first}${/:$/u.test(first) ? " " : ""}${CURSOR_MARK}`, ...others];
}

// No value of its own opens a placeholder or a command, whatever it holds; each stands on one line.
function fillerFor({ texts, day, time, formats }: TemplateValues): Filler {
	const { dateFormat, timeFormat, calendar } = formats;
	return (text, written) =>
		text.replace(PLACEHOLDER, (placeholder: string, key: string, format: string | undefined, at: number) => {
			const word = key.toLowerCase();
			const usual = word === "date" ? dateFormat : timeFormat;
			if (word === "date" || word === "time") return written(calendar.written(day, time, format?.trim() || usual));
			const value = format === undefined && Object.hasOwn(texts, word) ? texts[word] : undefined;
			return value === undefined ? placeholder : apart(written(harmless(value)), text[at - 1], text.slice(at + placeholder.length));
		});
}

// Nor does it with what stands beside it, be it another value: `<` before `% … %>`.
function apart(written: string, before = "", after = ""): string {
	const opens = /^[%{]/u.test(written) && /[<{}]/u.test(before) ? " " : "";
	const closes = /[<{]$/u.test(written) && /^(?:%|\{(?!\{))/u.test(after) ? " " : "";
	return opens + written + closes;
}

function harmless(value: string): string {
	return value
		.replace(MARKS, "")
		.replace(/\{(?=\{)|<(?=%)/gu, "$& ")
		.replace(/\s+/gu, " ")
		.trim();
}

import { type Filler, filledProperty } from "./edits/template-property";
import { headingOf, isNamed } from "./section";
import { linesOf, textOf } from "./edits/lines";
import type { Day } from "./day";
import { closingFence } from "./frontmatter";
import { inMomentFormat } from "./edits/moment-format";
import { plainLine } from "./edits/loggable";
import { safeFileName } from "./edits/file-name";
import { visibleLines } from "./markup";

/** What is known about somebody who gets a note, and when that is; empty where it is not known. */
export interface TemplateFacts {
	readonly name: string;
	readonly today: Day;
	/** `14:30` or `14:30:05`. */
	readonly time: string;
	readonly organization: string;
	readonly role: string;
	readonly circle: string;
	readonly why: string;
	readonly aliases: readonly string[];
}

/** A filled template, and the place in its text where writing goes on. */
export interface Filled {
	readonly text: string;
	readonly cursor: number;
}

/** The note that is made for a new person where no template is chosen. */
export const BUILT_IN_TEMPLATE = `---
type: person
organization: {{organization}}
role: {{role}}
circle: {{circle}}
why: {{why}}
---
# {{name}}

## Who and why

{{cursor}}

## What we share



## How I could help



## Interactions

`;

const PLACEHOLDER = /\{\{[ \t]*([a-z]+)[ \t]*(?::([^{}\n]{0,200}))?\}\}/giu;
const CURSOR = /\{\{[ \t]*cursor[ \t]*\}\}/giu;
const MARKS = /[\uE000-\uF8FF]/gu;
const MARK = "\uE000";

/**
 * Fills the placeholders of a template: name, title, date, time (with a format of moment.js behind a colon), organization, role,
 * circle, why, aliases and cursor, in any case. Others stay as they are, and nothing in a template is ever run.
 */
export function fillTemplate(template: string, facts: TemplateFacts, logHeadings: readonly string[]): Filled {
	const lines = linesOf(template.replace(MARKS, "").replace(CURSOR, MARK));
	const bodyStart = (closingFence(lines.map(({ text }) => text)) ?? -1) + 1;
	const fill = fillerFor(facts);
	const filled = lines.flatMap(({ text, end }, index) => {
		const isProperty = index > 0 && index < bodyStart - 1;
		const texts = isProperty ? withMarkLast(text, (line) => filledProperty(line, fill, facts.aliases)) : [fill(text, plainLine)];
		return texts.map((each) => ({ text: each, end }));
	});
	const marked = textOf(filled);
	const text = marked.replace(MARKS, "");
	const cursor = marked.indexOf(MARK);
	return { text, cursor: cursor === -1 ? placeToWrite(text, logHeadings) : cursor };
}

// The cursor goes behind the value of a property, for it must not be quoted with it.
function withMarkLast(line: string, fill: (line: string) => readonly string[]): readonly string[] {
	if (!line.includes(MARK)) return fill(line);
	const [first = "", ...others] = fill(line.replace(MARKS, "").trimEnd());
	return [`${first}${/:$/u.test(first) ? " " : ""}${MARK}`, ...others];
}

// No value of its own opens a placeholder or a script, whatever it holds; each stands on one line.
function fillerFor(facts: TemplateFacts): Filler {
	const { name, today, time, organization, role, circle, why } = facts;
	const aliases = facts.aliases.join(", ");
	const values: Readonly<Record<string, string>> = { name, title: safeFileName(name), organization, role, circle, why, aliases };
	return (text, written) =>
		text.replace(PLACEHOLDER, (placeholder: string, key: string, format: string | undefined) => {
			const word = key.toLowerCase();
			const usual = word === "date" ? "YYYY-MM-DD" : "HH:mm";
			if (word === "date" || word === "time") return written(inMomentFormat(format?.trim() || usual, today, time));
			const value = format === undefined && Object.hasOwn(values, word) ? values[word] : undefined;
			return value === undefined ? placeholder : written(harmless(value));
		});
}

function harmless(value: string): string {
	return value
		.replace(MARKS, "")
		.replace(/\{(?=\{)|<(?=%)/gu, "$& ")
		.replace(/\s+/gu, " ")
		.trim();
}

// The first empty line below the first log heading, else the end of the note.
function placeToWrite(text: string, logHeadings: readonly string[]): number {
	const lines = linesOf(text);
	const bare = lines.map((line) => line.text);
	const body = visibleLines(bare, (closingFence(bare) ?? -1) + 1);
	const isLog = (heading: ReturnType<typeof headingOf>): boolean => heading !== null && isNamed(heading, logHeadings);
	const heading = body.find((line) => isLog(headingOf(line)));
	const below = heading === undefined ? [] : bare.slice(heading.number);
	const empty = below.findIndex((line) => line.trim() === "");
	const next = below.findIndex((line) => /^ {0,3}#{1,6}[ \t]/u.test(line));
	if (heading === undefined || empty === -1 || (next !== -1 && next < empty)) return text.length;
	return textOf(lines.slice(0, heading.number + empty)).length;
}

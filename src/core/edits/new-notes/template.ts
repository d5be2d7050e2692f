import type { Day } from "../../notes/dates/day";
import { closingFence } from "../../notes/properties/frontmatter";
import { linesOf, textOf } from "../../notes/text/lines";
import { visibleLines } from "../../notes/text/markup";
import { isNamed } from "../../notes/text/section";
import { safeFileName } from "./file-name";
import { CURSOR_MARK, filledTemplate, type TemplateFormats } from "./fill-template";

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
knows: []
interests: []
needs: []
---
# {{name}}

## Who and why

{{cursor}}

## Common ground



## How I could help



## Interactions

`;

/**
 * Fills the placeholders of a template for a person: those of the core Templates plugin (title, date, time) and name, organization,
 * role, circle, why, aliases and cursor. Others stay as they are, and nothing in a template is ever run.
 */
export function fillTemplate(template: string, facts: TemplateFacts, logHeadings: readonly string[], formats: TemplateFormats): Filled {
	const { name, organization, role, circle, why, aliases, today: day, time } = facts;
	const texts = { name, title: safeFileName(name), organization, role, circle, why, aliases: aliases.join(", ") };
	const marked = filledTemplate(template, { texts, aliases, day, time, formats }, true);
	const text = marked.replaceAll(CURSOR_MARK, "");
	const cursor = marked.indexOf(CURSOR_MARK);
	return { text, cursor: cursor === -1 ? placeToWrite(text, logHeadings) : cursor };
}

/** Where writing goes on in a note that does not say: at the first empty line below the first log heading, else at its end. */
export function placeToWrite(text: string, logHeadings: readonly string[]): number {
	const lines = linesOf(text);
	const bare = lines.map((line) => line.text);
	const body = visibleLines(bare, (closingFence(bare) ?? -1) + 1);
	const heading = body.find((line) => line.heading !== null && isNamed(line.heading, logHeadings));
	const below = heading === undefined ? [] : bare.slice(heading.number);
	const empty = below.findIndex((line) => line.trim() === "");
	const next = below.findIndex((line) => /^ {0,3}#{1,6}[ \t]/u.test(line));
	if (heading === undefined || empty === -1 || (next !== -1 && next < empty)) return text.length;
	return textOf(lines.slice(0, heading.number + empty)).length;
}

import { Refusal } from "../../kinds/refusal";
import type { Marker } from "../../notes/marks/usual-marker";
import { closingFence, type ParseYaml } from "../../notes/properties/frontmatter";
import { linesOf, textOf } from "../../notes/text/lines";
import { writeWords } from "../../words/write";
import { addToProperty } from "../properties/add-to-property";
import type { NamesRead } from "../properties/property-edit";
import { safeFileName } from "./file-name";
import type { TemplateFormats } from "./fill-template";
import { withMarker } from "./mark-person";
import { type Filled, fillTemplate, type TemplateFacts } from "./template";

/** What a new person note depends on besides its template. */
export interface NewNoteContext {
	/** The folder it is made in; empty for the root. */
	readonly folder: string;
	/** Whether a note of a path and a text would be read as a person. */
	readonly isPerson: (path: string, text: string) => boolean;
	/** What marks it as one, where the template does not. */
	readonly marker: Marker;
	readonly aliasNames: NamesRead;
	readonly logHeadings: readonly string[];
	readonly formats: TemplateFormats;
	readonly parseYaml: ParseYaml;
}

/** A note to be made: the name of its file, without `.md`, its text, and where writing goes on in it. */
export interface NewNote extends Filled {
	readonly fileName: string;
}

/** The note of a new person. It throws where no note in that folder would be read as one. */
export function newPersonNote(template: string, facts: TemplateFacts, context: NewNoteContext): NewNote {
	const filled = fillTemplate(template, facts, context.logHeadings, context.formats);
	for (const fileName of fileNames(facts.name)) {
		const made = asPersonNote(filled, fileName, facts, context);
		if (made !== null) return { fileName, ...made };
	}
	throw new Refusal(writeWords.neverPerson(pathOf(safeFileName(facts.name), context)));
}

/** A filled template made the note of a person, who is found by their name; null where no note of that path can be one. */
export function asPersonNote(filled: Filled, fileName: string, facts: TemplateFacts, context: NewNoteContext): Filled | null {
	for (const text of texts(filled.text, context)) {
		const named = withAliases(text, fileName, facts, context);
		if (context.isPerson(pathOf(fileName, context), named)) return { text: named, cursor: movedCursor(filled, named) };
	}
	return null;
}

// Some names are never a person's: those of templates, of folder notes, of words that the settings exclude. Joined they are none.
function fileNames(name: string): readonly string[] {
	const safe = safeFileName(name);
	const joined = safe.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
	return [...new Set([safe, joined, `Person${joined}`])].filter((each) => each !== "");
}

// As filled; with its marker; and without the placeholders that are left in its properties, which would make it a template.
function* texts(filled: string, { marker, parseYaml }: NewNoteContext): Generator<string> {
	yield filled;
	const bare = withoutPlaceholders(filled);
	if (bare !== filled) yield bare;
	yield withMarker(bare, marker, parseYaml);
}

function withoutPlaceholders(text: string): string {
	const lines = linesOf(text);
	const end = closingFence(lines.map((line) => line.text)) ?? 0;
	const bare = (text: string): string => text.replace(/\{\{[^{}]*\}\}|<%[^%]*%>/gu, "").trimEnd();
	return textOf(lines.map((line, index) => (index < end ? { ...line, text: bare(line.text) } : line)));
}

function withAliases(text: string, fileName: string, { name, aliases }: TemplateFacts, { aliasNames, parseYaml }: NewNoteContext): string {
	const real = name.replace(/\s+/gu, " ").trim();
	const wanted = real === "" || real.normalize("NFC") === fileName ? aliases : [real, ...aliases];
	return wanted.reduce((left, alias) => addToProperty(left, aliasNames, alias, parseYaml), text);
}

function pathOf(fileName: string, { folder }: NewNoteContext): string {
	return folder === "" || folder === "/" ? `${fileName}.md` : `${folder.replace(/\/+$/u, "")}/${fileName}.md`;
}

// Only properties have changed since, so all below them has moved by as much as the text has grown.
function movedCursor({ text, cursor }: Filled, now: string): number {
	return now.startsWith(text.slice(0, cursor)) ? cursor : cursor + now.length - text.length;
}

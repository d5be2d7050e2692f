import type { App } from "obsidian";
import { asPersonNote, type NewNoteContext, newPersonNote } from "../../core/edits/new-notes/new-person-note";
import { BUILT_IN_TEMPLATE, fillTemplate, placeToWrite, type TemplateFacts } from "../../core/edits/new-notes/template";
import { holdsCommands, withoutCursors } from "../../core/edits/new-notes/template-commands";
import { Refusal } from "../../core/kinds/refusal";
import { usualMarker } from "../../core/notes/marks/usual-marker";
import type { People } from "../../core/notes/people/people";
import type { Reading } from "../../core/notes/people/reading";
import { baseName, folderOf, nameKey } from "../../core/notes/text/path";
import type { Settings } from "../../core/settings/settings";
import { writeWords } from "../../core/words/write";
import { indexedNotes } from "../indexed-notes";
import { makeNote } from "./note-from-template";
import { createNote, madeNote, type Written } from "./note-writer";
import { templateText } from "./template-note";

/** A new person note: what was written, and where in it writing goes on. */
export interface NewPerson {
	readonly written: Written;
	readonly cursor: number;
}

/**
 * The folder in which notes of new people are made where the settings name none: the one in which most people's notes lie, else the first
 * people folder, else where the application puts a new note.
 */
export function folderForPeople(app: App, { newPersonFolder, peopleFolders }: Settings, people: People): string {
	const counts = new Map<string, number>();
	for (const path of people.byPath.keys()) if (path !== people.me) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
	const [usual] = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
	return folderNamed(newPersonFolder) || (usual?.[0] ?? peopleFolders[0] ?? defaultFolder(app));
}

/** Makes the note of a new person from the template, in a folder. A path that is taken is refused. */
export async function makePerson(app: App, reading: Reading, facts: TemplateFacts, folder: string): Promise<NewPerson> {
	const { settings, habits, parseYaml, calendar, read } = reading;
	const chosen = settings.personTemplate;
	const template = chosen === "" ? BUILT_IN_TEMPLATE : await templateText(app, chosen, habits.templateFolders);
	const context: NewNoteContext = {
		folder: folderNamed(folder),
		isPerson: (path, written) => read(path, written).contact !== null,
		marker: usualMarker(indexedNotes(app, settings), settings),
		aliasNames: settings.propertyNames.aliases,
		logHeadings: settings.logHeadings,
		formats: { ...habits, calendar },
		parseYaml,
	};
	if (holdsCommands(template)) return madeByTemplater(app, template, facts, context);
	const { fileName, text, cursor } = newPersonNote(withoutCursors(template).text, facts, context);
	return { written: await createNote(app, freePath(app, context.folder, fileName), text), cursor };
}

// The template is filled and run, and only then is the note one about a person. Its name is one that a person's note can have.
async function madeByTemplater(app: App, template: string, facts: TemplateFacts, context: NewNoteContext): Promise<NewPerson> {
	const { fileName } = newPersonNote(BUILT_IN_TEMPLATE, facts, context);
	const filled = fillTemplate(template, facts, context.logHeadings, context.formats);
	let person = filled;
	const file = await makeNote(app, freePath(app, context.folder, fileName), filled.text, (given, { path }) => {
		const { text, cursor } = withoutCursors(given);
		const below = filled.text.slice(filled.cursor);
		const same = text.endsWith(below) ? text.length - below.length : placeToWrite(text, context.logHeadings);
		const made = asPersonNote({ text, cursor: cursor ?? same }, baseName(path), facts, { ...context, folder: folderOf(path) });
		if (made === null) throw new Refusal(writeWords.neverPerson(path));
		person = made;
		return made.text;
	});
	return { written: madeNote(app, file, person.text), cursor: person.cursor };
}

// A folder may be named by its path, or as a link.
function folderNamed(written: string): string {
	return written.replace(/^\[\[([^|\]]*)(?:\|[^\]]*)?\]\]$/u, "$1").replace(/^\/+|\/+$/gu, "");
}

// Where the application puts a note that is made beside the open one.
function defaultFolder({ fileManager, workspace }: App): string {
	const { path } = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? "");
	return path === "/" ? "" : path;
}

// Names that differ by capitals alone are one file on most computers.
function freePath({ vault }: App, folder: string, fileName: string): string {
	const path = folder === "" || folder === "/" ? `${fileName}.md` : `${folder}/${fileName}.md`;
	const isTaken = vault.getFiles().some((file) => nameKey(file.path) === nameKey(path));
	if (isTaken) throw new Refusal(writeWords.exists(path));
	return path;
}

import { type App, parseYaml } from "obsidian";
import { BUILT_IN_TEMPLATE, type TemplateFacts } from "../core/notes/template";
import { createNote, type Written } from "./note-writer";
import { indexedNotes } from "./indexed-notes";
import { newPersonNote } from "../core/notes/edits/new-person-note";
import { noteReader } from "../core/notes/note";
import { folderOf } from "../core/notes/links";
import { readHabits } from "./habits";
import type { Settings } from "../core/settings";
import { usualMarker } from "../core/notes/usual-marker";
import { writeWords } from "../core/words/write";

/** A new person note: what was written, and where in it writing goes on. */
export interface NewPerson {
	readonly written: Written;
	readonly cursor: number;
}

/** Makes the note of a new person from the template, in the folder of the settings. A path that is taken is refused. */
export async function makePerson(app: App, facts: TemplateFacts, settings: Settings): Promise<NewPerson> {
	const template = await templateText(app, settings.personTemplate);
	const folder = settings.newPersonFolder || settings.peopleFolders[0] || defaultFolder(app);
	const readNote = noteReader(settings, await readHabits(app), parseYaml);
	const { fileName, text, cursor } = newPersonNote(template, facts, {
		folder,
		isPerson: (path, written) => readNote(path, written).contact !== null,
		marker: usualMarker(indexedNotes(app, settings), settings),
		aliasNames: settings.propertyNames.aliases,
		logHeadings: settings.logHeadings,
		parseYaml,
	});
	const path = folder === "" || folder === "/" ? `${fileName}.md` : `${folder}/${fileName}.md`;
	if (isTaken(app, path)) throw new Error(writeWords.exists(path));
	return { written: await createNote(app, path, text), cursor };
}

// Where the application puts a note that is made beside the open one.
function defaultFolder({ fileManager, workspace }: App): string {
	const { path } = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? "");
	return path === "/" ? "" : path;
}

async function templateText({ vault, metadataCache }: App, chosen: string): Promise<string> {
	if (chosen === "") return BUILT_IN_TEMPLATE;
	const file = vault.getFileByPath(chosen) ?? metadataCache.getFirstLinkpathDest(chosen.replace(/\.md$/iu, ""), "");
	if (file === null) throw new Error(writeWords.noTemplate(chosen));
	return vault.cachedRead(file);
}

// Names that differ by capitals alone are one file on most computers.
function isTaken({ vault }: App, path: string): boolean {
	const folder = folderOf(path);
	const inFolder = vault.getFiles().filter((file) => folderOf(file.path) === folder);
	return inFolder.some((file) => file.path.toLowerCase() === path.toLowerCase());
}

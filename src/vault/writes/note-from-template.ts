import type { App, TFile } from "obsidian";
import { holdsCommands } from "../../core/edits/new-notes/template-commands";
import { Refusal } from "../../core/kinds/refusal";
import { writeWords } from "../../core/words/write";
import { createFile } from "./note-writer";
import { templaterIn } from "./templater";

/**
 * Makes a note of a filled template. Where that holds commands of Templater, Templater runs them, and what it gives is finished by
 * `finish`, which is told where the note lies then. What can't be finished goes to the trash; without Templater nothing is made.
 */
export async function makeNote(app: App, path: string, text: string, finish: (text: string, file: TFile) => string): Promise<TFile> {
	const { vault, fileManager } = app;
	const isToRun = holdsCommands(text);
	const run = templaterIn(app);
	if (isToRun && run === null) throw new Refusal(writeWords.noTemplater);
	const file = await createFile(app, path, text);
	if (!isToRun) return file;
	try {
		await run?.(file);
		if (holdsCommands(await vault.read(file))) throw new Refusal(writeWords.templaterFailed);
		await vault.process(file, (given) => finish(given, file));
		return file;
	} catch (error) {
		// A command may have deleted it already.
		if (vault.getFileByPath(file.path) === file) await fileManager.trashFile(file);
		throw error;
	}
}

import type { App, TFile } from "obsidian";
import { writeWords } from "../../core/words/write";
import { Refusal } from "../../core/kinds/refusal";
import { folderOf } from "../../core/notes/text/path";
import { once, takeBack, type Written } from "./note-writer";

/** A file for another program: its name with the ending, and what it holds. */
export interface ExportedFile {
	readonly name: string;
	readonly content: string | ArrayBuffer;
}

/**
 * Makes files where the application puts attachments, each under a name that is free: all of them or none. They can be taken back as long
 * as nobody has changed them.
 */
export async function exportFiles(app: App, files: readonly ExportedFile[]): Promise<readonly Written[]> {
	const made: Written[] = [];
	try {
		for (const file of files) made.push(await exportFile(app, file));
	} catch (error) {
		await takeBack(made);
		throw error;
	}
	return made;
}

async function exportFile(app: App, { name, content }: ExportedFile): Promise<Written> {
	const { vault, fileManager } = app;
	const path = await fileManager.getAvailablePathForAttachment(name);
	const folder = folderOf(path);
	if (folder !== "" && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
	const file = typeof content === "string" ? await vault.create(path, content) : await vault.createBinary(path, content);
	return { path: file.path, changed: true, undo: takingBack(app, file) };
}

function takingBack({ vault, fileManager }: App, file: TFile): Written["undo"] {
	const { mtime, size } = file.stat;
	return once(async () => {
		if (vault.getFileByPath(file.path) !== file) throw new Refusal(writeWords.gone(file.path));
		if (file.stat.mtime !== mtime || file.stat.size !== size) throw new Refusal(writeWords.changedSince);
		await fileManager.trashFile(file);
	});
}

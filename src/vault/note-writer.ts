import type { App } from "obsidian";
import type { Edit } from "../core/notes/edits/edit";
import { folderOf } from "../core/notes/links";
import { undoOf } from "../core/notes/edits/undo";
import { writeWords } from "../core/words/write";

/** Something that was written into a note, and the way to take it back as long as those lines are untouched. */
export interface Written {
	readonly path: string;
	undo(): Promise<void>;
}

/** Changes a note by a pure edit of its text as it stands at the moment of writing. Where the edit refuses, nothing changes. */
export async function writeNote({ vault }: App, path: string, edit: Edit): Promise<Written> {
	const file = vault.getFileByPath(path);
	if (file === null) throw new Error(writeWords.gone(path));
	let before = "";
	const after = await vault.process(file, (text) => {
		before = text;
		return edit(text);
	});
	const undo = undoOf(before, after);
	return { path, undo: async () => void (await vault.process(file, undo)) };
}

/** Makes a note, and its folders where they are missing. Never overwrites: a path that is taken is refused. */
export async function createNote({ vault, fileManager }: App, path: string, text: string): Promise<Written> {
	const folder = folderOf(path);
	if (folder !== "" && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
	const file = await vault.create(path, text);
	return {
		path,
		undo: async () => {
			if ((await vault.read(file)) !== text) throw new Error(writeWords.changedSince);
			await fileManager.trashFile(file);
		},
	};
}

import type { App, TFile } from "obsidian";
import { baseName, folderOf } from "../core/notes/links";
import type { Edit } from "../core/notes/edits/edit";
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
export async function createNote(app: App, path: string, text: string): Promise<TFile> {
	const { vault } = app;
	const folder = folderAsSpelled(app, folderOf(path));
	if (folder !== "" && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
	return vault.create(folder === "" ? path : `${folder}/${baseName(path)}.md`, text);
}

/** A note that was made, and the way to take it back as long as it holds what it was made with. */
export function madeNote({ vault, fileManager }: App, file: TFile, text: string): Written {
	return {
		path: file.path,
		undo: async () => {
			if ((await vault.read(file)) !== text) throw new Error(writeWords.changedSince);
			await fileManager.trashFile(file);
		},
	};
}

// Folders whose names differ by capitals alone are one on most computers.
function folderAsSpelled({ vault }: App, folder: string): string {
	const known = vault.getAllFolders().map(({ path }) => path);
	return folder.split("/").reduce((above, part) => {
		const path = above === "" ? part : `${above}/${part}`;
		return known.includes(path) ? path : (known.find((other) => other.toLowerCase() === path.toLowerCase()) ?? path);
	}, "");
}

import type { App, TFile } from "obsidian";
import type { Edit } from "../../core/edits/edit";
import { undoOf } from "../../core/edits/undo";
import { Refusal } from "../../core/kinds/refusal";
import { baseName, folderOf, nameKey } from "../../core/notes/text/path";
import { writeWords } from "../../core/words/write";
import { reasonOf } from "../reason";

/** Something that was done and can be taken back as long as it stands untouched; a second time does nothing. */
export interface Undoable {
	undo(): Promise<void>;
}

/** Something that was written into a note. */
export interface Written extends Undoable {
	readonly path: string;
	/** Whether the text became another. */
	readonly changed: boolean;
}

/** What was left as it is, a note by its path, and why. */
export interface Refused {
	readonly path: string;
	readonly reason: string;
}

/** Changes a note by a pure edit of its text as it stands at the moment of writing. Where the edit refuses, nothing changes. */
export async function writeNote({ vault }: App, path: string, edit: Edit): Promise<Written> {
	const file = vault.getFileByPath(path);
	if (file === null) throw new Refusal(writeWords.gone(path));
	let before = "";
	const after = await vault.process(file, (text) => {
		before = text;
		return edit(text);
	});
	const changed = before !== after;
	const undo = undoOf(before, after);
	return {
		path,
		changed,
		undo: once(async () => {
			if (!changed) return;
			if (vault.getFileByPath(file.path) !== file) throw new Refusal(writeWords.gone(path));
			await vault.process(file, undo);
		}),
	};
}

/** One of several writes; null where there was nothing to write. */
export type Write = () => Promise<Written | null>;

/** Writes one after the other, or nothing at all: where one refuses, the others are taken back; what can't be is told. */
export async function writeTogether(writes: Iterable<Write>): Promise<readonly Written[]> {
	const written: Written[] = [];
	try {
		for (const write of writes) {
			const one = await write();
			if (one !== null) written.push(one);
		}
	} catch (error) {
		const left = await takeBack(written);
		if (left.length === 0) throw error;
		const names = left.map(({ path }) => baseName(path));
		throw new Refusal(writeWords.halfWritten(reasonOf(error), names));
	}
	return written;
}

/** What was written into several notes, and which of them refused. */
export interface EachWritten {
	readonly written: readonly Written[];
	readonly refused: readonly Refused[];
}

/** Changes each note that can be changed, by an edit that may depend on where it lies, and tells of the others. */
export async function writeEach(app: App, paths: readonly string[], edit: (text: string, path: string) => string): Promise<EachWritten> {
	const written: Written[] = [];
	const refused: Refused[] = [];
	for (const path of paths) {
		try {
			written.push(await writeNote(app, path, (text) => edit(text, path)));
		} catch (error) {
			refused.push({ path, reason: reasonOf(error) });
		}
	}
	return { written, refused };
}

/** Takes back what was done, the latest first; what can't be taken back is told, and hinders no other. */
export async function takeBack(done: readonly (Undoable | Written)[]): Promise<readonly Refused[]> {
	const refused: Refused[] = [];
	for (const one of [...done].reverse()) {
		try {
			await one.undo();
		} catch (error) {
			refused.push({ path: "path" in one ? one.path : "", reason: reasonOf(error) });
		}
	}
	return refused;
}

/** Makes a note, and its folders where they are missing. Never overwrites: a path that is taken is refused. */
export async function createNote(app: App, path: string, text: string): Promise<Written> {
	return madeNote(app, await createFile(app, path, text), text);
}

/** Makes the file of a note, and its folders where they are missing. What no index of the notes would ever read is refused. */
export async function createFile(app: App, path: string, text: string): Promise<TFile> {
	const { vault } = app;
	if (path.split("/").some((part) => part.startsWith("."))) throw new Refusal(writeWords.outside(path));
	const folder = folderAsSpelled(app, folderOf(path));
	if (folder !== "" && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
	return vault.create(folder === "" ? path : `${folder}/${baseName(path)}.md`, text);
}

/** A note that was made, and the way to take it back as long as it holds what it was made with. */
export function madeNote({ vault, fileManager }: App, file: TFile, text: string): Written {
	return {
		path: file.path,
		changed: true,
		undo: once(async () => {
			if (vault.getFileByPath(file.path) !== file) throw new Refusal(writeWords.gone(file.path));
			if ((await vault.read(file)) !== text) throw new Refusal(writeWords.changedSince);
			await fileManager.trashFile(file);
		}),
	};
}

// Folders whose names differ by capitals alone are one on most computers.
function folderAsSpelled({ vault }: App, folder: string): string {
	const known = vault.getAllFolders().map(({ path }) => path);
	return folder.split("/").reduce((above, part) => {
		const path = above === "" ? part : `${above}/${part}`;
		return known.includes(path) ? path : (known.find((other) => nameKey(other) === nameKey(path)) ?? path);
	}, "");
}

/** A way to take something back that does so once; what was refused can be tried again. */
export function once(act: () => Promise<void>): () => Promise<void> {
	let doing: Promise<void> | null = null;
	return () => {
		doing ??= act().catch((error: unknown) => {
			doing = null;
			throw error;
		});
		return doing;
	};
}

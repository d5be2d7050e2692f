import type { App } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import type { Piece } from "../../core/pages/look-back-told";
import { nameKey } from "../../core/notes/text/path";
import { writeWords } from "../../core/words/write";
import { createNote, type Written } from "./note-writer";

/** Makes a note of what a look back tells, where the application puts new notes. A name that is taken is refused. */
export async function makeLookBack(app: App, name: string, span: string, sentences: readonly (readonly Piece[])[]): Promise<Written> {
	const { fileManager, vault, workspace } = app;
	const { path: folder } = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? "");
	const path = folder === "/" ? `${name}.md` : `${folder}/${name}.md`;
	if (vault.getFiles().some((file) => nameKey(file.path) === nameKey(path))) throw new Refusal(writeWords.exists(path));
	const written = (piece: Piece): string => {
		if (typeof piece === "string") return piece;
		const file = vault.getFileByPath(piece.path);
		return file === null ? piece.name : fileManager.generateMarkdownLink(file, path, "", piece.name);
	};
	const paragraphs = [span, ...sentences.map((pieces) => pieces.map(written).join(""))];
	return createNote(app, path, `${paragraphs.join("\n\n")}\n`);
}

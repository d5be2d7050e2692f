import { MarkdownView, type View } from "obsidian";

/** Puts the cursor into a note that was opened for editing, on some words of a line, or on the whole line where they are not there. */
export function selectInLine(view: View, line: number, words: string | null): void {
	if (!(view instanceof MarkdownView) || view.getMode() !== "source") return;
	const { editor } = view;
	if (line > editor.lastLine()) return;
	const text = editor.getLine(line);
	const at = words === null ? -1 : text.indexOf(words);
	const [from, to] = at === -1 || words === null ? [text.search(/\S|$/u), text.length] : [at, at + words.length];
	const range = { from: { line, ch: from }, to: { line, ch: to } };
	editor.setSelection(range.from, range.to);
	editor.scrollIntoView(range, true);
	editor.focus();
}

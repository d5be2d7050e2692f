import { setIcon } from "obsidian";
import { noticeWords } from "../../../core/words/write";
import { addButton } from "../../parts/button";
import { labelledBy } from "../../parts/labelled";

/** What was said, as it is shown. */
export interface ToldLine {
	/** By which it is known among rows. */
	readonly key: string;
	readonly words: string;
	/** Whether it can be taken back, is being taken back or has been, or could not be. */
	readonly undo: "offered" | "under way" | "done" | "refused";
	/** In whose row's place it stands, by the path of the note; null above all. */
	readonly path: string | null;
	/** How high the row was that has left its place, in pixels, so that no other moves; 0 where it is still there. */
	readonly height: number;
}

/** Draws what was said and the button that takes it back. */
export function drawTold(parent: HTMLElement, { key, words, undo, path, height }: ToldLine, takeBack: () => void): HTMLElement {
	const line = parent.createDiv({ cls: "rapport-told", attr: { "data-key": key } });
	if (path !== null) line.setAttrs({ role: "listitem", "data-path": path });
	if (height > 0) line.setCssProps({ "--rapport-height": `${height}px` });
	setIcon(line.createSpan("rapport-told-icon"), undo === "refused" ? "info" : "check");
	const text = line.createDiv("rapport-told-text");
	const said = text.createSpan({ text: words, attr: { dir: "auto" } });
	if (undo === "refused") return line;
	text.appendText(" ");
	// It stays as it is until the row is back, so that the focus is not lost.
	const button = addButton(text, "rapport-undo", takeBack);
	button.setText(noticeWords.undo);
	labelledBy(button, button, said);
	return line;
}

import type { HoverParent } from "obsidian";
import type { Piece } from "../../core/pages/look-back-told";
import type { PersonActions } from "../parts/person-actions";
import { addPersonLink } from "./person-link";

/** Draws a sentence, in which those who are named lead to their notes. */
export function drawSentence(
	parent: HTMLElement,
	pieces: readonly Piece[],
	source: HoverParent,
	actions: Pick<PersonActions, "open" | "preview">,
): HTMLElement {
	const sentence = parent.createEl("p", { cls: "rapport-sentence", attr: { dir: "auto" } });
	for (const piece of pieces) {
		if (typeof piece === "string") sentence.appendText(piece);
		else addPersonLink(sentence, piece, source, actions);
	}
	return sentence;
}

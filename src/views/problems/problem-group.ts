import { type HoverParent, Keymap, type PaneType } from "obsidian";
import type { ProblemGroup, ProblemRow } from "../../core/problem-list";
import { problemPanelWords } from "../../core/words/problem";
import { addButton } from "../parts/button";
import { onMiddleClick } from "../hands/middle-click";

/** What can be done about a problem at its place. */
export interface PlaceActions {
	/** Opens a note at a line, with the words that the problem is about selected. */
	openAt(path: string, line: number, words: string | null, where: PaneType | boolean): void;
	/** Opens two notes side by side. */
	openBeside(path: string, other: string): void;
	/** Makes lines of a note that look like entries such that are read. */
	makeItems(path: string): void;
	/** Lets the application show a note's text at a line beside the pointer. */
	preview(event: MouseEvent, source: HoverParent, target: HTMLElement, path: string, line: number): void;
}

/** Draws a problem: what is the matter and on which line; a click goes there. */
export function drawProblem(list: HTMLElement, { path }: ProblemGroup, row: ProblemRow, source: HoverParent, actions: PlaceActions): void {
	const { line, message, words, beside, asItems } = row;
	const item = list.createDiv({ cls: "rapport-problem-row", attr: { role: "listitem" } });
	const open = (where: PaneType | boolean): void => actions.openAt(path, line, words, where);
	const button = addButton(item, "rapport-problem rapport-more", (event) => open(Keymap.isModEvent(event)));
	button.dataset["key"] = `${path}:${line}:${message}`;
	button.createDiv({ cls: "rapport-problem-message", text: message });
	button.createDiv({ cls: "rapport-what", text: problemPanelWords.line(line) });
	onMiddleClick(button, () => open("tab"));
	button.addEventListener("mouseover", (event) => actions.preview(event, source, button, path, line));
	if (asItems) addButton(item, "rapport-choice", () => actions.makeItems(path)).setText(problemPanelWords.asItems);
	if (beside === null) return;
	addButton(item, "rapport-choice", () => actions.openBeside(path, beside)).setText(problemPanelWords.sideBySide);
}

import { coldWords } from "../../core/words/list";
import { showText } from "../parts/show-text";

/** A promise as it is shown: whose it is or by when, what it says, and whether its day has passed. */
export interface ShownPromise {
	readonly whose: string;
	readonly text: string;
	readonly overdue: boolean;
}

/** Draws a promise with a box, which is ticked only once the note says so. */
export function drawPromise(parent: HTMLElement, { whose, text, overdue }: ShownPromise, tick: () => void): HTMLElement {
	const line = parent.createDiv(`rapport-promise${overdue ? " rapport-is-overdue" : ""}`);
	const label = line.createEl("label", "rapport-tick");
	const box = label.createEl("input", {
		type: "checkbox",
		cls: "task-list-item-checkbox",
		attr: { "aria-label": coldWords.tick(text) },
	});
	label.addEventListener("click", (event) => event.stopPropagation());
	box.addEventListener("click", (event) => {
		event.preventDefault();
		event.stopPropagation();
		tick();
	});
	const words = line.createDiv("rapport-promise-text");
	if (whose !== "") words.createSpan({ cls: "rapport-whose", text: `${whose}: ` });
	showText(words, "", text, "span");
	return line;
}

import type { ListRow } from "../../../core/rhythm/list";
import { coldWords } from "../../../core/words/list";

/** Draws the first open promise of somebody, with a box that is ticked only once the note says so. */
export function drawPromise(main: HTMLElement, { whose, text, overdue }: NonNullable<ListRow["promise"]>, tick: () => void): void {
	const line = main.createDiv(`rapport-promise${overdue ? " rapport-is-overdue" : ""}`);
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
	words.createSpan({ cls: "rapport-whose", text: `${whose}: ` });
	words.createEl("bdi", { text });
}

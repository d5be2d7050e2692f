import { coldWords } from "../../core/words/list";

/** Says that the notes are still being read. */
export function drawReading(container: HTMLElement): HTMLElement {
	return container.createDiv({ cls: "rapport-quiet", text: coldWords.reading });
}

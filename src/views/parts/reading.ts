import { coldWords } from "../../core/words/list";
import type { Progress } from "../../core/world";

/** Says that the notes are still being read, and how far the reading is where that is known. */
export function drawReading(container: HTMLElement, progress: Progress | null = null): HTMLElement {
	const text = progress === null ? coldWords.reading : coldWords.readingSoFar(progress.read, progress.of);
	return container.createDiv({ cls: "rapport-quiet", text });
}

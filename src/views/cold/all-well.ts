import type { ListGroup } from "../../core/rhythm/list";
import { coldWords } from "../../core/words/list";

/** Says so where nobody is late, and who is next. */
export function drawAllWell(container: HTMLElement, groups: readonly ListGroup[]): void {
	if (groups.some(({ status }) => status === "cold" || status === "due")) return;
	const well = container.createDiv("rapport-well");
	well.createDiv({ cls: "rapport-well-title", text: coldWords.allWell });
	const next = groups.find(({ status }) => status === "due-soon")?.rows[0];
	well.createDiv({ text: next === undefined ? coldWords.nobodyWaits : coldWords.nextIs(next.name) });
}

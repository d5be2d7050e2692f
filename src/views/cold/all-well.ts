import { inShort } from "../../core/rhythm/in-short";
import type { ListGroup } from "../../core/rhythm/list";

/** Says in short how it stands where nobody is late, and who is next. */
export function drawAllWell(container: HTMLElement, groups: readonly ListGroup[]): void {
	const said = inShort(groups);
	if (said === null) return;
	const well = container.createDiv("rapport-well");
	well.createDiv({ cls: "rapport-well-title", text: said.title });
	if (said.text !== null) well.createDiv({ text: said.text });
}

import type { InShort } from "../../core/rhythm/in-short";

/** Says in short how it stands where nobody is late, and who is next. */
export function drawAllWell(container: HTMLElement, { title, text }: InShort): HTMLElement {
	const well = container.createDiv("rapport-well");
	well.createDiv({ cls: "rapport-well-title", text: title });
	if (text !== null) well.createDiv({ text });
	return well;
}

import { type Depth, DEPTHS } from "../../../core/network/picture/around";
import { personWords } from "../../../core/words/graph-person";
import { addButton } from "../../parts/button";
import { labelledBy } from "../../parts/labelled";

/** The buttons by which it is chosen over how many steps a network is shown. */
export interface DepthButtons {
	/** Shows what is chosen now. */
	show(depth: Depth): void;
}

/** Adds a button for each number of steps. */
export function addDepths(bar: HTMLElement, deepen: (depth: Depth) => void): DepthButtons {
	const group = bar.createDiv({ cls: "rapport-graph-depths", attr: { role: "group" } });
	labelledBy(group, group.createSpan({ cls: "rapport-graph-depths-title", text: personWords.steps }));
	const buttons = DEPTHS.map((each) => {
		const button = addButton(group, "rapport-graph-depth", () => deepen(each));
		button.setText(String(each));
		button.setAttrs({ "aria-label": personWords.step(each), "data-key": `depth ${each}` });
		return [each, button] as const;
	});
	return {
		show: (depth) => {
			for (const [each, button] of buttons) button.setAttr("aria-pressed", String(each === depth));
		},
	};
}

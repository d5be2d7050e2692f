import type { DateOrder } from "../../core/kinds/date-order";
import type { Mend } from "../../core/problem-list";
import { problemPanelWords } from "../../core/words/problem";
import { addButton } from "../parts/button";

/** The choices that mend a problem wherever it stands. */
export interface MendActions {
	/** Sets once for all notes whether the day or the month comes first. */
	setDateOrder(order: DateOrder): void;
	/** Asks which note is mine. */
	chooseMe(): void;
}

/** Draws what one choice mends, with what each choice would mean. */
export function drawMend(container: HTMLElement, mend: Mend, actions: MendActions): void {
	const card = container.createDiv("rapport-mend");
	const text = mend.kind === "choose me" ? mend.message : problemPanelWords.ambiguousDates(mend.count, mend.example?.written ?? null);
	card.createDiv({ cls: "rapport-mend-text", text });
	const choices = card.createDiv("rapport-choices");
	if (mend.kind === "choose me") {
		addButton(choices, "rapport-choice", () => actions.chooseMe()).setText(problemPanelWords.chooseMe);
		return;
	}
	for (const order of ["dmy", "mdy"] as const) {
		const choice = addButton(choices, "rapport-choice", () => actions.setDateOrder(order));
		choice.createDiv({ text: problemPanelWords.dateOrders[order] });
		if (mend.example !== null) choice.createDiv({ cls: "rapport-what", text: mend.example.days[order] });
	}
}

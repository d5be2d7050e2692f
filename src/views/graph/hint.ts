import { graphWords } from "../../core/words/graph";
import { coldWords } from "../../core/words/list";
import { addMainButton } from "../parts/button";

/** What there is to say where the graph has little to show. */
export type Lack = "reading" | "nobody" | "no-ties" | null;

/** Says why there is little to see, and what helps. */
export function drawHint(hint: HTMLElement, lack: Lack, newPerson: () => void): void {
	hint.empty();
	hint.toggleClass("is-shown", lack !== null);
	hint.toggleClass("is-empty", lack === "reading" || lack === "nobody");
	if (lack === "reading") hint.setText(coldWords.reading);
	if (lack === "no-ties") hint.setText(graphWords.noTies);
	if (lack !== "nobody") return;
	hint.createDiv({ cls: "rapport-graph-hint-title", text: graphWords.nobody });
	hint.createDiv({ text: graphWords.nobodyHint });
	addMainButton(hint, graphWords.newPerson, newPerson);
}

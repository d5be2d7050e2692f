import { type Asked, isOpen, type Stage } from "../../core/before/introduce/ledger";
import { shortDay } from "../../core/notes/dates/day";
import { introduceWords } from "../../core/words/pages/introduce";
import { addButton } from "../parts/button";
import { labelledBy } from "../parts/labelled";

/** What can be done about an introduction that is under way. */
export interface LedgerActions {
	/** Writes how far an introduction has come. */
	introduced(asked: Pick<Asked, "over" | "to">, stage: Stage): void;
	openAt(path: string, line: number, words: string | null, where: boolean): void;
}

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
	asked: ["made", "declined"],
	made: ["met"],
	met: ["thanked"],
	thanked: [],
	declined: [],
};

/** Draws how far introductions have come, the open ones with what can be said next; each leads to the line that says so. */
export function drawLedger(parent: HTMLElement, ledger: readonly Asked[], today: string, actions: LedgerActions): void {
	for (const asked of ledger) {
		const { over, to, stage, day, place } = asked;
		const line = parent.createDiv("rapport-ledger");
		const words = addButton(line, "rapport-before-when", () => actions.openAt(place.path, place.line, null, false));
		words.createSpan({ text: introduceWords.stages[stage](over.name, to.name, shortDay(day, today)), attr: { dir: "auto" } });
		if (!isOpen(asked)) continue;
		const acts = line.createDiv("rapport-before-acts");
		for (const next of NEXT[stage]) {
			// Who was never asked by name can't be written about.
			if (next === "met" && to.path === null) continue;
			const button = addButton(acts, "", () => actions.introduced(asked, next));
			const name = button.createSpan({ text: introduceWords.next[next] });
			labelledBy(button, name, words);
		}
	}
}

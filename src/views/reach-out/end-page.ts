import type { ReachOut } from "../../core/triage/reach-out";
import { reachOutWords } from "../../core/words/pages/reach-out";
import { addButton, addMainButton } from "../parts/button";
import { showText } from "../parts/show-text";

/** What can be done where nobody is left. */
export interface EndActs {
	again(): void;
	back(): void;
	openList(): void;
	open(path: string): void;
	stop(): void;
}

/** Draws what has come of the walk: who was looked at, and what was done about each. */
export function drawEnd(container: HTMLElement, { queue, done }: ReachOut, nameOf: (path: string) => string, acts: EndActs): void {
	const isNobody = queue.length === 0;
	const title = isNobody ? reachOutWords.nobody : reachOutWords.done;
	container.createDiv({ cls: "rapport-triage-name", text: title, attr: { role: "heading", "aria-level": "2" } });
	container.createDiv({ cls: "rapport-triage-what", text: isNobody ? reachOutWords.nobodyHint : reachOutWords.doneHint(queue.length) });
	const list = container.createDiv("rapport-refusals");
	for (const path of queue) {
		const button = addButton(list, "rapport-refusal", () => acts.open(path));
		showText(button, "rapport-name", nameOf(path));
		showText(button, "rapport-what", reachOutWords.did[done.get(path) ?? "skip"]);
	}
	if (!isNobody) container.createDiv({ cls: "rapport-triage-what", text: reachOutWords.undoHint });
	const buttons = container.createDiv("rapport-triage-ends");
	addMainButton(buttons, reachOutWords.list, () => acts.openList());
	if (!isNobody) {
		addButton(buttons, "", () => acts.again()).setText(reachOutWords.again);
		addButton(buttons, "rapport-take-back", () => acts.back()).setText(reachOutWords.back);
	}
	addButton(buttons, "", () => acts.stop()).setText(reachOutWords.stop);
}

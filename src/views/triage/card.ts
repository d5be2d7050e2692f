import type { TriageCard } from "../../core/triage/triage-card";
import { listWords } from "../../core/words/list";
import { labelledBy } from "../parts/labelled";
import { showText } from "../parts/show-text";

/** Draws what is known of the person who is asked about. */
export function drawCard(container: HTMLElement, card: TriageCard): void {
	container.empty();
	container.setAttr("data-path", card.path);
	showText(container, "rapport-triage-name", card.name);
	showText(container, "rapport-triage-what", card.what);
	labelledBy(container, ...container.findAll(":scope > *"));
	container.createDiv({ cls: "rapport-triage-contact", text: card.contact });
	showText(container, "rapport-triage-why", card.why);
	if (card.said !== null) {
		const said = container.createDiv("rapport-triage-said");
		said.createSpan({ cls: "rapport-whose", text: `${listWords.lastTime}: ` });
		showText(said, "", card.said, "span");
	}
	for (const remark of card.remarks) showText(container, "rapport-triage-remark", remark);
}

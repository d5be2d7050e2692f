import { setIcon } from "obsidian";
import type { Offer } from "../../core/notes/marks/offer";
import { coldWords } from "../../core/words/list";
import { addButton, addMainButton } from "../parts/button";
import { showText } from "../parts/show-text";

/** How a vault begins in which nobody is found: what looks like people there, and taking it. */
export interface Beginning {
	/** What looks like people by the index alone: as long as that is the same, so is what is offered. */
	looks(): readonly string[];
	/** What can be taken, counted by reading it. */
	offers(): Promise<readonly Offer[]>;
	take(offer: Offer): void;
	openSettings(): void;
}

const ICONS: Readonly<Record<Offer["kind"], string>> = { folder: "folder", tag: "tag", property: "list" };

/** Draws what looks like people in a vault where nobody is found, and how to make the first note. */
export function drawNobody(container: HTMLElement, beginning: Beginning, newPerson: () => void): HTMLElement {
	const nobody = container.createDiv("rapport-nobody");
	nobody.createDiv({ cls: "rapport-nobody-title", text: coldWords.nobody });
	const offered = nobody.createDiv();
	offered.setText(coldWords.looking);
	const foot = nobody.createDiv("rapport-nobody-buttons");
	void beginning.offers().then((offers) => drawOffers(offered, foot, offers, beginning, newPerson));
	return nobody;
}

function drawOffers(offered: HTMLElement, foot: HTMLElement, offers: readonly Offer[], beginning: Beginning, newPerson: () => void): void {
	offered.setText(offers.length > 0 ? coldWords.nobodyHint : coldWords.nothingLikely);
	for (const [at, offer] of offers.entries()) drawOffer(offered, offer, at === 0 && offer.told, () => beginning.take(offer));
	if (offers.length === 0) addMainButton(foot, coldWords.newPerson, newPerson);
	else addButton(foot, "rapport-nobody-new", newPerson).setText(coldWords.newPerson);
	addButton(foot, "rapport-nobody-settings", () => beginning.openSettings()).setText(coldWords.tellInSettings);
}

function drawOffer(parent: HTMLElement, offer: Offer, isLikeliest: boolean, take: () => void): void {
	const card = parent.createDiv("rapport-likely");
	setIcon(card.createSpan("rapport-likely-icon"), ICONS[offer.kind]);
	const text = card.createDiv("rapport-likely-text");
	showText(text, "rapport-name", offer.label);
	showText(text, "rapport-what", coldWords.offered(offer));
	const button = addButton(text, isLikeliest ? "mod-cta" : "", take);
	button.setText(coldWords.take);
	button.setAttr("aria-label", coldWords.takeThese(offer.label));
}

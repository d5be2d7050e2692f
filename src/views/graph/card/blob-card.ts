import { countedPeople } from "../../../core/words/counted";
import { showText } from "../../parts/show-text";
import { shortName } from "../canvas/names";
import type { ShownBlob } from "../canvas/scene/far-scene";

const LONGEST_NAME = 60;

/** Fills the card beside a shape of people on which the pointer is: its name, and how many they are. */
export function fillBlobCard(card: HTMLElement, { name, people }: ShownBlob): void {
	card.empty();
	showText(card, "rapport-graph-card-name", shortName(name, LONGEST_NAME));
	card.createDiv({ cls: "rapport-graph-card-line", text: countedPeople(people) });
}

import { setIcon } from "obsidian";
import type { LikelyPeople } from "../../core/notes/marks/likely-people";
import { coldWords } from "../../core/words/list";
import { addButton, addMainButton } from "../parts/button";
import { showText } from "../parts/show-text";

/** How a vault begins in which nobody is found: what looks like people there, and taking it. */
export interface Beginning {
	likelyPeople(): readonly LikelyPeople[];
	take(likely: LikelyPeople): void;
}

const ICONS: Readonly<Record<LikelyPeople["kind"], string>> = { folder: "folder", tag: "tag", property: "list" };

/** Draws what looks like people in a vault where nobody is found; one click takes it. */
export function drawNobody(
	container: HTMLElement,
	likely: readonly LikelyPeople[],
	beginning: Pick<Beginning, "take">,
	newPerson: () => void,
): HTMLElement {
	const nobody = container.createDiv("rapport-nobody");
	nobody.createDiv({ cls: "rapport-nobody-title", text: coldWords.nobody });
	nobody.createDiv({ text: likely.length > 0 ? coldWords.nobodyHint : coldWords.nothingLikely });
	for (const found of likely) {
		const choice = addButton(nobody, "rapport-likely", () => beginning.take(found));
		choice.setAttr("aria-label", `${found.label}. ${coldWords.take}`);
		setIcon(choice.createSpan("rapport-likely-icon"), ICONS[found.kind]);
		const text = choice.createDiv("rapport-likely-text");
		showText(text, "rapport-name", found.label);
		showText(text, "rapport-what", coldWords.likely(found.count, found.examples));
	}
	addMainButton(nobody.createDiv("rapport-nobody-buttons"), coldWords.newPerson, newPerson);
	return nobody;
}

import { coldWords } from "../../core/words";
import type { LikelyPeople } from "../../core/notes/likely-people";
import { setIcon } from "obsidian";

/** How a vault begins in which nobody is found: what looks like people there, and taking it. */
export interface Beginning {
	likelyPeople(): readonly LikelyPeople[];
	take(likely: LikelyPeople): void;
}

const ICONS: Readonly<Record<LikelyPeople["kind"], string>> = { folder: "folder", tag: "tag", property: "list" };

/** Draws what looks like people in a vault where nobody is found; one click takes it. */
export function drawNobody(container: HTMLElement, beginning: Beginning, actions: { newPerson(name: string): void }): void {
	const nobody = container.createDiv({ cls: "rapport-nobody" });
	nobody.createDiv({ cls: "rapport-nobody-title", text: coldWords.nobody });
	const likely = beginning.likelyPeople();
	nobody.createDiv({ text: likely.length > 0 ? coldWords.nobodyHint : coldWords.nothingLikely });
	for (const found of likely) {
		const choice = nobody.createEl("button", { cls: "rapport-likely", attr: { "aria-label": `${found.label}. ${coldWords.take}` } });
		setIcon(choice.createSpan({ cls: "rapport-likely-icon" }), ICONS[found.kind]);
		const text = choice.createDiv({ cls: "rapport-likely-text" });
		text.createDiv({ cls: "rapport-name", text: found.label, attr: { dir: "auto" } });
		text.createDiv({ cls: "rapport-what", text: coldWords.likely(found.count, found.examples), attr: { dir: "auto" } });
		choice.addEventListener("click", () => beginning.take(found));
	}
	const buttons = nobody.createDiv({ cls: "rapport-nobody-buttons" });
	buttons.createEl("button", { cls: "mod-cta", text: coldWords.newPerson }).addEventListener("click", () => actions.newPerson(""));
}

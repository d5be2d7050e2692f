import type { Depth } from "../../../core/network/picture/around";
import type { PictureNode } from "../../../core/network/picture/picture";
import { type AboutPerson, toldPerson } from "../../../core/network/picture/told-person";
import { personWords } from "../../../core/words/graph-person";
import { addIconButton } from "../../parts/button";
import { keepFocus } from "../../parts/kept-focus";
import { labelledBy } from "../../parts/labelled";
import { addFacts } from "./card";
import { addDepths } from "./depth-buttons";
import { addEvidence, type EvidenceActs } from "./evidence-list";

/** What can be done from the card of whom somebody has chosen. */
export interface PersonCardActs extends EvidenceActs {
	open(node: PictureNode, event: MouseEvent): void;
	menu(node: PictureNode, event: MouseEvent): void;
	hide(node: PictureNode): void;
	pin(node: PictureNode): void;
	deepen(depth: Depth): void;
	close(): void;
}

/** How the card stands: over how many steps their network is shown, and whether they are pinned in their place. */
export interface PersonCardState {
	readonly depth: Depth;
	readonly pinned: boolean;
}

/** The card of whom somebody has chosen: all that is known, and what can be done; beside the graph, so that it is read in peace. */
export class PersonCard {
	readonly element: HTMLElement;
	private shown: string | null = null;

	constructor(
		parent: HTMLElement,
		private readonly acts: PersonCardActs,
	) {
		this.element = parent.createEl("section", "rapport-graph-person");
		this.element.addEventListener("keydown", (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			acts.close();
		});
	}

	/** Shows somebody; null: nobody. */
	show(about: AboutPerson | null, state: PersonCardState): void {
		const { element } = this;
		element.toggleClass("rapport-graph-card", about !== null);
		element.toggleClass("is-shown", about !== null);
		const scrolled = this.shown === about?.node.id ? element.scrollTop : 0;
		this.shown = about?.node.id ?? null;
		if (about === null) {
			element.empty();
			element.removeAttribute("aria-labelledby");
			return;
		}
		keepFocus(element, () => {
			element.empty();
			this.draw(about, state);
		});
		element.scrollTop = scrolled;
	}

	private draw(about: AboutPerson, { depth, pinned }: PersonCardState): void {
		const { element, acts } = this;
		const { node } = about;
		const head = element.createDiv("rapport-graph-person-head");
		const title = head.createEl("h3", {
			cls: "rapport-graph-card-name",
			text: toldPerson(about).name,
			attr: { dir: "auto" },
		});
		labelledBy(element, title);
		addIconButton(head, "", "x", personWords.close, () => acts.close());
		addFacts(element, about);
		const bar = element.createDiv("rapport-graph-person-acts");
		const open = node.kind === "ghost" ? personWords.create : personWords.open;
		addIconButton(bar, "", node.kind === "ghost" ? "user-plus" : "file-text", open, (event) => acts.open(node, event));
		if (node.kind !== "me") {
			const pin = addIconButton(bar, "", pinned ? "pin-off" : "pin", pinned ? personWords.unpin : personWords.pin, () =>
				acts.pin(node),
			);
			pin.toggleClass("is-active", pinned);
			addIconButton(bar, "", "eye-off", personWords.hide, () => acts.hide(node));
		}
		const more = addIconButton(bar, "", "ellipsis-vertical", personWords.more, (event) => acts.menu(node, event));
		more.setAttr("aria-haspopup", "menu");
		addDepths(bar, (each) => acts.deepen(each)).show(depth);
		addEvidence(element, about, acts);
	}
}

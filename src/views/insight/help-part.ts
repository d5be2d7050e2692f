import type { HoverParent } from "obsidian";
import { helpTold } from "../../core/pages/help-told";
import type { Piece } from "../../core/pages/look-back-told";
import { helpWords } from "../../core/words/pages/help";
import type { World } from "../../core/world";
import { inSlices } from "../../vault/slices";
import { addButton } from "../parts/button";
import type { Child } from "../parts/kept-children";
import type { PersonActions } from "../parts/person-actions";
import { drawSentence } from "../people/sentence";

/** Help given and got, told only where somebody asks for it: the words of all entries are read for it, and nobody needs a balance. */
export class HelpPart {
	private isOpen = false;
	private looked: World | null = null;
	private told: readonly (readonly Piece[])[] | null = null;

	/** `changed` is called when there is something else to draw. */
	constructor(
		private readonly source: HoverParent,
		private readonly actions: Pick<PersonActions, "open" | "preview">,
		private readonly changed: () => void,
	) {}

	/** The part as it is now. */
	shownIn(world: World): Child {
		if (this.isOpen && world !== this.looked) void this.learn(world);
		const { isOpen, told } = this;
		return { key: "help", shows: [isOpen, told], draw: (parent) => this.draw(parent, isOpen ? (told ?? "looking") : null) };
	}

	private async learn(world: World): Promise<void> {
		this.looked = world;
		const told = await inSlices(helpTold(world.rows, world.people.me, world.people.today));
		if (this.looked !== world) return;
		this.told = told;
		this.changed();
	}

	private draw(parent: HTMLElement, told: readonly (readonly Piece[])[] | "looking" | null): HTMLElement {
		const part = parent.createEl("section", { cls: "rapport-before-part" });
		const button = addButton(part, "rapport-more", () => {
			this.isOpen = !this.isOpen;
			this.changed();
			// It was drawn anew.
			parent.querySelector<HTMLElement>(".rapport-help-button")?.focus();
		});
		button.addClass("rapport-help-button");
		button.setText(helpWords.title);
		button.setAttr("aria-expanded", String(told !== null));
		if (told === "looking" || told?.length === 0)
			part.createEl("p", { cls: "rapport-quiet-text", text: told === "looking" ? helpWords.looking : helpWords.nothing });
		else for (const sentence of told ?? []) drawSentence(part, sentence, this.source, this.actions);
		return part;
	}
}

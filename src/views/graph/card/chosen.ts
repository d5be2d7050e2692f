import type { PaneType } from "obsidian";
import type { Point } from "../../../core/network/layout/plan";
import type { Depth } from "../../../core/network/picture/around";
import type { PictureNode } from "../../../core/network/picture/picture";
import type { Pins } from "../../../core/network/picture/pinned";
import { type AboutPerson, spokenPerson, toldPerson } from "../../../core/network/picture/told-person";
import { InOneGo } from "../../hands/in-one-go";
import { nodeMenu, type NodeMenuActs } from "./node-menu";
import { PersonCard } from "./person-card";

/** What of the graph's options is about single people. */
export interface ChosenOptions {
	readonly depth: Depth;
	readonly hidden: readonly string[];
	readonly pinned: Pins;
}

/** The graph in which somebody is chosen. */
export interface ChosenIn {
	/** Who is chosen now; null: nobody. */
	readonly chosen: AboutPerson | null;
	choose(id: string | null): void;
	placeOf(id: string): Point | null;
}

/** What the card of whom somebody has chosen needs of the view. */
export interface ChosenActs {
	options(): ChosenOptions;
	change(options: Partial<ChosenOptions>): void;
	/** Gives the focus back to the graph. */
	focus(): void;
	open(node: PictureNode, event: MouseEvent | KeyboardEvent): void;
	hasNote(node: PictureNode): boolean;
	readonly actions: NodeMenuActs["actions"];
	openAt(path: string, line: number, where: PaneType | boolean): void;
}

/** Below this width the card stands at the bottom. */
const NARROW = 620;

/** Whom somebody has chosen: their card, what is said of them to whoever can't see it, and what is done with them in the graph. */
export class Chosen {
	private readonly card: PersonCard;
	private readonly said: HTMLElement;
	private readonly pinning = new InOneGo<string>();

	constructor(
		private readonly parent: HTMLElement,
		private readonly graph: ChosenIn,
		private readonly acts: ChosenActs,
	) {
		this.card = new PersonCard(parent, {
			choose: (id) => graph.choose(id),
			close: () => this.close(),
			open: (node, event) => acts.open(node, event),
			menu: (node, event) => this.menu(node, event),
			openAt: (path, line, where) => acts.openAt(path, line, where),
			hide: (node) => this.hide(node),
			pin: (node) => this.pin(node),
			deepen: (depth) => acts.change({ depth }),
		});
		this.said = parent.createDiv({ cls: "rapport-unseen rapport-graph-told", attr: { role: "status" } });
	}

	/** Shows and says who is chosen now, to whom one came from another; null: from nobody. */
	follow(from: string | null): void {
		this.say(spokenOf(this.draw(), from));
	}

	/** Shows who is chosen now. */
	draw(): AboutPerson | null {
		const { acts, card, parent } = this;
		const about = this.graph.chosen;
		const { depth, pinned } = acts.options();
		card.element.toggleClass("is-narrow", parent.clientWidth < NARROW);
		card.show(about, { depth, pinned: about !== null && Object.hasOwn(pinned, about.node.id) });
		return about;
	}

	/** How much of the graph lies under the card, in pixels. */
	get covers(): { readonly right: number; readonly below: number } {
		const { element } = this.card;
		if (!element.hasClass("is-shown")) return { right: 0, below: 0 };
		return element.hasClass("is-narrow") ? { right: 0, below: element.offsetHeight } : { right: element.offsetWidth + 8, below: 0 };
	}

	/** Says something to whoever can't see the graph. */
	say(words: string): void {
		this.said.setText(words);
	}

	/** Opens the menu of somebody. */
	menu(node: PictureNode, event: MouseEvent): void {
		const { acts } = this;
		nodeMenu(event, node, {
			hasNote: acts.hasNote(node),
			actions: acts.actions,
			open: () => acts.open(node, event),
			hide: () => this.hide(node),
			pin: () => this.pin(node),
			pinned: Object.hasOwn(acts.options().pinned, node.id),
		});
	}

	/** Leaves somebody out of the graph. */
	hide({ id }: PictureNode): void {
		const { acts } = this;
		if (this.graph.chosen?.node.id === id) this.close();
		const { hidden } = acts.options();
		if (!hidden.includes(id)) acts.change({ hidden: [...hidden, id] });
	}

	/** Pins somebody where they are, or lets them move again. */
	pin({ id }: PictureNode): void {
		const { acts } = this;
		if (!this.pinning.isAnew(id)) return;
		const { [id]: place, ...others } = acts.options().pinned;
		const now = place === undefined ? this.graph.placeOf(id) : null;
		acts.change({ pinned: now === null ? others : { ...others, [id]: { x: now.x, y: now.y } } });
	}

	private close(): void {
		this.graph.choose(null);
		this.acts.focus();
	}
}

/** All that is said of who is chosen, to whom one came from another; null: from nobody. Empty where nobody is chosen. */
export function spokenOf(about: AboutPerson | null, from: string | null): string {
	if (about === null) return "";
	const { picture, node } = about;
	const before = picture.nodes.find(({ id }) => id === from) ?? null;
	return spokenPerson(picture, toldPerson(about), node.id, before);
}

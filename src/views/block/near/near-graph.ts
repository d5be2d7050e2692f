import { Component, type HoverParent } from "obsidian";
import type { Network } from "../../../core/network/network";
import type { Depth } from "../../../core/network/picture/around";
import type { GraphPicture, PictureNode } from "../../../core/network/picture/picture";
import type { Pins } from "../../../core/network/picture/pinned";
import { type Near, nearIn, wholeOf } from "../../../core/pages/near/near";
import { nameOf } from "../../../core/pages/near/tie-tree";
import type { Watched } from "../../../core/store";
import { listedNames } from "../../../core/words/listed";
import { nearWords } from "../../../core/words/pages/near";
import type { World } from "../../../core/world";
import type { LensShown } from "../../graph/canvas/passage";
import { spokenOf } from "../../graph/card/chosen";
import { nodeMenu, openNode } from "../../graph/card/node-menu";
import { relateMenu } from "../../graph/card/relate-menu";
import type { GraphActions, PaneActs } from "../../graph/graph-acts";
import { Pane } from "../../graph/pane";
import { followSight } from "./in-sight";

/** What the network near somebody is made from. */
export interface NearSources {
	readonly world: Watched<World>;
	networkOf(world: World): Promise<Network>;
}

// People find their places by their ties.
const FREE: LensShown = { key: "network", placingAt: null };

// What all that are shown at a time are parts of.
const wholes = new WeakMap<World, GraphPicture>();

/** The network near some people, drawn as the whole graph is; it follows the notes, and rests where nobody sees it. */
export class NearGraph extends Component {
	private static made = 0;
	private readonly pane: Pane;
	private readonly lack: HTMLElement;
	private readonly said: HTMLElement;
	private wanted: { readonly about: readonly string[]; readonly depth: Depth } | null = null;
	private pins: Pins = {};
	private isInSight = false;
	private isStale = false;
	private shownFor = "";
	private drawings = 0;

	constructor(
		parent: HTMLElement,
		private readonly sources: NearSources,
		private readonly actions: GraphActions,
		private readonly source: HoverParent,
	) {
		super();
		const host = parent.createDiv("rapport-graph-stage");
		this.lack = parent.createDiv({ cls: "rapport-near-lack", attr: { role: "status" } });
		this.said = parent.createDiv({ cls: "rapport-unseen", attr: { role: "status" } });
		this.pane = this.paneOn(host);
		followSight(this, host, (isInSight) => {
			this.isInSight = isInSight;
			if (!isInSight) this.pane.stage.stop();
			else if (this.isStale) void this.draw();
			else this.pane.stage.retheme();
		});
		this.register(sources.world.watch(() => void this.draw()));
		this.register(() => void this.drawings++);
	}

	/** Shows the network near these people, by the ids of their nodes, over so many steps. */
	show(about: readonly string[], depth: Depth): void {
		this.wanted = { about, depth };
		void this.draw();
	}

	/** Brings everybody into view. */
	fit(): void {
		this.pane.stage.fit();
	}

	/** Draws anew, with the colours as they are now. */
	retheme(): void {
		if (this.isInSight) this.pane.stage.retheme();
	}

	private async draw(): Promise<void> {
		const { wanted, pane, sources } = this;
		this.isStale = !this.isInSight || !pane.isSeen;
		const drawing = ++this.drawings;
		if (wanted === null || this.isStale) return;
		const world = sources.world.value;
		const network = await sources.networkOf(world);
		if (drawing !== this.drawings) return;
		const near = nearIn(wholeIn(world, network), wanted.about, wanted.depth);
		const shown = await pane.show({ picture: near.picture, colouring: "organization", pins: () => this.pins, lens: FREE }, world);
		if (shown === null || drawing !== this.drawings) return;
		const words = lackOf(near);
		if (this.lack.textContent !== words) this.lack.setText(words);
		const key = JSON.stringify(wanted);
		if (key !== this.shownFor) pane.stage.fit();
		this.shownFor = key;
	}

	private paneOn(host: HTMLElement): Pane {
		const acts: PaneActs = {
			open: (node, event) => openNode(node, this.hasNote(node), event, this.actions),
			menu: (node, event) => this.menu(node, event),
			preview: (node, event, anchor) => {
				if (this.hasNote(node)) this.actions.preview(event, this.source, anchor, node.id);
			},
			relate: (one, other, event) => {
				relateMenu(one, other, (node) => this.hasNote(node), this.actions)?.showAtMouseEvent(event);
			},
			chosen: (from) => this.said.setText(spokenOf(this.pane.chosen, from)),
			put: (id, place) => {
				if (!this.isCentre(id)) this.pins = { ...this.pins, [id]: place };
			},
			say: (words) => this.said.setText(words),
			placed: () => {
				if (this.isStale) void this.draw();
			},
			...NOT_HERE,
		};
		return new Pane(this, host, `rapport-near-${++NearGraph.made}`, acts, "beside");
	}

	private menu(node: PictureNode, event: MouseEvent): void {
		const pinned = Object.hasOwn(this.pins, node.id);
		nodeMenu(event, node, {
			hasNote: this.hasNote(node),
			actions: this.actions,
			open: () => openNode(node, this.hasNote(node), event, this.actions),
			hide: null,
			pin: this.isCentre(node.id) ? null : () => this.pin(node.id, pinned),
			pinned,
		});
	}

	private pin(id: string, pinned: boolean): void {
		const { [id]: _, ...others } = this.pins;
		const place = pinned ? null : this.pane.placeOf(id);
		this.pins = place === null ? others : { ...others, [id]: { x: place.x, y: place.y } };
		void this.draw();
	}

	// The only one whom it is about lies in the middle.
	private isCentre(id: string): boolean {
		return this.wanted?.about.length === 1 && this.wanted.about[0] === id;
	}

	private hasNote({ id }: PictureNode): boolean {
		return this.sources.world.value.people.byPath.has(id);
	}
}

// What the whole graph alone can do.
const NOT_HERE = { search: noOp, lens: noOp, alone: () => false, list: noOp, time: noOp, selecting: () => null };

function noOp(): void {
	// Nothing.
}

function wholeIn(world: World, network: Network): GraphPicture {
	const known = wholes.get(world) ?? wholeOf(network, world.rows, world.people);
	wholes.set(world, known);
	return known;
}

function lackOf({ picture, left }: Near): string {
	const { nodes, about = [] } = picture;
	if (left > 0) return nearWords.left(nodes.length, left);
	if (nodes.length > about.length || picture.ties.length > 0) return "";
	return nearWords.noTies(listedNames(nodes.map(nameOf)));
}

import type { Component } from "obsidian";
import type { GraphBlock } from "../../core/pages/block-options";
import { blockWords } from "../../core/words/pages/block";
import type { World } from "../../core/world";
import { peopleMeant } from "./near/meant";
import { NearGraph } from "./near/near-graph";
import { PrintedNear } from "./near/printed-near";
import type { Child } from "../parts/kept-children";
import { quietLine } from "../parts/quiet-line";
import type { PlacedBlock } from "./block-source";

/** Makes the network near somebody in a block: drawn once, then kept true to the notes in its place. */
export class GraphChildren {
	private graph: NearGraph | null = null;
	private readonly printed: PrintedNear;

	/** The graph lives in its owner; `told` is called when there is more to show. */
	constructor(
		private readonly placed: PlacedBlock,
		private readonly owner: Component,
		told: () => void,
	) {
		this.printed = new PrintedNear(placed.sources, told);
	}

	/** Whether more is to be shown. */
	get isWaiting(): boolean {
		return this.printed.isWaiting;
	}

	/** What the block shows in a world. */
	of(block: GraphBlock, world: World, isPrinted: boolean): readonly Child[] {
		const { people } = world;
		const { sources, from } = this.placed;
		const { name, depth } = block;
		const path = name === null ? null : sources.noteNamed(name, from);
		const named = path === null || !people.byPath.has(path) ? [] : [path];
		const about = name === null ? peopleMeant(from, people, (note) => sources.namedIn(note)) : named;
		if (about.length === 0) {
			this.end();
			return [quietLine("nobody", name === null ? blockWords.nobodyNamed : blockWords.noPerson(name))];
		}
		if (isPrinted) {
			this.end();
			return this.printed.of(world, about, depth);
		}
		this.graph?.show(about, depth);
		const draw = (parent: HTMLElement): HTMLElement => {
			this.end();
			const element = parent.createDiv("rapport-graph rapport-near");
			leaveWheelToPage(element);
			this.graph = this.owner.addChild(new NearGraph(element, sources, this.placed.actions, this.placed.source));
			this.graph.show(about, depth);
			return element;
		};
		return [{ key: "graph", shows: [], draw }];
	}

	/** Draws anew, with the colours as they are now. */
	retheme(): void {
		this.graph?.retheme();
	}

	private end(): void {
		if (this.graph !== null) this.owner.removeChild(this.graph);
		this.graph = null;
	}
}

// Whoever scrolls through a note is not to be caught by the graph: the wheel enlarges it with Ctrl or Cmd, or once it has the focus.
function leaveWheelToPage(element: HTMLElement): void {
	const leave = (event: WheelEvent): void => {
		if (!event.ctrlKey && !event.metaKey && !element.contains(element.doc.activeElement)) event.stopPropagation();
	};
	element.addEventListener("wheel", leave, { capture: true });
}

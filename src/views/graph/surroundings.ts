import { keptIn } from "../../core/network/picture/kept";
import type { GraphPicture } from "../../core/network/picture/picture";
import { toggled } from "../../core/rhythm/choosing/narrowing-choices";
import type { World } from "../../core/world";
import { AsList, type ListActs } from "./around/as-list";
import { TimeLook } from "./around/time/time-look";
import type { Chosen } from "./card/chosen";
import type { GraphOptions } from "./graph-options";
import { drawLegend } from "./legend/legend";
import { drawNarrowed } from "./legend/narrowed-bar";
import { type NarrowedGraph, narrowableGraph, narrowedBy } from "./legend/narrowing";
import type { Pane } from "./pane";

const ROOM_FOR_LEGEND = 800;
const LEGEND_GAP = 24;

/** What is done from around the graph. */
export interface SurroundingActs extends Omit<ListActs, "menu"> {
	change(options: Partial<GraphOptions>): void;
}

/** What stands around the graph: to whom it is narrowed, the legend, and the card of whom somebody has chosen. */
export class Surroundings {
	/** The same as a list. */
	readonly list: AsList;
	/** The network as it stood on a day. */
	readonly time: TimeLook;
	private readonly legend: HTMLElement;

	constructor(
		private readonly parent: HTMLElement,
		private readonly narrowed: HTMLElement,
		bar: HTMLElement,
		private readonly pane: Pane,
		private readonly chosen: Chosen,
		private readonly acts: SurroundingActs,
	) {
		this.list = new AsList(parent, bar, { ...acts, menu: (node, event) => chosen.menu(node, event) });
		this.legend = parent.createDiv("rapport-graph-legend");
		this.time = new TimeLook(parent, {
			lookOn: (day, isMoving) => pane.stage.lookOn(day, isMoving),
			screen: () => pane.stage.spots.screen(),
			say: (words) => chosen.say(words),
		});
		this.time.addButton(bar);
	}

	/** Takes on the colours as they are now. */
	retheme(): void {
		this.pane.stage.retheme();
		this.time.redraw();
	}

	/** Draws all of it, and tells the graph to whom it is narrowed and what of it lies under something else. */
	draw(picture: GraphPicture, { rows, people }: World, options: GraphOptions): void {
		const { legend, pane } = this;
		const change = (changed: Partial<GraphOptions>): void => this.acts.change(changed);
		const roomy = this.parent.clientWidth >= ROOM_FOR_LEGEND;
		const open = options.legend ?? roomy;
		const kept = keptIn(picture, rows, options);
		const graph: NarrowedGraph = { options: () => options, change };
		drawNarrowed(this.narrowed, {
			shown: (kept?.size ?? picture.nodes.length) - 1,
			all: picture.nodes.length - 1 + options.hidden.length,
			by: narrowedBy(picture, graph),
			widen: () => narrowableGraph(graph).widen(),
		});
		drawLegend(legend, picture, {
			colouring: options.colouring,
			open,
			only: options.only,
			fold: () => change({ legend: !open }),
			toggle: (trait) => change({ only: toggled(options.only, trait) }),
		});
		const left = open && roomy ? legend.offsetLeft + legend.offsetWidth : 0;
		pane.cover({ left, bottom: open ? 0 : legend.offsetHeight + LEGEND_GAP, ...this.chosen.covers });
		pane.narrow(kept, options.depth);
		this.list.draw({ picture, people, kept }, pane.chosen?.node.id ?? null);
		void this.time.follow({ picture, people, mine: options.mine });
	}
}

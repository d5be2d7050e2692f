import { alike } from "../../core/kinds/alike";
import { keptIn } from "../../core/network/picture/kept";
import type { GraphPicture, PictureNode } from "../../core/network/picture/picture";
import { toggled } from "../../core/rhythm/choosing/narrowing-choices";
import type { KeptView } from "../../core/settings/kept-view";
import { graphWords } from "../../core/words/graph";
import { keptViewWords } from "../../core/words/pages/kept-views";
import { lensWords } from "../../core/words/pages/lens";
import type { World } from "../../core/world";
import { AsList, type ListActs } from "./around/as-list";
import { addKeptButton } from "./around/kept-button";
import { SelectedPeople } from "./around/selected-people";
import { TimeLook } from "./around/time/time-look";
import type { Chosen } from "./card/chosen";
import { type GraphOptions, looksOf, parseOptions, renamedIn } from "./graph-options";
import { drawLegend } from "./legend/legend";
import { drawNarrowed } from "./legend/narrowed-bar";
import { type NarrowedGraph, narrowableGraph, narrowedBy } from "./legend/narrowing";
import type { GraphActions } from "./graph-acts";
import type { Pane } from "./pane";

const ROOM_FOR_LEGEND = 800;
const LEGEND_GAP = 24;

/** What is done from around the graph. */
export interface SurroundingActs extends Omit<ListActs, "menu"> {
	readonly actions: GraphActions;
	options(): GraphOptions;
	change(options: Partial<GraphOptions>): void;
	hasNote(node: Pick<PictureNode, "id">): boolean;
	/** Brings somebody to the middle, as soon as they are shown. */
	showPerson(id: string): void;
}

/** What stands around the graph: to whom it is narrowed, the legend, and the card of whom somebody has chosen. */
export class Surroundings {
	/** The same as a list. */
	readonly list: AsList;
	/** The network as it stood on a day. */
	readonly time: TimeLook;
	/** Those who are selected, and what can be done with all of them. */
	readonly selected: SelectedPeople;
	private readonly legend: HTMLElement;
	private readonly stage: HTMLElement | null;

	constructor(
		private readonly parent: HTMLElement,
		private readonly narrowed: HTMLElement,
		bar: HTMLElement,
		private readonly pane: Pane,
		private readonly chosen: Chosen,
		private readonly acts: SurroundingActs,
	) {
		this.list = new AsList(parent, bar, { ...acts, menu: (node, event) => this.menu(node, event) });
		this.stage = parent.querySelector(".rapport-graph-stage");
		this.legend = parent.createDiv("rapport-graph-legend");
		this.time = new TimeLook(parent, {
			lookOn: (day, isMoving) => pane.stage.lookOn(day, isMoving),
			screen: () => pane.stage.spots.screen(),
			say: (words) => chosen.say(words),
		});
		this.time.addButton(bar);
		this.selected = new SelectedPeople(narrowed, bar, {
			...acts,
			hasNote: (id) => acts.hasNote({ id }),
			hide: (ids) => acts.change({ hidden: [...acts.options().hidden, ...ids] }),
			handed: () => pane.handed,
			say: (words) => chosen.say(words),
			changed: () => acts.change({}),
			chooseNobody: () => pane.choose(null),
			keepView: () => this.keepView(),
		});
		addKeptButton(bar, acts.actions.keptViews, {
			keep: () => this.keepView(),
			look: (view) => this.look(view),
			isSo: (view) => alike({ ...view, name: "" }, { ...this.viewNow(), name: "" }),
		});
	}

	/** Lets the graph look as it was kept. */
	look({ name, about, selected, looks }: KeptView): void {
		const { acts, pane } = this;
		acts.change({ ...parseOptions(looks, acts.options()), ways: null });
		if (about !== null && (acts.hasNote({ id: about }) || pane.shows(about))) acts.showPerson(about);
		else {
			pane.choose(null);
			pane.stage.fit();
		}
		this.selected.set(selected);
		this.chosen.say(keptViewWords.opened(name));
	}

	private keepView(): void {
		this.acts.actions.keptViews.keep(this.viewNow());
	}

	// Its name tells of whom it is about.
	private viewNow(): KeptView {
		const about = this.pane.chosen?.node ?? null;
		const selected = this.selected.all;
		const options = this.acts.options();
		const looks = keptViewWords.looks(lensWords.names[options.lens], graphWords.colourings[options.colouring]);
		const called = about === null ? looks : keptViewWords.about(about.name || graphWords.you, options.depth);
		const name = selected.length > 0 ? keptViewWords.selected(selected.length) : called;
		return { name, about: about?.id ?? null, selected, looks: looksOf(options) };
	}

	/** Ends what is above the graph itself: selecting people, then the network over time; answers whether there was anything to end. */
	close(): boolean {
		return this.selected.close() || this.time.close();
	}

	/** Opens the menu of somebody, or of all who are selected where they are among them. */
	menu(node: PictureNode, event: MouseEvent): void {
		if (this.selected.has(node.id)) this.selected.menu(event);
		else this.chosen.menu(node, event);
	}

	/** Lets somebody whose note is renamed stay in their place, chosen and selected; answers who is hidden and pinned then. */
	renamed(from: string, to: string): Partial<GraphOptions> {
		this.pane.rename(from, to);
		this.selected.rename(from, to);
		return renamedIn(this.acts.options(), from, to);
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
		this.selected.show(picture, kept);
		this.parent.setCssProps({ "--rapport-top": `${this.stage?.offsetTop ?? 0}px` });
		pane.narrow({ kept, depth: options.depth, selected: this.selected.lit });
		this.list.draw({ picture, people, kept }, pane.chosen?.node.id ?? null);
		void this.time.follow({ picture, people, mine: options.mine });
	}
}

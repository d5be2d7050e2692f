import { fillPersonCard, fillTieCard } from "./card";
import { type Gestures, PointerGestures } from "./gestures";
import type { GraphPicture, PictureNode } from "../../core/network/picture";
import type { Colouring } from "./graph-options";
import { Component } from "obsidian";
import type { Day } from "../../core/notes/day";
import { graphWords } from "../../core/words";
import { HoverCard } from "./hover-card";
import type { Point } from "../../core/network/layout";
import { pressKey } from "./keys";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { Stage } from "./stage";
import { toneOf } from "./theme";

/** What the graph asks of the view around it. */
export interface PaneActs {
	open(node: PictureNode, event: MouseEvent | KeyboardEvent): void;
	menu(node: PictureNode, event: MouseEvent): void;
	preview(node: PictureNode, event: MouseEvent, anchor: HTMLElement): void;
	search(): void;
}

/** What the graph shows, and what its cards say of people. */
export interface PaneWorld {
	readonly picture: GraphPicture;
	readonly rows: ReadonlyMap<string, ReconnectRow>;
	readonly today: Day;
	readonly colouring: Colouring;
}

const SLACK = { mouse: 3, touch: 14 } as const;
const TIE_SLACK = 4;
const TIE_REST = 220;

/** The graph itself: a canvas that pointers and keys act on, and the card beside what they are on. */
export class GraphPane extends Component {
	private readonly stage: Stage;
	private readonly card: HoverCard;
	private readonly said: HTMLElement;
	private world: PaneWorld | null = null;
	private nodes: ReadonlyMap<string, PictureNode> = new Map();
	private chosen: string | null = null;
	private hovered: string | null = null;
	private withMod = false;
	private tieTimer = 0;

	constructor(
		private readonly host: HTMLElement,
		private readonly acts: PaneActs,
		id: string,
	) {
		super();
		// Not by aria-label, which the application shows as a tooltip.
		this.said = host.createDiv({ cls: "rapport-graph-said", attr: { id: `${id}-said` } });
		host.setAttrs({ role: "application", tabindex: "0", "aria-labelledby": `${id}-said` });
		this.stage = new Stage(host.createEl("canvas", { attr: { "aria-hidden": "true" } }), () => this.placeCard());
		this.card = new HoverCard(host);
	}

	override onload(): void {
		this.addChild(new PointerGestures(this.host, this.gestures()));
		this.registerDomEvent(this.host, "keydown", (event) => this.press(event));
		this.watchSize();
		this.register(this.host.onWindowMigrated(() => {
			this.stage.stop();
			this.watchSize();
			this.redraw();
		}));
		this.register(() => {
			this.stage.stop();
			this.host.win.clearTimeout(this.tieTimer);
		});
	}

	/** Shows what there is now; whoever was chosen stays chosen. */
	show(world: PaneWorld): void {
		this.world = world;
		this.nodes = new Map(world.picture.nodes.map((node) => [node.id, node]));
		this.said.setText(graphWords.canvas(world.picture.nodes.filter(({ kind }) => kind !== "me").length, world.picture.ties.length));
		this.stage.show(world.picture, world.colouring);
		if (this.chosen !== null && !this.nodes.has(this.chosen)) this.chosen = null;
		if (this.hovered !== null && !this.nodes.has(this.hovered)) this.hovered = null;
		this.tell();
	}

	/** Draws anew, with the colours as they are now. */
	redraw(): void {
		this.stage.redraw(true);
	}

	/** How many pixels from the left lie under the legend. */
	cover(width: number): void {
		this.stage.cover(width);
	}

	fit(): void {
		this.stage.fit();
	}

	/** Brings somebody to the middle and makes the picture about them; null: about everybody again. */
	choose(id: string | null): void {
		this.chosen = id;
		this.hovered = null;
		if (id !== null) this.stage.centre(id);
		this.tell();
	}

	private watchSize(): void {
		const observer = new ResizeObserver(() => this.stage.resize());
		observer.observe(this.host);
		this.register(() => observer.disconnect());
	}

	private gestures(): Gestures {
		return {
			nodeAt: (point, touch) => this.stage.nodeAt(point, touch ? SLACK.touch : SLACK.mouse),
			hover: (point, event) => this.hover(point, event),
			pan: (by) => this.stage.pan(by),
			zoom: (about, factor) => this.stage.zoom(about, factor),
			drag: (id, to) => this.drag(id, to),
			drop: () => this.stage.drop(),
			click: (id, event) => this.click(id, event),
			menu: (id, event) => this.withNode(id, (node) => this.acts.menu(node, event)),
			fit: () => this.stage.fit(),
		};
	}

	// A finger can't hover: its first tap shows who it is, its second opens the note.
	private click(id: string | null, event: PointerEvent): void {
		this.host.focus({ preventScroll: true });
		if (id === null) {
			this.chosen = null;
			this.hovered = null;
			this.tell();
		} else if (event.pointerType === "touch" && this.chosen !== id) {
			this.chosen = id;
			this.tell();
		} else this.withNode(id, (node) => this.acts.open(node, event));
	}

	private drag(id: string, to: Point): void {
		this.hovered = null;
		this.card.hide();
		if (id === this.world?.picture.me) return;
		this.stage.drag(id, to);
	}

	private hover(point: Point | null, event: PointerEvent): void {
		if (event.pointerType === "touch") return;
		const id = point === null ? null : this.stage.nodeAt(point, SLACK.mouse);
		const mod = event.ctrlKey || event.metaKey;
		const entered = id !== this.hovered;
		this.hovered = id;
		if (entered) this.tell();
		if (id === null && point !== null) this.hoverTie(point);
		else this.host.win.clearTimeout(this.tieTimer);
		if (id !== null && (entered || (mod && !this.withMod))) this.withNode(id, (node) => this.acts.preview(node, event, this.card.anchor));
		this.withMod = mod;
	}

	// Ties lie everywhere: one is told of only where the pointer rests.
	private hoverTie(point: Point): void {
		const { win } = this.host;
		win.clearTimeout(this.tieTimer);
		if (this.chosen === null) this.card.hide();
		this.tieTimer = win.setTimeout(() => {
			const tie = this.world?.picture.ties[this.stage.tieAt(point, TIE_SLACK)];
			if (tie === undefined || this.hovered !== null) return;
			fillTieCard(this.card.card, tie, this.nameOf(tie.source), this.nameOf(tie.target));
			this.card.showAt({ ...point, radius: 0 });
		}, TIE_REST);
	}

	// Says on the stage and in the card whom it is about.
	private tell(): void {
		const id = this.hovered ?? this.chosen;
		this.stage.focusOn(id);
		this.host.toggleClass("is-pointing", this.hovered !== null);
		const node = id === null ? undefined : this.nodes.get(id);
		if (this.world === null || node === undefined) {
			this.card.hide();
			return;
		}
		fillPersonCard(this.card.card, node, this.world.rows.get(node.id), toneOf(node, "coldness"), this.world.today);
		this.card.show();
		this.placeCard();
	}

	private placeCard(): void {
		const id = this.hovered ?? this.chosen;
		const spot = id === null ? null : this.stage.spotOf(id);
		if (spot !== null && this.card.shown) this.card.showAt(spot, this.stage.litSpots());
	}

	private press(event: KeyboardEvent): void {
		const done = pressKey(event, {
			pan: (by) => this.stage.pan(by),
			zoom: (factor) => this.stage.zoom(null, factor),
			fit: () => this.stage.fit(),
			search: () => this.acts.search(),
			open: (key) => this.withNode(this.chosen, (node) => this.acts.open(node, key)),
			clear: () => this.choose(null),
		});
		if (done) event.preventDefault();
	}

	private withNode(id: string | null, act: (node: PictureNode) => void): void {
		const node = id === null ? undefined : this.nodes.get(id);
		if (node !== undefined) act(node);
	}

	private nameOf(id: string): string {
		const node = this.nodes.get(id);
		return node === undefined || node.kind === "me" ? graphWords.you : node.name;
	}
}

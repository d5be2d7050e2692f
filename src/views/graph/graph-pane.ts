import { type Gestures, PointerGestures } from "./gestures";
import { Component } from "obsidian";
import { graphWords } from "../../core/words";
import type { PaneWorld } from "./pane-world";
import type { PictureNode } from "../../core/network/picture";
import type { Point } from "../../core/network/layout";
import { pressKey } from "./keys";
import type { Space } from "./viewport";
import { Stage } from "./stage";
import { Telling } from "./telling";

/** What the graph asks of the view around it. */
export interface PaneActs {
	open(node: PictureNode, event: MouseEvent | KeyboardEvent): void;
	menu(node: PictureNode, event: MouseEvent): void;
	preview(node: PictureNode, event: MouseEvent, anchor: HTMLElement): void;
	search(): void;
}

const SLACK = { mouse: 3, touch: 14 } as const;

/** The graph itself: a canvas that pointers and keys act on, and the card beside what they are on. */
export class GraphPane extends Component {
	private readonly stage: Stage;
	private readonly telling: Telling;
	private readonly said: HTMLElement;
	private world: PaneWorld | null = null;
	private chosen: string | null = null;
	private chosenByTouch = false;
	private hovered: string | null = null;
	private withMod = false;

	constructor(
		private readonly host: HTMLElement,
		private readonly acts: PaneActs,
		id: string,
	) {
		super();
		this.stage = new Stage(host.createEl("canvas", { attr: { "aria-hidden": "true" } }), () => this.telling.follow());
		this.telling = new Telling(host, this.stage);
		// Not by aria-label, which the application shows as a tooltip.
		this.said = host.createDiv({ cls: "rapport-graph-said", attr: { id: `${id}-said` } });
		host.setAttrs({ role: "application", tabindex: "0", "aria-labelledby": `${id}-said` });
	}

	override onload(): void {
		this.addChild(new PointerGestures(this.host, this.gestures()));
		this.registerDomEvent(this.host, "keydown", (event) => this.press(event));
		let observer = this.watchSize();
		this.register(
			this.host.onWindowMigrated(() => {
				observer.disconnect();
				observer = this.watchSize();
				this.stage.stop();
				this.stage.retheme();
			}),
		);
		this.register(() => {
			observer.disconnect();
			this.stage.stop();
			this.telling.nothing();
		});
	}

	/** Shows what there is now; whoever was chosen stays chosen. */
	show(world: PaneWorld): void {
		this.world = world;
		const { picture, nodes, colouring } = world;
		this.said.setText(graphWords.canvas(nodes.size - 1, picture.ties.length));
		this.stage.show(picture, colouring);
		if (this.chosen !== null && !nodes.has(this.chosen)) this.chosen = null;
		if (this.hovered !== null && !nodes.has(this.hovered)) this.hovered = null;
		this.tell();
	}

	/** Draws anew, with the colours as they are now. */
	redraw(): void {
		this.stage.retheme();
	}

	/** How much at the edges lies under the legend. */
	cover(covered: Space): void {
		this.stage.cover(covered);
	}

	fit(): void {
		this.stage.fit();
	}

	/** Brings somebody to the middle and makes the picture about them; null: about everybody again. */
	choose(id: string | null): void {
		if (id !== null) this.stage.centre(id);
		this.makeAbout(id, false);
	}

	private watchSize(): ResizeObserver {
		const observer = new ResizeObserver(() => this.stage.resize());
		observer.observe(this.host);
		return observer;
	}

	private gestures(): Gestures {
		return {
			nodeAt: (point, touch) => this.stage.nodeAt(point, touch ? SLACK.touch : SLACK.mouse),
			hover: (point, event) => this.hover(point, event),
			pan: (by) => this.move(() => this.stage.pan(by)),
			zoom: (about, factor) => this.move(() => this.stage.zoom(about, factor)),
			drag: (id, to) => this.drag(id, to),
			drop: () => this.stage.drop(),
			click: (id, event) => this.click(id, event),
			menu: (id, event) => this.withNode(id, (node) => this.acts.menu(node, event)),
			fit: () => this.stage.fit(),
		};
	}

	// A finger can't hover: its first tap shows who it is, its second opens the note.
	private click(id: string | null, event: PointerEvent): void {
		const touch = event.pointerType === "touch";
		if (id === null || (touch && this.chosen !== id)) this.makeAbout(id, touch);
		else this.withNode(id, (node) => this.acts.open(node, event));
	}

	private drag(id: string, to: Point): void {
		this.telling.nothing();
		if (id !== this.world?.picture.me) this.stage.drag(id, to);
	}

	private move(move: () => void): void {
		move();
		if (this.hovered === null && this.chosen === null) this.telling.nothing();
	}

	private hover(point: Point | null, event: PointerEvent): void {
		if (event.pointerType === "touch") return;
		const id = point === null ? null : this.stage.nodeAt(point, SLACK.mouse);
		const mod = event.ctrlKey || event.metaKey;
		const entered = id !== this.hovered;
		this.hovered = id;
		if (entered || (id === null && this.chosen === null)) this.tell();
		if (id === null && point !== null && this.chosen === null && this.world !== null) this.telling.tieAt(point, this.world);
		if (entered || (mod && !this.withMod)) this.withNode(id, (node) => this.acts.preview(node, event, this.telling.anchor));
		this.withMod = mod;
	}

	private makeAbout(id: string | null, touch: boolean): void {
		this.chosen = id;
		this.chosenByTouch = touch;
		this.hovered = null;
		this.tell();
	}

	// Says on the canvas and in the card whom the picture is about.
	private tell(): void {
		const id = this.hovered ?? this.chosen;
		this.stage.focusOn(id);
		this.host.toggleClass("is-pointing", this.hovered !== null);
		const node = id === null ? undefined : this.world?.nodes.get(id);
		if (node === undefined || this.world === null) this.telling.nothing();
		else this.telling.person(node, this.world, this.chosenByTouch && id === this.chosen);
	}

	private press(event: KeyboardEvent): void {
		const done = pressKey(event, {
			pan: (by) => this.move(() => this.stage.pan(by)),
			zoom: (factor) => this.move(() => this.stage.zoom(null, factor)),
			fit: () => this.stage.fit(),
			search: () => this.acts.search(),
			open: (key) => this.withNode(this.chosen, (node) => this.acts.open(node, key)),
			clear: () => this.choose(null),
		});
		if (done) event.preventDefault();
	}

	private withNode(id: string | null, act: (node: PictureNode) => void): void {
		const node = id === null ? undefined : this.world?.nodes.get(id);
		if (node !== undefined) act(node);
	}
}

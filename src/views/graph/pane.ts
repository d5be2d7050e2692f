import type { Component } from "obsidian";
import type { Point } from "../../core/network/layout/plan";
import type { GraphPicture, PictureNode } from "../../core/network/picture/picture";
import { graphWords } from "../../core/words/graph";
import type { World } from "../../core/world";
import { aboutWhom, choosing, isTouched, keptAttention, NO_ATTENTION } from "./attention";
import type { Covered } from "./canvas/camera";
import { Stage } from "./canvas/stage";
import type { Colouring } from "./canvas/theme";
import { fillPersonCard, fillTieCard } from "./card";
import { CardBeside } from "./card-beside";
import { followPointers } from "./gestures";
import { followKeys } from "./pane-keys";

/** What the graph asks of the view around it. */
export interface PaneActs {
	open(node: PictureNode, event: MouseEvent | KeyboardEvent): void;
	menu(node: PictureNode, event: MouseEvent): void;
	preview(node: PictureNode, event: MouseEvent, anchor: HTMLElement): void;
	search(): void;
	/** Its place has come into view, or has another size. */
	placed(): void;
}

const SLACK = { mouse: 3, touch: 14 } as const;
const TIE_SLACK = 4;
const TIE_REST = 220;

/** The graph itself: a canvas that pointers and keys act on, and the card beside what they are on. It lives as long as its owner. */
export class Pane {
	/** Whether it has room on the screen; what nobody sees need not be made. */
	isSeen: boolean;
	private readonly stage: Stage;
	private readonly beside: CardBeside;
	// What a screen reader says of the graph. Not by aria-label, which the application shows as a tooltip.
	private readonly said: HTMLElement;
	private shown: { readonly picture: GraphPicture; readonly world: World } | null = null;
	private covered = 0;
	private attention = NO_ATTENTION;
	// Whom the card tells of now.
	private told: string | null = null;
	private withMod = false;
	private timer = 0;

	/** `id` is that of the element that says what there is to see. */
	constructor(
		owner: Component,
		private readonly host: HTMLElement,
		id: string,
		private readonly acts: PaneActs,
	) {
		const canvas = host.createEl("canvas", { attr: { "aria-hidden": "true" } });
		this.beside = new CardBeside(host);
		this.said = host.createDiv({ cls: "rapport-graph-said", attr: { id } });
		host.setAttrs({ role: "application", tabindex: "0", "aria-labelledby": id });
		this.stage = new Stage(canvas, host, () => this.follow());
		this.isSeen = host.isShown();
		this.followHands();
		this.followSize(owner);
	}

	/** Shows what there is now; whoever was chosen stays chosen. Answers whether it is shown: not where more was to be shown meanwhile. */
	async show(picture: GraphPicture, world: World, colouring: Colouring): Promise<boolean> {
		if (!(await this.stage.show(picture, colouring))) return false;
		this.shown = { picture, world };
		this.said.setText(graphWords.canvas(picture.nodes.length - 1, picture.ties.length));
		this.attention = keptAttention(this.attention, (id) => this.nodeOf(id) !== undefined);
		this.tell();
		return true;
	}

	/** Whether somebody is shown. */
	shows(id: string): boolean {
		return this.nodeOf(id) !== undefined;
	}

	/** Draws anew, with the colours as they are now. */
	retheme(): void {
		this.stage.retheme();
	}

	/** Tells what of the graph lies under something else. */
	cover(covered: Covered): void {
		this.covered = covered.left;
		this.stage.cover(covered);
	}

	/** Brings everybody into view. */
	fit(): void {
		this.stage.fit();
	}

	/** Brings somebody to the middle and makes the picture about them; null: about everybody again. */
	choose(id: string | null): void {
		if (id !== null) this.stage.centre(id);
		this.makeAbout(id, false);
	}

	private followHands(): void {
		const { host, stage, acts } = this;
		followPointers(host, {
			nodeAt: (point, touch) => this.nodeAt(point, touch),
			zoom: (about, factor) => this.zoom(about, factor),
			pan: (by) => this.pan(by),
			fit: () => stage.fit(),
			menu: (id, event) => this.withNode(id, (node) => acts.menu(node, event)),
			drag: (id, to) => {
				this.quiet();
				stage.drag(id, to);
			},
			click: (id, event) => this.click(id, event),
			hover: (point, event) => this.hover(point, event),
		});
		followKeys(host, {
			zoomBy: (factor) => this.zoom(null, factor),
			panBy: (x, y) => this.pan({ x, y }),
			fit: () => stage.fit(),
			search: () => acts.search(),
			openChosen: (event) => this.withNode(this.attention.chosen, (node) => acts.open(node, event)),
			chooseNobody: () => this.choose(null),
		});
	}

	private followSize(owner: Component): void {
		const { host, stage, acts } = this;
		const watchSize = (): ResizeObserver => {
			const observer = new ResizeObserver(([entry]) => {
				this.isSeen = (entry?.contentRect.width ?? 0) > 0;
				stage.resize();
				acts.placed();
			});
			observer.observe(host);
			return observer;
		};
		let observer = watchSize();
		owner.register(
			host.onWindowMigrated(() => {
				observer.disconnect();
				observer = watchSize();
				stage.stop();
				stage.retheme();
			}),
		);
		owner.register(() => {
			observer.disconnect();
			stage.end();
			this.quiet();
		});
	}

	// A finger can't hover: its first tap shows who it is, its second opens the note.
	private click(id: string | null, event: PointerEvent): void {
		const touch = event.pointerType === "touch";
		if (id === null || (touch && this.attention.chosen !== id)) this.makeAbout(id, touch);
		else this.withNode(id, (node) => this.acts.open(node, event));
	}

	private hover(point: Point | null, event: PointerEvent): void {
		if (event.pointerType === "touch") return;
		const over = point === null ? null : this.nodeAt(point, false);
		const mod = event.ctrlKey || event.metaKey;
		const entered = over !== this.attention.hovered;
		const nobody = over === null && this.attention.chosen === null;
		this.attention = { ...this.attention, hovered: over };
		if (entered || nobody) this.tell();
		if (nobody && point !== null) this.tellTie(point);
		if (entered || (mod && !this.withMod)) this.withNode(over, (node) => this.acts.preview(node, event, this.beside.anchor));
		this.withMod = mod;
	}

	private pan(by: Point): void {
		this.stage.pan(by);
		this.moved();
	}

	private zoom(about: Point | null, factor: number): void {
		this.stage.zoom(about, factor);
		this.moved();
	}

	// A card about a tie stays where it was shown, so it goes where the view is moved.
	private moved(): void {
		if (aboutWhom(this.attention) === null) this.quiet();
	}

	private makeAbout(id: string | null, byTouch: boolean): void {
		this.attention = choosing(id, byTouch);
		this.tell();
	}

	// Says on the canvas and in the card whom the picture is about.
	private tell(): void {
		const { attention, shown, host } = this;
		const about = aboutWhom(attention);
		const node = this.nodeOf(about);
		this.stage.focusOn(about);
		host.toggleClass("is-pointing", attention.hovered !== null);
		this.quiet();
		if (node === undefined || shown === null) return;
		const { rows, people } = shown.world;
		const row = rows.find(({ person }) => person.contact.path === about);
		fillPersonCard(this.beside.card, node, row, people.today, isTouched(attention));
		this.told = about;
		this.follow();
	}

	// Only once the pointer has rested there: ties lie everywhere.
	private tellTie(point: Point): void {
		const { host, stage, beside } = this;
		host.win.clearTimeout(this.timer);
		this.timer = host.win.setTimeout(() => {
			const tie = stage.tieAt(point, TIE_SLACK);
			if (tie === null) return;
			fillTieCard(beside.card, tie);
			const ends = [tie.source.id, tie.target.id].flatMap((end) => stage.spotOf(end) ?? []);
			beside.show({ ...point, radius: 0 }, ends, this.covered);
		}, TIE_REST);
	}

	// Keeps the card beside whom it is about.
	private follow(): void {
		const spot = this.told === null ? null : this.stage.spotOf(this.told);
		if (spot !== null) this.beside.show(spot, this.stage.litSpots(), this.covered);
	}

	private quiet(): void {
		this.host.win.clearTimeout(this.timer);
		this.told = null;
		this.beside.hide();
	}

	private nodeAt(point: Point, touch: boolean): string | null {
		return this.stage.nodeAt(point, touch ? SLACK.touch : SLACK.mouse);
	}

	private nodeOf(id: string | null): PictureNode | undefined {
		return this.shown?.picture.nodes.find((node) => node.id === id);
	}

	private withNode(id: string | null, act: (node: PictureNode) => void): void {
		const node = this.nodeOf(id);
		if (node !== undefined) act(node);
	}
}

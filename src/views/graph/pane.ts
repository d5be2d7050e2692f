import type { Component } from "obsidian";
import type { Placing } from "../../core/network/lenses/lens";
import type { Point } from "../../core/network/layout/plan";
import { litIn } from "../../core/network/picture/around";
import type { GraphPicture, PictureNode } from "../../core/network/picture/picture";
import { toldPicture } from "../../core/network/picture/told-picture";
import type { World } from "../../core/world";
import { aboutWhom, choosing, keptAttention, type NarrowedTo, NO_ATTENTION, renamedAttention } from "./attention";
import { type ShownGraph, shownGraph } from "./around/shown-graph";
import type { Covered } from "./canvas/scene/camera";
import type { Shown } from "./canvas/passage";
import { Stage } from "./canvas/stage";
import type { AboutPerson } from "../../core/network/picture/told-person";
import { aboutIn } from "./card/card";
import { followSize } from "../hands/follow-size";
import type { PaneActs } from "./graph-acts";
import { followPointers, placeIn } from "./hands/gestures";
import { followKeys } from "./hands/pane-keys";
import { secondLines } from "./card/second-line";
import { Telling } from "./card/telling";
import { letDraw } from "./hands/drawing";
import { Walking } from "./hands/walking";

/** The graph itself: a canvas that pointers and keys act on, and the card beside what they are on. It lives as long as its owner. */
export class Pane {
	/** Whether it has room on the screen; what nobody sees need not be made. */
	isSeen: boolean;
	/** What is drawn, and from where it is seen. */
	readonly stage: Stage;
	private readonly telling: Telling;
	private readonly said: HTMLElement;
	private shown: { readonly picture: GraphPicture; readonly world: World } | null = null;
	private attention = NO_ATTENTION;
	private to: NarrowedTo = { kept: null, depth: 1, selected: null };
	private readonly walking: Walking;
	private withMod = false;

	/** `id` is that of the element that says what there is to see; the card of who is chosen stands apart, or beside them. */
	constructor(
		owner: Component,
		private readonly host: HTMLElement,
		id: string,
		private readonly acts: PaneActs,
		private readonly card: "apart" | "beside" = "apart",
	) {
		const canvas = host.createEl("canvas", { attr: { "aria-hidden": "true" } });
		this.said = host.createDiv({ cls: "rapport-graph-said", attr: { id } });
		host.setAttrs({ role: "application", tabindex: "0", "aria-labelledby": id });
		this.stage = new Stage(canvas, host, () => this.telling.follow());
		this.telling = new Telling(host, this.stage, (words) => acts.say(words));
		this.isSeen = host.isShown();
		this.walking = new Walking({
			picture: () => this.shown?.picture ?? null,
			places: () => this.stage.spots.places,
			isShown: (id) => this.to.kept?.has(id) ?? true,
			chosen: () => this.attention.chosen,
			choose: (id, from) => this.choose(id, from, true),
			say: (words) => acts.say(words),
		});
		this.followHands();
		this.followSize(owner);
	}

	/** Shows what there is now; whoever was chosen stays so. Answers what the lens gives; null where more was to be shown meanwhile. */
	async show(shown: Shown, world: World): Promise<{ readonly placing: Placing | null } | null> {
		const lens = await this.stage.show({ secondOf: secondLines(world), complete: world.complete, ...shown });
		if (lens === null) return null;
		this.shown = { picture: shown.picture, world };
		this.said.setText(toldPicture(shown.picture, world.rows));
		const before = this.attention.chosen;
		this.attention = keptAttention(this.attention, (id) => this.shows(id));
		if (this.attention.chosen !== before) this.acts.chosen(null);
		this.tell();
		return lens;
	}

	/** Whether somebody is shown. */
	shows(id: string): boolean {
		return this.aboutOf(id) !== null;
	}

	/** Lets those stay to whom it is narrowed while the rest recedes. */
	narrow(to: NarrowedTo): void {
		this.to = to;
		this.light();
	}

	/** Lets somebody whose note is renamed stay in their place, and chosen where they are. */
	rename(from: string, to: string): void {
		this.stage.scene?.follow(from, to);
		this.attention = renamedAttention(this.attention, from, to);
	}

	/** Who is chosen now, as a card tells of them; null: nobody. */
	get chosen(): AboutPerson | null {
		return this.aboutOf(this.attention.chosen);
	}

	/** Where somebody lies in the layout. */
	placeOf(id: string): Point | null {
		return this.stage.scene?.bodies.find((node) => node.id === id) ?? null;
	}

	/** What it shows, to be handed on; null before anything is drawn. */
	get handed(): ShownGraph | null {
		return shownGraph(this.stage, this.host);
	}

	/** Tells what of the graph lies under something else. */
	cover(covered: Covered): void {
		this.telling.covered = covered.left;
		this.stage.cover(covered);
	}

	/** Brings somebody to the middle and makes the picture about them, to whom one came from another; null: about everybody again. */
	choose(id: string | null, from: string | null = null, stays = false): void {
		this.makeAbout(id, from);
		if (id !== null) this.stage.centre(id, stays);
	}

	/** Opens the note of who is chosen. */
	openChosen(event: MouseEvent | KeyboardEvent): void {
		this.withNode(this.attention.chosen, (node) => this.acts.open(node, event));
	}

	private followHands(): void {
		const { host, stage, acts } = this;
		followPointers(host, {
			nodeAt: (point, touch) => this.stage.spots.nodeAt(point, touch),
			zoom: (about, factor) => this.move(() => stage.zoom(about, factor)),
			pan: (by) => this.move(() => stage.pan(by)),
			fit: () => (stage.painter.isEntering ? undefined : stage.fit()),
			menu: (id, event) => (id === null ? acts.selecting()?.begin(event) : this.withNode(id, (node) => acts.menu(node, event))),
			canDrag: () => stage.spots.screen().isFree,
			drag: (id, to) => {
				this.telling.quiet();
				const place = stage.drag(id, to);
				if (place !== null) acts.put(id, place);
			},
			...letDraw(host, {
				...acts,
				within: (box) => this.stage.spots.within(box),
				line: (id, to) => {
					this.telling.quiet();
					stage.aimFrom(id, to);
				},
				nodeAt: (point) => this.stage.spots.nodeAt(point, false),
				relate: (id, other, event) => this.withNode(id, (one) => this.withNode(other, (two) => acts.relate(one, two, event))),
			}),
			click: (id, event) => this.click(id, event),
			hover: (point, event) => this.hover(point, event),
		});
		followKeys(host, {
			zoomBy: (factor) => this.move(() => stage.zoom(null, factor)),
			panBy: (x, y) => this.move(() => stage.pan({ x, y })),
			fit: () => stage.fit(),
			...this.walking.keys,
			...this.telling.keys,
			openChosen: (event) => this.openChosen(event),
			select: () => acts.selecting()?.toggle(this.attention.chosen),
			chooseNobody: () => (this.attention.chosen === null ? acts.alone(null) : this.choose(null)),
			...acts,
		});
	}

	private followSize(owner: Component): void {
		const { host, stage, acts } = this;
		followSize(owner, host, {
			resized: (width) => {
				this.isSeen = width > 0;
				stage.resize();
				acts.placed();
			},
			moved: () => stage.retheme(),
			ended: () => {
				stage.end();
				this.telling.quiet();
			},
		});
	}

	// The first click or tap shows who it is, the second opens the note; with a key by which links open elsewhere, the first does.
	private click(id: string | null, event: PointerEvent): void {
		if (this.acts.selecting()?.takes(id, event) === true) return;
		const isMod = event.pointerType !== "touch" && (event.ctrlKey || event.metaKey || event.button === 1);
		if (id !== null && (isMod || this.attention.chosen === id)) return this.withNode(id, (node) => this.acts.open(node, event));
		if (id === null && this.stage.blobAt(placeIn(this.host, event), true) !== null) return this.telling.quiet();
		const organization = id === null && this.attention.chosen === null ? this.stage.organizationAt(placeIn(this.host, event)) : null;
		if (organization !== null) return void this.acts.alone(organization);
		this.makeAbout(id, null);
		if (id !== null && this.stage.spots.isUnderCard(id)) this.stage.centre(id);
	}

	private hover(point: Point | null, event: PointerEvent): void {
		if (event.pointerType === "touch") return;
		const over = point === null ? null : this.stage.spots.nodeAt(point, false);
		const mod = event.ctrlKey || event.metaKey;
		const entered = over !== this.attention.hovered;
		const nobody = over === null && this.attention.chosen === null;
		this.attention = { ...this.attention, hovered: over };
		if (entered || nobody) this.tell();
		const organization = this.stage.organizationAt(over === null ? point : null);
		const blob = this.stage.blobAt(over === null ? point : null);
		this.host.toggleClass("is-pointing", over !== null || organization !== null || blob !== null);
		if (!this.telling.blob(over === null ? blob : null) && nobody && point !== null)
			this.telling.tie(point, () => this.stage.spots.screen().day ?? this.shown?.world.people.today ?? null);
		if (entered || (mod && !this.withMod)) this.withNode(over, (node) => this.acts.preview(node, event, this.telling.anchor));
		this.withMod = mod;
	}

	// A card about a tie stays where it was shown, so it goes where the view is moved.
	private move(moving: () => void): void {
		moving();
		if (aboutWhom(this.attention) === null) this.telling.quiet();
	}

	private makeAbout(id: string | null, from: string | null): void {
		const before = this.attention.chosen;
		this.attention = choosing(id);
		if (id !== null || before !== null) this.acts.chosen(from);
		this.tell();
	}

	// Says on the canvas whom the picture is about, and in a card beside them where the pointer is on somebody who is not chosen.
	private tell(): void {
		const { hovered, chosen } = this.attention;
		const about = aboutWhom(this.attention);
		this.light();
		this.host.toggleClass("is-pointing", hovered !== null);
		this.telling.person(this.aboutOf(about), about === chosen && this.card === "apart");
	}

	private light(): void {
		if (this.shown === null) return;
		const about = aboutWhom(this.attention);
		const depth = about === this.attention.chosen ? this.to.depth : 1;
		this.stage.focusOn(about, this.to.selected ?? litIn(this.shown.picture, this.to.kept, about, depth));
	}

	private aboutOf(id: string | null): AboutPerson | null {
		return this.shown === null || id === null ? null : aboutIn(this.shown, id);
	}

	private withNode(id: string | null, act: (node: PictureNode) => void): void {
		const about = this.aboutOf(id);
		if (about !== null) act(about.node);
	}
}

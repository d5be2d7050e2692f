import type { Component } from "obsidian";
import type { Point } from "../../core/network/layout";
import type { GraphPicture, PictureNode } from "../../core/network/picture";
import { graphWords } from "../../core/words/graph";
import type { World } from "../../core/world";
import { type Covered, stageOn } from "./canvas/stage";
import type { Colouring } from "./canvas/theme";
import type { Spot } from "./canvas/viewport";
import { fillPersonCard, fillTieCard } from "./card";
import { cardPlace } from "./card-place";
import { followPointers } from "./gestures";

/** What the graph asks of the view around it. */
export interface PaneActs {
	open(node: PictureNode, event: MouseEvent | KeyboardEvent): void;
	menu(node: PictureNode, event: MouseEvent): void;
	preview(node: PictureNode, event: MouseEvent, anchor: HTMLElement): void;
	search(): void;
}

/** The graph itself, as the view around it sees it. */
export interface Pane {
	/** Shows what there is now; whoever was chosen stays chosen. */
	show(picture: GraphPicture, world: World, colouring: Colouring): void;
	/** Draws anew, with the colours as they are now. */
	retheme(): void;
	cover(covered: Covered): void;
	fit(): void;
	/** Brings somebody to the middle and makes the picture about them; null: about everybody again. */
	choose(id: string | null): void;
}

const SLACK = { mouse: 3, touch: 14 } as const;
const TIE_SLACK = 4;
const TIE_REST = 220;
const STEP = 60;
const FACTOR = 1.25;

/** Sets up a canvas that pointers and keys act on, and the card beside what they are on; it lives as long as its owner. */
export function paneIn(owner: Component, host: HTMLElement, id: string, acts: PaneActs): Pane {
	const canvas = host.createEl("canvas", { attr: { "aria-hidden": "true" } });
	// Lies over whom the card is about, so that the application can show a preview from there.
	const anchor = host.createDiv({ cls: "rapport-graph-anchor", attr: { "aria-hidden": "true" } });
	const card = host.createDiv({ cls: "rapport-graph-card", attr: { role: "tooltip" } });
	// Not by aria-label, which the application shows as a tooltip.
	const said = host.createDiv({ cls: "rapport-graph-said", attr: { id } });
	host.setAttrs({ role: "application", tabindex: "0", "aria-labelledby": id });
	const stage = stageOn(canvas, host, () => follow());
	let shown: { readonly picture: GraphPicture; readonly world: World } | null = null;
	let left = 0;
	let chosen: string | null = null;
	let chosenByTouch = false;
	let hovered: string | null = null;
	let told: string | null = null;
	let withMod = false;
	let timer = 0;

	const nodeOf = (wanted: string | null): PictureNode | undefined => shown?.picture.nodes.find((node) => node.id === wanted);
	const withNode = (wanted: string | null, act: (node: PictureNode) => void): void => {
		const node = nodeOf(wanted);
		if (node !== undefined) act(node);
	};
	const quiet = (): void => {
		host.win.clearTimeout(timer);
		told = null;
		for (const element of [card, anchor]) element.removeClass("is-shown");
	};
	const showCard = (spot: Spot, toSee: readonly Point[]): void => {
		for (const element of [card, anchor]) element.addClass("is-shown");
		const size = { width: card.offsetWidth, height: card.offsetHeight };
		const { x, y } = cardPlace(spot, size, { width: host.clientWidth, height: host.clientHeight }, toSee, left);
		card.setCssProps({ "--rapport-x": `${Math.round(x)}px`, "--rapport-y": `${Math.round(y)}px` });
		const { radius } = spot;
		const [start, top] = [spot.x - radius, spot.y - radius];
		anchor.setCssProps({ "--rapport-x": `${start}px`, "--rapport-y": `${top}px`, "--rapport-size": `${2 * radius}px` });
	};
	// Keeps the card beside whom it is about.
	const follow = (): void => {
		const spot = told === null ? null : stage.spotOf(told);
		if (spot !== null) showCard(spot, stage.litSpots());
	};
	// Says on the canvas and in the card whom the picture is about.
	const tell = (): void => {
		const about = hovered ?? chosen;
		const node = nodeOf(about);
		stage.focusOn(about);
		host.toggleClass("is-pointing", hovered !== null);
		quiet();
		if (node === undefined || shown === null) return;
		const { rows, people } = shown.world;
		const row = rows.find(({ person }) => person.contact.path === about);
		fillPersonCard(card, node, row, people.today, chosenByTouch && about === chosen);
		told = about;
		follow();
	};
	// Only once the pointer has rested there: ties lie everywhere.
	const tellTie = (point: Point): void => {
		host.win.clearTimeout(timer);
		timer = host.win.setTimeout(() => {
			const tie = stage.tieAt(point, TIE_SLACK);
			if (tie === null) return;
			fillTieCard(card, tie);
			showCard(
				{ ...point, radius: 0 },
				[tie.source.id, tie.target.id].flatMap((end) => stage.spotOf(end) ?? []),
			);
		}, TIE_REST);
	};
	const makeAbout = (wanted: string | null, touch: boolean): void => {
		chosen = wanted;
		chosenByTouch = touch;
		hovered = null;
		tell();
	};
	const choose = (wanted: string | null): void => {
		if (wanted !== null) stage.centre(wanted);
		makeAbout(wanted, false);
	};
	const moved = (): void => {
		if (hovered === null && chosen === null) quiet();
	};
	const pan = (x: number, y: number): void => {
		stage.pan({ x, y });
		moved();
	};
	const zoom = (about: Point | null, factor: number): void => {
		stage.zoom(about, factor);
		moved();
	};
	const nodeAt = (point: Point, touch: boolean): string | null => stage.nodeAt(point, touch ? SLACK.touch : SLACK.mouse);

	followPointers(host, {
		nodeAt,
		zoom,
		pan: ({ x, y }) => pan(x, y),
		fit: () => stage.fit(),
		menu: (wanted, event) => withNode(wanted, (node) => acts.menu(node, event)),
		drag(wanted, to) {
			quiet();
			stage.drag(wanted, to);
		},
		// A finger can't hover: its first tap shows who it is, its second opens the note.
		click(wanted, event) {
			const touch = event.pointerType === "touch";
			if (wanted === null || (touch && chosen !== wanted)) makeAbout(wanted, touch);
			else withNode(wanted, (node) => acts.open(node, event));
		},
		hover(point, event) {
			if (event.pointerType === "touch") return;
			const over = point === null ? null : nodeAt(point, false);
			const mod = event.ctrlKey || event.metaKey;
			const entered = over !== hovered;
			const nobody = over === null && chosen === null;
			hovered = over;
			if (entered || nobody) tell();
			if (nobody && point !== null) tellTie(point);
			if (entered || (mod && !withMod)) withNode(over, (node) => acts.preview(node, event, anchor));
			withMod = mod;
		},
	});
	host.addEventListener("keydown", (event) => {
		const { key } = event;
		if (event.altKey || ((event.ctrlKey || event.metaKey) && key !== "Enter")) return;
		const act = {
			"+": () => zoom(null, FACTOR),
			"=": () => zoom(null, FACTOR),
			"-": () => zoom(null, 1 / FACTOR),
			"0": () => stage.fit(),
			ArrowLeft: () => pan(STEP, 0),
			ArrowRight: () => pan(-STEP, 0),
			ArrowUp: () => pan(0, STEP),
			ArrowDown: () => pan(0, -STEP),
			"/": () => acts.search(),
			Enter: () => withNode(chosen, (node) => acts.open(node, event)),
			Escape: () => choose(null),
		}[key];
		if (act === undefined) return;
		event.preventDefault();
		act();
	});

	const watchSize = (): ResizeObserver => {
		const observer = new ResizeObserver(() => stage.resize());
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
		stage.stop();
		quiet();
	});

	return {
		choose,
		fit: () => stage.fit(),
		retheme: () => stage.retheme(),
		cover(covered) {
			({ left } = covered);
			stage.cover(covered);
		},
		show(picture, world, colouring) {
			shown = { picture, world };
			said.setText(graphWords.canvas(picture.nodes.length - 1, picture.ties.length));
			stage.show(picture, colouring);
			if (nodeOf(chosen) === undefined) chosen = null;
			if (nodeOf(hovered) === undefined) hovered = null;
			tell();
		},
	};
}

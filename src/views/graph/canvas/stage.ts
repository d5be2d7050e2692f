import type { Point } from "../../../core/network/layout";
import type { GraphPicture } from "../../../core/network/picture";
import { distanceToLine, nearest } from "./hit-test";
import { type Name, namesFor, paintNames } from "./names";
import { paintNodes } from "./paint-nodes";
import { paintTies } from "./paint-ties";
import { isLit, type Look, type Scene, type SceneNode, sceneOf, type SceneTie } from "./scene";
import { type Colouring, themeOf } from "./theme";
import {
	between,
	centredOn,
	clamped,
	fitted,
	panned,
	shownRadius,
	type Size,
	type Spot,
	toLayout,
	toScreen,
	type Viewport,
	zoomedAbout,
} from "./viewport";

const [FIRST_WORK, WORK, MOST_STEPS] = [60, 8, 3];
const FLIGHT = 260;
const CHOSEN_SCALE = 1.1;
const NARROW = 450;
const EDGE = 4;

/** How many pixels at the left and at the bottom lie under something else: what is brought into view keeps out of there. */
export interface Covered {
	readonly left: number;
	readonly bottom: number;
}

/** The canvas, what lies on it, and from where it is seen. It moves and draws only while something changes. */
export interface Stage {
	/** Shows a picture; those who were there stay where they are, or nearly. */
	show(picture: GraphPicture, colouring: Colouring): void;
	/** Takes on the colours and fonts as they are now. */
	retheme(): void;
	/** Takes on the size of its place; the middle of what is seen stays in the middle. */
	resize(): void;
	cover(covered: Covered): void;
	/** Ends all movement; a later call begins again. */
	stop(): void;
	/** Makes the picture about somebody and their ego network; null: about everybody. */
	focusOn(id: string | null): void;
	/** Brings somebody to the middle. */
	centre(id: string): void;
	/** Brings everybody into view, and keeps them there until somebody moves the view. */
	fit(): void;
	pan(by: Point): void;
	/** Zooms about a place on the screen; null: about the middle. */
	zoom(about: Point | null, factor: number): void;
	/** Puts somebody where the pointer is; they stay there. */
	drag(id: string, to: Point): void;
	/** Who is at a place on the screen, with some slack in pixels. */
	nodeAt(point: Point, slack: number): string | null;
	/** Which tie runs by a place on the screen. */
	tieAt(point: Point, slack: number): SceneTie | null;
	/** Where somebody is on the screen, and how large. */
	spotOf(id: string): Spot | null;
	/** Where those are who are tied to whom the picture is about, and where names stand. */
	litSpots(): readonly Point[];
}

/** Sets up a stage that calls back each time it has drawn. */
export function stageOn(canvas: HTMLCanvasElement, host: HTMLElement, drawn: () => void): Stage {
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("This canvas can't be drawn on.");
	let scene: Scene | null = null;
	let look: Look = { viewport: { x: 0, y: 0, scale: 1 }, theme: themeOf(host), byColdness: false, focus: null };
	let size: Size = { width: 0, height: 0 };
	let covered: Covered = { left: 0, bottom: 0 };
	// The width of what is free against its height, as it was at first.
	let aspect = 0;
	let fitting = true;
	let flight: { readonly from: Viewport; readonly to: Viewport; readonly start: number } | null = null;
	// Whether people should be seen to move, not to jump: once they have come to rest for the first time.
	let gentle = false;
	let dragged = false;
	let names: readonly Name[] = [];
	// For which scale the names were chosen; null where they are to be chosen anew.
	let namedFor: number | null = null;
	let cancel: (() => void) | null = null;

	const ask = (): void => {
		if (cancel !== null) return;
		const { win } = canvas;
		const id = win.requestAnimationFrame((now) => {
			cancel = null;
			frame(now);
		});
		cancel = () => win.cancelAnimationFrame(id);
	};
	const redraw = (): void => {
		namedFor = null;
		ask();
	};
	// Whether somebody asked their system for little movement.
	const calm = (): boolean => canvas.win.matchMedia("(prefers-reduced-motion: reduce)").matches;
	const nodeOf = (id: string | null): SceneNode | null => scene?.bodies.find((node) => node.id === id) ?? null;
	const work = (milliseconds: number, mostSteps: number): void => {
		const { performance } = canvas.win;
		const end = performance.now() + milliseconds;
		for (let steps = 0; steps < mostSteps && scene !== null && scene.heat > 0 && performance.now() < end; steps++) scene.step();
	};
	const fitView = (): Viewport => {
		const [x, y] = size.width < NARROW ? [30, 34] : [64, 38];
		return fitted(scene?.bodies ?? [], size, { left: covered.left + x, top: y, right: x, bottom: Math.max(covered.bottom, y) });
	};
	const fly = (to: Viewport): void => {
		if (calm()) look = { ...look, viewport: to };
		flight = calm() ? null : { from: look.viewport, to, start: canvas.win.performance.now() };
		ask();
	};
	const moveTo = (viewport: Viewport): void => {
		if (fitting) namedFor = null;
		fitting = false;
		flight = null;
		look = { ...look, viewport: clamped(viewport, size, scene?.bodies ?? []) };
		ask();
	};

	const frame = (now: number): void => {
		if (scene === null || size.width === 0 || size.height === 0) return;
		if (scene.heat > 0) {
			work(WORK, calm() || !gentle ? Infinity : MOST_STEPS);
			namedFor = null;
		}
		if (scene.heat > 0) {
			ask();
			if (calm() && !dragged) return;
		} else {
			// At first rest names are chosen anew, so that they do not hang on the way there.
			if (!gentle) names = [];
			gentle = true;
			dragged = false;
		}
		let { viewport } = look;
		if (flight !== null) {
			const share = Math.min(1, Math.max(0, (now - flight.start) / FLIGHT));
			viewport = between(flight.from, flight.to, 1 - (1 - share) ** 3);
			if (share === 1) flight = null;
			else ask();
		} else if (fitting) viewport = fitView();
		look = { ...look, viewport };
		if (namedFor !== viewport.scale) names = chosenNames(scene);
		namedFor = viewport.scale;
		paint(scene);
		drawn();
	};
	const chosenNames = (shown: Scene): readonly Name[] => {
		const { x, y } = look.viewport;
		const bottom = size.height - covered.bottom - EDGE - y;
		const within = { left: covered.left + EDGE - x, top: EDGE - y, right: size.width - EDGE - x, bottom };
		return namesFor(context, shown, look, new Map(names.map(({ id, side }) => [id, side])), within, fitting);
	};
	const paint = (shown: Scene): void => {
		const ratio = canvas.win.devicePixelRatio;
		for (const side of ["width", "height"] as const) {
			const pixels = Math.round(size[side] * ratio);
			if (canvas[side] !== pixels) canvas[side] = pixels;
		}
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		context.clearRect(0, 0, size.width, size.height);
		paintTies(context, shown, look);
		paintNodes(context, shown, look);
		paintNames(context, look, names);
	};

	return {
		show(picture, colouring) {
			const before = scene;
			aspect ||= host.clientHeight === 0 ? 1 : (host.clientWidth - covered.left) / host.clientHeight;
			scene = sceneOf(picture, colouring, aspect, before);
			if (scene.heat === 1) gentle = false;
			look = { ...look, byColdness: colouring === "coldness", focus: null };
			if (before === null) work(FIRST_WORK, Infinity);
			redraw();
		},
		retheme() {
			look = { ...look, theme: themeOf(host) };
			redraw();
		},
		resize() {
			const { width, height } = size;
			size = { width: host.clientWidth, height: host.clientHeight };
			look = { ...look, viewport: panned(look.viewport, { x: (size.width - width) / 2, y: (size.height - height) / 2 }) };
			redraw();
		},
		cover(space) {
			covered = space;
			redraw();
		},
		stop() {
			cancel?.();
			cancel = null;
		},
		focusOn(id) {
			const focus = nodeOf(id);
			if (focus === look.focus) return;
			look = { ...look, focus };
			redraw();
		},
		centre(id) {
			const node = nodeOf(id);
			if (node === null) return;
			fitting = false;
			const free = { width: size.width - covered.left, height: size.height };
			fly(panned(centredOn(look.viewport, node, free, CHOSEN_SCALE), { x: covered.left, y: 0 }));
		},
		fit() {
			fitting = true;
			fly(fitView());
		},
		pan: (by) => moveTo(panned(look.viewport, by)),
		zoom: (about, factor) => moveTo(zoomedAbout(look.viewport, about ?? { x: size.width / 2, y: size.height / 2 }, factor)),
		drag(id, to) {
			dragged = true;
			fitting = false;
			scene?.hold(id, toLayout(look.viewport, to));
			ask();
		},
		nodeAt(point, slack) {
			const { scale } = look.viewport;
			const at = toLayout(look.viewport, point);
			const off = ({ x, y, radius }: SceneNode): number => Math.hypot(x - at.x, y - at.y) * scale - shownRadius(radius, scale);
			return nearest(scene?.bodies ?? [], off, slack)?.id ?? null;
		},
		tieAt(point, slack) {
			const at = toLayout(look.viewport, point);
			return nearest(scene?.bonds ?? [], ({ source, target }) => distanceToLine(source, target, at), slack / look.viewport.scale);
		},
		spotOf(id) {
			const node = nodeOf(id);
			return node === null ? null : { ...toScreen(look.viewport, node), radius: shownRadius(node.radius, look.viewport.scale) };
		},
		litSpots() {
			const { viewport, focus } = look;
			const lit = focus === null ? [] : (scene?.bodies.filter((node) => node !== focus && isLit(node, look)) ?? []);
			const ends = names.flatMap(({ x, y, width }) => {
				return [-0.5, 0, 0.5].map((share) => ({ x: x + share * width + viewport.x, y: y + viewport.y }));
			});
			return [...lit.map((node) => toScreen(viewport, node)), ...ends];
		},
	};
}

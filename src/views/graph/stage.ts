import { between, centredOn, clamped, fitted, panned, type Size, toLayout, toScreen, type Viewport, zoomedAbout } from "./viewport";
import { discAt, lineAt } from "./hit-test";
import { type Focus, type Look, paint } from "./paint";
import { type KnownLayout, Layout, type Point } from "../../core/network/layout";
import { labelsFor, type Measure, measuredIn, type ScreenLabel } from "./paint-labels";
import { linesOf, type Scene, sceneOf } from "./scene";
import { readTheme, type Theme, toneOf } from "./theme";
import type { Colouring } from "./graph-options";
import { Frames } from "./frames";
import type { GraphPicture } from "../../core/network/picture";

const FIRST_WORK = 60;
const WORK = 8;
const MOST_STEPS = 3;
const FLIGHT = 260;
const CHOSEN_SCALE = 1.1;

/** The canvas, what lies on it, and from where it is seen. It moves and draws only while something changes. */
export class Stage {
	private scene: Scene | null = null;
	private layout: Layout | null = null;
	private known: KnownLayout | null = null;
	private viewport: Viewport = { x: 0, y: 0, scale: 1 };
	private size: Size = { width: 0, height: 0 };
	private look: Look;
	private measure: Measure;
	private labels: readonly ScreenLabel[] = [];
	private labelsStale = true;
	private flight: { readonly from: Viewport; readonly to: Viewport; readonly start: number } | null = null;
	/** All is kept in view until somebody moves the view. */
	private fitting = true;
	private dragging = false;
	private covered = 0;
	private aspect = 1;
	private readonly frames: Frames;
	private readonly context: CanvasRenderingContext2D;

	constructor(
		private readonly canvas: HTMLCanvasElement,
		private readonly drawn: () => void,
	) {
		const context = canvas.getContext("2d");
		if (context === null) throw new Error("This canvas can't be drawn on.");
		this.context = context;
		this.frames = new Frames(canvas, (now) => this.frame(now));
		const theme = readTheme(this.host);
		this.look = { theme, colouring: "organization", tones: [], focus: null };
		this.measure = measuredIn(context, theme);
	}

	/** Shows a picture; those who were there stay where they are, or nearly. */
	show(picture: GraphPicture, colouring: Colouring): void {
		if (this.layout === null) this.aspect = this.host.clientHeight === 0 ? 1 : (this.host.clientWidth - this.covered) / this.host.clientHeight;
		const ties = picture.ties.map(({ source, target, strength, mention }) => ({ source, target, strength: mention ? 0.1 : strength }));
		if (this.layout !== null) this.known = this.layout.known(this.known?.places);
		this.layout = new Layout({ centre: picture.me, nodes: picture.nodes, ties, aspect: this.aspect }, this.known);
		this.scene = sceneOf(picture, this.layout);
		this.look = { ...this.look, colouring, tones: picture.nodes.map((node) => toneOf(node, colouring)), focus: null };
		this.labels = [];
		if (this.known === null) this.work(FIRST_WORK, Number.POSITIVE_INFINITY);
		this.redraw();
	}

	/** Draws as soon as the window is ready to; `newTheme` where colours or fonts may have changed. */
	redraw(newTheme = false): void {
		if (newTheme) {
			const theme: Theme = readTheme(this.host);
			this.look = { ...this.look, theme };
			this.measure = measuredIn(this.context, theme);
		}
		this.labelsStale = true;
		this.frames.ask();
	}

	/** Takes on the size of its place; the middle of what is seen stays in the middle. */
	resize(): void {
		const { clientWidth: width, clientHeight: height } = this.host;
		if (width !== this.size.width || height !== this.size.height) {
			this.viewport = panned(this.viewport, { x: (width - this.size.width) / 2, y: (height - this.size.height) / 2 });
			this.size = { width, height };
		}
		this.frames.ask();
	}

	/** How many pixels from the left lie under something else: what is brought into view keeps out of there. */
	cover(width: number): void {
		if (width === this.covered) return;
		this.covered = width;
		this.frames.ask();
	}

	/** Ends all movement; a later call begins again. */
	stop(): void {
		this.frames.stop();
	}

	/** Makes the picture about somebody and their ego network; null: about everybody. */
	focusOn(id: string | null): void {
		const index = id === null ? undefined : this.scene?.indexes.get(id);
		const focus: Focus | null = index === undefined ? null : { index, lit: new Set([index, ...(this.scene?.neighbours[index] ?? [])]) };
		if (focus?.index === this.look.focus?.index) return;
		this.look = { ...this.look, focus };
		this.redraw();
	}

	/** Brings somebody to the middle. */
	centre(id: string): void {
		const disc = this.scene?.discs[this.scene.indexes.get(id) ?? -1];
		if (disc === undefined) return;
		this.fitting = false;
		const { width, height } = this.size;
		this.fly(panned(centredOn(this.viewport, disc, { width: width - this.covered, height }, CHOSEN_SCALE), { x: this.covered, y: 0 }));
	}

	/** Brings everybody into view, and keeps them there. */
	fit(): void {
		this.fitting = true;
		this.fly(this.fitted());
	}

	pan(by: Point): void {
		this.moveTo(panned(this.viewport, by));
	}

	/** Zooms about a place on the screen; null: about the middle. */
	zoom(about: Point | null, factor: number): void {
		this.moveTo(zoomedAbout(this.viewport, about ?? { x: this.size.width / 2, y: this.size.height / 2 }, factor));
	}

	/** Puts somebody where the pointer is; they stay there. */
	drag(id: string, to: Point): void {
		this.dragging = true;
		this.fitting = false;
		this.layout?.hold(id, toLayout(this.viewport, to));
		this.redraw();
	}

	drop(): void {
		this.dragging = false;
		this.frames.ask();
	}

	/** Who is at a place on the screen, with some slack in pixels. */
	nodeAt(point: Point, slack: number): string | null {
		if (this.scene === null) return null;
		const index = discAt(this.scene.discs, toLayout(this.viewport, point), slack / this.viewport.scale);
		return this.scene.nodes[index]?.id ?? null;
	}

	/** Which tie runs by a place on the screen; its place in the picture, or −1. */
	tieAt(point: Point, slack: number): number {
		return this.scene === null ? -1 : lineAt(linesOf(this.scene), toLayout(this.viewport, point), slack / this.viewport.scale);
	}

	/** Where somebody is on the screen, and how large. */
	spotOf(id: string): { readonly x: number; readonly y: number; readonly radius: number } | null {
		const disc = this.scene?.discs[this.scene.indexes.get(id) ?? -1];
		return disc === undefined ? null : { ...toScreen(this.viewport, disc), radius: disc.radius * this.viewport.scale };
	}

	/** Where those are who are tied to whom the picture is about, and where their names stand. */
	litSpots(): readonly Point[] {
		const { viewport, scene, look } = this;
		const discs = [...(look.focus?.lit ?? [])].flatMap((index) => (index === look.focus?.index ? [] : [scene?.discs[index] ?? []].flat()));
		return [...discs.map((disc) => toScreen(viewport, disc)), ...this.labels.map(({ x, y }) => ({ x: x + viewport.x, y: y + viewport.y }))];
	}

	private get host(): HTMLElement {
		return this.canvas.parentElement ?? this.canvas;
	}

	private get calm(): boolean {
		return this.canvas.win.matchMedia("(prefers-reduced-motion: reduce)").matches;
	}

	private moveTo(viewport: Viewport): void {
		this.fitting = false;
		this.flight = null;
		const zoomed = viewport.scale !== this.viewport.scale;
		this.viewport = clamped(viewport, this.size, this.scene?.discs ?? []);
		if (zoomed) this.labelsStale = true;
		this.frames.ask();
	}

	private fitted(): Viewport {
		const { width, height } = this.size;
		const seen = fitted(this.scene?.discs ?? [], { width: width - this.covered, height }, width < 450 ? { x: 28, y: 34 } : { x: 64, y: 38 });
		return panned(seen, { x: this.covered, y: 0 });
	}

	private fly(to: Viewport): void {
		this.flight = this.calm ? null : { from: this.viewport, to, start: this.canvas.win.performance.now() };
		if (this.flight === null) this.viewport = to;
		this.redraw();
	}

	private frame(now: number): void {
		const { layout, scene } = this;
		if (layout === null || scene === null || this.size.width === 0 || this.size.height === 0) return;
		const moving = !layout.settled;
		if (moving) this.work(WORK, this.calm || this.known === null ? Number.POSITIVE_INFINITY : MOST_STEPS);
		if (moving && !layout.settled) this.frames.ask();
		if (this.calm && !layout.settled && !this.dragging) return;
		this.flyOn(now);
		if (this.fitting && this.flight === null) this.viewport = this.fitted();
		this.fitCanvas();
		if (moving || this.labelsStale) this.labels = labelsFor(scene, this.viewport, this.size, this.look.focus, this.labels, this.measure);
		this.labelsStale = false;
		paint(this.context, scene, this.viewport, this.look, this.labels, this.size, this.canvas.win.devicePixelRatio);
		this.drawn();
	}

	private work(milliseconds: number, mostSteps: number): void {
		const { performance } = this.canvas.win;
		const end = performance.now() + milliseconds;
		for (let steps = 0; steps < mostSteps && this.layout?.settled === false && performance.now() < end; steps++) this.layout.step();
	}

	private flyOn(now: number): void {
		if (this.flight === null) return;
		const { from, to, start } = this.flight;
		const share = Math.min(1, Math.max(0, (now - start) / FLIGHT));
		this.viewport = between(from, to, 1 - (1 - share) ** 3);
		this.labelsStale = true;
		if (share === 1) this.flight = null;
		else this.frames.ask();
	}

	private fitCanvas(): void {
		const ratio = this.canvas.win.devicePixelRatio;
		const [width, height] = [Math.round(this.size.width * ratio), Math.round(this.size.height * ratio)];
		if (this.canvas.width !== width) this.canvas.width = width;
		if (this.canvas.height !== height) this.canvas.height = height;
	}
}

import { discAt, lineAt } from "./hit-test";
import type { Focus, Look } from "./look";
import { paint } from "./paint";
import { type KnownLayout, Layout, type Point } from "../../core/network/layout";
import { labelsFor, type Measure, measuredIn, type ScreenLabel } from "./paint-labels";
import { linesOf, type Scene, sceneOf } from "./scene";
import { panned, shownRadius, type Space, toLayout, toScreen, type Viewport, zoomedAbout } from "./viewport";
import { readTheme, toneOf } from "./theme";
import { Camera } from "./camera";
import type { Colouring } from "./graph-options";
import { Frames } from "./frames";
import type { GraphPicture } from "../../core/network/picture";
import type { Spot } from "./hover-card";

const FIRST_WORK = 60;
const WORK = 8;
const MOST_STEPS = 3;
const MENTION_STRENGTH = 0.1;

/** The canvas, what lies on it, and from where it is seen. It moves and draws only while something changes. */
export class Stage {
	private scene: Scene | null = null;
	private layout: Layout | null = null;
	private known: KnownLayout | null = null;
	private aspect = 1;
	private dragging = false;
	/** Whether people should be seen to move, not to jump: once they have come to rest for the first time. */
	private gentle = false;
	private look: Look;
	private measure: Measure;
	private labels: readonly ScreenLabel[] = [];
	/** The view for which the labels were chosen; null where they are to be chosen anew. */
	private labelsFrom: Viewport | null = null;
	private readonly camera = new Camera();
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
		if (this.layout === null) this.aspect = this.aspectNow();
		else this.known = this.layout.known(this.known?.places);
		const ties = picture.ties.map((tie) => (tie.mention ? { ...tie, strength: MENTION_STRENGTH } : tie));
		this.layout = new Layout({ centre: picture.me, nodes: picture.nodes, ties, aspect: this.aspect }, this.known);
		if (this.layout.heat === 1) this.gentle = false;
		const shown = this.scene?.nodes ?? [];
		this.scene = sceneOf(picture, this.layout);
		this.look = { ...this.look, colouring, tones: picture.nodes.map((node) => toneOf(node, colouring)), focus: null };
		const { indexes } = this.scene;
		this.labels = this.labels.flatMap((label) => {
			const index = indexes.get(shown[label.index]?.id ?? "");
			return index === undefined ? [] : [{ ...label, index }];
		});
		if (this.known === null) this.work(FIRST_WORK, Number.POSITIVE_INFINITY);
		this.redraw();
	}

	/** Draws as soon as the window is ready to. */
	redraw(): void {
		this.labelsFrom = null;
		this.frames.ask();
	}

	/** Takes on the colours and fonts as they are now. */
	retheme(): void {
		const theme = readTheme(this.host);
		this.look = { ...this.look, theme };
		this.measure = measuredIn(this.context, theme);
		this.redraw();
	}

	/** Takes on the size of its place. */
	resize(): void {
		this.camera.resize({ width: this.host.clientWidth, height: this.host.clientHeight });
		this.redraw();
	}

	/** Keeps what is brought into view out of the edges that lie under something else. */
	cover(covered: Space): void {
		this.camera.covered = covered;
		this.redraw();
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
		if (disc !== undefined) this.camera.centre(disc, this.takeOff());
		this.frames.ask();
	}

	/** Brings everybody into view, and keeps them there. */
	fit(): void {
		this.camera.fit(this.scene?.discs ?? [], this.takeOff());
		this.frames.ask();
	}

	pan(by: Point): void {
		this.moveTo(panned(this.camera.viewport, by));
	}

	/** Zooms about a place on the screen; null: about the middle. */
	zoom(about: Point | null, factor: number): void {
		const { viewport, size } = this.camera;
		this.moveTo(zoomedAbout(viewport, about ?? { x: size.width / 2, y: size.height / 2 }, factor));
	}

	/** Puts somebody where the pointer is; they stay there. */
	drag(id: string, to: Point): void {
		this.dragging = true;
		this.camera.fitting = false;
		this.layout?.hold(id, toLayout(this.camera.viewport, to));
		this.frames.ask();
	}

	drop(): void {
		this.dragging = false;
		this.frames.ask();
	}

	/** Who is at a place on the screen, with some slack in pixels. */
	nodeAt(point: Point, slack: number): string | null {
		const { viewport } = this.camera;
		if (this.scene === null) return null;
		const grown = shownRadius(1, viewport.scale) / viewport.scale;
		const index = discAt(this.scene.discs, toLayout(viewport, point), slack / viewport.scale, grown);
		return this.scene.nodes[index]?.id ?? null;
	}

	/** Which tie runs by a place on the screen; its place in the picture, or −1. */
	tieAt(point: Point, slack: number): number {
		const { viewport } = this.camera;
		return this.scene === null ? -1 : lineAt(linesOf(this.scene), toLayout(viewport, point), slack / viewport.scale);
	}

	/** Where somebody is on the screen, and how large. */
	spotOf(id: string): Spot | null {
		const { viewport } = this.camera;
		const disc = this.scene?.discs[this.scene.indexes.get(id) ?? -1];
		return disc === undefined ? null : { ...toScreen(viewport, disc), radius: shownRadius(disc.radius, viewport.scale) };
	}

	/** Where those are who are tied to whom the picture is about, and where names stand. */
	litSpots(): readonly Point[] {
		const { viewport } = this.camera;
		const { focus } = this.look;
		const lit = this.scene?.discs.filter((_, index) => focus?.lit.has(index) === true && index !== focus.index) ?? [];
		const onScreen = (x: number, y: number): Point => ({ x: x + viewport.x, y: y + viewport.y });
		const names = this.labels.flatMap(({ x, y, width }) => [x - width / 2, x, x + width / 2].map((at) => onScreen(at, y)));
		return [...lit.map((disc) => toScreen(viewport, disc)), ...names];
	}

	/** How many pixels from the left lie under the legend. */
	get coveredLeft(): number {
		return this.camera.covered.left;
	}

	private get host(): HTMLElement {
		return this.canvas.parentElement ?? this.canvas;
	}

	private aspectNow(): number {
		const { clientWidth, clientHeight } = this.host;
		return clientHeight === 0 ? 1 : (clientWidth - this.camera.covered.left) / clientHeight;
	}

	// Whether somebody asked their system for little movement.
	private get calm(): boolean {
		return this.canvas.win.matchMedia("(prefers-reduced-motion: reduce)").matches;
	}

	private takeOff(): number | null {
		return this.calm ? null : this.canvas.win.performance.now();
	}

	private moveTo(viewport: Viewport): void {
		if (this.camera.fitting) this.labelsFrom = null;
		this.camera.moveTo(viewport, this.scene?.discs ?? []);
		this.frames.ask();
	}

	private frame(now: number): void {
		const { layout, scene, camera, look } = this;
		if (layout === null || scene === null || camera.size.width === 0 || camera.size.height === 0) return;
		if (!layout.settled) {
			this.work(WORK, this.calm || !this.gentle ? Number.POSITIVE_INFINITY : MOST_STEPS);
			this.labelsFrom = null;
		}
		if (!layout.settled) this.frames.ask();
		else if (!this.gentle) {
			// At first rest names are chosen anew, so that they do not hang on the way there.
			this.labels = [];
			this.gentle = true;
		}
		if (this.calm && !layout.settled && !this.dragging) return;
		if (camera.advance(now, scene.discs)) this.frames.ask();
		const ratio = this.fitCanvas();
		if (this.labelsFrom?.scale !== camera.viewport.scale) this.labels = labelsFor(scene, camera, look.focus, this.labels, this.measure);
		this.labelsFrom = camera.viewport;
		paint(this.context, { scene, labels: this.labels, look, viewport: camera.viewport, size: camera.size }, ratio);
		this.drawn();
	}

	private work(milliseconds: number, mostSteps: number): void {
		const { performance } = this.canvas.win;
		const end = performance.now() + milliseconds;
		for (let steps = 0; steps < mostSteps && this.layout?.settled === false && performance.now() < end; steps++) this.layout.step();
	}

	private fitCanvas(): number {
		const { canvas } = this;
		const { width, height } = this.camera.size;
		const ratio = canvas.win.devicePixelRatio;
		if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
		if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
		return ratio;
	}
}

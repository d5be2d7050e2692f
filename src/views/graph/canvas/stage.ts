import type { Point } from "../../../core/network/layout/plan";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import { withPins } from "../../../core/network/picture/pinned";
import type { Placed } from "../../../core/network/picture/walk";
import { type Camera, cameraAt, centring, type Covered, fittingAll, NEW_CAMERA, pannedBy, resized, zoomedBy } from "./camera";
import { Frames } from "./frames";
import { nodeAt, tieAt } from "./hit-test";
import { paintNames } from "./names";
import { Naming } from "./naming";
import { paintNodes } from "./paint-nodes";
import { paintTies } from "./paint-ties";
import { isLit, type Look, type Scene, type SceneNode, sceneOf, type SceneTie } from "./scene";
import { type Theme, themeOf } from "./theme";
import { shownRadius, type Spot, toLayout, toScreen } from "./viewport";

// How long people may move in each frame, in milliseconds, and how far where they are seen to.
const [WORK, MOST_STEPS] = [8, 3];

/** The canvas, what lies on it, and from where it is seen. It moves and draws only while something changes. */
export class Stage {
	private readonly context: CanvasRenderingContext2D;
	private readonly frames: Frames;
	private readonly naming: Naming;
	private scene: Scene | null = null;
	private camera: Camera = NEW_CAMERA;
	private theme: Theme;
	private byColdness = false;
	private focus: SceneNode | null = null;
	private lit: ReadonlySet<string> | null = null;
	// The width of what is free against its height, as it was at first.
	private aspect = 0;
	// Whether people should be seen to move, not to jump: once they have come to rest for the first time.
	private gentle = false;
	private dragged = false;

	/** `drawn` is called each time it has drawn. */
	constructor(
		private readonly canvas: HTMLCanvasElement,
		private readonly host: HTMLElement,
		private readonly drawn: () => void,
	) {
		const context = canvas.getContext("2d");
		if (context === null) throw new Error("This canvas can't be drawn on.");
		this.context = context;
		this.naming = new Naming(context);
		this.theme = themeOf(host);
		this.frames = new Frames(canvas, (now) => this.frame(now));
	}

	/** Shows a picture; those who were there stay where they are, or nearly, and those who are pinned in their places. */
	show(picture: GraphPicture, colouring: Colouring, pins: Readonly<Record<string, Point>>): void {
		const { host, camera, scene: before } = this;
		this.aspect ||= host.clientHeight === 0 ? 1 : (host.clientWidth - camera.covered.left) / host.clientHeight;
		const scene = sceneOf(picture, colouring, this.aspect, withPins(before, pins));
		this.scene = scene;
		if (scene.heat === 1) this.gentle = false;
		this.byColdness = colouring === "coldness";
		this.focus = null;
		if (before === null) this.work(scene, Infinity);
		this.tellBusy(scene);
		this.redraw();
	}

	/** Takes on the colours and fonts as they are now. */
	retheme(): void {
		this.theme = themeOf(this.host);
		this.redraw();
	}

	/** Takes on the size of its place; the middle of what is seen stays in the middle. */
	resize(): void {
		this.camera = resized(this.camera, { width: this.host.clientWidth, height: this.host.clientHeight });
		this.redraw();
	}

	cover(covered: Covered): void {
		this.camera = { ...this.camera, covered };
		this.redraw();
	}

	/** Ends all movement; a later call begins again. */
	stop(): void {
		this.frames.stop();
	}

	/** Makes the picture about somebody, null about nobody, and lets these stay while the rest recedes, null: everybody. */
	focusOn(id: string | null, lit: ReadonlySet<string> | null): void {
		const focus = this.nodeOf(id);
		if (focus === this.focus && lit === this.lit) return;
		this.focus = focus;
		this.lit = lit;
		this.redraw();
	}

	/** Where everybody is in the layout. */
	get places(): readonly Placed[] {
		return this.bodies;
	}

	/** Brings somebody to the middle. */
	centre(id: string): void {
		const node = this.nodeOf(id);
		if (node === null) return;
		this.camera = centring(this.camera, node, this.flightStart);
		this.frames.ask();
	}

	/** Brings everybody into view, and keeps them there until somebody moves the view. */
	fit(): void {
		this.camera = fittingAll(this.camera, this.bodies, this.flightStart);
		this.frames.ask();
	}

	pan(by: Point): void {
		this.move(pannedBy(this.camera, by, this.bodies));
	}

	/** Zooms about a place on the screen; null: about the middle. */
	zoom(about: Point | null, factor: number): void {
		this.move(zoomedBy(this.camera, about, factor, this.bodies));
	}

	/** Puts somebody where the pointer is; they stay there. Answers where that is in the layout; null for me, who am in the middle. */
	drag(id: string, to: Point): Point | null {
		this.dragged = true;
		this.camera = { ...this.camera, fitting: false };
		const place = toLayout(this.camera.viewport, to);
		this.scene?.hold(id, place);
		if (this.scene !== null) this.tellBusy(this.scene);
		this.frames.ask();
		return this.nodeOf(id)?.kind === "me" ? null : place;
	}

	/** Who is at a place on the screen, with some slack in pixels. */
	nodeAt(point: Point, slack: number): string | null {
		return nodeAt(this.bodies, this.camera.viewport, point, slack)?.id ?? null;
	}

	/** Which tie runs by a place on the screen. */
	tieAt(point: Point, slack: number): SceneTie | null {
		return tieAt(this.scene?.bonds ?? [], this.camera.viewport, point, slack);
	}

	/** Where somebody is on the screen, and how large. */
	spotOf(id: string): Spot | null {
		const { viewport } = this.camera;
		const node = this.nodeOf(id);
		return node === null ? null : { ...toScreen(viewport, node), radius: shownRadius(node.radius, viewport.scale) };
	}

	/** Where those are who are tied to whom the picture is about, and where names stand. */
	litSpots(): readonly Point[] {
		const { focus } = this;
		const { viewport } = this.camera;
		const lit = focus === null ? [] : this.bodies.filter((node) => node !== focus && isLit(node, { lit: this.lit }));
		const ends = this.naming.names.flatMap(({ x, y, width }) => {
			return [-0.5, 0, 0.5].map((share) => ({ x: x + share * width + viewport.x, y: y + viewport.y }));
		});
		return [...lit.map((node) => toScreen(viewport, node)), ...ends];
	}

	private get bodies(): readonly SceneNode[] {
		return this.scene?.bodies ?? [];
	}

	private get look(): Look {
		const { camera, theme, byColdness, focus, lit } = this;
		return { viewport: camera.viewport, theme, byColdness, focus, lit };
	}

	// Whether somebody asked their system for little movement.
	private get calm(): boolean {
		return this.canvas.win.matchMedia("(prefers-reduced-motion: reduce)").matches;
	}

	private get flightStart(): number | null {
		return this.calm ? null : this.canvas.win.performance.now();
	}

	private nodeOf(id: string | null): SceneNode | null {
		return this.bodies.find((node) => node.id === id) ?? null;
	}

	private redraw(): void {
		this.naming.renew();
		this.frames.ask();
	}

	private move(camera: Camera): void {
		// While everybody is kept in view, names are chosen by other rules.
		if (this.camera.fitting) this.naming.renew();
		this.camera = camera;
		this.frames.ask();
	}

	// Never begins what may not end in time: a step takes about as long as the longest before it.
	private work(scene: Scene, mostSteps: number): void {
		const { performance } = this.canvas.win;
		const start = performance.now();
		let [now, longest] = [start, 0];
		for (let steps = 0; steps < mostSteps && scene.heat > 0 && now - start + longest < WORK; steps++) {
			scene.step();
			const before = now;
			now = performance.now();
			longest = Math.max(longest, now - before);
		}
	}

	// Says to screen readers whether people are still being laid out.
	private tellBusy({ heat }: Scene): void {
		const busy = heat > 0 ? "true" : null;
		if (this.host.getAttr("aria-busy") !== busy) this.host.setAttr("aria-busy", busy);
	}

	private frame(now: number): void {
		const { scene, camera } = this;
		if (scene === null || camera.size.width === 0 || camera.size.height === 0 || !this.settle(scene)) return;
		this.camera = cameraAt(camera, now, scene.bodies);
		if (this.camera.flight !== null) this.frames.ask();
		this.naming.choose(scene, this.look, this.camera);
		this.paint(scene);
		this.drawn();
	}

	// Lets people move on; whether they are to be painted on their way.
	private settle(scene: Scene): boolean {
		if (scene.heat > 0) {
			this.work(scene, this.calm || !this.gentle ? Infinity : MOST_STEPS);
			this.naming.renew();
			this.tellBusy(scene);
		}
		if (scene.heat > 0) {
			this.frames.ask();
			// At the very first nobody has a place yet.
			return scene.heat < 1 && (!this.calm || this.dragged);
		}
		// At first rest names are chosen anew, so that they do not hang on the way there.
		if (!this.gentle) this.naming.forget();
		this.gentle = true;
		this.dragged = false;
		return true;
	}

	private paint(scene: Scene): void {
		const { canvas, context, look } = this;
		const { size } = this.camera;
		const ratio = canvas.win.devicePixelRatio;
		for (const side of ["width", "height"] as const) {
			const pixels = Math.round(size[side] * ratio);
			if (canvas[side] !== pixels) canvas[side] = pixels;
		}
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		context.clearRect(0, 0, size.width, size.height);
		paintTies(context, scene, look);
		paintNodes(context, scene, look);
		paintNames(context, look, this.naming.names);
	}
}

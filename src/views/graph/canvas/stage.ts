import type { Point } from "../../../core/network/layout/plan";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import { type Pins, withPins } from "../../../core/network/picture/pinned";
import type { Placed } from "../../../core/network/picture/walk";
import { inSlices } from "../../../vault/slices";
import { type Camera, cameraAt, centring, type Covered, fittingAll, isUnderCard, NEW_CAMERA, pannedBy, resized, zoomedBy } from "./camera";
import { Frames, isCalm } from "./frames";
import { nodeAt, tieAt } from "./hit-test";
import { Mover } from "./motion/mover";
import { Naming } from "./naming";
import { paintScene } from "./paint-scene";
import { type Aim, isLit, type Look, type Scene, type SceneNode, sceneInSteps, type SceneTie } from "./scene";
import { type Theme, themeOf } from "./theme";
import { shownRadius, type Spot, toLayout, toScreen } from "./viewport";

// How far people move in each frame where they are seen to.
const MOST_STEPS = 3;

/** The canvas, what lies on it, and from where it is seen. It moves and draws only while something changes. */
export class Stage {
	private readonly context: CanvasRenderingContext2D;
	private readonly frames: Frames;
	private readonly naming: Naming;
	private readonly mover = new Mover(() => this.canvas.win.performance.now());
	private shows = 0;
	private scene: Scene | null = null;
	private camera: Camera = NEW_CAMERA;
	private theme: Theme;
	private byColdness = false;
	private focus: SceneNode | null = null;
	private lit: ReadonlySet<string> | null = null;
	private aim: Aim | null = null;
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

	/** Shows a picture, once it is ready; who was there stays about there, who is pinned just there. False: another came meanwhile. */
	async show(picture: GraphPicture, colouring: Colouring, pins: () => Pins): Promise<boolean> {
		const { host, camera, scene: before } = this;
		const show = ++this.shows;
		this.aspect ||= host.clientHeight === 0 ? 1 : (host.clientWidth - camera.covered.left) / host.clientHeight;
		this.mover.expect(picture.nodes.length);
		const begin = await inSlices(sceneInSteps(picture, colouring, this.aspect, withPins(before, pins)));
		if (show !== this.shows) return false;
		const scene = (this.scene = begin(this.mover.begin));
		if (scene.heat === 1) this.gentle = false;
		this.byColdness = colouring === "coldness";
		this.focus = null;
		if (before === null) this.mover.work(scene, Infinity);
		this.tellBusy(scene);
		this.redraw();
		return true;
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

	/** Ends for good. */
	end(): void {
		this.shows++;
		this.stop();
		this.mover.end();
	}

	/** Makes the picture about somebody, null about nobody, and lets these stay while the rest recedes, null: everybody. */
	focusOn(id: string | null, lit: ReadonlySet<string> | null): void {
		const focus = this.nodeOf(id);
		if (focus === this.focus && lit === this.lit) return;
		this.focus = focus;
		this.lit = lit;
		this.redraw();
	}

	/** Draws a line from somebody to a place on the screen; null: none any more. */
	aimFrom(id: string, to: Point | null): void {
		const from = this.nodeOf(id);
		this.aim = from === null || to === null ? null : { from, to };
		this.frames.ask();
	}

	/** Where everybody is in the layout. */
	get places(): readonly Placed[] {
		return this.bodies;
	}

	/** Brings somebody to the middle. */
	centre(id: string): void {
		const node = this.nodeOf(id);
		if (node !== null) this.camera = centring(this.camera, node, this.flightStart);
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

	/** Whether somebody lies under the card of whom somebody has chosen. */
	isUnderCard(id: string): boolean {
		const spot = this.spotOf(id);
		return spot !== null && isUnderCard(this.camera, spot);
	}

	/** Where those are who are tied to whom the picture is about, and where names stand. */
	litSpots(): readonly Point[] {
		const { focus } = this;
		const { viewport } = this.camera;
		const lit = focus === null ? [] : this.bodies.filter((node) => node !== focus && isLit(node, { lit: this.lit }));
		return [...lit.map((node) => toScreen(viewport, node)), ...this.naming.spots(viewport)];
	}

	private get bodies(): readonly SceneNode[] {
		return this.scene?.bodies ?? [];
	}

	private get look(): Look {
		const { camera, theme, byColdness, focus, lit, aim } = this;
		return { viewport: camera.viewport, theme, byColdness, focus, lit, aim };
	}

	private get flightStart(): number | null {
		return isCalm(this.canvas.win) ? null : this.canvas.win.performance.now();
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
		paintScene(this.canvas, this.context, scene, this.look, this.naming.names, this.camera.size);
		this.drawn();
	}

	// Lets people move on; whether they are to be painted on their way.
	private settle(scene: Scene): boolean {
		if (scene.heat > 0) {
			this.mover.work(scene, isCalm(this.canvas.win) || !this.gentle ? Infinity : MOST_STEPS);
			this.naming.renew();
			this.tellBusy(scene);
		}
		if (scene.heat > 0) {
			this.frames.ask();
			// At the very first nobody has a place yet.
			return scene.heat < 1 && (!isCalm(this.canvas.win) || this.dragged);
		}
		// At first rest names are chosen anew, so that they do not hang on the way there.
		if (!this.gentle) this.naming.forget();
		this.gentle = true;
		this.dragged = false;
		return true;
	}
}

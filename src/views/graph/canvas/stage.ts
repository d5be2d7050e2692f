import { ENTERED } from "../../../core/network/lenses/far/zoom-step";
import type { Placing } from "../../../core/network/lenses/lens";
import type { Point } from "../../../core/network/layout/plan";
import { withPins } from "../../../core/network/picture/pinned";
import { inSlices } from "../../../vault/slices";
import {
	type Camera,
	cameraAt,
	centring,
	type Covered,
	fittingAll,
	NEW_CAMERA,
	pannedBy,
	resized,
	showingSome,
	zoomedBy,
} from "./scene/camera";
import { organizationAt, Spots } from "./hit-test";
import { Frames, isCalm } from "./motion/frames";
import { Mover } from "./motion/mover";
import { Settling, tellBusy } from "./motion/settling";
import { Painter } from "./painter";
import { type OtherDay, Passage, type Shown } from "./passage";
import { mostOf, type ShownBlob } from "./scene/far-scene";
import { type Aim, type Look, type Scene, type SceneNode, sceneInSteps } from "./scene/scene";
import { type Theme, themeOf } from "./scene/theme";
import { toLayout } from "./scene/viewport";

/** The canvas, what lies on it, and from where it is seen. It moves and draws only while something changes. */
export class Stage {
	/** What it is painted by, and was last. */
	readonly painter: Painter;
	private readonly frames: Frames;
	private readonly passage = new Passage();
	/** Where people, ties and names are on the screen. */
	readonly spots = new Spots(() => {
		const { seen, whole, isFree, other } = this.passage;
		return { ...this.painter.shown, seen, whole, day: other?.day ?? null, isFree, look: this.look, camera: this.camera };
	});
	private readonly mover = new Mover(() => this.canvas.win.performance.now());
	private shows = 0;
	/** Everybody where their ties put them, through whichever lens they are shown; null before there is a picture. */
	scene: Scene | null = null;
	private camera: Camera = NEW_CAMERA;
	private theme: Theme;
	private byColdness = false;
	private focus: SceneNode | null = null;
	private lit: ReadonlySet<string> | null = null;
	private aim: Aim | null = null;
	// The width of what is free against its height, as it was when people began anew.
	private aspect = 0;
	private readonly settling = new Settling(this.mover, {
		isCalm: () => isCalm(this.canvas.win),
		moved: ({ heat }) => {
			this.painter.naming.renew();
			this.tellBusy(heat);
			if (heat > 0) this.frames.ask();
		},
		rested: () => this.painter.naming.forget(),
	});

	/** `drawn` is called each time it has drawn. */
	constructor(
		private readonly canvas: HTMLCanvasElement,
		private readonly host: HTMLElement,
		private readonly drawn: () => void,
	) {
		this.painter = new Painter(canvas);
		this.theme = themeOf(host);
		this.frames = new Frames(canvas, (now) => this.frame(now));
	}

	/**
	 * Shows a picture through a lens, once it is ready; those who were there stay about where they are, and those who are pinned in their
	 * places. Answers what the lens gives; null where another picture comes meanwhile.
	 */
	async show({ picture, complete = true, colouring, pins, lens, secondOf }: Shown): Promise<{ readonly placing: Placing | null } | null> {
		const { host, camera, passage, mover, settling } = this;
		const [show, before] = [++this.shows, settling.isMakeshift ? null : this.scene];
		const aspect = host.clientHeight === 0 ? 1 : (host.clientWidth - camera.covered.left) / host.clientHeight;
		if (before === null) this.aspect = aspect;
		mover.expect(picture.nodes.length);
		const begin = await inSlices(sceneInSteps(picture, colouring, this.aspect, withPins(before, pins)));
		const placing = lens.placingAt === null ? null : await inSlices(lens.placingAt(Math.round(4 * aspect) / 4));
		if (show !== this.shows) return null;
		const scene = (this.scene = begin(mover.begin));
		settling.begin(scene, complete);
		this.byColdness = colouring === "coldness";
		this.painter.tellOf(picture, colouring, secondOf);
		this.focus = null;
		if (lens.key !== passage.key) this.painter.naming.forget();
		this.camera = passage.goOver(scene, lens.key, placing, this.camera, this.flightStart);
		if (before === null && passage.isFree) mover.work(scene, Infinity);
		passage.follow(scene);
		this.tellBusy(scene.heat);
		this.redraw();
		return { placing };
	}

	/** Takes on the colours and fonts as they are now, and the window that it stands in. */
	retheme(): void {
		this.stop();
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
		[this.focus, this.lit] = [focus, lit];
		this.redraw();
	}

	/** Shows another day, null: the last. As long as days go by, names stay with whom they are. */
	lookOn(other: OtherDay | null, isMoving: boolean): void {
		if (!isMoving || !this.passage.isMoving) this.painter.naming.renew();
		Object.assign(this.passage, { other, isMoving });
		this.frames.ask();
	}

	/** Draws a line from somebody to a place on the screen; null: none any more. */
	aimFrom(id: string, to: Point | null): void {
		const from = this.nodeOf(id);
		this.aim = from === null || to === null ? null : { from, to };
		this.frames.ask();
	}

	/** Brings somebody to the middle, and near; from far away not nearer, where one is to stay there. */
	centre(id: string, stays = false): void {
		const node = this.nodeOf(id);
		const isNear = !stays || this.painter.zooming.far === null;
		if (node !== null) this.camera = centring(this.camera, node, this.flightStart, isNear);
		this.frames.ask();
	}

	/** Brings everybody into view, and keeps them there until somebody moves the view. */
	fit(): void {
		this.camera = fittingAll(this.camera, this.passage.whole.discs, this.flightStart);
		this.frames.ask();
	}

	pan(by: Point): void {
		this.move(pannedBy(this.camera, by, this.passage.whole.discs));
	}

	/** Zooms about a place on the screen; null: about the middle. */
	zoom(about: Point | null, factor: number): void {
		this.move(zoomedBy(this.camera, about, factor, this.passage.whole.discs));
	}

	/** Puts somebody where the pointer is; they stay there. Answers where that is in the layout; null for me, who am in the middle. */
	drag(id: string, to: Point): Point | null {
		this.settling.drag();
		this.camera = { ...this.camera, fitting: false };
		const place = toLayout(this.camera.viewport, to);
		this.scene?.hold(id, place);
		if (this.scene !== null) this.tellBusy(this.scene.heat);
		this.frames.ask();
		return this.nodeOf(id)?.kind === "me" ? null : place;
	}

	/** Which organization is at a place on the screen, where they are drawn round; it is marked until another is asked for. */
	organizationAt(point: Point | null): string | null {
		const { passage, painter, camera } = this;
		const found = point === null ? null : organizationAt(passage.whole.marks, painter.naming.headings, camera.viewport, point);
		if (found !== passage.pointed) this.frames.ask();
		passage.pointed = found;
		return found;
	}

	/** Which shape of people is at a place, seen from far away; it is marked until another is asked for. `enters`: goes to its people. */
	blobAt(point: Point | null, enters = false): ShownBlob | null {
		const found = point === null ? null : this.spots.blobAt(point);
		if (found !== null && enters) this.camera = showingSome(this.camera, mostOf(found), ENTERED, this.flightStart);
		if (this.painter.point(found?.key ?? null, enters) || enters) this.frames.ask();
		return found;
	}

	private get look(): Look {
		const { camera, theme, byColdness, focus, lit, aim, passage } = this;
		return { viewport: camera.viewport, theme, byColdness, focus, lit, aim, dashed: passage.whole.ties === "influence" };
	}

	private get flightStart(): number | null {
		return isCalm(this.canvas.win) ? null : this.canvas.win.performance.now();
	}

	private nodeOf(id: string | null): SceneNode | null {
		return this.passage.whole.bodies.find((node) => node.id === id) ?? null;
	}

	private redraw(): void {
		this.painter.naming.renew();
		this.frames.ask();
	}

	private move(camera: Camera): void {
		// While everybody is kept in view, names are chosen by other rules.
		if (this.camera.fitting) this.painter.naming.renew();
		this.camera = camera;
		this.frames.ask();
	}

	private tellBusy(heat: number): void {
		tellBusy(this.host, heat > 0 && this.passage.isFree);
	}

	private frame(now: number): void {
		const { scene, camera, passage, painter } = this;
		if (scene === null || camera.size.width === 0 || camera.size.height === 0) return;
		if (passage.isFree && !this.settling.goOn(scene)) return;
		const isFindingPlaces = passage.isFree && scene.heat > 0;
		passage.follow(scene);
		this.camera = cameraAt(camera, now, this.passage.whole.discs);
		const { look } = this;
		const onTheWay = passage.at(now, look.focus);
		const { whole, seen, isFree, isUnderWay, isMoving: isPassing } = passage;
		painter.paint({ now, whole, seen, onTheWay, look, camera: this.camera, isFree, isUnderWay, isFindingPlaces, isPassing });
		if (this.camera.flight !== null || isUnderWay || painter.isUnderWay) this.frames.ask();
		this.drawn();
	}
}

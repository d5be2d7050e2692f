import type { ZoomStep } from "../../../core/network/lenses/far/zoom-step";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import type { Camera } from "./scene/camera";
import type { OnScreen } from "./hit-test";
import { isCalm } from "./motion/frames";
import { Naming } from "./naming";
import { Crowd } from "./crowd";
import { paintAim } from "./paint/paint-ties";
import { emptied } from "./paint/emptied";
import { type Painted, paintScene, paintWords } from "./paint-scene";
import type { OnTheWay, Seen } from "./passage";
import type { Look } from "./scene/scene";
import type { Viewport } from "./scene/viewport";
import { Fading } from "./paint/fading";
import { Zooming } from "./zooming";

// For so many milliseconds a view must stand until it is painted as sharp as can be.
const REST = 120;
// Within so many the second click of two follows the first.
const SECOND_CLICK = 500;

/** What is to be painted in a frame, and from where it is seen. */
export interface Frame {
	/** In milliseconds. */
	readonly now: number;
	/** Where all arrives, on the last day, and what is there on the day that is looked at. */
	readonly whole: Seen;
	readonly seen: Seen;
	readonly onTheWay: OnTheWay;
	readonly look: Look;
	readonly camera: Camera;
	/** Whether people find their places by their ties. */
	readonly isFree: boolean;
	/** Whether people are on their way to another lens, whether they find their places just now, and whether days go by. */
	readonly isUnderWay: boolean;
	readonly isFindingPlaces: boolean;
	readonly isPassing: boolean;
}

/** What was drawn, and how. */
export interface Drawn {
	readonly painted: Painted;
	readonly look: Look;
}

/** Paints frames on a canvas: how much of people shows by how near they are, and which names. */
export class Painter {
	readonly naming: Naming;
	readonly zooming = new Zooming();
	/** What was drawn last; null before anything was. */
	latest: Drawn | null = null;
	/** The shape that the pointer is on, by its key. */
	private pointed: string | null = null;
	// What stands in a second line under the name of somebody who is near.
	private secondOf: (id: string) => string = () => "";
	private entered = -Infinity;
	private readonly context: CanvasRenderingContext2D;
	private readonly fading: Fading;
	private readonly crowd: Crowd;
	// Where the view stands, and since when.
	private stood: { readonly viewport: Viewport; readonly since: number } | null = null;
	// Whether a crowd was painted as can be done while it moves.
	private isBlurred = false;

	constructor(private readonly canvas: HTMLCanvasElement) {
		const context = canvas.getContext("2d");
		if (context === null) throw new Error("This canvas can't be drawn on.");
		this.context = context;
		this.naming = new Naming(context);
		this.fading = new Fading(canvas);
		this.crowd = new Crowd(canvas);
	}

	/** Whether the next frame looks otherwise by itself. */
	get isUnderWay(): boolean {
		return this.fading.isOn || this.isBlurred;
	}

	/** Where names stand, and what is seen from far away. */
	get shown(): Pick<OnScreen, "names" | "headings" | "far"> {
		const { names, headings } = this.naming;
		return { names, headings, far: this.zooming.far };
	}

	/** Takes on what there is to tell of a picture. */
	tellOf({ organizations, groups }: GraphPicture, by: Colouring, secondOf: ((id: string) => string) | undefined): void {
		this.zooming.belonging = { by, organizations, groups };
		this.secondOf = secondOf ?? (() => "");
	}

	/** Whether somebody went to the people of a shape a moment ago: a second click belongs to the first. */
	get isEntering(): boolean {
		return this.canvas.win.performance.now() - this.entered < SECOND_CLICK;
	}

	/** Marks a shape, null: none, and remembers where somebody goes to its people. Answers whether another was marked before. */
	point(key: string | null, enters: boolean): boolean {
		const isOther = this.pointed !== key;
		if (enters && key !== null) this.entered = this.canvas.win.performance.now();
		this.pointed = key;
		return isOther;
	}

	paint(frame: Frame): void {
		const { naming, canvas, context, fading, crowd } = this;
		const { onTheWay, look, camera, now } = frame;
		this.zoom(frame);
		const { far } = this.zooming;
		// From far away a crowd that moves, or in which somebody is looked at, is drawn as it is: there is little of it.
		const isCrowd = crowd.isOne(onTheWay) && (far === null || (look.focus === null && !frame.isFindingPlaces));
		const isMoving = this.isViewMoving(look.viewport, camera, now);
		const secondOf = this.zooming.step === "near" && onTheWay.other === null ? this.secondOf : null;
		const goesAlong = (isCrowd && (isMoving || frame.isFindingPlaces)) || (far !== null && isMoving);
		if (onTheWay.share > 0) naming.choose(frame.isPassing ? frame.whole : frame.seen, look, camera, { far, secondOf, goesAlong });
		const painted = { ...onTheWay, names: naming.names, headings: naming.headings, far, pointedBlob: this.pointed };
		this.latest = { painted, look };
		this.isBlurred = (isCrowd && goesAlong) || (far !== null && naming.isMakeshift);
		emptied(canvas, context, camera.size);
		if (isCrowd) {
			const { seen, isFindingPlaces: areMoving } = frame;
			const crowdFrame = { seen, scene: onTheWay, far, pointedBlob: this.pointed, look, size: camera.size, isMoving, areMoving };
			if (!crowd.paint(context, crowdFrame)) this.isBlurred = true;
			paintAim(context, look);
			paintWords(context, painted, look, camera.size);
		} else paintScene(context, painted, look, camera.size);
		fading.fadeOver(context, look.viewport, now);
	}

	// The view moves until it has stood for a while.
	private isViewMoving({ x, y, scale }: Viewport, { flight }: Camera, now: number): boolean {
		const before = this.stood?.viewport;
		const isSame = before !== undefined && before.x === x && before.y === y && before.scale === scale;
		if (!isSame) this.stood = { viewport: { x, y, scale }, since: this.stood === null ? -Infinity : now };
		return flight !== null || now - (this.stood?.since ?? now) < REST;
	}

	private zoom({ whole, seen, isFree, isUnderWay, isFindingPlaces, isPassing, camera, look, now }: Frame): void {
		const { zooming, naming, fading, latest } = this;
		const before: ZoomStep | null = zooming.step;
		const isFitted = camera.fitting && camera.flight === null && !isFindingPlaces;
		const isOther = zooming.follow({ whole, seen, isFree: isFree && !isUnderWay, isFitted }, look);
		if (isOther && !isPassing) naming.renew();
		if (zooming.step === before) return;
		naming.renew();
		if (latest !== null && before !== null && !isCalm(this.canvas.win)) fading.begin(latest.look.viewport, now);
	}
}

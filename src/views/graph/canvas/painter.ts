import type { ZoomStep } from "../../../core/network/lenses/far/zoom-step";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import type { Camera } from "./scene/camera";
import type { OnScreen } from "./hit-test";
import { isCalm } from "./motion/frames";
import { Naming } from "./naming";
import { emptied, type Painted, paintScene } from "./paint-scene";
import type { OnTheWay, Seen } from "./passage";
import type { Look } from "./scene/scene";
import { Fading } from "./fading";
import { Zooming } from "./zooming";

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
	private readonly context: CanvasRenderingContext2D;
	private readonly fading: Fading;

	constructor(private readonly canvas: HTMLCanvasElement) {
		const context = canvas.getContext("2d");
		if (context === null) throw new Error("This canvas can't be drawn on.");
		this.context = context;
		this.naming = new Naming(context);
		this.fading = new Fading(canvas);
	}

	/** Whether the next frame looks otherwise by itself. */
	get isUnderWay(): boolean {
		return this.fading.isOn;
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

	/** Marks a shape, null: none. Answers whether another was marked before. */
	point(key: string | null): boolean {
		const isOther = this.pointed !== key;
		this.pointed = key;
		return isOther;
	}

	paint(frame: Frame): void {
		const { naming, canvas, context, fading } = this;
		const { onTheWay, look, camera, now } = frame;
		this.zoom(frame);
		const { far } = this.zooming;
		const secondOf = this.zooming.step === "near" && onTheWay.other === null ? this.secondOf : null;
		if (onTheWay.share > 0) naming.choose(frame.isPassing ? frame.whole : frame.seen, look, camera, { far, secondOf });
		const painted = { ...onTheWay, names: naming.names, headings: naming.headings, far, pointedBlob: this.pointed };
		this.latest = { painted, look };
		paintScene(emptied(canvas, context, camera.size), painted, look, camera.size);
		fading.fadeOver(context, look.viewport, now);
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

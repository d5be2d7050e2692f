import type { Mark, Placing, TiesShown } from "../../../core/network/lenses/lens";
import type { Point } from "../../../core/network/layout/plan";
import type { Day } from "../../../core/notes/dates/day";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import type { Pins } from "../../../core/network/picture/pinned";
import { type Camera, fittingAll, returning } from "./scene/camera";
import type { Pen } from "../pen/pen";
import type { Look, Scene, SceneNode, SceneTie } from "./scene/scene";
import type { Disc, Size } from "./scene/viewport";

/** What is shown of a scene, through whichever lens: people in their places, their ties, and what lies behind them. */
export interface Seen {
	readonly bodies: readonly SceneNode[];
	/** Between those who are shown. */
	readonly bonds: readonly SceneTie[];
	readonly marks: readonly Mark[];
	readonly ties: TiesShown;
	/** What is kept in view. */
	readonly discs: readonly Disc[];
}

/** The people and ties of it. */
export type SeenPeople = Pick<Seen, "bodies" | "bonds">;

/** Another day than the last: what shows of the same people then, in the same places. */
export interface OtherDay {
	readonly day: Day;
	seenOn(seen: SeenPeople): SeenPeople;
	isThere(id: string): boolean;
	/** Whether those are so many that they are to be painted quickly while days go by. */
	isCrowd(seen: SeenPeople): boolean;
	paintQuickly(pen: Pen, seen: SeenPeople, look: Look, size: Size): void;
}

// What is shown of a scene: everybody where their ties have put them by now, or those whom a lens gives a place.
function seenOf(scene: Scene, placing: Placing | null): Seen {
	if (placing === null) return { bodies: scene.bodies, bonds: scene.bonds, marks: [], ties: "all", discs: scene.bodies };
	const { places, marks, ties } = placing;
	const bodies = scene.bodies.flatMap((node): readonly SceneNode[] => {
		const place = places.get(node.id);
		return place === undefined ? [] : [{ ...node, ...place }];
	});
	const corners = marks.flatMap(cornersOf).map((corner): Disc => ({ ...corner, radius: 0 }));
	return { bodies, bonds: bondsAmong(scene.bonds, bodies), marks, ties, discs: [...bodies, ...corners] };
}

/** The ties that show: those that the lens lets show, and those of whom the picture is about. */
export function tiesShown(bonds: readonly SceneTie[], ties: TiesShown, focus: SceneNode | null): readonly SceneTie[] {
	if (ties === "all") return bonds;
	const always: Readonly<Record<TiesShown, (tie: SceneTie) => boolean>> = {
		all: () => true,
		none: () => false,
		"not-mine": ({ mine }) => !mine,
		influence: ({ influences, mine }) => influences && !mine,
	};
	return bonds.filter((tie) => always[ties](tie) || tie.source.id === focus?.id || tie.target.id === focus?.id);
}

/** People on their way from where they were to where they are seen; `share` runs from 0 to 1. Who comes grows, and who goes shrinks. */
function onTheWay(before: readonly SceneNode[], seen: Seen, share: number): Pick<Seen, "bodies" | "bonds"> {
	const from = new Map(before.map((node) => [node.id, node]));
	const bodies = seen.bodies.map((node): SceneNode => {
		const start = from.get(node.id);
		from.delete(node.id);
		if (start === undefined) return { ...node, radius: node.radius * share };
		const mix = (one: number, other: number): number => one + (other - one) * share;
		return { ...node, x: mix(start.x, node.x), y: mix(start.y, node.y), radius: mix(start.radius, node.radius) };
	});
	const leaving = [...from.values()].map((node): SceneNode => ({ ...node, radius: node.radius * Math.max(0, 1 - 2 * share) }));
	return { bodies: [...bodies, ...leaving.filter(({ radius }) => radius > 0)], bonds: bondsAmong(seen.bonds, bodies) };
}

/** Whether somebody is elsewhere now than they were, or has come or gone. */
function isElsewhere(before: readonly SceneNode[], { bodies }: Seen): boolean {
	const from = new Map(before.map((node) => [node.id, node]));
	return before.length !== bodies.length || bodies.some(({ id, x, y }) => from.get(id)?.x !== x || from.get(id)?.y !== y);
}

function bondsAmong(bonds: readonly SceneTie[], bodies: readonly SceneNode[]): readonly SceneTie[] {
	const byId = new Map(bodies.map((node) => [node.id, node]));
	return bonds.flatMap((tie): readonly SceneTie[] => {
		const [source, target] = [byId.get(tie.source.id), byId.get(tie.target.id)];
		return source === undefined || target === undefined ? [] : [{ ...tie, source, target }];
	});
}

// Names at the sides get some room, though it is not known yet how wide they are.
function roomOf({ at, side, text }: Mark & { readonly kind: "name" }): readonly Point[] {
	const width = Math.min(70, 6 * text.length);
	return [at, { x: at.x + (side === "left" ? -width : side === "right" ? width : 0), y: at.y }];
}

function cornersOf(mark: Mark): readonly Point[] {
	switch (mark.kind) {
		case "ring":
		case "chair": {
			const { at, radius } = mark;
			return [
				{ x: at.x - radius, y: at.y - radius },
				{ x: at.x + radius, y: at.y + radius },
			];
		}
		case "line":
			return mark.points;
		case "field":
			return [
				{ x: mark.box.left, y: mark.box.top },
				{ x: mark.box.right, y: mark.box.bottom },
			];
		case "hull":
			return mark.outline;
		case "name":
			return roomOf(mark);
	}
}

// How long people are on their way, in milliseconds; at which share of it what lies behind begins to come into view.
const [TIME, GROUND] = [380, 0.6];

/** A way to put people in their places. */
export interface LensShown {
	/** The same for the same lens with the same choices. */
	readonly key: string;
	/** The places for a width ÷ height; null where people find theirs by their ties. */
	readonly placingAt: (aspect: number) => Placing | null;
}

/** What is to be shown: a picture in some colours, those who are pinned in their places, and the lens. */
export interface Shown {
	readonly picture: GraphPicture;
	/** Whether all notes are read; absent: they are. */
	readonly complete?: boolean;
	readonly colouring: Colouring;
	readonly pins: () => Pins;
	readonly lens: LensShown;
	/** What there is to say under the name of somebody who is near; absent: nothing. */
	readonly secondOf?: (id: string) => string;
}

/** What is to be painted at a time. */
export interface OnTheWay extends Pick<Seen, "bodies" | "bonds" | "marks"> {
	/** How far all but the people has come into view, 0 to 1. */
	readonly share: number;
	/** Whether ties are not what the picture is about, so long as nobody is pointed at. */
	readonly faint: boolean;
	/** The organization that the pointer is on. */
	readonly pointed: string | null;
	/** The day that is looked at, null: the last; and whether it is to be painted quickly. */
	readonly other: OtherDay | null;
	readonly isQuick: boolean;
}

/** What is shown through a lens, and the way there from what was shown before. It keeps no clock: whoever draws it says the time. */
export class Passage {
	/** Where all arrives, on the last day. */
	whole: Seen = { bodies: [], bonds: [], marks: [], ties: "all", discs: [] };
	/** Whether people find their places by their ties. */
	isFree = true;
	/** That of the lens; null before the first. */
	key: string | null = null;
	/** The organization that the pointer is on. */
	pointed: string | null = null;
	/** The day that is looked at, null: the last; and whether days go by. */
	other: OtherDay | null = null;
	isMoving = false;
	private way: { readonly before: readonly SceneNode[]; readonly start: number } | null = null;
	// From where the network was seen, where somebody had moved the view, before another lens was chosen.
	private left: Camera | null = null;

	/**
	 * Shows a scene through a lens. From `now` on, in milliseconds, people go there from where they are, and the view flies to all of
	 * them, or to where the network was seen before; null: they are there at once. Answers the camera as it is then.
	 */
	goOver(scene: Scene, key: string, placing: Placing | null, camera: Camera, now: number | null): Camera {
		const isFirst = this.key === null;
		const [wasFree, isOther] = [this.isFree, key !== this.key];
		const before = isFirst || now === null ? [] : this.at(now, null).bodies;
		this.isFree = placing === null;
		this.key = key;
		if (wasFree && this.isFree) return camera;
		this.whole = seenOf(scene, placing);
		const isUnderWay = now !== null && before.length > 0 && isElsewhere(before, this.whole);
		this.way = isUnderWay ? { before: before.map((node) => ({ ...node })), start: now } : null;
		if (!isOther) return camera;
		this.pointed = null;
		if (wasFree) this.left = camera.fitting ? null : camera;
		if (this.isFree && this.left !== null) return returning(camera, this.left.viewport, now);
		return fittingAll(camera, this.whole.discs, isFirst ? null : now);
	}

	/** Takes on where people have found their places by now, as far as they find them by their ties. */
	follow(scene: Scene): void {
		if (this.isFree) this.whole = seenOf(scene, null);
	}

	/** What is seen on the day that is looked at. */
	get seen(): Seen {
		const { whole, other } = this;
		return other === null ? whole : { ...whole, ...other.seenOn(whole) };
	}

	/** Whether people are on their way. */
	get isUnderWay(): boolean {
		return this.way !== null;
	}

	/** What is seen at a time, where the picture is about somebody, null: about everybody. */
	at(now: number, focus: SceneNode | null): OnTheWay {
		const { way, whole, pointed, other } = this;
		const passed = way === null ? 1 : Math.min(1, Math.max(0, (now - way.start) / TIME));
		if (passed === 1) this.way = null;
		// Slow at both ends.
		const eased = passed < 0.5 ? 4 * passed ** 3 : 1 - (2 - 2 * passed) ** 3 / 2;
		const going = way === null || passed === 1 ? whole : onTheWay(way.before, whole, eased);
		const { bodies, bonds } = other === null ? going : other.seenOn(going);
		const share = passed === 1 ? 1 : Math.max(0, (passed - GROUND) / (1 - GROUND));
		const { ties, marks } = whole;
		const isQuick = other !== null && this.isMoving && share === 1 && ties === "all" && focus === null && other.isCrowd(whole);
		return { bodies, bonds: tiesShown(bonds, ties, focus), marks, share, faint: ties === "not-mine", pointed, other, isQuick };
	}
}

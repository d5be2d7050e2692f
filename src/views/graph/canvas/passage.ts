import type { Steps } from "../../../core/kinds/steps";
import type { Mark, Placing, TiesShown } from "../../../core/network/lenses/lens";
import type { Point } from "../../../core/network/layout/plan";
import type { Day } from "../../../core/notes/dates/day";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import type { Pins } from "../../../core/network/picture/pinned";
import { bondsAmong, isElsewhere, type Way, wayFrom } from "./on-the-way";
import { type Camera, fittingAll, returning } from "./scene/camera";
import { type EachTie, isCrowd, type Scene, type SceneNode, type SceneTie } from "./scene/scene";
import type { Disc } from "./scene/viewport";

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

/** The people and ties of it; where ties can be told of faster than they are listed, that, too. */
export interface SeenPeople extends Pick<Seen, "bodies" | "bonds"> {
	readonly eachTie?: EachTie | undefined;
}

/** Another day than the last: what shows of the same people then, in the same places. */
export interface OtherDay {
	readonly day: Day;
	seenOn(seen: SeenPeople): SeenPeople;
	isThere(id: string): boolean;
	/** Whether those are so many that they are to be painted quickly while days go by. */
	isCrowd(seen: SeenPeople): boolean;
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
	/** The places for a width ÷ height, in small steps; null where people find theirs by their ties. */
	readonly placingAt: ((aspect: number) => Steps<Placing | null>) | null;
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
export interface OnTheWay extends SeenPeople, Pick<Seen, "marks"> {
	/** How far all but the people has come into view, 0 to 1. */
	readonly share: number;
	/** Whether ties are not what the picture is about, so long as nobody is pointed at. */
	readonly faint: boolean;
	/** The organization that the pointer is on. */
	readonly pointed: string | null;
	/** The day that is looked at, null: the last; and whether it is to be painted quickly, for days go by or a crowd is on its way. */
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
	private way: { readonly people: Way; readonly start: number } | null = null;
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
		this.way = isUnderWay ? { people: wayFrom(before.map((node) => ({ ...node }))), start: now } : null;
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

	/** What is seen on the day that is looked at; its ties are listed when somebody asks for them. */
	get seen(): Seen & SeenPeople {
		const { whole, other } = this;
		if (other === null) return whole;
		const { marks, ties, discs } = whole;
		const people = other.seenOn(whole);
		const { bodies, eachTie } = people;
		return {
			...{ marks, ties, discs, bodies, eachTie },
			get bonds() {
				return people.bonds;
			},
		};
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
		const going = way === null || passed === 1 ? whole : way.people.at(whole, eased);
		const share = passed === 1 ? 1 : Math.max(0, (passed - GROUND) / (1 - GROUND));
		const { ties, marks } = whole;
		const seen: SeenPeople = other === null ? going : other.seenOn(going);
		const passes = other !== null && this.isMoving && share === 1 && ties === "all" && focus === null && other.isCrowd(whole);
		const isQuick = passes || (passed < 1 && other === null && isCrowd(going));
		// Who tells of ties need not list them, and none come into view yet in the first part of a way.
		const bonds = passes || share === 0 ? [] : tiesShown(seen.bonds, ties, focus);
		const { bodies, eachTie } = seen;
		return { bodies, bonds, ...(passes && { eachTie }), marks, share, faint: ties === "not-mine", pointed, other, isQuick };
	}
}

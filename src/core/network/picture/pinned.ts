import type { Moving } from "../layout/bodies";
import type { KnownLayout } from "../layout/known-layout";
import type { Point } from "../layout/plan";

/** Where those lie who stay where somebody put them, by id, in the layout's units. */
export type Pins = Readonly<Record<string, Point>>;

/** Pins after a note was renamed, by its paths before and now; the same where it was not pinned. */
export function pinsAfterRename(pins: Pins, from: string, to: string): Pins {
	const { [from]: place, ...others } = pins;
	return place === undefined ? pins : { ...others, [to]: place };
}

/**
 * A known layout in which those who are pinned stay where they were put, and nobody else does; null where nothing is known. Who is
 * pinned is asked when places are, for somebody may be dragged meanwhile.
 */
export function withPins(before: KnownLayout | null, pins: () => Pins): KnownLayout | null {
	if (before === null) return Object.keys(pins()).length === 0 ? null : { places: put(pins()), keys: new Set(), heat: 1, since: 0 };
	return {
		since: before.since,
		...(before.gather === undefined ? {} : { gather: before.gather }),
		get keys() {
			return before.keys;
		},
		get heat() {
			return before.heat;
		},
		// Whoever else is held, or held elsewhere, moves the others otherwise.
		get going() {
			const pinned = put(pins());
			const held = [...before.places].filter(([, place]) => place.held === true);
			const isSame =
				held.length === pinned.size && held.every(([id, { x, y }]) => pinned.get(id)?.x === x && pinned.get(id)?.y === y);
			return isSame ? (before.going ?? null) : null;
		},
		get places() {
			const pinned = put(pins());
			const places = new Map(before.places);
			for (const [id, { x, y, held }] of places) if (held === true && !pinned.has(id)) places.set(id, { x, y });
			for (const [id, place] of pinned) places.set(id, place);
			return places;
		},
	};
}

function put(pins: Pins): ReadonlyMap<string, Moving> {
	return new Map(Object.entries(pins).map(([id, { x, y }]) => [id, { x, y, held: true }]));
}

import type { KnownLayout, Moving } from "../layout/layout";
import type { Point } from "../layout/plan";

/** A known layout in which these, by id, stay where they were put, and nobody else does; null where nothing is known. */
export function withPins(before: KnownLayout | null, pins: Readonly<Record<string, Point>>): KnownLayout | null {
	const put = Object.entries(pins).map(([id, { x, y }]): [string, Moving] => [id, { x, y, held: true }]);
	if (before === null) return put.length === 0 ? null : { places: new Map(put), keys: new Set(), heat: 1, since: 0 };
	const pinned = new Map(put);
	const freed = [...before.places].flatMap(([id, { x, y, held }]): [string, Moving][] =>
		held === true && !pinned.has(id) ? [[id, { x, y }]] : [],
	);
	if (freed.length + put.length === 0) return before;
	return { places: new Map([...before.places, ...freed, ...put]), keys: before.keys, heat: before.heat, since: before.since };
}

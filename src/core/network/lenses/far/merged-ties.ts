/** A tie between two shapes, or between one and me, made of all ties between their people. */
export interface MergedTie {
	/** Places in the list of shapes; −1: me. */
	readonly from: number;
	readonly to: number;
	/** The sum of the widths of all. */
	readonly width: number;
	readonly ties: number;
}

// The strongest are enough: more would be one grey field.
const MOST = 300;

/**
 * The ties of a network from far away, the widest last. Each tie is between two people by their numbers; `of` tells whose shape is which,
 * `me` which number is mine. Ties within a shape, and of others who have none, are not told.
 */
export function mergedTies(
	ties: Iterable<{ readonly source: number; readonly target: number; readonly width: number }>,
	of: Int32Array,
	me: number,
): readonly MergedTie[] {
	const merged = new Map<number, { from: number; to: number; width: number; ties: number }>();
	for (const { source, target, width } of ties) {
		const [one, other] = [of[source] ?? -1, of[target] ?? -1];
		if (one === other || (one === -1 && source !== me) || (other === -1 && target !== me)) continue;
		const [from, to] = one < other ? [one, other] : [other, one];
		const key = (from + 1) * 4096 + to;
		const known = merged.get(key);
		if (known === undefined) merged.set(key, { from, to, width, ties: 1 });
		else {
			known.width += width;
			known.ties++;
		}
	}
	return [...merged.values()].sort((a, b) => a.width - b.width || b.from - a.from || b.to - a.to).slice(-MOST);
}

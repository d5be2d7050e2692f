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
 * The ties of a network from far away, the widest last. `each` adds each tie, between two people by their numbers; `of` tells whose shape
 * is which, `me` which number is mine. Ties within a shape, and of others who have none, are not told.
 */
export function mergedTies(
	each: (add: (source: number, target: number, width: number) => void) => void,
	of: Int32Array,
	me: number,
): readonly MergedTie[] {
	// A cell for each two shapes, me before all: there are few, and very many ties.
	const across = of.reduce((most, shape) => Math.max(most, shape), -1) + 2;
	const [widths, counts] = [new Float64Array(across * across), new Int32Array(across * across)];
	each((source, target, width) => {
		const [one, other] = [of[source] ?? -1, of[target] ?? -1];
		if (one === other || (one === -1 && source !== me) || (other === -1 && target !== me)) return;
		const cell = (Math.min(one, other) + 1) * across + Math.max(one, other) + 1;
		widths[cell] = (widths[cell] ?? 0) + width;
		counts[cell] = (counts[cell] ?? 0) + 1;
	});
	const merged: MergedTie[] = [];
	for (const [cell, ties] of counts.entries())
		if (ties > 0) merged.push({ from: Math.floor(cell / across) - 1, to: (cell % across) - 1, width: widths[cell] ?? 0, ties });
	return merged.sort((a, b) => a.width - b.width || b.from - a.from || b.to - a.to).slice(-MOST);
}

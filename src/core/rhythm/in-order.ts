const AT_ONCE = 500;

/** Items in an order that is kept while some come and go. Many at once are put in their places at once. */
export class InOrder<T> {
	private sorted: readonly T[] = [];
	private readonly gone = new Set<T>();
	private readonly come = new Set<T>();

	constructor(private readonly compare: (one: T, other: T) => number) {}

	/** All that there are: the same list as before where none has come or gone. */
	get items(): readonly T[] {
		const { gone, come } = this;
		if (gone.size > 0) this.sorted = without(this.sorted, gone, this.compare);
		if (come.size > 0) this.sorted = withInOrder(this.sorted, [...come], this.compare);
		gone.clear();
		come.clear();
		return this.sorted;
	}

	/** Puts one item in the place of another, which is among them. */
	exchange(before: T | null, now: T | null): void {
		if (before !== null && !this.come.delete(before)) this.gone.add(before);
		if (now !== null) this.come.add(now);
		if (this.come.size >= AT_ONCE) void this.items;
	}
}

/** A sorted list with some more put in their places. Where they are few, almost nothing is compared. */
export function withInOrder<T>(sorted: readonly T[], more: readonly T[], compare: (one: T, other: T) => number): readonly T[] {
	const added = [...more].sort(compare);
	if (sorted.length === 0) return added;
	const merged: T[] = [];
	let at = 0;
	for (const item of added) {
		const place = placeFor(item, sorted, at, compare);
		for (; at < place; at++) push(merged, sorted[at]);
		merged.push(item);
	}
	for (; at < sorted.length; at++) push(merged, sorted[at]);
	return merged;
}

// Each is looked for from where it may stand on.
function without<T>(sorted: readonly T[], gone: Iterable<T>, compare: (one: T, other: T) => number): readonly T[] {
	const left: (T | null)[] = [...sorted];
	for (const item of gone) left[sorted.indexOf(item, placeFor(item, sorted, 0, compare))] = null;
	return left.filter((item) => item !== null);
}

// The index of the first item that does not come before this one.
function placeFor<T>(item: T, sorted: readonly T[], from: number, compare: (one: T, other: T) => number): number {
	let [low, high] = [from, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = sorted[middle];
		if (other !== undefined && compare(other, item) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function push<T>(items: T[], item: T | undefined): void {
	if (item !== undefined) items.push(item);
}

/** How two texts follow each other, whatever the language. */
export function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

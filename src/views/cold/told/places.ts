import type { ListRow } from "../../../core/rhythm/list";
import { inPlace } from "./in-place";

const REMEMBERED_MS = 1000;

/** The rows of a group that are shown. */
export interface ShownRows {
	readonly group: string;
	readonly rows: readonly ListRow[];
}

/** Where somebody's row is, or was a moment ago; `row` is null where it has left. */
interface Place {
	readonly group: string;
	readonly row: ListRow | null;
	readonly leftAt: number;
}

/** Where rows stand and stood, so that what is said of one can stand in its place. */
export class Places {
	private shown: ReadonlyMap<string, Place> = new Map();
	private readonly left = new Map<string, Place>();
	private readonly orders = new Map<string, readonly string[]>();

	/** The place of somebody's row: the one that it has just left, else the one where it is; null where it is not shown. */
	of(path: string, now: number): Place | null {
		const left = this.left.get(path);
		return left !== undefined && now - left.leftAt < REMEMBERED_MS ? left : this.now(path);
	}

	/** Where somebody's row is now. */
	now(path: string): Place | null {
		return this.shown.get(path) ?? null;
	}

	/** Lets something stand in a group behind somebody's row, or where it was. */
	add(group: string, path: string, key: string): void {
		const order = this.order(group);
		this.orders.set(
			group,
			order.flatMap((each) => (each === path ? [each, key] : [each])),
		);
	}

	/** Takes note of the rows that are shown now, and of the keys of what else stands in a group. */
	show(groups: readonly ShownRows[], keysIn: (group: string) => readonly string[], now: number): void {
		const shown = new Map<string, Place>();
		for (const { group, rows } of groups) for (const row of rows) shown.set(row.path, { group, row, leftAt: now });
		for (const [path, { leftAt }] of this.left) if (now - leftAt >= REMEMBERED_MS) this.left.delete(path);
		for (const [path, { group }] of this.shown) {
			if (shown.get(path)?.group !== group) this.left.set(path, { group, row: null, leftAt: now });
		}
		this.shown = shown;
		for (const { group, rows } of groups) this.reorder(group, rows, keysIn(group));
	}

	/** What stands in a group, by path or key, in its order; what has left is among it for a moment longer. */
	order(group: string): readonly string[] {
		return this.orders.get(group) ?? [];
	}

	private reorder(group: string, rows: readonly ListRow[], keys: readonly string[]): void {
		const others = new Set(keys);
		for (const [path, place] of this.left) if (place.group === group) others.add(path);
		const paths = rows.map(({ path }) => path);
		for (const path of paths) others.delete(path);
		this.orders.set(group, inPlace(paths, others, this.order(group)));
	}
}

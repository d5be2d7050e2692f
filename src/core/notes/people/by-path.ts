/**
 * A map by path that does not change, and from which another one with a few values replaced is made without copying its keys: a vault
 * has thousands, and each change of a note makes one.
 */
export class ByPath<T> implements ReadonlyMap<string, T> {
	private constructor(
		private readonly places: ReadonlyMap<string, number>,
		private readonly all: readonly T[],
	) {}

	/** In the order of the entries. */
	static of<T>(entries: Iterable<readonly [string, T]>): ByPath<T> {
		const places = new Map<string, number>();
		const all: T[] = [];
		for (const [path, value] of entries) {
			places.set(path, all.length);
			all.push(value);
		}
		return new ByPath(places, all);
	}

	/** The same with other values under some of its paths. */
	with(values: Iterable<readonly [string, T]>): ByPath<T> {
		const all = [...this.all];
		for (const [path, value] of values) {
			const place = this.places.get(path);
			if (place === undefined) throw new Error(`no value by the path ${path}`);
			all[place] = value;
		}
		return new ByPath(this.places, all);
	}

	/** The paths under which another map, made of this one or this of it, has other values; null where it is of other paths. */
	differences(other: ReadonlyMap<string, T>): readonly string[] | null {
		if (!(other instanceof ByPath) || other.places !== this.places) return null;
		const others: readonly T[] = other.all;
		const paths = [...this.places.keys()];
		return paths.filter((_, place) => this.all[place] !== others[place]);
	}

	get size(): number {
		return this.all.length;
	}

	get(path: string): T | undefined {
		const place = this.places.get(path);
		return place === undefined ? undefined : this.all[place];
	}

	has(path: string): boolean {
		return this.places.has(path);
	}

	forEach(act: (value: T, path: string, map: ReadonlyMap<string, T>) => void): void {
		for (const [path, value] of this) act(value, path, this);
	}

	keys(): MapIterator<string> {
		return this.places.keys();
	}

	values(): ArrayIterator<T> {
		return this.all.values();
	}

	entries(): MapIterator<[string, T]> {
		return this[Symbol.iterator]();
	}

	*[Symbol.iterator](): MapIterator<[string, T]> {
		for (const [path, place] of this.places) {
			const value = this.all[place];
			if (value !== undefined) yield [path, value];
		}
	}
}

/** The paths that have come, changed or gone from one map to another. */
export function changedPaths<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): readonly string[] {
	const known = before instanceof ByPath ? (before as ByPath<T>).differences(now) : null;
	if (known !== null) return known;
	const gone = [...before.keys()].filter((path) => !now.has(path));
	return [...gone, ...[...now].filter(([path, value]) => before.get(path) !== value).map(([path]) => path)];
}

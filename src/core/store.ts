/** A value that can be watched: the one mechanism by which changes travel through the house. */
export class Store<T> {
	private readonly watchers = new Set<(value: T) => void>();

	constructor(private current: T) {}

	get value(): T {
		return this.current;
	}

	set(value: T): void {
		this.current = value;
		for (const watcher of [...this.watchers]) watcher(value);
	}

	/** Calls back on every later value; what it returns ends the watching. */
	watch(watcher: (value: T) => void): () => void {
		this.watchers.add(watcher);
		return () => void this.watchers.delete(watcher);
	}
}

/** A store seen by those who may only read it. */
export type Watched<T> = Pick<Store<T>, "value" | "watch">;

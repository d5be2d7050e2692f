/** Paths by some key. A key without any is forgotten. */
export class PathIndex {
	private readonly paths = new Map<string, Set<string>>();

	at(key: string): ReadonlySet<string> {
		return this.paths.get(key) ?? NOWHERE;
	}

	add(key: string, path: string): void {
		const known = this.paths.get(key);
		if (known === undefined) this.paths.set(key, new Set([path]));
		else known.add(path);
	}

	delete(key: string, path: string): void {
		const known = this.paths.get(key);
		known?.delete(path);
		if (known?.size === 0) this.paths.delete(key);
	}
}

const NOWHERE: ReadonlySet<string> = new Set();

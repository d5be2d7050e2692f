/** Paths by some key, each once. A key without any is forgotten. */
export class PathIndex {
	// Most keys have a few, for which a list takes a third of the memory of a set.
	private readonly paths = new Map<string, readonly string[] | Set<string>>();

	at(key: string): Iterable<string> {
		return this.paths.get(key) ?? NOWHERE;
	}

	/** Whether a key has any path. */
	has(key: string): boolean {
		return this.paths.has(key);
	}

	add(key: string, path: string): void {
		const known = this.paths.get(key) ?? NOWHERE;
		if (known instanceof Set) known.add(path);
		else if (!known.includes(path)) this.paths.set(key, known.length < FEW ? known.concat(path) : new Set(known).add(path));
	}

	delete(key: string, path: string): void {
		const known = this.paths.get(key) ?? NOWHERE;
		if (known instanceof Set) known.delete(path);
		const left = known instanceof Set ? known : known.filter((other) => other !== path);
		if ((left instanceof Set ? left.size : left.length) === 0) this.paths.delete(key);
		else this.paths.set(key, left);
	}
}

const FEW = 16;
const NOWHERE: readonly string[] = [];

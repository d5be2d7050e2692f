/** Which rows of a list are selected, by path. */
export class Selection {
	private readonly chosen = new Set<string>();
	private from: string | null = null;

	/** Whether any row is. */
	get isOn(): boolean {
		return this.chosen.size > 0;
	}

	get paths(): readonly string[] {
		return [...this.chosen];
	}

	has(path: string): boolean {
		return this.chosen.has(path);
	}

	/** Selects a row, or no longer; ranges begin there. */
	toggle(path: string): void {
		if (!this.chosen.delete(path)) this.chosen.add(path);
		this.from = path;
	}

	/** Selects all rows from where the last one was selected to this one, in the order in which they are shown. */
	extend(path: string, shown: readonly string[]): void {
		const [start, end] = [shown.indexOf(this.from ?? path), shown.indexOf(path)];
		if (start === -1 || end === -1) return this.toggle(path);
		for (const each of shown.slice(Math.min(start, end), Math.max(start, end) + 1)) this.chosen.add(each);
	}

	/** Whoever is no longer shown is no longer selected: nothing is done to somebody unseen. */
	keep(shown: readonly string[]): void {
		for (const path of this.chosen) if (!shown.includes(path)) this.chosen.delete(path);
	}

	clear(): void {
		this.chosen.clear();
		this.from = null;
	}
}

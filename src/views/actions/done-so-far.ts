/** What was done with whom (by path) in a world; in the next one, read from the notes after that, it may be done again. */
export class DoneSoFar<World extends object> {
	private world: World | null = null;
	private readonly paths = new Set<string>();

	/** Whether it is the first time in this world. */
	isFirst(path: string, world: World): boolean {
		if (world !== this.world) this.paths.clear();
		this.world = world;
		if (this.paths.has(path)) return false;
		this.paths.add(path);
		return true;
	}

	/** It came to nothing, so it may be tried again. */
	undone(path: string): void {
		this.paths.delete(path);
	}
}

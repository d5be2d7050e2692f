/** With whom (by path) something was done in a world; in the next one, read from the notes after that, it is anew the first time. */
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
}

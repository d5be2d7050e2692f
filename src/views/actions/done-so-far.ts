/** What was done in a world, each by a key such as a path; in the next one, read from the notes after that, it is anew the first time. */
export class DoneSoFar<World extends object> {
	private world: World | null = null;
	private readonly keys = new Set<string>();

	/** Whether it is the first time in this world. */
	isFirst(key: string, world: World): boolean {
		if (world !== this.world) this.keys.clear();
		this.world = world;
		if (this.keys.has(key)) return false;
		this.keys.add(key);
		return true;
	}

	/** Does something unless it was done in this world; answers false then. Where it can't be done, it can be tried again. */
	async once(key: string, world: World, act: () => Promise<boolean>): Promise<boolean> {
		if (!this.isFirst(key, world)) return false;
		try {
			return await act();
		} catch (thrown) {
			this.keys.delete(key);
			throw thrown;
		}
	}
}

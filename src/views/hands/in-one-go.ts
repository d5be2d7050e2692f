// As long as a double click takes, or a key that is held down takes to repeat.
const ONE_GO = 300;

/** Tells whether something is asked for anew, or a second time in one go: by a double click, a double tap or a key pressed twice. */
export class InOneGo<K> {
	private last: { readonly key: K; readonly at: number } | null = null;

	/** Whether what goes by this key is asked for anew. */
	isAnew(key: K): boolean {
		const at = performance.now();
		const { last } = this;
		this.last = { key, at };
		return last === null || last.key !== key || at - last.at > ONE_GO;
	}
}

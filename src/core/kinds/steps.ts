/** Work that is done in small steps, so that somebody can pause between them. */
export type Steps<T> = Generator<undefined, T>;

/** What comes of work that is done to its end at once. */
export function finished<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

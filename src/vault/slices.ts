import type { Steps } from "../core/kinds/steps";

// With the step that goes over it, and what is done once in it, a task stays below 8 ms.
const SLICE_MS = 5;

/** Work in slices, so that the screen stays free: after a while of work it pauses until the application has had its turn. */
export class Slices {
	private end = 0;

	/** Pauses where the slice is used up. */
	async pause(): Promise<void> {
		if (performance.now() < this.end) return;
		await new Promise((resolve) => window.setTimeout(resolve, 0));
		this.end = performance.now() + SLICE_MS;
	}

	/** Whether it is time to pause. */
	get isOver(): boolean {
		return performance.now() >= this.end;
	}
}

/** What comes of work that is done in small steps, in slices. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
	const slices = new Slices();
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (slices.isOver) await slices.pause();
	}
}

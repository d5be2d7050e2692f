/** Frames that are drawn when asked for: however often one is asked for, only one is under way. */
export class Frames {
	private cancel: (() => void) | null = null;

	constructor(
		private readonly element: HTMLElement,
		private readonly draw: (now: number) => void,
	) {}

	ask(): void {
		if (this.cancel !== null) return;
		// The element may move to another window; a frame is taken back where it was asked for.
		const { win } = this.element;
		const id = win.requestAnimationFrame((now) => {
			this.cancel = null;
			this.draw(now);
		});
		this.cancel = () => win.cancelAnimationFrame(id);
	}

	/** Takes back the frame that was asked for. */
	stop(): void {
		this.cancel?.();
		this.cancel = null;
	}
}

/** Something that moves on by steps until it rests, at a heat of 0. */
export interface Stepping {
	readonly heat: number;
	step(): void;
}

// How long steps may take in each frame, in milliseconds.
const WORK = 8;

/** Moves something on within a frame. Never begins what may not end in time: a step takes about as long as the longest before it. */
export function workOn(moving: Stepping, mostSteps: number, clock: Pick<Performance, "now">): void {
	const start = clock.now();
	let [now, longest] = [start, 0];
	for (let steps = 0; steps < mostSteps && moving.heat > 0 && now - start + longest < WORK; steps++) {
		moving.step();
		const before = now;
		now = clock.now();
		longest = Math.max(longest, now - before);
	}
}

/** Whether somebody asked their system for little movement. */
export function isCalm(win: Window): boolean {
	return win.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

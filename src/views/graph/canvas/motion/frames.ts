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

/** Whether somebody asked their system for little movement. */
export function isCalm(win: Window): boolean {
	return win.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

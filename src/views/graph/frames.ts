/** Asks the window of an element for frames, one at a time; nothing is scheduled while nothing is asked for. */
export class Frames {
	private asked: { readonly win: Window; readonly id: number } | null = null;

	constructor(
		private readonly element: HTMLElement,
		private readonly act: (now: number) => void,
	) {}

	/** Makes sure that a frame comes. */
	ask(): void {
		if (this.asked !== null) return;
		const { win } = this.element;
		const id = win.requestAnimationFrame((now) => {
			this.asked = null;
			this.act(now);
		});
		this.asked = { win, id };
	}

	/** Takes back what was asked, from the window of which it was asked. */
	stop(): void {
		this.asked?.win.cancelAnimationFrame(this.asked.id);
		this.asked = null;
	}
}

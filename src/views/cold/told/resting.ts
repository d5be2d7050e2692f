/** Whether a pointer rests on a list, and a time to look at it again: nothing is to move under a hand. */
export class Resting {
	private readonly timers = new Set<number>();
	private isOver = false;

	/** `look` is called when the pointer or the focus has gone, and when a time that was asked for has come. */
	constructor(
		private readonly element: HTMLElement,
		private readonly look: () => void,
	) {}

	/** Whether a pointer lies on the list. A finger lies nowhere once it is lifted. */
	get isResting(): boolean {
		return this.isOver;
	}

	/** Watches the pointer and the focus until what is returned is called. */
	watch(): () => void {
		const { element } = this;
		const over = ({ pointerType }: PointerEvent): void => void (this.isOver = pointerType !== "touch");
		const gone = (): void => {
			this.isOver = false;
			this.look();
		};
		// Once it is known what has the focus now.
		const left = (): void => this.wake(0);
		element.addEventListener("pointerenter", over);
		element.addEventListener("pointerleave", gone);
		element.addEventListener("focusout", left);
		return () => {
			element.removeEventListener("pointerenter", over);
			element.removeEventListener("pointerleave", gone);
			element.removeEventListener("focusout", left);
			for (const timer of this.timers) element.win.clearTimeout(timer);
		};
	}

	/** Looks again in some milliseconds. */
	wake(ms: number): void {
		const timer = this.element.win.setTimeout(() => {
			this.timers.delete(timer);
			this.look();
		}, ms);
		this.timers.add(timer);
	}
}

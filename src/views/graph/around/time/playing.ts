import { daysIn, MONTH, type Span } from "../../../../core/network/lenses/time/span";
import { isCalm } from "../../canvas/motion/frames";

// However long a frame takes, no more than this passes in one.
const LONGEST_MS = 100;
// Where somebody asked for little movement, a month goes by at once, in the time that it takes else.
const CALM_MS = 500;

/** Lets the days of a span go by, one frame after the other, until it is stopped or the span is over. */
export class Playing {
	private stopping: (() => void) | null = null;

	constructor(
		private readonly element: HTMLElement,
		private readonly span: Span,
		private readonly goTo: (day: number, isOver: boolean) => void,
	) {}

	get isOn(): boolean {
		return this.stopping !== null;
	}

	/** Begins on a day, or anew where the span is over. */
	start(from: number): void {
		this.stop();
		const { first, last } = this.span;
		const begin = from >= last ? first : from;
		if (isCalm(this.element.win)) this.byMonths(begin);
		else this.byFrames(begin);
	}

	stop(): void {
		this.stopping?.();
		this.stopping = null;
	}

	private byFrames(begin: number): void {
		const { win } = this.element;
		let day = begin;
		let before: number | null = null;
		const frame = (now: number): void => {
			day += daysIn(this.span, Math.min(LONGEST_MS, now - (before ?? now)));
			before = now;
			if (this.pass(Math.floor(day))) id = win.requestAnimationFrame(frame);
		};
		let id = win.requestAnimationFrame(frame);
		this.stopping = () => win.cancelAnimationFrame(id);
	}

	private byMonths(begin: number): void {
		const { win } = this.element;
		let day = begin - MONTH;
		const step = (): void => void this.pass((day += MONTH));
		const id = win.setInterval(step, CALM_MS);
		this.stopping = () => win.clearInterval(id);
		step();
	}

	// Answers whether it goes on.
	private pass(day: number): boolean {
		const isOver = day >= this.span.last;
		if (isOver) this.stop();
		this.goTo(Math.min(day, this.span.last), isOver);
		return !isOver && this.isOn;
	}
}

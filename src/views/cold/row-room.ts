import { elementOf } from "../hands/element-of";
import { stopAt } from "../parts/focus";

const ROWS_AT_ONCE = 3;
const A_SCREEN_AHEAD = "9999999px 0px 100% 0px";

/** How many rows are drawn: those in sight and a screen ahead, a few at a time, so that a long list never keeps the screen waiting. */
export class RowRoom {
	private room = ROWS_AT_ONCE;
	private watcher: IntersectionObserver | null = null;

	constructor(
		private readonly element: HTMLElement,
		private readonly draw: () => void,
	) {}

	/** Draws all of them for whoever goes to the end by its key, until what is returned is called. */
	watch(): () => void {
		const { element } = this;
		const toEnd = ({ key, target }: KeyboardEvent): void => {
			if (key !== "End" || stopAt(elementOf(target)) === null) return;
			this.room = Infinity;
			this.draw();
		};
		element.addEventListener("keydown", toEnd, { capture: true });
		return () => {
			element.removeEventListener("keydown", toEnd, { capture: true });
			this.stop();
		};
	}

	/** Of rows group by group those that are drawn, from the top. */
	first<Row>(groups: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
		let left = this.room;
		return groups.map((rows) => {
			const shown = rows.slice(0, left);
			left -= shown.length;
			return shown;
		});
	}

	/** Begins anew with the first rows, for others are shown. */
	restart(): void {
		this.room = ROWS_AT_ONCE;
	}

	/** Draws again, with more rows, once the last that is drawn is a screen below what is in sight, or nearer. */
	growOnceNear(): void {
		this.stop();
		const last = this.element.findAll(".rapport-row, .rapport-told").at(-1);
		if (last === undefined) return;
		const { IntersectionObserver: Observer } = this.element.doc.defaultView ?? window;
		const grow = (entries: readonly IntersectionObserverEntry[]): void => {
			if (entries.at(-1)?.isIntersecting !== true) return;
			this.room += ROWS_AT_ONCE;
			this.draw();
		};
		this.watcher = new Observer(grow, { root: this.element, rootMargin: A_SCREEN_AHEAD });
		this.watcher.observe(last);
	}

	/** Draws no more by itself. */
	stop(): void {
		this.watcher?.disconnect();
	}
}

const ROWS_A_FRAME = 5;

/** How many rows are drawn: more with each frame, so that a long list never keeps the screen waiting. */
export class RowRoom {
	private room = ROWS_A_FRAME;
	private frame = 0;

	constructor(
		private readonly element: HTMLElement,
		private readonly draw: () => void,
	) {}

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
		this.room = ROWS_A_FRAME;
	}

	/** Draws again in the next frame, with more rows. */
	grow(): void {
		this.stop();
		this.frame = this.element.win.requestAnimationFrame(() => {
			this.room += ROWS_A_FRAME;
			this.draw();
		});
	}

	/** Draws no more. */
	stop(): void {
		this.element.win.cancelAnimationFrame(this.frame);
	}
}

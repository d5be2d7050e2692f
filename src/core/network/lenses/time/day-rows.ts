/** Days by number, each with what it weighs, in rows: row `n` lies from `starts[n]` to before `starts[n + 1]`, its days ascending. */
export interface DayRows {
	readonly starts: Int32Array;
	readonly days: Int32Array;
	/** The weight of each day, 0 to 1: the largest that was told of it. */
	readonly weights: Float64Array;
}

/** Gathers days in any order. */
export class GatheredDays {
	private readonly rows: number[] = [];
	private readonly days: number[] = [];
	private readonly weights: number[] = [];

	/** Adds a day to a row. */
	add(row: number, day: number, weight: number): void {
		this.rows.push(row);
		this.days.push(day);
		this.weights.push(weight);
	}

	/** What was gathered, in so many rows. */
	inRows(count: number): DayRows {
		const { rows, days, weights } = this;
		const order = this.inOrder(count);
		const starts = new Int32Array(count + 1);
		const [sortedDays, sortedWeights] = [new Int32Array(order.length), new Float64Array(order.length)];
		let length = 0;
		let last = -1;
		for (const at of order) {
			const [row, day, weight] = [rows[at] ?? 0, days[at] ?? 0, weights[at] ?? 0];
			if (row === last && sortedDays[length - 1] === day) {
				sortedWeights[length - 1] = Math.max(sortedWeights[length - 1] ?? 0, weight);
				continue;
			}
			sortedDays[length] = day;
			sortedWeights[length++] = weight;
			starts[row + 1] = length;
			last = row;
		}
		for (let row = 1; row <= count; row++) starts[row] = Math.max(starts[row] ?? 0, starts[row - 1] ?? 0);
		return { starts, days: sortedDays.slice(0, length), weights: sortedWeights.slice(0, length) };
	}

	// A counting sort by row; each row is short, and sorted by day where it stands.
	private inOrder(count: number): Uint32Array {
		const { rows, days } = this;
		const next = new Int32Array(count + 1);
		for (const row of rows) next[row + 1] = (next[row + 1] ?? 0) + 1;
		for (let row = 0; row < count; row++) next[row + 1] = (next[row + 1] ?? 0) + (next[row] ?? 0);
		const starts = next.slice();
		const order = new Uint32Array(rows.length);
		for (const [at, row] of rows.entries()) {
			const place = next[row] ?? 0;
			order[place] = at;
			next[row] = place + 1;
		}
		for (let row = 0; row < count; row++)
			order.subarray(starts[row], starts[row + 1]).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
		return order;
	}
}

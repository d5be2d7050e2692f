import type { Figure } from "./figure";

/** One side of a comparison: does its work once and answers the milliseconds that a unit of it took. */
export type Side = () => number | Promise<number>;

/** What rounds of two sides give. */
export type Compared = Pick<Figure, "product" | "baseline" | "ratio" | "rounds">;

/** How long two sides are compared. */
export interface Length {
	/** How many rounds there are at most. */
	readonly rounds: number;
	/** How many there are at least, unless they take twice as long as wanted. */
	readonly least: number;
	/** After how many milliseconds there are enough rounds. */
	readonly longest: number;
	/** Whether a first round is there to warm up alone: in a process of its own nothing gets warm. */
	readonly warm: boolean;
}

const USUAL: Length = { rounds: 7, least: 5, longest: 20_000, warm: true };

/**
 * Runs both sides in turn, so that whatever else the machine does falls on both, once to warm up and then in rounds. What has
 * taken longer than wanted ends after the least number of rounds, after twice that with the round it is in.
 */
export async function inRounds(product: Side, baseline: Side, given: Partial<Length> = {}): Promise<Compared> {
	const length = { ...USUAL, ...given };
	const began = performance.now();
	const round = async (): Promise<{ readonly baseline: number; readonly product: number }> => ({
		baseline: await baseline(),
		product: await product(),
	});
	const first = await round();
	const found = length.warm ? [] : [first];
	while (found.length < length.rounds) {
		const taken = performance.now() - began;
		if (taken > (found.length < length.least ? 2 * length.longest : length.longest)) break;
		found.push(await round());
	}
	const rounds = found.length === 0 ? [first] : found;
	return {
		product: median(rounds.map((times) => times.product)),
		baseline: median(rounds.map((times) => times.baseline)),
		ratio: median(rounds.map((times) => times.product / times.baseline)),
		rounds: rounds.length,
	};
}

/** The milliseconds of this process that something takes: what others do on the machine at the same time does not count. */
export function timeOf(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/**
 * The median of the milliseconds that something takes when it is done again and again for about `span` of them, at least once.
 * What comes before each time is not counted.
 */
export function timeOfEach<T>(before: () => T, work: (given: T) => unknown, span = 200): number {
	const times: number[] = [];
	const began = performance.now();
	do {
		const given = before();
		times.push(timeOf(() => work(given)));
	} while (performance.now() - began < span);
	return median(times);
}

/** The one in the middle, or what lies between the two in the middle. */
export function median(numbers: readonly number[]): number {
	if (numbers.length === 0) throw new Error("there is no median of nothing");
	const sorted = Float64Array.from(numbers).sort();
	const half = sorted.length / 2;
	return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** The power with which values grow with their sizes: 1 is evenly, 2 as the square. It is fitted to the logarithms of both. */
export function powerOf(points: readonly { readonly size: number; readonly value: number }[]): number {
	if (points.length < 2) throw new Error("growth needs two sizes");
	const xs = points.map(({ size }) => Math.log(size));
	const ys = points.map(({ value }) => Math.log(Math.max(value, Number.MIN_VALUE)));
	const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	const [x, y] = [mean(xs), mean(ys)];
	const above = xs.reduce((sum, at, index) => sum + (at - x) * ((ys[index] ?? y) - y), 0);
	return above / xs.reduce((sum, at) => sum + (at - x) ** 2, 0);
}

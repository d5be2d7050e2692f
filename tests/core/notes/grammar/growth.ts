// Eight times the text may take eight times the time; four times as much again is the grace of a busy machine. What goes over
// everything again for every line or character takes sixty-four times as long. What is read within the floor is not measured.
const TIMES = 8;
const GRACE = 4;
const FLOOR = 120;
// Longer than this for the whole is too long however it grows.
const CEILING = 3000;
const TRIES = 6;

/**
 * What is wrong with how the milliseconds that a text takes grow with its length; null where nothing is. Only what took long
 * once is measured again: the least time of each is what the text takes, all above it is the machine's.
 */
export function wrongWithGrowth(timeOf: (length: number) => number, length: number): string | null {
	let whole = timeOf(length);
	let part = Infinity;
	for (let tries = 0; tries < TRIES && whole > FLOOR; tries++) {
		part = Math.min(part, timeOf(length / TIMES));
		if (whole <= Math.min(CEILING, part * TIMES * GRACE)) return null;
		whole = Math.min(whole, timeOf(length));
	}
	return whole <= FLOOR ? null : `${Math.round(whole)} ms for the whole, ${Math.round(part)} ms for an eighth of it`;
}

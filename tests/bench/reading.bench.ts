import { atMost, type Bench, figure, type Figure, timesAtMost } from "./figure";
import { inRounds, median, powerOf, timeOf } from "./rounds";
import { LINES, madeNote, type MadeNote, madeNotes } from "./notes";
import { madeNoteReader } from "./product";
import { peersRead } from "./peers";

const NOTES = 2500;
const LONGER = [1, 2, 4, 8];
const TRIES = 9;

/** Text to all that list and network need, beside peers' way over the same notes; and whether a longer note takes evenly longer. */
export const reading: Bench = {
	about:
		"Reads made notes of 3.7 kB with 20 dated lines, properties handed in parsed, against gray-matter, one pattern over the text and " +
		"date-fns; then one note that is 2, 4 and 8 times as long.",
	slow: false,
	measure: async () => [await besidePeers(), growth()],
};

async function besidePeers(): Promise<Figure> {
	const notes = madeNotes(NOTES);
	const read = madeNoteReader();
	const compared = await inRounds(
		() => timeOf(() => notes.forEach(read)) / notes.length,
		() => timeOf(() => notes.forEach(({ text }) => peersRead(text))) / notes.length,
	);
	return figure({ what: "one note", unit: "ms", ...compared, budget: timesAtMost(1 / 1.5, "1.5 times faster") });
}

function growth(): Figure {
	const read = madeNoteReader();
	const points = LONGER.map((times) => {
		const notes = Array.from({ length: 64 }, (_, index) => madeNote(index, 64, LINES * times));
		return { size: times, value: timesToRead(read, notes) / notes.length };
	});
	const value = powerOf(points);
	return figure({ what: "a note 1, 2, 4, 8 times as long", unit: "power", product: value, per: "ms", points, budget: atMost(1.15) });
}

function timesToRead(read: (note: MadeNote) => unknown, notes: readonly MadeNote[]): number {
	return median(Array.from({ length: TRIES }, () => timeOf(() => notes.forEach(read))));
}

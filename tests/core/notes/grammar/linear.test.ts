import { describe, expect, test } from "vitest";
import { type GrowingNote, longLines, MANY_LINES } from "./hostile-patterns";
import { peopleIn } from "../../small-vault";
import { THOROUGH } from "../../runs";
import { wrongWithGrowth } from "./growth";

const LINE = THOROUGH ? 400_000 : 200_000;
const LINES = THOROUGH ? 100_000 : 60_000;

const OTHERS = { "People/Bob Roy.md": "", "People/Ann Li.md": "" };
const VAULT = { settings: { peopleFolders: ["People"], dateOrder: "dmy" as const, mentions: "all" as const } };

// In milliseconds of this process: what other processes do at the same time does not count.
function timeToRead({ path, textOf }: GrowingNote): (length: number) => number {
	return (length) => {
		const text = textOf(length);
		const before = process.cpuUsage();
		const people = peopleIn({ ...OTHERS, [path]: text }, VAULT);
		const { user, system } = process.cpuUsage(before);
		expect(people.byPath.size).toBeGreaterThanOrEqual(2);
		return (user + system) / 1000;
	};
}

describe("the time to read a note grows as the note does", () => {
	test.each(longLines())("one long line: %s", (_, note) => {
		expect(wrongWithGrowth(timeToRead(note), LINE)).toBeNull();
	});

	test.each(Object.entries(MANY_LINES))("many lines: %s", (_, note) => {
		expect(wrongWithGrowth(timeToRead(note), LINES)).toBeNull();
	});
});

describe("what grows faster is found out", () => {
	test.each([
		["as the square", (length: number) => (length / 50_000) ** 2, "400 ms for the whole, 6 ms for an eighth of it"],
		["evenly, and much too slowly", (length: number) => length / 100, "10000 ms for the whole, 1250 ms for an eighth of it"],
		["evenly", (length: number) => length / 1000, null],
		["as the square, and done at once", (length: number) => (length / 100_000) ** 2, null],
	])("%s", (_, timeOf, wrong) => {
		expect(wrongWithGrowth(timeOf, 1_000_000)).toBe(wrong);
	});
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Colouring } from "../../../../src/core/network/picture/colouring";
import { TODAY } from "../../../bench/notes";
import { DEMO_PEOPLE } from "../../../core/demo-notes";
import { type DrawnStep, drawnStep } from "./drawn-step";
import { organizedPeople } from "./made-people";

const WIDE = { width: 900, height: 700 };
const MADE = organizedPeople(400, TODAY);
const ANN = MADE.byPath.keys().next().value ?? "";

// A golden that is not there is written down and fails, so that somebody looks at it; all are written anew where GOLDENS is set.
function golden(path: string, text: string): string {
	const isKept = existsSync(path) && (process.env["GOLDENS"] ?? "") === "";
	if (isKept) return readFileSync(path, "utf8");
	writeFileSync(path, text);
	throw new Error(`recorded ${path}: look at it, then run the tests again`);
}

test.each<[string, () => DrawnStep, string]>([
	["near", () => drawnStep(DEMO_PEOPLE, 3, WIDE), "near"],
	["far", () => drawnStep(MADE, 0.45, WIDE), "far"],
	["far-about-somebody", () => drawnStep(MADE, 0.45, WIDE, ANN), "far"],
])("%s is drawn as it was", (name, drawn, wanted) => {
	const { text, step } = drawn();
	expect(step).toBe(wanted);
	expect(text).toBe(golden(join(import.meta.dirname, `${name}.svg`), text));
});

/** What words cover in a picture, by the size of a line of them. */
const boxes = ({ names, headings }: DrawnStep) => {
	const line = (x: number, y: number, width: number) => ({ left: x - width / 2, right: x + width / 2, top: y - 6, bottom: y + 6 });
	return [
		...names.flatMap(({ x, y, width, second }) => {
			return second === undefined ? [line(x, y, width)] : [line(x, y, width), line(second.x, second.y, width / 2)];
		}),
		...headings.map(({ box }) => box),
	];
};

describe("words never lie over each other", () => {
	test.each<[number, Colouring, string | null]>([
		[0.2, "organization", null],
		[0.45, "organization", null],
		[0.45, "organization", ANN],
		[0.45, "stance", ANN],
		[1, "organization", null],
		[4, "organization", null],
		[9, "organization", null],
		[9, "organization", ANN],
	])("at %d times the whole, by %s", (times, colouring, about) => {
		const drawn = drawnStep(MADE, times, WIDE, about, colouring);
		const all = boxes(drawn);
		const over = all.filter((one, at) =>
			all.some(
				(other, place) =>
					place < at && one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top,
			),
		);
		expect(over).toEqual([]);
		if (about !== null) expect(drawn.names.map(({ id }) => id)).toContain(about);
	});
});

test("40 people are never drawn as shapes", () => {
	const few = organizedPeople(40, TODAY);
	for (const times of [1, 0.3, 0.1]) expect(drawnStep(few, times, WIDE).headings).toEqual([]);
});

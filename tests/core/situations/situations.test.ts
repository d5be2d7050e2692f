import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { madeOf, situationsIn } from "./situations";

const situations = situationsIn(readFileSync("docs/situations.md", "utf8"));

test("the page has its rows, each with a name of its own", () => {
	expect(situations.length).toBeGreaterThan(40);
	expect(new Set(situations.map(({ title }) => title)).size).toBe(situations.length);
});

describe("what the page says is made of a note", () => {
	test.each(situations.map((situation) => [situation.title, situation] as const))("%s", (_, { path, text, made }) => {
		expect(madeOf(path, text)).toBe(made);
	});
});

import { describe, expect, test } from "vitest";
import { aboutWhom, type Attention, choosing, keptAttention, NO_ATTENTION } from "../../../src/views/graph/attention";

const over = (hovered: string | null, attention: Attention = NO_ATTENTION): Attention => ({ ...attention, hovered });

describe("whom the picture is about", () => {
	test.each<[string, Attention, string | null]>([
		["nobody", NO_ATTENTION, null],
		["whom the pointer is on", over("Ann"), "Ann"],
		["who was chosen", choosing("Ann"), "Ann"],
		["whom the pointer is on rather than who was chosen", over("Bob", choosing("Ann")), "Bob"],
		["who was chosen, once the pointer is on nobody", over(null, choosing("Ann")), "Ann"],
		["the one on whom the pointer is and who was chosen", over("Ann", choosing("Ann")), "Ann"],
	])("%s", (_, attention, whom) => expect(aboutWhom(attention)).toBe(whom));

	test("those who are gone are forgotten, each alone", () => {
		const both = over("Bob", choosing("Ann"));
		expect(keptAttention(both, (id) => id === "Ann")).toEqual({ hovered: null, chosen: "Ann" });
		expect(keptAttention(both, (id) => id === "Bob")).toEqual({ hovered: "Bob", chosen: null });
	});
});

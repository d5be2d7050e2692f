import { describe, expect, test } from "vitest";
import { aboutWhom, type Attention, choosing, isTouched, keptAttention, NO_ATTENTION } from "../../../src/views/graph/attention";

const over = (hovered: string | null, attention: Attention = NO_ATTENTION): Attention => ({ ...attention, hovered });

describe("whom the picture is about", () => {
	test.each<[string, Attention, string | null, boolean]>([
		["nobody", NO_ATTENTION, null, false],
		["whom the pointer is on", over("Ann"), "Ann", false],
		["who was chosen", choosing("Ann", false), "Ann", false],
		["who was chosen by a finger", choosing("Ann", true), "Ann", true],
		["whom the pointer is on rather than who was chosen", over("Bob", choosing("Ann", true)), "Bob", false],
		["who was chosen, once the pointer is on nobody", over(null, choosing("Ann", true)), "Ann", true],
		["the one on whom the pointer is and who was chosen", over("Ann", choosing("Ann", true)), "Ann", true],
	])("%s", (_, attention, whom, touched) => {
		expect(aboutWhom(attention)).toBe(whom);
		expect(isTouched(attention) && whom !== null).toBe(touched);
	});

	test("those who are gone are forgotten, each alone", () => {
		const both = over("Bob", choosing("Ann", false));
		expect(keptAttention(both, (id) => id === "Ann")).toEqual({ hovered: null, chosen: "Ann", byTouch: false });
		expect(keptAttention(both, (id) => id === "Bob")).toEqual({ hovered: "Bob", chosen: null, byTouch: false });
	});
});

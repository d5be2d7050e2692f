import { describe, expect, test } from "vitest";
import { type LensChoice, placingInSteps } from "../../../../src/core/network/lenses/placing-of";
import type { Placing } from "../../../../src/core/network/lenses/lens";
import { finished } from "../../../../src/core/kinds/steps";
import { crowd, factsWith, ME, overlaps, pictureWith } from "./made-picture";

const ALL: LensChoice = { lens: "network", rings: "closeness", organization: null };
const CHOICES: readonly [string, LensChoice][] = [
	["circles by closeness", { ...ALL, lens: "circles" }],
	["circles by influence", { ...ALL, lens: "circles", rings: "influence" }],
	["stakeholders", { ...ALL, lens: "stakeholders" }],
	["organizations", { ...ALL, lens: "organizations" }],
	["one organization", { ...ALL, lens: "organizations", organization: "organization 0" }],
];

const placingOf = (...given: Parameters<typeof placingInSteps>): Placing | null => finished(placingInSteps(...given));

const numbersIn = ({ places, marks }: Placing): readonly number[] => [
	...[...places.values()].flatMap(({ x, y }) => [x, y]),
	...(JSON.stringify(marks).match(/:(?:null|-?[\d.e+-]+)/gu) ?? []).map((written) => Number(written.slice(1).replace("null", "NaN"))),
];

describe.each(CHOICES)("%s", (_, choice) => {
	test.each([
		[0, 1],
		[1, 1],
		[2, 1],
		[3, 0.5],
		[40, 1.6],
		[40, 0.5],
		[400, 1],
		[2000, 1.6],
	])("of %d people at an aspect of %d: nobody overlaps, all places are finite, and they are the same each time", (count, aspect) => {
		const { picture, facts } = crowd(count);
		const placing = placingOf(choice, picture, facts, aspect);
		if (placing === null) throw new Error("no places");
		expect(overlaps(picture, placing.places)).toEqual([]);
		expect(numbersIn(placing).every(Number.isFinite)).toBe(true);
		const backwards = { ...picture, nodes: [...picture.nodes].reverse() };
		expect(new Map([...(placingOf(choice, backwards, facts, aspect)?.places ?? [])].sort())).toEqual(
			new Map([...placing.places].sort()),
		);
		if (choice.lens !== "stakeholders" && choice.organization === null) expect(placing.places.size).toBe(count + 1);
	});
});

test("people find their places by their ties in the network", () => {
	expect(placingOf(ALL, pictureWith([]), factsWith({}), 1)).toBeNull();
});

test("an organization of which nobody is left shows all of them", () => {
	const { picture, facts } = crowd(40);
	const gone = placingOf({ ...ALL, lens: "organizations", organization: "Gone" }, picture, facts, 1);
	expect(gone).toEqual(placingOf({ ...ALL, lens: "organizations" }, picture, facts, 1));
	expect(gone?.places.has(ME)).toBe(true);
});

test.each(["circles", "organizations"] as const)("the places of %s are found in small steps", (lens) => {
	const { picture, facts } = crowd(600);
	const steps = placingInSteps({ ...ALL, lens }, picture, facts, 1.6);
	let count = 0;
	while (steps.next().done !== true) count++;
	expect(count).toBeGreaterThan(20);
});

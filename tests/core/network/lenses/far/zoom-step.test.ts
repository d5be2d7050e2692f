import { describe, expect, test } from "vitest";
import { type ZoomStep, zoomStepAt } from "../../../../../src/core/network/lenses/far/zoom-step";

describe("how near somebody looks", () => {
	test.each<[scale: number, people: number, ZoomStep]>([
		[0.03, 61, "far"],
		[0.119, 61, "far"],
		[0.12, 61, "middle"],
		[1, 61, "middle"],
		[1.6, 61, "middle"],
		[1.61, 61, "near"],
		[6, 10_000, "near"],
		[0.05, 10_000, "far"],
		[0.03, 60, "middle"],
		[0.03, 40, "middle"],
		[0.03, 1, "middle"],
		[2, 1, "near"],
		[2, 0, "near"],
	])("at a scale of %d, %d people are %s", (scale, people, step) => {
		expect(zoomStepAt({ scale, people, isFree: true }, null)).toBe(step);
	});

	test.each<[scale: number, before: ZoomStep, ZoomStep]>([
		[0.121, "far", "far"],
		[0.137, "far", "far"],
		[0.139, "far", "middle"],
		[0.121, "middle", "middle"],
		[0.119, "middle", "far"],
		[1.59, "near", "near"],
		[1.4, "near", "near"],
		[1.39, "near", "middle"],
		[1.6, "middle", "middle"],
		[1.7, "middle", "near"],
		[0.05, "near", "far"],
		[3, "far", "near"],
	])("at a scale of %d after %s it is %s", (scale, before, step) => {
		expect(zoomStepAt({ scale, people: 400, isFree: true }, before)).toBe(step);
	});

	test("what a lens has put in order is never far", () => {
		expect(zoomStepAt({ scale: 0.03, people: 400, isFree: false }, null)).toBe("middle");
		expect(zoomStepAt({ scale: 0.03, people: 400, isFree: false }, "far")).toBe("middle");
		expect(zoomStepAt({ scale: 2, people: 400, isFree: false }, null)).toBe("near");
	});

	test("going to and fro by less than the slack changes nothing", () => {
		for (const border of [0.12, 1.6]) {
			let step = zoomStepAt({ scale: border * 0.9, people: 400, isFree: true }, null);
			const steps = new Set<ZoomStep>();
			for (let turn = 0; turn < 20; turn++) {
				step = zoomStepAt({ scale: border * (turn % 2 === 0 ? 1.01 : 0.99), people: 400, isFree: true }, step);
				if (turn > 0) steps.add(step);
			}
			expect(steps.size).toBe(1);
		}
	});
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Steps } from "../../../../../src/core/kinds/steps";
import { Backdrop, type Shot } from "../../../../../src/views/graph/canvas/paint/backdrop";

const SHOT = {
	subject: { bodies: [], bonds: [], far: null, theme: {}, lit: null, pointed: null, pointedBlob: null, ratio: 1 },
	viewport: { x: 0, y: 0, scale: 1 },
	size: { width: 100, height: 80 },
} as unknown as Shot;
const movedBy = (x: number, scale = 1): Shot => ({ ...SHOT, viewport: { x, y: 0, scale } });

let made = 0;
beforeEach(() => {
	made = 0;
	vi.stubGlobal("createEl", () => {
		made++;
		return { width: 0, height: 0, getContext: () => ({ setTransform: () => undefined, clearRect: () => undefined }) };
	});
});
afterEach(() => void vi.unstubAllGlobals());

function* threeParts(): Steps<void> {
	for (let at = 0; at < 3; at++) yield;
}

test("is sharp once all its parts are painted, one at least in each turn", () => {
	const backdrop = new Backdrop();
	const turns = Array.from({ length: 4 }, () => [backdrop.goOn(SHOT, threeParts, 0), backdrop.isSharp(SHOT)]);
	expect(turns).toEqual([
		[false, false],
		[false, false],
		[false, false],
		[true, true],
	]);
});

test("is painted at once where there is time", () => {
	const backdrop = new Backdrop();
	expect([backdrop.goOn(SHOT, threeParts, 1000), made]).toEqual([true, 1]);
});

test("begins anew where the view, its size or what is seen is another", () => {
	const others = [
		movedBy(1),
		movedBy(0, 2),
		{ ...SHOT, size: { width: 90, height: 80 } },
		{ ...SHOT, subject: { ...SHOT.subject, ratio: 2 } },
	];
	for (const other of others) {
		const backdrop = new Backdrop();
		for (let at = 0; at < 3; at++) backdrop.goOn(SHOT, threeParts, 0);
		expect([backdrop.goOn(other, threeParts, 0), backdrop.isSharp(SHOT)]).toEqual([false, false]);
	}
});

test("what was painted quickly is never sharp, and is looked at until what is sharp is done", () => {
	const backdrop = new Backdrop();
	backdrop.paintQuickly(SHOT, () => undefined);
	expect([backdrop.isSharp(SHOT), backdrop.isFitFor(SHOT)]).toEqual([false, true]);
	backdrop.goOn(SHOT, threeParts, 0);
	expect([backdrop.isSharp(SHOT), backdrop.isFitFor(SHOT)]).toEqual([false, true]);
	expect([backdrop.goOn(SHOT, threeParts, 1000), backdrop.isSharp(SHOT), made]).toEqual([true, true, 2]);
});

test.each([
	["as it was", movedBy(0), true],
	["moved by less than half", movedBy(40), true],
	["moved by more", movedBy(60), false],
	["nearer by as much as can be stretched", movedBy(0, 1.8), true],
	["nearer by more", movedBy(0, 2), false],
	["of others", { ...SHOT, subject: { ...SHOT.subject, lit: new Set<string>() } }, false],
])("is fit for a view %s: %j", (_, shot, isFit) => {
	const backdrop = new Backdrop();
	backdrop.goOn(SHOT, threeParts, 1000);
	expect(backdrop.isFitFor(shot)).toBe(isFit);
	backdrop.drop();
	expect(backdrop.isFitFor(SHOT)).toBe(false);
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followPointers } from "../../../../src/views/graph/hands/gestures";

type Step = readonly [type: string, x: number, pointer?: number, touch?: boolean, shift?: boolean] | "wait" | "Escape";

/** What came of some steps, in words; somebody is at every place left of 100. */
function gesturesOf(steps: readonly Step[], canDrag = true, canBox = true): readonly string[] {
	const element = new EventTarget();
	const win = { setTimeout: setTimeout.bind(globalThis), clearTimeout: clearTimeout.bind(globalThis) };
	Object.assign(element, { win, setPointerCapture: () => undefined, getBoundingClientRect: () => ({ left: 0, top: 0 }) });
	const made: string[] = [];
	followPointers(element as unknown as HTMLElement, {
		nodeAt: ({ x }) => (x < 100 ? "Ann" : null),
		hover: (point) => made.push(point === null ? "away" : `over ${point.x}`),
		pan: ({ x }) => made.push(`pan ${x}`),
		zoom: (_, factor) => made.push(`zoom ${factor}`),
		canDrag: () => canDrag,
		drag: (id, { x }) => made.push(`drag ${id} to ${x}`),
		aim: (id, { x }) => made.push(`aim from ${id} to ${x}`),
		relate: (id, to) => made.push(`relate ${id} to ${to === null ? "nobody" : to.at.x}`),
		canBox: () => canBox,
		box: (box) => made.push(box === null ? "no box" : `box ${box.from.x} to ${box.to.x}`),
		boxed: ({ from, to }) => made.push(`boxed ${from.x} to ${to.x}`),
		click: (id) => made.push(`click ${id}`),
		menu: (id) => made.push(`menu ${id}`),
		fit: () => made.push("fit"),
	});
	element.addEventListener("keydown", () => made.push("Escape goes on"));
	for (const step of steps) {
		if (step === "Escape") {
			element.dispatchEvent(Object.assign(new Event("keydown", { cancelable: true }), { key: "Escape" }));
			continue;
		}
		if (step === "wait") {
			vi.advanceTimersByTime(600);
			continue;
		}
		const [type, x, pointerId = 1, touch = false, shiftKey = false] = step;
		const facts = {
			clientX: x,
			clientY: 0,
			button: 0,
			shiftKey,
			pointerId,
			pointerType: touch ? "touch" : "mouse",
			isPrimary: pointerId === 1,
		};
		element.dispatchEvent(Object.assign(new Event(type), facts));
	}
	return made;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [ONE, OTHER] = [1, 2];

describe("what pointers do on the graph", () => {
	test.each<[string, readonly Step[], readonly string[]]>([
		["nothing down", [["pointermove", 7]], ["over 7"]],
		["gone away", [["pointerleave", 7]], ["away"]],
		[
			"a click on somebody",
			[
				["pointerdown", 50],
				["pointermove", 52],
				["pointerup", 52],
			],
			["click Ann"],
		],
		[
			"a click on nobody",
			[
				["pointerdown", 150],
				["pointerup", 150],
			],
			["click null"],
		],
		[
			"somebody dragged",
			[
				["pointerdown", 50],
				["pointermove", 60],
				["pointermove", 61],
				["pointerup", 61],
			],
			["drag Ann to 60", "drag Ann to 61"],
		],
		[
			"the view moved",
			[
				["pointerdown", 150],
				["pointermove", 160],
				["pointermove", 161],
				["pointerup", 161],
			],
			["pan 10", "pan 1"],
		],
		[
			"somebody drawn to another with Shift",
			[
				["pointerdown", 50, ONE, false, true],
				["pointermove", 60, ONE, false, true],
				["pointermove", 70],
				["pointerup", 80],
			],
			["aim from Ann to 60", "aim from Ann to 70", "relate Ann to 80"],
		],
		[
			"a line that is given up",
			[
				["pointerdown", 50, ONE, false, true],
				["pointermove", 60],
				["pointercancel", 60],
			],
			["aim from Ann to 60", "relate Ann to nobody"],
		],
		[
			"Shift beside everybody draws a box",
			[
				["pointerdown", 150, ONE, false, true],
				["pointermove", 160],
			],
			["box 150 to 160"],
		],
		["a mouse that rests asks for nothing", [["pointerdown", 50], "wait", ["pointerup", 50]], ["click Ann"]],
		[
			"a finger that rests asks for the menu once",
			[["pointerdown", 50, ONE, true], "wait", ["contextmenu", 50], ["pointerup", 50, ONE, true]],
			["menu Ann"],
		],
		[
			"or the system does, and once too",
			[["pointerdown", 50, ONE, true], ["contextmenu", 50], "wait", ["pointerup", 50, ONE, true]],
			["menu Ann"],
		],
		["a finger that has moved asks for none", [["pointerdown", 150, ONE, true], ["pointermove", 170, ONE, true], "wait"], ["pan 20"]],
		[
			"a right click",
			[
				["contextmenu", 50],
				["contextmenu", 150],
			],
			["menu Ann", "menu null"],
		],
		[
			"two fingers pan and zoom, and no click follows",
			[
				["pointerdown", 100, ONE, true],
				["pointerdown", 200, OTHER, true],
				["pointermove", 300, OTHER, true],
				["pointerup", 300, OTHER, true],
				["pointermove", 150, ONE, true],
				"wait",
				["pointerup", 150, ONE, true],
			],
			["pan 50", "zoom 2"],
		],
		[
			"the finger that is left over when the first one goes means nothing",
			[
				["pointerdown", 100, ONE, true],
				["pointerdown", 200, OTHER, true],
				["pointerup", 100, ONE, true],
				["pointermove", 300, OTHER, true],
				["pointerup", 300, OTHER, true],
			],
			[],
		],
		[
			"after two fingers one finger acts again",
			[
				["pointerdown", 100, ONE, true],
				["pointerdown", 200, OTHER, true],
				["pointerup", 200, OTHER, true],
				["pointercancel", 100, ONE, true],
				["pointerdown", 50, ONE, true],
				["pointerup", 50, ONE, true],
			],
			["click Ann"],
		],
		[
			"a double click beside everybody",
			[
				["dblclick", 50],
				["dblclick", 150],
			],
			["fit"],
		],
	])("%s", (_, steps, made) => {
		expect(gesturesOf(steps)).toEqual(made);
	});
});

test("where people can't be put elsewhere, dragging them moves the view", () => {
	const steps: readonly Step[] = [
		["pointerdown", 50],
		["pointermove", 60],
		["pointermove", 70],
		["pointerup", 70],
	];
	expect(gesturesOf(steps, false)).toEqual(["pan 10", "pan 10"]);
});

describe("a box is drawn with Shift from the ground", () => {
	const drawn: readonly Step[] = [
		["pointerdown", 150, ONE, false, true],
		["pointermove", 152, ONE, false, true],
		["pointermove", 170, ONE, false, true],
		["pointermove", 180, ONE, false, true],
	];
	test.each<[string, readonly Step[], readonly string[]]>([
		["and let go", [...drawn, ["pointerup", 190]], ["box 150 to 170", "box 150 to 180", "boxed 150 to 190"]],
		["and not far enough", [...drawn.slice(0, 2), ["pointerup", 152]], ["click null"]],
		["and lost", [...drawn, ["pointercancel", 180]], ["box 150 to 170", "box 150 to 180", "no box"]],
		[
			"and ended by Escape",
			[...drawn, "Escape", ["pointermove", 185], ["pointerup", 190]],
			["box 150 to 170", "box 150 to 180", "no box"],
		],
		["and a second finger", [...drawn, ["pointerdown", 200, OTHER, true]], ["box 150 to 170", "box 150 to 180", "no box"]],
	])("%s", (_, steps, made) => {
		expect(gesturesOf(steps)).toEqual(made);
	});
	test("where nobody can be selected, it moves the view", () => {
		expect(gesturesOf(drawn, true, false)).toEqual(["pan 20", "pan 10"]);
	});
	test("Escape ends a line, too, and does nothing else then", () => {
		const line: readonly Step[] = [
			["pointerdown", 50, ONE, false, true],
			["pointermove", 60, ONE, false, true],
			"Escape",
			["pointerup", 70],
			"Escape",
		];
		expect(gesturesOf(line)).toEqual(["aim from Ann to 60", "relate Ann to nobody", "Escape goes on"]);
	});
});

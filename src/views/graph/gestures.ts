import type { Point } from "../../core/network/layout";

/** What fingers, mouse and wheel do; places are on the screen, from the corner of the element. */
export interface Gestures {
	/** Whom the place is on, if anybody; `touch` asks with the slack of a finger. */
	nodeAt(point: Point, touch: boolean): string | null;
	hover(point: Point | null, event: PointerEvent): void;
	pan(by: Point): void;
	zoom(about: Point, factor: number): void;
	drag(id: string, to: Point): void;
	click(id: string | null, event: PointerEvent): void;
	menu(id: string | null, event: MouseEvent): void;
	fit(): void;
}

interface Press {
	readonly pointer: number;
	readonly start: Point;
	readonly node: string | null;
	moved: boolean;
	/** A menu was opened by it, or a second finger came: what follows means nothing. */
	done: boolean;
}

const STILL = { mouse: 4, touch: 10 } as const;
const LONG_PRESS = 500;

/** Turns the events of pointers on an element into gestures. */
export function followPointers(element: HTMLElement, gestures: Gestures): void {
	const pointers = new Map<number, Point>();
	let press: Press | null = null;
	let timer = 0;
	let longPressed = false;

	const placeOf = (event: MouseEvent): Point => {
		const { left, top } = element.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	};
	const menu = (node: string | null, event: MouseEvent): void => {
		element.win.clearTimeout(timer);
		if (press !== null) press.done = true;
		gestures.menu(node, event);
	};
	const pinch = (other: Point, before: Point, point: Point): void => {
		const span = (end: Point): number => Math.max(10, Math.hypot(end.x - other.x, end.y - other.y));
		gestures.pan({ x: (point.x - before.x) / 2, y: (point.y - before.y) / 2 });
		gestures.zoom({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 }, span(point) / span(before));
	};
	const forget = ({ pointerId }: PointerEvent): void => {
		element.win.clearTimeout(timer);
		pointers.delete(pointerId);
		if (press?.pointer === pointerId) press = null;
	};

	element.addEventListener("pointerdown", (event) => {
		if (event.button > 1) return;
		const { pointerId } = event;
		const start = placeOf(event);
		pointers.set(pointerId, start);
		element.setPointerCapture(pointerId);
		if (event.button === 1) event.preventDefault();
		element.win.clearTimeout(timer);
		if (pointers.size > 1) {
			if (press !== null) press.done = true;
			return;
		}
		const touch = event.pointerType === "touch";
		const begun: Press = { pointer: pointerId, start, node: gestures.nodeAt(start, touch), moved: false, done: false };
		press = begun;
		if (!touch) return;
		timer = element.win.setTimeout(() => {
			longPressed = true;
			menu(begun.node, event);
		}, LONG_PRESS);
	});
	element.addEventListener("pointermove", (event) => {
		const point = placeOf(event);
		const before = pointers.get(event.pointerId);
		if (before === undefined) return gestures.hover(point, event);
		pointers.set(event.pointerId, point);
		const other = [...pointers].find(([pointer]) => pointer !== event.pointerId)?.[1];
		if (other !== undefined) return pinch(other, before, point);
		if (press === null || press.done) return;
		const { start, node, moved } = press;
		const still = event.pointerType === "touch" ? STILL.touch : STILL.mouse;
		if (!moved && Math.hypot(point.x - start.x, point.y - start.y) < still) return;
		press.moved = true;
		element.win.clearTimeout(timer);
		const from = moved ? before : start;
		if (node === null) gestures.pan({ x: point.x - from.x, y: point.y - from.y });
		else gestures.drag(node, point);
	});
	element.addEventListener("pointerup", (event) => {
		const ended = pointers.size === 1 ? press : null;
		forget(event);
		if (ended?.pointer === event.pointerId && !ended.moved && !ended.done) gestures.click(ended.node, event);
	});
	element.addEventListener("pointercancel", forget);
	element.addEventListener("pointerleave", (event) => {
		if (pointers.size === 0) gestures.hover(null, event);
	});
	element.addEventListener(
		"wheel",
		(event) => {
			event.preventDefault();
			const speed = (event.deltaMode === 0 ? 1 : 20) * (event.ctrlKey ? 0.01 : 0.0018);
			gestures.zoom(placeOf(event), Math.exp(Math.min(0.5, Math.max(-0.5, -event.deltaY * speed))));
		},
		{ passive: false },
	);
	// The click that would follow a long press would close the menu that it opened.
	element.addEventListener(
		"touchend",
		(event) => {
			if (longPressed) event.preventDefault();
			longPressed = false;
		},
		{ passive: false },
	);
	// A long press on Android asks for the menu by itself too: one is enough.
	element.addEventListener("contextmenu", (event) => {
		event.preventDefault();
		if (press?.done !== true) menu(gestures.nodeAt(placeOf(event), press !== null), event);
	});
	element.addEventListener("dblclick", (event) => {
		if (gestures.nodeAt(placeOf(event), false) === null) gestures.fit();
	});
}

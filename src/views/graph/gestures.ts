import { Component } from "obsidian";
import type { Point } from "../../core/network/layout";

/** What fingers, mouse and wheel do; places are on the screen, from the corner of the canvas. */
export interface Gestures {
	/** Whom the place is on, if anybody; `touch` asks with the slack of a finger. */
	nodeAt(point: Point, touch: boolean): string | null;
	hover(point: Point | null, event: PointerEvent): void;
	pan(by: Point): void;
	zoom(about: Point, factor: number): void;
	drag(id: string, to: Point): void;
	drop(): void;
	click(id: string | null, event: PointerEvent): void;
	menu(id: string | null, event: MouseEvent): void;
	fit(): void;
}

interface Press {
	readonly pointer: number;
	readonly start: Point;
	readonly node: string | null;
	moved: boolean;
	/** A menu was opened by it: what follows means nothing. */
	done: boolean;
}

const STILL = { mouse: 4, touch: 10 } as const;
const LONG_PRESS = 500;

/** Turns the events of pointers on an element into gestures. */
export class PointerGestures extends Component {
	private readonly pointers = new Map<number, Point>();
	private press: Press | null = null;
	private timer = 0;
	private longPressed = false;

	constructor(
		private readonly element: HTMLElement,
		private readonly gestures: Gestures,
	) {
		super();
	}

	override onload(): void {
		const { element } = this;
		this.registerDomEvent(element, "pointerdown", (event) => this.down(event));
		this.registerDomEvent(element, "pointermove", (event) => this.move(event));
		this.registerDomEvent(element, "pointerup", (event) => this.up(event));
		this.registerDomEvent(element, "pointercancel", (event) => this.forget(event));
		this.registerDomEvent(element, "pointerleave", (event) => this.leave(event));
		this.registerDomEvent(element, "wheel", (event) => this.wheel(event), { passive: false });
		this.registerDomEvent(element, "touchend", (event) => this.lift(event), { passive: false });
		this.registerDomEvent(element, "contextmenu", (event) => this.openMenu(event));
		this.registerDomEvent(element, "dblclick", (event) => {
			if (this.gestures.nodeAt(this.placeOf(event), false) === null) this.gestures.fit();
		});
		this.register(() => this.stopTimer());
	}

	private down(event: PointerEvent): void {
		if (event.button > 1) return;
		const point = this.placeOf(event);
		this.pointers.set(event.pointerId, point);
		this.element.setPointerCapture(event.pointerId);
		if (event.button === 1) event.preventDefault();
		this.stopTimer();
		if (this.pointers.size > 1) {
			if (this.press !== null) this.press.done = true;
			return;
		}
		const touch = event.pointerType === "touch";
		this.press = { pointer: event.pointerId, start: point, node: this.gestures.nodeAt(point, touch), moved: false, done: false };
		if (touch) this.timer = this.element.win.setTimeout(() => this.longPress(event), LONG_PRESS);
	}

	private move(event: PointerEvent): void {
		const point = this.placeOf(event);
		const before = this.pointers.get(event.pointerId);
		if (before === undefined) {
			this.gestures.hover(point, event);
			return;
		}
		this.pointers.set(event.pointerId, point);
		const { press } = this;
		if (this.pointers.size > 1) this.pinch(event.pointerId, before, point);
		else if (press !== null && !press.done) this.dragOn(press, before, point, event.pointerType === "touch");
	}

	private dragOn(press: Press, before: Point, point: Point, touch: boolean): void {
		const from = press.moved ? before : press.start;
		const still = touch ? STILL.touch : STILL.mouse;
		if (!press.moved && Math.hypot(point.x - press.start.x, point.y - press.start.y) < still) return;
		press.moved = true;
		this.stopTimer();
		if (press.node === null) this.gestures.pan({ x: point.x - from.x, y: point.y - from.y });
		else this.gestures.drag(press.node, point);
	}

	private pinch(id: number, before: Point, point: Point): void {
		const other = [...this.pointers].find(([pointer]) => pointer !== id)?.[1];
		if (other === undefined) return;
		const span = (end: Point): number => Math.max(10, Math.hypot(end.x - other.x, end.y - other.y));
		this.gestures.pan({ x: (point.x - before.x) / 2, y: (point.y - before.y) / 2 });
		this.gestures.zoom({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 }, span(point) / span(before));
	}

	private up(event: PointerEvent): void {
		const { press } = this;
		const alone = this.pointers.size === 1;
		this.forget(event);
		if (press?.pointer === event.pointerId && alone && !press.moved && !press.done) this.gestures.click(press.node, event);
	}

	private forget(event: PointerEvent): void {
		this.stopTimer();
		this.pointers.delete(event.pointerId);
		if (this.press?.pointer !== event.pointerId) return;
		if (this.press.moved && this.press.node !== null) this.gestures.drop();
		this.press = null;
	}

	private leave(event: PointerEvent): void {
		if (this.pointers.size === 0) this.gestures.hover(null, event);
	}

	private wheel(event: WheelEvent): void {
		event.preventDefault();
		const lines = event.deltaMode === 0 ? 1 : 20;
		const speed = event.ctrlKey ? 0.01 : 0.0018;
		const step = Math.min(0.5, Math.max(-0.5, -event.deltaY * lines * speed));
		this.gestures.zoom(this.placeOf(event), Math.exp(step));
	}

	private longPress(event: PointerEvent): void {
		const { press } = this;
		if (press === null || press.moved || press.done) return;
		press.done = true;
		this.longPressed = true;
		this.gestures.menu(press.node, event);
	}

	// The click that would follow a long press would close the menu that it opened.
	private lift(event: TouchEvent): void {
		if (this.longPressed) event.preventDefault();
		this.longPressed = false;
	}

	// A long press on Android asks for the menu by itself too: one is enough.
	private openMenu(event: MouseEvent): void {
		event.preventDefault();
		if (this.press?.done === true) return;
		if (this.press !== null) this.press.done = true;
		this.stopTimer();
		this.gestures.menu(this.gestures.nodeAt(this.placeOf(event), this.press !== null), event);
	}

	private placeOf(event: MouseEvent): Point {
		const { left, top } = this.element.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	}

	private stopTimer(): void {
		this.element.win.clearTimeout(this.timer);
		this.timer = 0;
	}
}

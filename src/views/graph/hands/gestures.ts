import type { Point } from "../../../core/network/layout/plan";
import { onLongPress } from "../../hands/long-press";

/** What fingers, mouse and wheel do; places are on the screen, from the corner of the element. */
export interface Gestures {
	/** Whom the place is on, if anybody; `touch` asks with the slack of a finger. */
	nodeAt(point: Point, touch: boolean): string | null;
	hover(point: Point | null, event: PointerEvent): void;
	pan(by: Point): void;
	zoom(about: Point, factor: number): void;
	/** Whether people can be put elsewhere; where not, what drags them moves the view. */
	canDrag(): boolean;
	drag(id: string, to: Point): void;
	/** Draws a line from somebody to a place, to relate them to whoever is there. */
	aim(id: string, to: Point): void;
	/** Relates somebody to whoever is at a place; null: to nobody after all. */
	relate(id: string, to: { readonly at: Point; readonly event: PointerEvent } | null): void;
	/** Whether a box can be drawn, to select who is in it. */
	canBox(): boolean;
	/** Draws the box; null: none any more, and nobody is selected. */
	box(box: Box | null): void;
	/** Selects who is in a box. */
	boxed(box: Box): void;
	click(id: string | null, event: PointerEvent): void;
	menu(id: string | null, event: MouseEvent): void;
	fit(): void;
}

/** Two corners of a box across from each other, from where it was begun. */
export interface Box {
	readonly from: Point;
	readonly to: Point;
}

/** What the pointers that are down are doing. */
type State =
	| { readonly kind: "idle" }
	/** One is down and has not moved yet, on somebody or on nobody. */
	| { readonly kind: "pressed"; readonly start: Point; readonly node: string | null; readonly relates: boolean }
	| { readonly kind: "panning" }
	| { readonly kind: "dragging"; readonly node: string }
	| { readonly kind: "relating"; readonly node: string }
	| { readonly kind: "boxing"; readonly from: Point }
	| { readonly kind: "pinching" }
	/** A menu was opened, or one finger of two went up: until all are up, nothing means anything. */
	| { readonly kind: "done" };

const STILL = { mouse: 4, touch: 10 } as const;

/** Turns the events of pointers on an element into gestures. */
export function followPointers(element: HTMLElement, gestures: Gestures): void {
	const pointers = new Pointers(element, gestures);
	element.addEventListener("pointerdown", (event) => pointers.down(event));
	element.addEventListener("pointermove", (event) => pointers.move(event));
	element.addEventListener("pointerup", (event) => pointers.up(event));
	element.addEventListener("pointercancel", ({ pointerId }) => pointers.cancel(pointerId));
	element.addEventListener("pointerleave", (event) => pointers.leave(event));
	element.addEventListener("wheel", (event) => pointers.wheel(event), { passive: false });
	element.addEventListener("contextmenu", (event) => pointers.contextMenu(event));
	element.addEventListener("dblclick", (event) => pointers.doubleClick(event));
	element.addEventListener("keydown", (event) => pointers.key(event));
	onLongPress(element, (event) => pointers.longPress(event));
}

class Pointers {
	private readonly places = new Map<number, Point>();
	private state: State = { kind: "idle" };

	constructor(
		private readonly element: HTMLElement,
		private readonly gestures: Gestures,
	) {}

	down(event: PointerEvent): void {
		if (event.button > 1) return;
		const start = this.placeOf(event);
		this.places.set(event.pointerId, start);
		this.element.setPointerCapture(event.pointerId);
		if (event.button === 1) event.preventDefault();
		if (this.places.size > 1) {
			this.dropLine(this.state);
			this.state = { kind: "pinching" };
		} else {
			const node = this.gestures.nodeAt(start, event.pointerType === "touch");
			this.state = { kind: "pressed", start, node, relates: event.shiftKey };
		}
	}

	move(event: PointerEvent): void {
		const { state, places, gestures } = this;
		const point = this.placeOf(event);
		const before = places.get(event.pointerId);
		if (before === undefined) return gestures.hover(point, event);
		places.set(event.pointerId, point);
		switch (state.kind) {
			case "pressed":
				return this.begin(state, point, event.pointerType === "touch" ? STILL.touch : STILL.mouse);
			case "panning":
				return gestures.pan({ x: point.x - before.x, y: point.y - before.y });
			case "dragging":
				return gestures.drag(state.node, point);
			case "relating":
				return gestures.aim(state.node, point);
			case "boxing":
				return gestures.box({ from: state.from, to: point });
			case "pinching":
				return this.pinch(event.pointerId, before, point);
			case "idle":
			case "done":
		}
	}

	up(event: PointerEvent): void {
		const { state } = this;
		const isDown = this.places.has(event.pointerId);
		this.forget(event.pointerId);
		if (isDown && state.kind === "boxing") this.gestures.boxed({ from: state.from, to: this.placeOf(event) });
		if (isDown && state.kind === "pressed") this.gestures.click(state.node, event);
		if (isDown && state.kind === "relating") this.gestures.relate(state.node, { at: this.placeOf(event), event });
	}

	cancel(pointer: number): void {
		const { state } = this;
		this.forget(pointer);
		this.dropLine(state);
	}

	// A line or a box that is being drawn ends with Escape, and that press does nothing else.
	key(event: KeyboardEvent): void {
		const { state } = this;
		if (event.key !== "Escape" || (state.kind !== "relating" && state.kind !== "boxing")) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		this.state = { kind: "done" };
		this.dropLine(state);
	}

	forget(pointer: number): void {
		this.places.delete(pointer);
		if (this.places.size === 0) this.state = { kind: "idle" };
		else if (this.places.size === 1) this.state = { kind: "done" };
	}

	leave(event: PointerEvent): void {
		if (this.places.size === 0) this.gestures.hover(null, event);
	}

	longPress(event: PointerEvent): void {
		if (this.state.kind === "pressed") this.menu(this.state.node, event);
	}

	// A long press on Android asks for the menu by itself too: one is enough.
	contextMenu(event: MouseEvent): void {
		event.preventDefault();
		const { kind } = this.state;
		if (kind !== "done" && kind !== "pinching") this.menu(this.gestures.nodeAt(this.placeOf(event), kind !== "idle"), event);
	}

	doubleClick(event: MouseEvent): void {
		if (this.gestures.nodeAt(this.placeOf(event), false) === null) this.gestures.fit();
	}

	wheel(event: WheelEvent): void {
		event.preventDefault();
		const speed = (event.deltaMode === 0 ? 1 : 20) * (event.ctrlKey ? 0.01 : 0.0018);
		this.gestures.zoom(this.placeOf(event), Math.exp(Math.min(0.5, Math.max(-0.5, -event.deltaY * speed))));
	}

	// Once it has moved far enough, a press moves somebody or the view.
	private begin({ start, node, relates }: State & { kind: "pressed" }, point: Point, still: number): void {
		if (Math.hypot(point.x - start.x, point.y - start.y) < still) return;
		if (relates && node === null && this.gestures.canBox()) {
			this.state = { kind: "boxing", from: start };
			return this.gestures.box({ from: start, to: point });
		}
		const dragged = relates || this.gestures.canDrag() ? node : null;
		this.state = dragged === null ? { kind: "panning" } : { kind: relates ? "relating" : "dragging", node: dragged };
		if (dragged !== null && relates) return this.gestures.aim(dragged, point);
		if (dragged === null) this.gestures.pan({ x: point.x - start.x, y: point.y - start.y });
		else this.gestures.drag(dragged, point);
	}

	private dropLine(state: State): void {
		if (state.kind === "relating") this.gestures.relate(state.node, null);
		if (state.kind === "boxing") this.gestures.box(null);
	}

	// The middle between two fingers moves the view, and how far they are apart enlarges it.
	private pinch(pointer: number, before: Point, point: Point): void {
		const other = [...this.places].find(([id]) => id !== pointer)?.[1];
		if (other === undefined) return;
		const span = (end: Point): number => Math.max(10, Math.hypot(end.x - other.x, end.y - other.y));
		this.gestures.pan({ x: (point.x - before.x) / 2, y: (point.y - before.y) / 2 });
		this.gestures.zoom({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 }, span(point) / span(before));
	}

	private menu(node: string | null, event: MouseEvent): void {
		if (this.state.kind !== "idle") this.state = { kind: "done" };
		this.gestures.menu(node, event);
	}

	private placeOf(event: MouseEvent): Point {
		return placeIn(this.element, event);
	}
}

/** Where in an element an event is, from its corner. */
export function placeIn(element: HTMLElement, event: MouseEvent): Point {
	const { left, top } = element.getBoundingClientRect();
	return { x: event.clientX - left, y: event.clientY - top };
}

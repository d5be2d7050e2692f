const LONG_PRESS_MS = 500;
const STILL = 10;

/** Calls back when a finger has rested on an element; what the press would do else, a click or a menu, is left out. */
export function onLongPress(element: HTMLElement, act: (event: PointerEvent) => void): void {
	let timer = 0;
	let start = { x: 0, y: 0 };
	let pressed = false;
	const end = (): void => element.win.clearTimeout(timer);
	element.addEventListener("pointerdown", (event) => {
		end();
		pressed = false;
		if (event.pointerType !== "touch" || !event.isPrimary) return;
		start = { x: event.clientX, y: event.clientY };
		timer = element.win.setTimeout(() => {
			pressed = true;
			act(event);
		}, LONG_PRESS_MS);
	});
	element.addEventListener("pointermove", ({ clientX, clientY }) => {
		if (Math.hypot(clientX - start.x, clientY - start.y) > STILL) end();
	});
	for (const type of ["pointerup", "pointercancel", "pointerleave"] as const) element.addEventListener(type, end);
	element.addEventListener(
		"touchend",
		(event) => {
			if (pressed) event.preventDefault();
		},
		{ passive: false },
	);
}

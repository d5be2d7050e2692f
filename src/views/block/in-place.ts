import { stopAt } from "../parts/focus";

const STOPS = ".rapport-row-link, a, button, input, [role='application']";

/**
 * Draws in an element again, so that the focus stays on what had it, or goes to what took its place, and what is first in sight of the
 * element stays where it is on the screen.
 */
export function drawInPlace(element: HTMLElement, draw: () => void): void {
	const focused = focusIn(element);
	const still = firstInSight(element);
	draw();
	if (still !== null) still.keep();
	focused?.keep();
}

interface Kept {
	keep(): void;
}

function focusIn(element: HTMLElement): Kept | null {
	const { activeElement } = element.doc;
	if (activeElement === null || !element.contains(activeElement)) return null;
	const stops = (): readonly HTMLElement[] =>
		[...element.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => (stopAt(stop) ?? stop) === stop);
	const stop = stopAt(activeElement) ?? activeElement;
	const at = stops().findIndex((each) => each === stop);
	const name = nameOf(stop);
	return {
		keep: () => {
			if (at === -1 || element.contains(element.doc.activeElement)) return;
			const now = stops();
			const next = now.find((each) => nameOf(each) === name) ?? now[Math.min(at, now.length - 1)];
			(next ?? element.closest<HTMLElement>("[contenteditable='true']"))?.focus({ preventScroll: true });
		},
	};
}

function nameOf(stop: Element): string {
	return stop.closest<HTMLElement>(".rapport-row")?.dataset["path"] ?? stop.getAttribute("aria-label") ?? stop.textContent ?? "";
}

// Only where the element begins above what is seen of the note can a change of it move what is in sight.
function firstInSight(element: HTMLElement): Kept | null {
	const top = (of: Element): number => of.getBoundingClientRect().top;
	if (!element.isConnected || element.childElementCount === 0) return null;
	const scroller = scrollerOf(element);
	if (scroller === null || top(element) >= top(scroller)) return null;
	const parts = [...element.querySelectorAll<HTMLElement>(".rapport-rows > *, .rapport-block > *:not(.rapport-rows)")];
	const edge = top(scroller);
	const places = parts.filter((part) => part.getBoundingClientRect().bottom > edge).map((part) => ({ part, before: top(part) }));
	return {
		keep: () => {
			const same = places.find(({ part }) => part.isConnected);
			const off = same === undefined ? 0 : top(same.part) - same.before;
			if (Math.abs(off) > 0.5) scroller.scrollTop += off;
		},
	};
}

function scrollerOf(element: HTMLElement): Element | null {
	let above = element.parentElement;
	while (above !== null && !(above.scrollHeight > above.clientHeight && /auto|scroll/u.test(getStyle(above))))
		above = above.parentElement;
	return above;
}

function getStyle(element: HTMLElement): string {
	return element.win.getComputedStyle(element).overflowY;
}

import { elementOf } from "../hands/element-of";
import { onPage } from "../hands/on-page";
import { stopAt, stopsIn } from "../parts/focus";

const HASTY_MS = 500;
const CLOSING_MS = 50;
const HARMLESS = new Set(["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", "Tab", "Shift", "Escape"]);

/**
 * One tab stop for a list, whose arrow keys do the rest: it is where the focus was last. Where that has left, the focus goes to what took
 * its place, and what was pressed for it does nothing there.
 */
export class Rover {
	private current: HTMLElement | null = null;
	private at = 0;
	private path: string | null = null;
	private group: Element | null = null;
	// Whether the focus is here, or was until something was opened over it.
	private isHere = false;
	private isAwaited = false;
	private movedTo: HTMLElement | null = null;
	private movedAt = -HASTY_MS;

	constructor(private readonly element: HTMLElement) {}

	/** Listens to the focus until what is returned is called. */
	watch(): () => void {
		const { element } = this;
		const came = ({ target }: FocusEvent): void => this.come(elementOf(target));
		const went = ({ relatedTarget }: FocusEvent): void => {
			const to = elementOf(relatedTarget);
			this.isHere = to === null || element.contains(to) || isOver(to);
		};
		const elsewhere = ({ target }: FocusEvent): void => {
			const to = elementOf(target);
			if (to !== null && !element.contains(to) && !isOver(to)) this.isHere = false;
		};
		const pressed = (event: KeyboardEvent): void => {
			const isHasty = event.target === this.movedTo && event.timeStamp - this.movedAt < HASTY_MS;
			if (HARMLESS.has(event.key) || !isHasty) return;
			event.preventDefault();
			event.stopPropagation();
		};
		element.addEventListener("focusin", came);
		element.addEventListener("focusout", went);
		element.addEventListener("keydown", pressed, { capture: true });
		const end = onPage(element, ["focusin"], elsewhere);
		return () => {
			element.removeEventListener("focusin", came);
			element.removeEventListener("focusout", went);
			element.removeEventListener("keydown", pressed, { capture: true });
			end();
		};
	}

	/** Gives the focus to the list, as soon as there is something in it that can have it. */
	focus(): void {
		const { current, element } = this;
		this.isAwaited = current === null;
		(current ?? element).focus();
	}

	/** Gives the focus to the first row that is shown, as somebody asked for: no key is too hasty there. */
	focusFirst(): void {
		this.movedTo = null;
		const stops = stopsIn(this.element);
		(stops.find((stop) => stop.matches(".rapport-row-link")) ?? stops[0] ?? this.element).focus();
	}

	/** After the list was drawn: finds what has the tab stop now, and gives the focus back where it was lost. */
	settle(): void {
		const stops = stopsIn(this.element);
		const { current, path } = this;
		const kept = current !== null && current.isConnected ? current : this.instead(stops);
		for (const stop of stops) {
			const index = stop === kept ? 0 : -1;
			if (stop.tabIndex !== index) stop.tabIndex = index;
		}
		if (kept === null) return;
		this.stand(kept, stops);
		if (this.isAwaited && this.element.doc.activeElement === this.element) this.focus();
		if (kept === current) return;
		const isOther = current !== null && (placeOf(kept) !== path || current.matches(".rapport-undo"));
		if (isOther) [this.movedTo, this.movedAt] = [kept, this.element.win.performance.now()];
		this.restore();
	}

	/** Gives the focus back, at once and once what lies over the list has closed. */
	restore(): void {
		this.focusIfLost();
		this.element.win.setTimeout(() => this.focusIfLost(), CLOSING_MS);
	}

	private come(target: Element | null): void {
		this.isHere = true;
		const stop = stopAt(target);
		if (stop === null || stop === this.current) return;
		if (this.current !== null) this.current.tabIndex = -1;
		stop.tabIndex = 0;
		this.stand(stop, stopsIn(this.element));
	}

	private stand(stop: HTMLElement, stops: readonly HTMLElement[]): void {
		this.current = stop;
		this.at = stops.indexOf(stop);
		this.path = placeOf(stop);
		this.group = groupOf(stop);
	}

	// The same person where they still stand in this group, else the next row, else the one before.
	private instead(stops: readonly HTMLElement[]): HTMLElement | null {
		if (this.current === null) return stops.find((stop) => stop.matches(".rapport-row-link")) ?? stops[0] ?? null;
		const isRow = (stop: HTMLElement): boolean => !stop.matches(".rapport-undo");
		const same = stops.find((stop) => isRow(stop) && this.path !== null && placeOf(stop) === this.path && groupOf(stop) === this.group);
		return same ?? stops.slice(this.at).find(isRow) ?? stops.slice(0, this.at).filter(isRow).at(-1) ?? stops[0] ?? null;
	}

	private focusIfLost(): void {
		const { current, element } = this;
		const { activeElement, body } = element.doc;
		if (!this.isHere || current === null || (activeElement !== null && activeElement !== body)) return;
		current.focus({ preventScroll: true });
	}
}

function placeOf(stop: Element): string | null {
	return stop.closest<HTMLElement>("[data-path]")?.dataset["path"] ?? null;
}

function groupOf(stop: Element): Element | null {
	return stop.closest(".rapport-group");
}

// What is opened over the list gives the focus back.
function isOver(element: Element): boolean {
	return element.closest(".modal-container, .prompt, .menu, .suggestion-container") !== null;
}

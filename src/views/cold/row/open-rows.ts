import { elementOf } from "../../hands/element-of";
import { onPage } from "../../hands/on-page";
import { keepingRow } from "../../parts/focus";

const REST_MS = 700;

/** How a row learns whether all of it is shown, and asks for it. */
export interface RowFold {
	readonly isOpen: boolean;
	toggle(): void;
	/** Tells how the row that is drawn shows all of it, or two lines. */
	shownBy(show: (isOpen: boolean) => void): void;
}

/**
 * Which rows show all that is known: those that somebody opened, and that on which the pointer or the keyboard rests. What opens grows
 * downwards from where the pointer is, and shuts only where that moves nothing below the pointer.
 */
export class OpenRows {
	private readonly opened = new Set<string>();
	// Opened by the pointer at rest, until it leaves the list.
	private readonly rested = new Set<string>();
	private focused: string | null = null;
	private readonly shows = new Map<string, (isOpen: boolean) => void>();
	// Whether what was done last was done by a key.
	private byKeys = false;
	private timer = 0;

	/** `mayRest` is whether rows open by themselves at present. */
	constructor(
		private readonly list: HTMLElement,
		private readonly mayRest: () => boolean,
	) {}

	row(path: string): RowFold {
		return {
			isOpen: this.isOpen(path),
			toggle: () => {
				if (this.isOpen(path)) for (const each of [this.opened, this.rested]) each.delete(path);
				else this.opened.add(path);
				if (this.focused === path) this.focused = null;
				this.show(path);
			},
			shownBy: (show) => void this.shows.set(path, show),
		};
	}

	/** Listens to the pointer and the focus until what is returned is called. */
	watch(): () => void {
		const { list } = this;
		const moved = (event: PointerEvent): void => {
			this.stop();
			const main =
				event.pointerType === "mouse" && event.buttons === 0 ? elementOf(event.target)?.closest(".rapport-row-main") : null;
			const row = main?.closest<HTMLElement>(".rapport-row") ?? null;
			if (row !== null) this.timer = list.win.setTimeout(() => this.rest(row), REST_MS);
		};
		const stop = (): void => this.stop();
		const left = (): void => this.leave();
		const came = ({ target }: FocusEvent): void => this.focus(elementOf(target));
		const keys = ({ key }: KeyboardEvent): void => {
			this.byKeys = true;
			if (key.startsWith("Arrow") && list.contains(list.doc.activeElement)) this.focus(list.doc.activeElement);
		};
		const hand = (): void => void (this.byKeys = false);
		const ends = [onPage(list, ["keydown"], keys, { capture: true }), onPage(list, ["pointerdown"], hand, { capture: true })];
		list.addEventListener("pointermove", moved);
		for (const type of ["pointerdown", "wheel", "contextmenu"] as const) list.addEventListener(type, stop, { passive: true });
		list.addEventListener("pointerleave", left);
		list.addEventListener("focusin", came);
		return () => {
			this.stop();
			for (const end of ends) end();
			list.removeEventListener("pointermove", moved);
			for (const type of ["pointerdown", "wheel", "contextmenu"] as const) list.removeEventListener(type, stop);
			list.removeEventListener("pointerleave", left);
			list.removeEventListener("focusin", came);
		};
	}

	private isOpen(path: string): boolean {
		return this.opened.has(path) || this.rested.has(path) || this.focused === path;
	}

	private show(path: string): void {
		this.shows.get(path)?.(this.isOpen(path));
	}

	private stop(): void {
		this.list.win.clearTimeout(this.timer);
	}

	private rest(row: HTMLElement): void {
		const path = row.dataset["path"];
		if (path === undefined || !row.isConnected || !this.mayRest() || row.doc.querySelector(".menu") !== null) return;
		for (const other of [...this.rested]) if (other !== path) this.shut(other, row);
		this.rested.add(path);
		this.show(path);
	}

	// Shuts a row if another one can stay where it is.
	private shut(path: string, still: HTMLElement): void {
		this.rested.delete(path);
		const { scrollTop } = this.list;
		if (this.keeping(still, () => this.show(path))) return;
		this.rested.add(path);
		this.show(path);
		this.list.scrollTop = scrollTop;
	}

	private leave(): void {
		this.stop();
		const shut = [...this.rested];
		this.rested.clear();
		if (shut.length > 0) keepingRow(this.list, () => shut.forEach((path) => this.show(path)));
	}

	// Where the keys are, all is shown; a press of the mouse opens nothing.
	private focus(target: Element | null): void {
		if (target === null || !this.byKeys || !target.matches(".rapport-row *")) return;
		const row = target.closest<HTMLElement>(".rapport-row");
		const before = this.focused;
		const path = row?.dataset["path"] ?? null;
		if (path === before) return;
		this.focused = path;
		this.keeping(row ?? target, () => {
			for (const each of [before, path]) if (each !== null) this.show(each);
		});
	}

	// Whether an element could be kept where it is on the screen.
	private keeping(element: Element, change: () => void): boolean {
		const top = (): number => element.getBoundingClientRect().top;
		const before = top();
		change();
		if (Math.abs(top() - before) > 1) this.list.scrollTop += top() - before;
		return Math.abs(top() - before) <= 1;
	}
}

/** What is to stand in an element, in its place among the others. */
export interface Child {
	/** By which it is known again; no two have the same. */
	readonly key: string;
	/** All that it shows and acts on: as long as that says the same, it stays as it was drawn. */
	readonly shows: readonly unknown[];
	/** Draws it into the element. */
	readonly draw: (parent: HTMLElement) => HTMLElement;
}

interface Drawn {
	readonly element: HTMLElement;
	readonly shows: readonly unknown[];
}

/** Keeps the children of an element from one drawing to the next: what shows the same stays the same element. */
export class KeptChildren {
	private drawn = new Map<string, Drawn>();

	/** `after` is the element behind which they stand, where there is one. */
	constructor(
		private readonly parent: HTMLElement,
		private readonly after: Element | null = null,
	) {}

	/** Shows these and no others, in this order. */
	show(children: readonly Child[]): void {
		const before = this.drawn;
		this.drawn = new Map();
		for (const { key, shows } of children) {
			const kept = before.get(key);
			if (kept === undefined || !isSame(kept.shows, shows)) continue;
			this.drawn.set(key, { ...kept, shows });
			before.delete(key);
		}
		// What goes, goes first: then what stays most often stands in its order already, and need not be moved.
		for (const { element } of before.values()) element.remove();
		let next = this.after === null ? this.parent.firstElementChild : this.after.nextElementSibling;
		for (const { key, shows, draw } of children) {
			const element = this.drawn.get(key)?.element ?? draw(this.parent);
			this.drawn.set(key, { element, shows });
			next = this.place(element, next);
		}
	}

	// Puts an element before the next one, moving as few as can be: what is moved loses the focus and the press that is on it.
	private place(element: HTMLElement, next: Element | null): Element | null {
		if (element === next) return element.nextElementSibling;
		// The next one alone has to go farther down, which it does when it is its turn.
		if (next?.nextElementSibling === element) return element.nextElementSibling;
		if (next !== null || element !== this.parent.lastElementChild) this.parent.insertBefore(element, next);
		return next;
	}
}

// Most often it is the very same; else what it says is compared.
function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
	return before.length === now.length && now.every((value, at) => value === before[at] || said(value) === said(before[at]));
}

function said(value: unknown): string {
	return JSON.stringify(value) ?? "";
}

import { below, type TreeGround, type TreeItem } from "../../../core/pages/near/tie-tree";
import { nearWords } from "../../../core/words/pages/near";
import { elementOf } from "../../hands/element-of";
import { showText } from "../../parts/show-text";

/** What can be done from the tree; an id is that of somebody in the picture. */
export interface TreeActs {
	open(id: string, event: MouseEvent | KeyboardEvent): void;
	menu(id: string, event: MouseEvent): void;
}

// So many of those below somebody are shown at first.
const MOST_AT_FIRST = 100;

/** The tree of who is tied to whom: one stop of Tab, walked and opened by arrows, by the pointer or a finger. */
export class PeopleTree {
	private ground: TreeGround | null = null;
	private shown = "";
	private readonly items = new Map<HTMLElement, TreeItem>();
	/** The keys of those who are open, and of those below whom all are shown. */
	private readonly open = new Set<string>();
	private readonly whole = new Set<string>();

	/** `element` has the role of a tree. */
	constructor(
		private readonly element: HTMLElement,
		private readonly acts: TreeActs,
	) {
		element.addEventListener("keydown", (event) => this.key(event));
		element.addEventListener("click", (event) => this.click(event));
		element.addEventListener("contextmenu", (event) => {
			const item = this.itemAt(event.target);
			if (item === null) return;
			event.preventDefault();
			acts.menu(idOf(item), event);
		});
		element.addEventListener("focusin", ({ target }) => this.rove(rowAt(target)));
	}

	/** Shows the tree that begins with somebody; who was open stays open, and the focus stays where it was. */
	show(ground: TreeGround, root: TreeItem | null): void {
		const { picture, people, kept } = ground;
		const shown = [keyOf(root), kept === null ? "" : [...kept].sort().join("\n")].join("\n\n");
		if (this.ground?.picture === picture && this.ground.people === people && this.shown === shown) return;
		this.ground = ground;
		this.shown = shown;
		const focused = keyOf(this.itemAt(this.element.doc.activeElement));
		this.items.clear();
		this.element.empty();
		if (root === null) return;
		this.open.add(keyOf(root));
		this.draw(null, root, 1, 1);
		const rows = this.rows();
		const same = rows.find((row) => keyOf(this.items.get(row) ?? null) === focused);
		this.rove(same ?? rows[0] ?? null);
		if (focused !== "") (same ?? rows[0])?.focus({ preventScroll: true });
	}

	/** Gives the focus to whoever in the tree had it last. */
	focus(): void {
		this.rows()
			.find(({ tabIndex }) => tabIndex === 0)
			?.focus();
	}

	// Rows stand one after the other, not in each other: else the words of those below would be part of everybody's name.
	private draw(after: Element | null, item: TreeItem, place: number, of: number): HTMLElement {
		const row = this.rowAfter(after, item.path.length);
		row.setAttrs({ "aria-posinset": place, "aria-setsize": of });
		const line = row.createDiv("rapport-tree-line");
		line.createSpan({ cls: "rapport-tree-arrow", attr: { "aria-hidden": "true" } });
		const words = line.createDiv("rapport-tree-words");
		showText(words, "rapport-tree-name", item.name, "span");
		if (item.facts !== "") words.append(" ");
		showText(words, "rapport-tree-facts", item.facts, "span");
		if (item.tie !== "") words.append(" · ");
		showText(words, "rapport-tree-tie", item.tie, "span");
		this.items.set(row, item);
		if (item.below > 0) this.setOpen(row, item, this.open.has(keyOf(item)));
		return row;
	}

	private rowAfter(after: Element | null, level: number): HTMLElement {
		const row = this.element.createEl("li", {
			cls: "rapport-tree-item",
			attr: { role: "treeitem", tabindex: "-1", "aria-level": level },
		});
		row.setCssProps({ "--rapport-level": String(level - 1) });
		if (after !== null) after.after(row);
		return row;
	}

	private setOpen(row: HTMLElement, item: TreeItem, isOpen: boolean): void {
		row.setAttr("aria-expanded", String(isOpen));
		if (isOpen) this.open.add(keyOf(item));
		else this.open.delete(keyOf(item));
		for (let next = row.nextElementSibling; next !== null && levelOf(next) > levelOf(row); next = row.nextElementSibling) {
			if (next.instanceOf(HTMLElement)) this.items.delete(next);
			next.remove();
		}
		const { ground } = this;
		if (!isOpen || ground === null) return;
		const all = below(ground, item.path);
		const most = this.whole.has(keyOf(item)) ? all.length : MOST_AT_FIRST;
		if (all.length > most) this.drawMore(row, item, all.length - most);
		// From behind, so that each can stand right after the one above.
		for (let at = Math.min(most, all.length) - 1; at >= 0; at--) {
			const each = all[at];
			if (each !== undefined) this.draw(row, each, at + 1, all.length);
		}
	}

	private drawMore(row: HTMLElement, item: TreeItem, left: number): void {
		const more = this.rowAfter(row, item.path.length + 1);
		more.createDiv({ cls: "rapport-tree-line rapport-tree-more", text: nearWords.moreTied(left) });
		more.addEventListener("click", (event) => {
			event.stopPropagation();
			this.whole.add(keyOf(item));
			const at = this.rows().indexOf(more);
			this.setOpen(row, item, true);
			this.rows()[at]?.focus();
		});
	}

	private click(event: MouseEvent): void {
		const row = rowAt(event.target);
		const item = this.itemAt(event.target);
		if (row === null || item === null) return;
		row.focus({ preventScroll: true });
		if (elementOf(event.target)?.closest(".rapport-tree-name") != null) this.acts.open(idOf(item), event);
		else if (item.below > 0) this.setOpen(row, item, row.getAttribute("aria-expanded") !== "true");
	}

	private key(event: KeyboardEvent): void {
		const row = rowAt(event.target);
		if (row === null || event.altKey) return;
		const item = this.items.get(row) ?? null;
		if (event.key === "Enter") {
			event.preventDefault();
			if (item === null) row.click();
			else this.acts.open(idOf(item), event);
			return;
		}
		if (event.ctrlKey || event.metaKey) return;
		if (event.key === " ") {
			event.preventDefault();
			if (item === null) return row.click();
			return item.below > 0 ? this.setOpen(row, item, row.getAttribute("aria-expanded") !== "true") : undefined;
		}
		const to = this.walk(row, item, event.key);
		if (to === undefined) return;
		event.preventDefault();
		to?.focus();
	}

	// Where a key leads from a row; null: nowhere, undefined: the key is none of the tree.
	private walk(row: HTMLElement, item: TreeItem | null, key: string): HTMLElement | null | undefined {
		const rows = this.rows();
		const at = rows.indexOf(row);
		const isOpen = row.getAttribute("aria-expanded") === "true";
		const [inwards, outwards] =
			row.win.getComputedStyle(row).direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
		if (key === inwards) {
			if (item === null || item.below === 0) return null;
			if (isOpen) return rows[at + 1] ?? null;
			this.setOpen(row, item, true);
			return null;
		}
		if (key === outwards) {
			if (item === null || !isOpen)
				return (
					rows
						.slice(0, at)
						.reverse()
						.find((each) => levelOf(each) < levelOf(row)) ?? null
				);
			this.setOpen(row, item, false);
			return null;
		}
		const places: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
		const place = places[key];
		return place === undefined ? undefined : (rows[place] ?? null);
	}

	// One alone is a stop of Tab.
	private rove(row: HTMLElement | null): void {
		if (row === null) return;
		for (const each of this.rows()) if (each.tabIndex === 0 && each !== row) each.tabIndex = -1;
		row.tabIndex = 0;
	}

	private rows(): readonly HTMLElement[] {
		return [...this.element.querySelectorAll<HTMLElement>("li")];
	}

	private itemAt(target: EventTarget | null): TreeItem | null {
		const row = rowAt(target);
		return row === null ? null : (this.items.get(row) ?? null);
	}
}

function rowAt(target: EventTarget | null): HTMLElement | null {
	return elementOf(target)?.closest<HTMLElement>(".rapport-tree-item") ?? null;
}

function levelOf(row: Element): number {
	return Number(row.getAttribute("aria-level"));
}

function keyOf(item: TreeItem | null): string {
	return item === null ? "" : item.path.join("\n");
}

function idOf({ path }: TreeItem): string {
	return path.at(-1) ?? "";
}

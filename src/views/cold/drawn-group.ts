import type { ArrangedGroup } from "../../core/rhythm/choosing/arranged";
import { coldWords } from "../../core/words/list";
import { drawGroupTitle, type GroupTitle } from "../parts/group-title";
import { type Child, KeptChildren } from "../parts/kept-children";
import { addTip, labelledBy } from "../parts/labelled";

/** A group as it is shown: how many are in it, and while it is open the rows and the buttons below them. */
export interface ShownGroup {
	readonly count: number;
	readonly isOpen: boolean;
	readonly rows: readonly Child[];
	readonly buttons: readonly Child[];
}

/** A group of the list on the screen, of which only what differs is drawn anew. */
export class DrawnGroup {
	readonly element: HTMLElement;
	private readonly title: GroupTitle;
	private readonly body: KeptChildren;
	private rows: KeptChildren | null = null;

	constructor(
		parent: HTMLElement,
		private readonly group: Pick<ArrangedGroup, "title" | "hint" | "status">,
		toggle: () => void,
	) {
		const { title, hint, status } = group;
		this.element = parent.createDiv(`rapport-group${status === null ? "" : ` rapport-is-${status}`}`);
		this.title = drawGroupTitle(this.element, title, 0, false, toggle);
		if (hint !== "") addTip(this.title.title, hint, [this.title.name, this.title.count]);
		this.body = new KeptChildren(this.element, this.title.heading);
	}

	show({ count, isOpen, rows, buttons }: ShownGroup): void {
		this.title.count.setText(String(count));
		this.title.title.setAttr("aria-expanded", String(isOpen));
		const list: Child = { key: "rows", shows: [], draw: (parent) => this.drawRows(parent) };
		this.body.show(isOpen ? [...this.tone, list, ...buttons] : []);
		if (isOpen) this.rows?.show(rows);
	}

	// Whoever has been silent for years is no duty that was missed.
	private get tone(): readonly Child[] {
		if (this.group.status !== "dormant") return [];
		const draw = (parent: HTMLElement): HTMLElement => parent.createDiv({ cls: "rapport-group-tone", text: coldWords.dormantHint });
		return [{ key: "tone", shows: [], draw }];
	}

	private drawRows(parent: HTMLElement): HTMLElement {
		const list = parent.createDiv({ cls: "rapport-rows", attr: { role: "list" } });
		labelledBy(list, this.title.name);
		this.rows = new KeptChildren(list);
		return list;
	}
}

import type { Child } from "../../parts/kept-children";
import { addActs, type MenuAct } from "../../parts/menu-item";
import type { RowSelection } from "../row/row-selection";
import { Selection } from "./selection";
import { drawSelectionBar } from "./selection-bar";

/** Lets rows of a list be selected, and offers what can be done with them at once; `changed` draws the list anew. */
export class Selecting {
	private readonly selection = new Selection();
	private shown: readonly string[] = [];

	constructor(
		private readonly actsFor: (paths: readonly string[]) => readonly MenuAct[],
		private readonly changed: () => void,
	) {}

	get isOn(): boolean {
		return this.selection.isOn;
	}

	/** Tells which rows are shown, in their order; others can't stay selected. */
	show(paths: readonly string[]): void {
		this.shown = paths;
		this.selection.keep(paths);
	}

	/** The bar of what can be done with those that are selected. */
	get bar(): Child {
		const { paths } = this.selection;
		const acts = this.acts();
		const draw = (parent: HTMLElement): HTMLElement => drawSelectionBar(parent, paths.length, acts, () => this.clear());
		return { key: "selection", shows: [paths, acts], draw };
	}

	row(path: string): RowSelection {
		return {
			isOn: this.isOn,
			isSelected: this.selection.has(path),
			toggle: () => this.change(() => this.selection.toggle(path)),
			extend: () => this.change(() => this.selection.extend(path, this.shown)),
			clear: () => this.clear(),
			addTo: (menu) => addActs(menu, [this.acts()]),
		};
	}

	private acts(): readonly MenuAct[] {
		return this.actsFor(this.selection.paths).map((each) => ({ ...each, act: () => this.andClear(each) }));
	}

	// What was done with those who are selected, they are selected for no more.
	private async andClear({ act }: MenuAct): Promise<boolean> {
		const isDone = (await act()) === true;
		if (isDone) this.clear();
		return isDone;
	}

	private clear(): void {
		this.change(() => this.selection.clear());
	}

	private change(act: () => void): void {
		act();
		this.changed();
	}
}

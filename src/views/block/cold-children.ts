import type { ColdBlock } from "../../core/pages/block-options";
import { type ListRow, ListRows } from "../../core/rhythm/list";
import { narrowed } from "../../core/rhythm/narrowed";
import type { Status } from "../../core/rhythm/rhythm";
import { blockWords } from "../../core/words/pages/block";
import type { World } from "../../core/world";
import { drawRow } from "../cold/row/row";
import type { RowSelection } from "../cold/row/row-selection";
import { type Child, KeptChildren } from "../parts/kept-children";
import { quietLine } from "../parts/quiet-line";
import type { PlacedBlock } from "./block-source";

const LATE: readonly Status[] = ["cold", "due"];
// In a note nothing is selected.
const ALONE: RowSelection = {
	isOn: false,
	isSelected: false,
	toggle: () => undefined,
	extend: () => undefined,
	clear: () => undefined,
	addTo: () => undefined,
};

/** Makes the rows of a block: those who are late, to whom it is narrowed. The same row gives the same, so that it stays as it was drawn. */
export class ColdChildren {
	private readonly rows = new ListRows();
	private list: KeptChildren | null = null;

	constructor(private readonly placed: PlacedBlock) {}

	/** The list of a block in a world. */
	of({ narrowing, limit }: ColdBlock, { rows, people }: World): readonly Child[] {
		const late = narrowed(rows, narrowing).filter(({ rhythm }) => LATE.includes(rhythm.status));
		if (late.length === 0) return [quietLine("nobody", blockWords.nobodyCold)];
		const shown = late.slice(0, limit).map((row) => this.child(this.rows.on(row, people)));
		const left = late.length - shown.length;
		this.list?.show(shown);
		const draw = (parent: HTMLElement): HTMLElement => {
			const list = parent.createDiv({ cls: "rapport-rows", attr: { role: "list" } });
			this.list = new KeptChildren(list);
			this.list.show(shown);
			return list;
		};
		return [{ key: "rows", shows: [], draw }, ...(left > 0 ? [quietLine("left", blockWords.more(left))] : [])];
	}

	private child(row: ListRow): Child {
		const { source, actions } = this.placed;
		return { key: row.path, shows: [row], draw: (parent) => drawRow(parent, row, null, source, actions, ALONE) };
	}
}

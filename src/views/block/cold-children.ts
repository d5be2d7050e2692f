import type { ColdBlock } from "../../core/pages/block-options";
import { type ListRow, ListRows } from "../../core/rhythm/list";
import { narrowed } from "../../core/rhythm/narrowed";
import type { Status } from "../../core/rhythm/rhythm";
import { blockWords } from "../../core/words/block";
import type { World } from "../../core/world";
import { drawRow } from "../cold/row";
import type { RowSelection } from "../cold/selecting";
import type { Child } from "../parts/kept-children";
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

	constructor(private readonly placed: PlacedBlock) {}

	/** The rows of a block in a world. */
	of({ narrowing, limit }: ColdBlock, { rows, people }: World): readonly Child[] {
		const late = narrowed(rows, narrowing).filter(({ rhythm }) => LATE.includes(rhythm.status));
		const shown = late.slice(0, limit).map((row) => this.rows.on(row, people.today));
		if (shown.length === 0) return [quietLine("nobody", blockWords.nobodyCold)];
		const left = late.length - shown.length;
		return [...shown.map((row) => this.child(row)), ...(left > 0 ? [quietLine("left", blockWords.more(left))] : [])];
	}

	private child(row: ListRow): Child {
		const { source, actions } = this.placed;
		return { key: row.path, shows: [row], draw: (parent) => drawRow(parent, row, source, actions, ALONE) };
	}
}

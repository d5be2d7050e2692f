import type { HoverParent } from "obsidian";
import type { Day } from "../../../core/notes/dates/day";
import type { DateRules } from "../../../core/notes/dates/written-date";
import type { ListRow } from "../../../core/rhythm/list";
import { looksOf, type RowLooks, weeksShown } from "../../../core/rhythm/looks";
import type { ReconnectRow } from "../../../core/rhythm/reconnect";
import type { Child } from "../../parts/kept-children";
import type { RowFold } from "./open-rows";
import { drawRow } from "./row";
import type { RowActions } from "./row-actions";
import type { RowSelection } from "./row-selection";

/** What a row asks of those around it. */
interface RowSources {
	/** How days are written; null as long as nobody knows. */
	dates(): Pick<DateRules, "monthOf" | "order"> | null;
	photoOf(path: string): string | null;
	selection(path: string): RowSelection;
	fold(path: string): RowFold;
}

/** The rows of the list as its children. How somebody looks is worked out once for as long as the day and what is shown stay the same. */
export class RowChildren {
	private looks = new WeakMap<ReconnectRow, RowLooks>();
	private lookedAt: readonly unknown[] = [];

	constructor(
		private readonly sources: RowSources,
		private readonly hover: HoverParent,
		private readonly actions: RowActions,
	) {}

	child(row: ListRow, from: ReconnectRow, today: Day, isRoomy: boolean): Child {
		const { path } = row;
		const selection = this.sources.selection(path);
		const looks = this.looksOf(from, today, isRoomy);
		const photo = this.sources.photoOf(path);
		const draw = (list: HTMLElement): HTMLElement => {
			const shown = { looks: { ...looks, photo }, fold: this.sources.fold(path), weeks: () => weeksShown(from.person, today) };
			return drawRow(list, row, shown, this.hover, this.actions, selection);
		};
		return { key: path, shows: [row, selection.isOn, selection.isSelected, looks, photo], draw };
	}

	private looksOf(row: ReconnectRow, today: Day, isRoomy: boolean): RowLooks {
		const dates = this.sources.dates();
		const by = [today, isRoomy, dates];
		if (by.some((each, at) => each !== this.lookedAt[at])) this.looks = new WeakMap();
		this.lookedAt = by;
		const looks = this.looks.get(row) ?? looksOf(row, today, dates, isRoomy);
		this.looks.set(row, looks);
		return looks;
	}
}

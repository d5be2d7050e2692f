import type { HoverParent } from "obsidian";
import type { DateWording } from "../../core/notes/dates/written-date";
import { type ComingWeek, upcoming } from "../../core/pages/upcoming";
import type { Day } from "../../core/notes/dates/day";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { coldWords } from "../../core/words/list";
import { type Child, KeptChildren } from "../parts/kept-children";
import { labelledBy } from "../parts/labelled";
import type { PersonActions } from "../parts/person-actions";
import { comingWeeks } from "../people/coming-weeks";

const DAYS = 28;

/** What the next four weeks bring, above the groups of the list. It is worked out anew only where the rows or the day are others. */
export class ComingPart {
	private kept: KeptChildren | null = null;
	private last: readonly unknown[] = [];
	private readonly opened = new Set<string>();
	private weeks: readonly ComingWeek[] = [];

	constructor(
		private readonly source: HoverParent,
		private readonly actions: Pick<PersonActions, "open" | "preview">,
	) {}

	readonly child: Child = {
		key: "weeks",
		shows: [],
		draw: (parent) => {
			const part = parent.createEl("section", "rapport-list-weeks");
			labelledBy(part, part.createEl("h2", { cls: "rapport-list-weeks-title", text: coldWords.comingWeeks }));
			this.kept = new KeptChildren(part, part.firstElementChild);
			return part;
		},
	};

	/** Shows what comes to some people. */
	show(rows: readonly ReconnectRow[], today: Day, dates: DateWording): void {
		const now = [rows, today, dates];
		if (now.some((each, at) => each !== this.last[at])) this.weeks = upcoming(rows, today, DAYS, dates);
		this.last = now;
		this.kept?.show(comingWeeks(this.weeks, today, this.source, this.actions, this.opened));
	}
}

import type { HoverParent } from "obsidian";
import type { Day } from "../../core/notes/dates/day";
import type { ComingWeek } from "../../core/pages/upcoming";
import { comingTold, weekTold } from "../../core/pages/upcoming-told";
import { weeksWords } from "../../core/words/pages/weeks";
import type { Child } from "../parts/kept-children";
import { labelledBy } from "../parts/labelled";
import type { PersonActions } from "../parts/person-actions";
import { showText } from "../parts/show-text";
import { addPersonLink } from "./person-link";

/** What the coming weeks bring, week by week; where they bring nothing, a sentence that says so. */
export function comingWeeks(
	weeks: readonly ComingWeek[],
	today: Day,
	source: HoverParent,
	actions: Pick<PersonActions, "open" | "preview">,
): readonly Child[] {
	if (weeks.length === 0)
		return [
			{ key: "nothing", shows: [], draw: (parent) => parent.createDiv({ cls: "rapport-quiet", text: weeksWords.nothingComing }) },
		];
	return weeks.map(({ monday, coming }) => {
		const title = weekTold(monday, today);
		const lines = coming.map((each) => comingTold(each, today));
		const draw = (parent: HTMLElement): HTMLElement => {
			const week = parent.createDiv("rapport-week");
			const heading = week.createEl("h3", { cls: "rapport-before-title", text: title });
			const list = week.createEl("ul", "rapport-coming");
			labelledBy(list, heading);
			for (const { day, path, name, what } of lines) {
				const item = list.createEl("li");
				item.createSpan({ cls: "rapport-coming-day", text: `${day} ` });
				const words = item.createSpan();
				addPersonLink(words, { path, name }, source, actions);
				showText(words, "rapport-quiet-text", ` ${what}`, "span");
			}
			return week;
		};
		return { key: monday, shows: [title, lines], draw };
	});
}

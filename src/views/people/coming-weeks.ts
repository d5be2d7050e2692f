import type { HoverParent } from "obsidian";
import type { Day } from "../../core/notes/dates/day";
import type { ComingWeek } from "../../core/pages/upcoming";
import { comingTold, weekTold } from "../../core/pages/upcoming-told";
import { coldWords } from "../../core/words/list";
import { weeksWords } from "../../core/words/pages/weeks";
import { addButton } from "../parts/button";
import type { Child } from "../parts/kept-children";
import { labelledBy } from "../parts/labelled";
import type { PersonActions } from "../parts/person-actions";
import { showText } from "../parts/show-text";
import { addPersonLink } from "./person-link";

const MOST_LINES = 10;

/** The weeks, by their Mondays, of which all is shown. */
export interface OpenedWeeks {
	has(monday: string): boolean;
	add(monday: string): unknown;
}

/**
 * What the coming weeks bring, week by week; where they bring nothing, a sentence that says so. Of a week that brings much the first lines
 * are shown, unless it is among those that somebody opened; it is added to them when somebody does.
 */
export function comingWeeks(
	weeks: readonly ComingWeek[],
	today: Day,
	source: HoverParent,
	actions: Pick<PersonActions, "open" | "preview">,
	opened: OpenedWeeks,
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
			const add = (from: number, to: number): void => {
				for (const [at, { day, path, name, what }] of lines.slice(from, to).entries()) {
					const item = list.createEl("li");
					const isSame = day === lines[from + at - 1]?.day;
					// To the eye a day is told once, to the ear with each line.
					item.createSpan({ cls: `rapport-coming-day${isSame ? " is-same" : ""}`, text: `${day} ` });
					const words = item.createSpan();
					addPersonLink(words, { path, name }, source, actions);
					showText(words, "rapport-quiet-text", ` ${what}`, "span");
				}
			};
			if (opened.has(monday) || lines.length <= MOST_LINES) {
				add(0, lines.length);
				return week;
			}
			add(0, MOST_LINES);
			const more = addButton(week, "rapport-more", () => {
				opened.add(monday);
				more.remove();
				add(MOST_LINES, lines.length);
				list.children[MOST_LINES]?.querySelector("a")?.focus();
			});
			more.setText(coldWords.showMore(lines.length - MOST_LINES));
			return week;
		};
		return { key: monday, shows: [title, lines], draw };
	});
}

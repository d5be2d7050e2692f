import { type Day, dayAfter, shortDay, spokenWeekday } from "../notes/dates/day";
import { listed } from "../words/listed";
import { shortened } from "../words/shortened";
import { weeksWords } from "../words/pages/weeks";
import { type Coming, mondayOf } from "./upcoming";

const LONGEST_NAME = 80;

/** What a day to come brings, as it is shown: `Fri, 27 Nov`, a name, and what it is. */
export interface ComingTold {
	readonly path: string;
	readonly name: string;
	readonly day: string;
	readonly what: string;
}

/** Tells what a day to come brings. */
export function comingTold({ day, kind, row, age }: Coming, today: Day): ComingTold {
	const { path, name } = row.person.contact;
	const what = listed([weeksWords.coming[kind], age === null ? "" : weeksWords.turns(age)]);
	return { path, name: shortened(name, LONGEST_NAME), day: `${spokenWeekday(day)}, ${shortDay(day, today)}`, what };
}

/** The title of a week by its Monday: `This week`, `Week of 7 Dec`. */
export function weekTold(monday: Day, today: Day): string {
	const thisWeek = mondayOf(today);
	if (monday === thisWeek) return weeksWords.thisWeek;
	return monday === dayAfter(thisWeek, 7) ? weeksWords.nextWeek : weeksWords.weekOf(shortDay(monday, today));
}

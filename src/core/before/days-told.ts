import { isFault } from "../kinds/date-order";
import { type Day, isNear } from "../notes/dates/day";
import { type DateRules, readDate } from "../notes/dates/written-date";
import type { Interaction } from "../notes/people/interaction";
import type { Person } from "../notes/people/people";
import { tidied } from "../notes/text/field";
import { compare } from "../rhythm/in-order";

/** A day near now of which somebody told: what the line says, and when it was told. */
export interface DayTold {
	readonly day: Day;
	readonly text: string;
	readonly told: Day;
}

const WORD_START = /(?:^|[^\p{L}\p{N}])(?=[\p{L}\p{N}])/gu;

/** The days within a fortnight, before or after, that stand in full in the lines below an entry; tasks are promises and left out. */
export function daysTold({ interactions }: Person, today: Day): readonly DayTold[] {
	const told = interactions.filter(({ day }) => day <= today).flatMap((interaction) => daysBelow(interaction, today));
	const once = new Map(told.map((each) => [`${each.day} ${each.text}`, each]));
	return [...once.values()].sort((a, b) => compare(a.day, b.day) || compare(a.text, b.text));
}

function daysBelow({ entry, others, day: spoken }: Interaction, today: Day): readonly DayTold[] {
	return [entry, ...others].flatMap(({ below, origin }) =>
		below.flatMap(({ box, text }) => {
			if (box !== null) return [];
			const day = fullDates(text, origin.rules.dates).find((each) => isNear(each, today) && each !== spoken);
			return day === undefined ? [] : [{ day, text: tidied(text), told: spoken }];
		}),
	);
}

function fullDates(text: string, rules: DateRules): readonly Day[] {
	if (!/\d/u.test(text)) return [];
	return [...text.matchAll(WORD_START)].flatMap(({ 0: before, index }) => {
		const date = readDate(text.slice(index + before.length, index + before.length + 60), rules)?.date;
		return date === undefined || isFault(date) || date.precision !== "day" ? [] : [date.day];
	});
}

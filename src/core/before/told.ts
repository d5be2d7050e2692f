import { type Day, dayAfter, daysBetween, type Precision, spoken, spokenDay } from "../notes/dates/day";
import type { Birthday } from "../notes/dates/birthday";
import { spokenAgo, spokenDays } from "../words/spans";
import { formWords } from "../words/action";
import { beforeWords } from "../words/pages/before";
import type { LastMeeting } from "./before";
import type { Shared } from "./common-ground";

/** When the last time was, and how: `Coffee, 3 weeks ago (Fri, 20 Nov 2026)`; where its month alone is known, `(November 2026)`. */
export function toldLast({ interaction: { channel, day, precision } }: LastMeeting, today: Day): string {
	return beforeWords.lastly(formWords.channels[channel], spokenAgo(daysBetween(day, today)), spokenAsKnown(day, precision));
}

function spokenAsKnown(day: Day, precision: Precision): string {
	if (precision === "month") return spoken(day, "en-GB", { month: "long", year: "numeric" });
	// The day of a week is its Thursday.
	return precision === "week" ? beforeWords.week(spokenDay(dayAfter(day, -3))) : spokenDay(day);
}

/** When a day near today is: `in 3 days (Fri, 20 Nov 2026)`. */
export function toldNear(day: Day, today: Day): string {
	return beforeWords.near(spokenWhen(daysBetween(today, day)), spokenDay(day));
}

/** When a birthday is: `Birthday tomorrow, on Fri, 20 Nov 2026: turns 44`. */
export function toldBirthday({ day, age }: Birthday, today: Day): string {
	return beforeWords.birthday(spokenDay(day), spokenWhen(daysBetween(today, day)), age);
}

/** What two people share: `Acme, both there 2014–2016`. */
export function toldShared({ name, ground, years }: Shared): string {
	if (years === null) return ground === "tag" ? beforeWords.tag(name) : name;
	const { from, to } = years;
	if (to === null) return beforeWords.both(name, beforeWords.since(from));
	return beforeWords.both(name, from === to ? beforeWords.inYear(from) : `${from}–${to}`);
}

function spokenWhen(days: number): string {
	if (days <= 0) return spokenAgo(-days);
	return days === 1 ? beforeWords.tomorrow : beforeWords.in(spokenDays(days));
}

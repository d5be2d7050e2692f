import { dayCounted, dayOf, later, mondayOf } from "./calendar";
import { monthsOf, OTHER_MONTHS } from "./months";
import type { Scene } from "./scene";

type Finder = readonly [pattern: RegExp, read: (parts: readonly string[], scene: Scene) => readonly (string | null)[]];

// Each looks ahead only, so that it finds a date within a date, too; never one that is glued to letters or digits.
// Names of months that a damaged one may turn into.
const ELSEWHERE: Readonly<Record<string, number>> = { aprill: 4 };

const FINDERS: readonly Finder[] = [
	[/(?<![\p{L}\d])(?=(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\dA-SU-Za-z]))/gu, ([year, , month, date]) => [dayFrom(year, month, date)]],
	[
		/(?<![\p{L}\d])(?=(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일])/gu,
		([year, month, date]) => [dayFrom(year, month, date)],
	],
	[/(?<![\p{L}\d])(?=(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.)/gu, ([year, month, date]) => [dayFrom(year, month, date)]],
	[/(?<![\p{L}\d])(?=(\d{4})(\d\d)(\d\d)(?![\dA-SU-Za-z]))/gu, ([year, month, date]) => [dayFrom(year, month, date)]],
	[/(?<![\p{L}\d])(?=(\d{4})-W(\d\d)(?![\p{L}\d]))/gu, ([year, week], scene) => [weekFrom(Number(year), Number(week), scene)]],
	[/(?<![\p{L}\d])(?=(\d{4})-(\d\d)(?!\p{L}|-?\d))/gu, ([year, month], scene) => [monthFrom(Number(year), Number(month), scene)]],
	[/(?<![\p{L}\d])(?=(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\p{L}\d]))/gu, ([date, month, year]) => [dayFrom(year, month, date)]],
	[
		/(?<![\p{L}\d])(?=(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?![\p{L}\d]))/gu,
		([first = "", mark, second = "", year], scene) =>
			ordersOf(first, second, mark ?? "", scene).map(([date, month]) => dayFrom(year, month, date)),
	],
	[
		/(?<![\p{L}\d])(?=(\d{1,2})(?:st|nd|rd|th|er)?\.?\s+(\p{L}{3,})\s+(\d{4})(?![\p{L}\d]))/giu,
		([date, name = "", year], { language }) =>
			[...monthsOf(name, language), ELSEWHERE[name.toLowerCase()] ?? 0].map((month) => dayFrom(year, String(month), date)),
	],
	[
		/(?<![\p{L}\d])(?=(\d{1,2})\s+(?:de\s+)?(\p{L}{3,})\s+(?:de\s+)?(\d{4})(?![\p{L}\d]))/giu,
		([date, name = "", year]) =>
			OTHER_MONTHS.flatMap(({ names }) => {
				const month = names.indexOf(name.toLowerCase()) + 1;
				return month === 0 ? [] : [dayFrom(year, String(month), date)];
			}),
	],
	[
		/(?<![\p{L}\d])(?=(\p{L}{3,})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?![\p{L}\d]))/giu,
		([name = "", date, year], { language }) => [...monthsOf(name, language)].map((month) => dayFrom(year, String(month), date)),
	],
	[
		/(?<![\p{L}\d])(?=(\p{L}{3,})[.,]?\s+(\d{4})(?![\p{L}\d]))/gu,
		([name = "", year], scene) => [...monthsOf(name, scene.language)].map((month) => monthFrom(Number(year), month, scene)),
	],
];

/** All days that anybody could read in a line, by patterns of the tests' own: a day that is read must be among them. */
export function daysIn(line: string, scene: Scene): ReadonlySet<string> {
	const found = FINDERS.flatMap(([pattern, read]) => [...line.matchAll(pattern)].flatMap((match) => read(match.slice(1), scene)));
	return new Set(found.filter((day) => day !== null));
}

function dayFrom(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
	return dayOf(Number(year), Number(month), Number(date));
}

// The parts as day and month. An order that is neither set nor clear may only be that of daily notes.
function ordersOf(
	first: string,
	second: string,
	mark: string,
	{ dateOrder, dailyNotes }: Scene,
): readonly (readonly [date: string, month: string])[] {
	const [dmy, mdy] = [
		[first, second],
		[second, first],
	] as const;
	if (Number(first) > 12 || Number(second) > 12 || first === second) return [dmy, mdy];
	const byFormat = mark === "-" ? { DD: [dmy], MM: [mdy] }[dailyNotes.format.slice(0, 2)] : undefined;
	const bySetting = dateOrder === null ? [] : [{ dmy, mdy }[dateOrder]];
	return [...(/^(?:DD|MM)-/u.test(dailyNotes.format) ? (byFormat ?? []) : []), ...bySetting];
}

function weekFrom(year: number, week: number, { today }: Scene): string | null {
	const first = dayOf(year, 1, 4);
	if (first === null || week < 1 || week > 53) return null;
	const monday = later(mondayOf(first), (week - 1) * 7);
	return dayCounted(monday, later(monday, 3), today);
}

function monthFrom(year: number, month: number, { today }: Scene): string | null {
	const first = dayOf(year, month, 1);
	return first === null ? null : dayCounted(first, later(first, 14), today);
}

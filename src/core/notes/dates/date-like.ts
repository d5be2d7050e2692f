import { leadingLink } from "../text/links";
import { baseName } from "../text/path";
import { type Day, padded } from "./day";
import { monthLookup, monthName, plainMonth } from "./month-names";
import { monthLike } from "./other-months";
import { type DateRules, readDate } from "./written-date";

const YEAR_FIRST = /^\d{4}([-/.]?)(\d{1,2})\1(\d{1,2})$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])([ \t]?)(\d{1,2})\2\3\d{4}$/u;
const YEAR_AND_DOTS = /^\d{4}(\.[ \t]?)(\d{1,2})(\.[ \t]?)(\d{1,2})\.$/u;
const YEAR_AND_SIGNS = /^\d{4}([ \t]?[年년][ \t]?)(\d{1,2})([ \t]?[月월][ \t]?)(\d{1,2})([ \t]?[日号號일])$/u;
const BETWEEN = String.raw`[.,]?[ \t-]{1,2}(?:(?:de|del|di|of)[ \t])?`;
const NUMBER = String.raw`(\d{1,2})(st|nd|rd|th|er|[.ºª°])?`;
const NAME = String.raw`([\p{L}\p{M}]{2,20})`;
const DAY_AND_NAME = new RegExp(`^${NUMBER}(${BETWEEN})${NAME}(${BETWEEN})\\d{4}$`, "iu");
const NAME_AND_DAY = new RegExp(`^${NAME}(${BETWEEN})${NUMBER}(${BETWEEN})\\d{4}$`, "iu");

/** A day as a sample, which stands for the day `of`, is written: its order, marks, zeros, names, link; null where that can't be. */
export function dateLike(sample: string, of: Day, day: Day, dates: DateRules): string | null {
	return sample.startsWith("[") ? linkLike(sample, of, day, dates) : writtenLike(sample, of, day, dates);
}

function writtenLike(sample: string, of: Day, day: Day, { order, language }: DateRules): string | null {
	const [year = "", month = "", dayOfMonth = ""] = day.split("-");
	const yearFirst = YEAR_FIRST.exec(sample);
	if (yearFirst !== null) {
		const [, mark = "", sampleMonth = "", sampleDay = ""] = yearFirst;
		return [year, zerosLike(month, [sampleMonth, sampleDay]), zerosLike(dayOfMonth, [sampleMonth, sampleDay])].join(mark);
	}
	const marked = YEAR_AND_DOTS.exec(sample) ?? YEAR_AND_SIGNS.exec(sample);
	if (marked !== null) {
		const [, first = "", sampleMonth = "", second = "", sampleDay = "", last = "."] = marked;
		const [likeMonth, likeDay] = [month, dayOfMonth].map((part) => zerosLike(part, [sampleMonth, sampleDay]));
		return `${year}${first}${likeMonth}${second}${likeDay}${last}`;
	}
	const yearLast = YEAR_LAST.exec(sample);
	if (yearLast !== null) {
		const [, first = "", mark = "", gap = "", second = ""] = yearLast;
		const isDayFirst = first === second || mark === "." ? mark === "." || order !== "mdy" : Number(first) === Number(of.slice(8));
		const parts = isDayFirst ? [dayOfMonth, month] : [month, dayOfMonth];
		return [...parts.map((part) => zerosLike(part, [first, second])), year].join(mark + gap);
	}
	const dayFirst = DAY_AND_NAME.exec(sample);
	if (dayFirst !== null) {
		const [, number = "", suffix = "", gap = "", name = "", gapToYear = ""] = dayFirst;
		const named = nameLike(name, Number(month), language);
		return named && zerosLike(dayOfMonth, [number]) + suffixFor(suffix, Number(dayOfMonth)) + gap + named + gapToYear + year;
	}
	const nameFirst = NAME_AND_DAY.exec(sample);
	if (nameFirst === null) return null;
	const [, name = "", gap = "", number = "", suffix = "", gapToYear = ""] = nameFirst;
	const named = nameLike(name, Number(month), language);
	return named && named + gap + zerosLike(dayOfMonth, [number]) + suffixFor(suffix, Number(dayOfMonth)) + gapToYear + year;
}

// The folder of the note stays, unless its name depends on the day and is no part of how daily notes are named.
function linkLike(sample: string, of: Day, day: Day, dates: DateRules): string | null {
	const link = leadingLink(sample);
	if (link === null || link.end !== sample.length) return null;
	const name = baseName(link.target);
	const folder = link.target.slice(0, link.target.length - name.length);
	const [daily = "", wanted = ""] = [of, day].map((each) => dates.calendar.written(each, null, dates.dailyFormat));
	const isWhole = daily.includes("/") && link.target.endsWith(daily);
	if (isWhole && sample.startsWith("[[")) return `[[${link.target.slice(0, -daily.length)}${wanted}]]`;
	const isDaily = dates.dailyDay(name) !== null;
	const written = isDaily ? baseName(wanted) : readDate(name, dates)?.length === name.length ? dateLike(name, of, day, dates) : null;
	if (written === null || /\d/u.test(folder)) return null;
	const shown = readDate(link.shown, dates)?.length === link.shown.length ? dateLike(link.shown, of, day, dates) : null;
	if (sample.startsWith("[["))
		return shown === null || link.shown === name ? `[[${folder}${written}]]` : `[[${folder}${written}|${shown}]]`;
	const isBracketed = sample.includes("](<");
	const path = `${folder}${written}.md`;
	return `[${shown ?? day}](${isBracketed ? `<${path}>` : path.replaceAll(" ", "%20")})`;
}

function zerosLike(number: string, samples: readonly string[]): string {
	return samples.some((sample) => sample.startsWith("0")) || samples.every((sample) => sample.length === 2 && Number(sample) > 9)
		? padded(Number(number))
		: String(Number(number));
}

function suffixFor(suffix: string, dayOfMonth: number): string {
	if (!/^(?:st|nd|rd|th)$/iu.test(suffix)) return /^er$/iu.test(suffix) && dayOfMonth !== 1 ? "" : suffix;
	if (dayOfMonth > 10 && dayOfMonth < 14) return "th";
	return ["th", "st", "nd", "rd"][dayOfMonth % 10] ?? "th";
}

// The name of a month in the language and the length of another. The start of a name, "Sept", stands for the short one: no other month
// is cut short in the same way.
function nameLike(sample: string, month: number, language: string): string | null {
	const wanted = plainMonth(sample);
	for (const [tongue, length] of [
		[language, "long"],
		["en", "long"],
		[language, "short"],
		["en", "short"],
	] as const) {
		const names = Array.from({ length: 12 }, (_, index) => plainMonth(monthName(index + 1, tongue, length) ?? ""));
		const name = (monthName(month, tongue, length) ?? "").replace(/\./gu, "");
		if (name !== "" && names.includes(wanted)) return sample === sample.toLowerCase() ? name.toLowerCase() : name;
	}
	if (monthLookup(language)(sample) === null) return monthLike(sample, month);
	if (wanted.length < 3) return null;
	if (monthLookup(language)(sample) === month) return sample;
	const [tongue = "en"] = [language, "en"].filter((each) => startsMonth(wanted, each));
	const short = (monthName(month, tongue, "short") ?? "").replace(/\./gu, "");
	return sample === sample.toLowerCase() ? short.toLowerCase() : short;
}

function startsMonth(start: string, language: string): boolean {
	return Array.from({ length: 12 }, (_, index) => plainMonth(monthName(index + 1, language, "long") ?? "")).some((name) =>
		name.startsWith(start),
	);
}

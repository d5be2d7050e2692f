import { dayCounted, dayOf, later, mondayOf, padded, partsOf, weekOf } from "./calendar";
import { dailyName, lastPart, ordinal } from "./daily-names";
import { type Language, OTHER_MONTHS, writtenMonth } from "./months";
import type { Maker } from "./scene";

/** A date as somebody writes it, and the day on which it counts. */
export interface WrittenDate {
	readonly text: string;
	readonly day: string;
	readonly precision: "day" | "week" | "month";
	/** How it is written: only some forms begin a paragraph, and only some take `T14:30`. */
	readonly kind: "year first" | "linked" | "other";
	readonly takesT: boolean;
	readonly forms: readonly string[];
}

type Writer = (maker: Maker, day: string) => Pick<WrittenDate, "text"> & Partial<WrittenDate>;

const YEAR_FIRST: Readonly<Record<string, Writer>> = {
	"year-month-day": (_, day) => ({ text: day, takesT: true }),
	"year-month-day, unpadded": (_, day) => ({ text: partsOf(day).join("-") }),
	"year/month/day": ({ dice }, day) => ({ text: dice.chance(0.5) ? day.replaceAll("-", "/") : partsOf(day).join("/") }),
	"year.month.day": ({ dice }, day) => ({ text: dice.chance(0.5) ? day.replaceAll("-", ".") : partsOf(day).join(".") }),
	yearmonthday: (_, day) => ({ text: day.replaceAll("-", "") }),
	year年month月day日: (maker, day) => ({ text: withSigns(maker, day, "年", "月", "日") }),
	"year년 month월 day일": (maker, day) => ({ text: withSigns(maker, day, "년 ", "월 ", "일") }),
	"Org stamp": ({ dice }, day) => ({ text: dice.pick([`<${day} ${weekday(day)}>`, `<${day}>`, `[${day} ${weekday(day)}]`]) }),
	"weekday beside year-month-day": ({ dice }, day) => ({
		text: dice.pick([
			...[`${day} ${weekday(day)}`, `${day} (${weekday(day)})`, `${day}, ${weekday(day)}`],
			...[`${weekday(day)} ${day}`, `${weekday(day)}, ${day}`],
		]),
	}),
};

const TIMED: Readonly<Record<string, Writer | undefined>> = { "year-month-day": YEAR_FIRST["year-month-day"] };

const NUMBERS: Readonly<Record<string, Writer>> = {
	"day.month.year": ({ dice }, day) => ({ text: ordered(day, ".", "dmy", dice.chance(0.5)) }),
	"year. month. day.": ({ dice }, day) => ({ text: dice.chance(0.5) ? `${partsOf(day).join(". ")}.` : `${day.replaceAll("-", ". ")}.` }),
	"in the order that is set": (maker, day) => byOrder(maker, day, "set"),
	"against the order, one part above 12": (maker, day) => byOrder(maker, aboveTwelve(maker, day), "against"),
	"one part above 12": (maker, day) => byOrder(maker, aboveTwelve(maker, day), "any"),
	"both parts equal": (maker, day) => byOrder(maker, bothEqual(day), "any"),
};

const NAMED: Readonly<Record<string, Writer>> = {
	"15 March 2024": (maker, day) => named(maker, day, (date, month, year) => `${date} ${month} ${year}`),
	"March 15, 2024": (maker, day) => named(maker, day, (date, month, year) => `${month} ${date}, ${year}`),
	"15th March 2024": (maker, day) => named(maker, day, (date, month, year) => `${ordinal(date)} ${month} ${year}`, "en"),
	"March 15th, 2024": (maker, day) => named(maker, day, (date, month, year) => `${month} ${ordinal(date)}, ${year}`, "en"),
	"weekday before a date": (maker, day) => {
		const name = maker.dice.pick(WEEKDAYS)[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? "";
		const { text } = named(maker, day, (date, month, year) => `${date} ${month} ${year}`);
		return { text: `${name}${maker.dice.pick([" ", ", "])}${text}` };
	},
	"a month of any language": ({ dice }, day) => {
		const [year, month, date] = partsOf(day);
		const { names, between } = dice.pick(OTHER_MONTHS);
		return { text: `${date}${between}${names[month - 1] ?? ""}${between}${year}` };
	},
	"15. März 2024": (maker, day) =>
		maker.language === "de"
			? named(maker, day, (date, month, year) => `${date}. ${month} ${year}`, "de")
			: named(maker, day, (date, month, year) => `${padded(date)} ${month} ${year}`),
};

const WEEKDAYS = [
	["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
	["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
	["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
	["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
	["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
	["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"],
] as const;

const PERIODS: Readonly<Record<string, Writer>> = {
	"year-week": (maker, day) => ({ ...weekly(maker, day), kind: "year first" }),
	"year-month": (maker, day) => ({ ...monthly(maker, day, day.slice(0, 7)), kind: "year first" }),
	"March 2024": (maker, day) => {
		const [year, month] = partsOf(day);
		const name = writtenMonth(maker.dice, month, maker.language);
		return { ...monthly(maker, day, `${name.text} ${year}`), forms: name.forms };
	},
};

const DAILY: Writer = (maker, day) => {
	const { folder, format } = maker.dailyNotes;
	const path = dailyName(day, format, maker.language);
	const target = maker.dice.pick([lastPart(path), path, `${folder === "" ? "" : `${folder}/`}${path}`, `Old/${lastPart(path)}`]);
	return { text: wiki(maker, target), forms: [`daily format ${format}`] };
};

const LINKS: Readonly<Record<string, Writer>> = {
	"[[target by the daily format]]": DAILY,
	"[[target by the rules]]": (maker, day) => ({
		text: wiki(maker, `${maker.dice.pick(["", "Daily/", "Daily/2024/"])}${plain(maker, day)}`),
	}),
	"[[target|alias that is a date]]": (maker, day) => ({ text: `[[${maker.dice.pick(["Notes/Walk", "Journal"])}|${plain(maker, day)}]]` }),
	"[text](target)": ({ dice }, day) => ({ text: `[${dice.pick([day, "Friday", "that day"])}](${dice.pick(["", "Daily/"])}${day}.md)` }),
	"[text that is a date](target)": (maker, day) => ({
		text: `[${plain(maker, day)}](${maker.dice.pick(["Walk.md", "https://example.org/walk"])})`,
	}),
	"[[week or month]]": (maker, day) => {
		const period = maker.dice.chance(0.5) ? weekly(maker, day) : monthly(maker, day, day.slice(0, 7));
		return { ...period, text: `[[${maker.dice.pick(["", "Periods/"])}${period.text}]]` };
	},
};

/** Which forms of dates a place takes. */
export type DateKind = "any" | "a day" | "timed" | "year first or linked";

/** Writes a day in one of the forms that can be read in this scene; the form may choose another day near it. */
export function writtenDate(maker: Maker, day: string, which: DateKind): WrittenDate {
	const groups: Readonly<Record<DateKind, readonly Readonly<Record<string, Writer | undefined>>[]>> = {
		any: [YEAR_FIRST, YEAR_FIRST, NUMBERS, NAMED, PERIODS, LINKS],
		"a day": [YEAR_FIRST, NUMBERS, NAMED],
		timed: [TIMED],
		"year first or linked": [YEAR_FIRST, YEAR_FIRST, { ...PERIODS, "March 2024": undefined }, LINKS],
	};
	const group = maker.dice.pick(groups[which]);
	const writers = Object.entries(group).filter((entry): entry is [string, Writer] => entry[1] !== undefined);
	const [name, write] = maker.dice.pick(group === LINKS ? [["[[target by the daily format]]", DAILY], ...writers] : writers);
	const written = write(maker, day);
	return {
		day,
		precision: "day",
		kind: group === YEAR_FIRST || group === TIMED ? "year first" : group === LINKS ? "linked" : "other",
		takesT: false,
		...written,
		forms: [`date ${name}`, ...(written.forms ?? [])],
	};
}

// The text that stands as the name of a note, or as the text of a link: what no daily format and no order can turn round.
function plain(maker: Maker, day: string): string {
	const write = maker.dice.pick([
		() => day,
		() => day.replaceAll("-", ""),
		() => day.replaceAll("-", "."),
		() => named(maker, day, (date, month, year) => `${date} ${month} ${year}`).text,
		() => named(maker, day, (date, month, year) => `${month} ${date}, ${year}`).text,
	]);
	return write();
}

function wiki({ dice }: Maker, target: string): string {
	return `[[${target}${dice.chance(0.15) ? "#Morning" : ""}${dice.chance(0.3) ? `|${dice.pick(["Friday", "that day", "☀"])}` : ""}]]`;
}

function named(
	{ dice, language }: Maker,
	day: string,
	write: (date: number, month: string, year: number) => string,
	only?: Language,
): ReturnType<Writer> {
	const [year, month, date] = partsOf(day);
	const name = writtenMonth(dice, month, language, only);
	return { text: write(date, name.text, year), forms: name.forms };
}

function withSigns({ dice }: Maker, day: string, ...signs: readonly string[]): string {
	const parts = dice.chance(0.5) ? day.split("-") : partsOf(day).map(String);
	return parts.map((part, at) => part + (signs[at] ?? "")).join("");
}

function weekday(day: string): string {
	return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(`${day}T12:00:00Z`).getUTCDay()] ?? "";
}

/** A day in numbers, with the day or the month first. */
export function ordered(day: string, mark: string, order: "dmy" | "mdy", isPadded: boolean): string {
	const [year, month, date] = partsOf(day);
	const [first, second] = order === "dmy" ? [date, month] : [month, date];
	return [first, second].map((part) => (isPadded ? padded(part) : String(part))).join(mark) + mark + year;
}

// Where no order is set and none can be told from the numbers, the day is moved to one where it can.
function byOrder(maker: Maker, day: string, which: "set" | "against" | "any"): ReturnType<Writer> {
	const { dice, dateOrder } = maker;
	const mark = dice.pick(["/", "-"]);
	const [, month, date] = partsOf(day);
	const isClear = date > 12 || date === month;
	const other = dateOrder === "dmy" ? "mdy" : "dmy";
	const order = which === "any" || dateOrder === null ? dice.pick(["dmy", "mdy"] as const) : which === "against" ? other : dateOrder;
	const clear = isClear || (dateOrder !== null && order === dateOrder) ? day : aboveTwelve(maker, day);
	return {
		day: clear,
		text: ordered(clear, mark, order, dice.chance(0.5)),
		forms: [`numbers with ${mark}, order ${dateOrder ?? "not set"}`],
	};
}

function aboveTwelve({ dice }: Maker, day: string): string {
	const [year, month] = partsOf(day);
	return dayOf(year, month, dice.whole(13, 28)) ?? day;
}

function bothEqual(day: string): string {
	const [year, month] = partsOf(day);
	return dayOf(year, month, month) ?? day;
}

function weekly({ today }: Maker, day: string): ReturnType<Writer> {
	// The last days of 2199 lie in a week of a year that is never read.
	const inside = weekOf(day)[0] > 2199 ? later(day, -7) : day;
	const [year, week] = weekOf(inside);
	const monday = mondayOf(inside);
	return { text: `${year}-W${padded(week)}`, day: dayCounted(monday, later(monday, 3), today), precision: "week" };
}

function monthly({ today }: Maker, day: string, text: string): ReturnType<Writer> {
	const [year, month] = partsOf(day);
	const first = dayOf(year, month, 1) ?? day;
	return { text, day: dayCounted(first, later(first, 14), today), precision: "month" };
}

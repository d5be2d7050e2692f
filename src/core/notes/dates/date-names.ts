import { monthName } from "./month-names";

/** How a language names days and months, counts them, and cuts the year into weeks. */
export interface DateNames {
	/** From January on; by themselves, beside a day of the month (many languages have two cases), and short. */
	readonly months: readonly string[];
	readonly monthsBesideDay: readonly string[];
	readonly monthsShort: readonly string[];
	/** From Sunday on; in full, short, and in as few letters as moment.js takes. */
	readonly weekdays: readonly string[];
	readonly weekdaysShort: readonly string[];
	readonly weekdaysLeast: readonly string[];
	/** The first day of the week (0 is Sunday), and the day of January that lies in the first week of its year. */
	readonly firstWeekday: number;
	readonly january: number;
	/** `22nd`. */
	readonly ordinal: (count: number) => string;
}

interface Short {
	readonly months?: string;
	readonly weekdays?: string;
	readonly least: string;
}

const NORWEGIAN: Short = {
	months: "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.",
	weekdays: "sø. ma. ti. on. to. fr. lø.",
	least: "sø ma ti on to fr lø",
};

// Where moment.js shortens otherwise than the browser does, for daily notes are named by it.
const SHORT: Readonly<Record<string, Short>> = {
	en: { months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", least: "Su Mo Tu We Th Fr Sa" },
	de: {
		months: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.",
		weekdays: "So. Mo. Di. Mi. Do. Fr. Sa.",
		least: "So Mo Di Mi Do Fr Sa",
	},
	fr: { least: "di lu ma me je ve sa" },
	es: {
		months: "ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.",
		weekdays: "dom. lun. mar. mié. jue. vie. sáb.",
		least: "do lu ma mi ju vi sá",
	},
	it: { least: "do lu ma me gi ve sa" },
	nl: {
		months: "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
		weekdays: "zo. ma. di. wo. do. vr. za.",
		least: "zo ma di wo do vr za",
	},
	pt: {
		months: "jan fev mar abr mai jun jul ago set out nov dez",
		weekdays: "Dom Seg Ter Qua Qui Sex Sáb",
		least: "Do 2ª 3ª 4ª 5ª 6ª Sá",
	},
	"pt-br": {
		months: "jan fev mar abr mai jun jul ago set out nov dez",
		weekdays: "dom seg ter qua qui sex sáb",
		least: "do 2ª 3ª 4ª 5ª 6ª sá",
	},
	pl: { weekdays: "ndz pon wt śr czw pt sob", least: "Nd Pn Wt Śr Cz Pt So" },
	sv: {
		months: "jan feb mar apr maj jun jul aug sep okt nov dec",
		weekdays: "sön mån tis ons tor fre lör",
		least: "sö må ti on to fr lö",
	},
	da: {
		months: "jan feb mar apr maj jun jul aug sep okt nov dec",
		weekdays: "søn man tir ons tor fre lør",
		least: "sø ma ti on to fr lø",
	},
	nb: NORWEGIAN,
	no: NORWEGIAN,
	zh: { least: "日 一 二 三 四 五 六" },
};
const WEEKS: Readonly<Record<string, readonly [number, number]>> = { en: [0, 1], pt: [1, 4], zh: [1, 4] };
const ORDINALS: Readonly<Record<string, string>> = {
	...{ de: ".", da: ".", nb: ".", no: ".", fi: ".", cs: ".", pl: ".", hu: "." },
	...{ es: "º", it: "º", pt: "º", ru: "-го", uk: "-го", ja: "日", zh: "日", ko: "일" },
};

const known = new Map<string, DateNames>();

/** The names of a language such as `en` or `pt-BR`; English where it is not known. */
export function dateNames(language: string): DateNames {
	const names = known.get(language) ?? namesIn(knownLanguage(language));
	known.set(language, names);
	return names;
}

function namesIn(language: string): DateNames {
	const whole = language.toLowerCase();
	const base = whole.split("-")[0] ?? "";
	const ownTo = <T>(table: Readonly<Record<string, T>>): T | undefined => table[whole] ?? table[base];
	const short = ownTo(SHORT);
	const months = monthsIn(language, "long");
	const weekdaysShort = short?.weekdays?.split(" ") ?? weekdaysIn(language, "short");
	const [firstWeekday, january] = (whole === base ? WEEKS[base] : undefined) ?? weekIn(language);
	return {
		months,
		monthsBesideDay: months.map((name, index) => {
			const beside = monthName(index + 1, language, "long");
			return beside === null || /\d/u.test(beside) ? name : beside;
		}),
		monthsShort: short?.months?.split(" ") ?? monthsIn(language, "short"),
		weekdays: weekdaysIn(language, "long"),
		weekdaysShort,
		weekdaysLeast: short?.least.split(" ") ?? weekdaysShort,
		firstWeekday,
		january,
		ordinal: (count) => `${count}${ordinalMark(base, count, ORDINALS[base] ?? "")}`,
	};
}

function knownLanguage(language: string): string {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en";
	} catch {
		return "en";
	}
}

function monthsIn(language: string, month: "long" | "short"): readonly string[] {
	return Array.from({ length: 12 }, (_, index) => written(language, { month }, new Date(Date.UTC(2023, index, 15))));
}

// The first of January 2023 was a Sunday.
function weekdaysIn(language: string, weekday: "long" | "short"): readonly string[] {
	return Array.from({ length: 7 }, (_, index) => written(language, { weekday }, new Date(Date.UTC(2023, 0, 1 + index))));
}

function written(language: string, parts: Intl.DateTimeFormatOptions, day: Date): string {
	return new Intl.DateTimeFormat(language, { ...parts, calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" }).format(day);
}

// Newer than the types: a property in some browsers, a method in others. Where there is neither, the week of ISO 8601.
function weekIn(language: string): readonly [number, number] {
	const locale: Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo } = new Intl.Locale(language);
	const { firstDay, minimalDays } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {};
	return [(firstDay ?? 1) % 7, minimalDays ?? 4];
}

interface WeekInfo {
	readonly firstDay?: number;
	readonly minimalDays?: number;
}

function ordinalMark(language: string, count: number, usual: string): string {
	if (language === "fr") return count === 1 ? "er" : "";
	if (language === "nl") return count === 1 || count === 8 || count >= 20 ? "ste" : "de";
	if (language === "sv") return [1, 2].includes(count % 10) && ![11, 12].includes(count) ? ":a" : ":e";
	if (language !== "en") return usual;
	const isTeen = count % 100 >= 11 && count % 100 <= 13;
	return (isTeen ? undefined : ["", "st", "nd", "rd"][count % 10]) || "th";
}

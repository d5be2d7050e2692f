import type { Dice } from "./dice";

/** A language that the app can speak, by its code. */
export type Language = "en" | "de" | "fr";

/** The names of the months in each language. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
	en: "January February March April May June July August September October November December".split(" "),
	de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
	fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

/** Months of languages that the app need not speak, none of which means another month elsewhere, and what stands around them. */
export const OTHER_MONTHS: readonly { readonly names: readonly string[]; readonly between: string }[] = [
	{ names: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "), between: " de " },
	{ names: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "), between: " " },
	{ names: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "), between: " " },
];

/** A month as somebody writes it. */
export interface WrittenMonth {
	readonly text: string;
	readonly forms: readonly string[];
}

/** Writes a month in a language (English or that of the app): in full or as a start that no other month has. */
export function writtenMonth(
	dice: Dice,
	month: number,
	spoken: Language,
	language = dice.pick(["en", spoken, spoken] as const),
): WrittenMonth {
	const name = MONTHS[language][month - 1] ?? "";
	const starts = startsOf(name, spoken);
	const isStart = starts.length > 0 && dice.chance(0.5);
	const text = isStart ? dice.pick(starts) : name;
	return { text, forms: [`month ${language} ${isStart ? "start" : "in full"}`] };
}

/** The shorter starts of a month's name that fit no other month, in English and in the language of the app. */
export function startsOf(name: string, spoken: Language): readonly string[] {
	return Array.from({ length: name.length }, (_, length) => name.slice(0, length)).filter(
		(start) => start.length >= 3 && monthsOf(start, spoken).size === 1,
	);
}

/** The months, counted from 1, whose name in English or in the language of the app begins so, in any case. */
export function monthsOf(start: string, spoken: Language): ReadonlySet<number> {
	const found = [...MONTHS.en, ...MONTHS[spoken]].flatMap((name, index) =>
		name.toLowerCase().startsWith(start.toLowerCase()) ? [(index % 12) + 1] : [],
	);
	return new Set(found);
}

import { type Day, isYear, padded } from "./day";

/** Writes a day in a format, in one language. */
export type WriteDay = (day: Day, format: string) => string;

/** The one day that a text is the name of; null where it names none, or more than one. */
export type DayNamed = (text: string) => Day | null;

// Two days of each month, in years of their own, and none that a week may count to another year.
const SAMPLES = Array.from({ length: 12 }, (_, index) => padded(index + 1)).flatMap((month) => [`1946-${month}-09`, `2087-${month}-20`]);
// Every digit stands in one of them.
const DIGITS = ["2013", "2045", "2067", "2189"];
// As moment.js has it, a year of two digits lies between 1969 and 2068.
const YEARS = [
	{ token: "YYYY", digits: /(?=(\d{4}))/gu, yearOf: (number: number) => number },
	{ token: "YY", digits: /(?=(\d{2}))/gu, yearOf: (number: number) => number + (number > 68 ? 1900 : 2000) },
];

/** Makes the look-up of days by their names in a format. What is no name in the first language is looked up in the next. */
export function namedDays(format: string, languages: readonly WriteDay[]): DayNamed {
	const samples = languages.map((write) => JSON.stringify(SAMPLES.map((day) => write(day, format))));
	const lookups = languages.filter((_, index) => samples.indexOf(samples[index] ?? "") === index).map((write) => lookup(format, write));
	return (text) => {
		for (const dayNamed of lookups) {
			const day = dayNamed(text);
			if (day !== null) return day;
		}
		return null;
	};
}

// The names of a year are written once, when a text first holds that year. This is exact in every language, also where moment.js
// can't read what it wrote, and takes less time than reading.
function lookup(format: string, write: WriteDay): DayNamed {
	const plain = plainIn(write);
	const samples = SAMPLES.map((day) => ({ day, name: plain(write(day, format)) }));
	const written = YEARS.find(({ token }) => samples.every(({ day, name }) => name.includes(plain(write(day, token)))));
	if (written === undefined) return () => null;
	const { digits, yearOf } = written;
	const yearsIn = (name: string): readonly number[] => [...name.matchAll(digits)].map(([, number]) => yearOf(Number(number)));
	const most = Math.max(...samples.map(({ name }) => yearsIn(name).length));
	const known = new Map<number, ReadonlyMap<string, Day | null>>();
	const namesOf = (year: number): ReadonlyMap<string, Day | null> => {
		const names = known.get(year) ?? daysByName(year, (day) => plain(write(day, format)));
		known.set(year, names);
		return names;
	};
	return (text) => {
		const name = plain(text);
		const years = yearsIn(name);
		if (years.length > most) return null;
		for (const year of years.filter(isYear)) {
			const names = namesOf(year);
			const day = names.get(name) ?? names.get(withoutZeros(name)) ?? null;
			if (day !== null) return day;
		}
		return null;
	};
}

// With a week before and after, for a week may count its days to the other year. What names two days names none.
function daysByName(year: number, nameOf: (day: Day) => string): ReadonlyMap<string, Day | null> {
	const names = new Map<string, Day | null>();
	for (let count = -7; count <= 373; count++) {
		const day = new Date(Date.UTC(year, 0, count)).toISOString().slice(0, 10);
		if (!isYear(Number(day.slice(0, 4)))) continue;
		const name = nameOf(day);
		names.set(name, names.has(name) ? null : day);
	}
	return names;
}

// Names that differ by capitals alone are one file on most computers. Digits of other scripts are made those that are counted with.
function plainIn(write: WriteDay): (name: string) => string {
	const digits = DIGITS.flatMap((year) =>
		[...write(`${year}-06-15`, "YYYY")].map((digit, index) => [digit, year[index] ?? digit] as const),
	);
	const valueOf = new Map(digits);
	return (name) =>
		name
			.normalize("NFC")
			.toLowerCase()
			.replace(/\p{Nd}/gu, (digit) => valueOf.get(digit) ?? digit);
}

// Somebody may write a zero that the format does not have: 05-3-2024.
function withoutZeros(name: string): string {
	return name.replace(/(^|\D)0+(?=\d)/gu, "$1");
}

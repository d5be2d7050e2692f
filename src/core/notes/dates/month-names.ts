import { formatOf } from "./day";

/** The month (1–12) that a word names, in full or by a start of at least three letters that no other month has; null for any other word. */
export type MonthOf = (word: string) => number | null;

const SHORTEST_START = 3;

/** Makes the look-up of month names in English and in a language such as `de`; one that is not known adds nothing. */
export function monthLookup(language: string): MonthOf {
	const known = lookups.get(language) ?? lookupFor(language);
	lookups.set(language, known);
	return known;
}

// Asking for the names takes milliseconds, and languages are few.
const lookups = new Map<string, MonthOf>();

// Most notes name no month, so the names are made when the first word is looked up.
function lookupFor(language: string): MonthOf {
	let known: ReturnType<typeof allNames> | null = null;
	return (written) => {
		const word = plainMonth(written);
		if (word === "") return null;
		known ??= allNames(language);
		const { names, whole } = known;
		const named = whole.get(word);
		if (named !== undefined || word.length < SHORTEST_START) return named ?? null;
		const begun = new Set(names.filter(({ name }) => name.startsWith(word)).map(({ month }) => month));
		return begun.size === 1 ? ([...begun][0] ?? null) : null;
	};
}

function allNames(language: string): { readonly names: readonly Named[]; readonly whole: ReadonlyMap<string, number> } {
	const names = [...new Set(["en", language])].flatMap(monthNames);
	return { names, whole: new Map(names.map(({ name, month }) => [name, month])) };
}

interface Named {
	readonly name: string;
	readonly month: number;
}

/** The name of a month (1–12) in a language, as it stands beside a day; null where the language is not known. */
export function monthName(month: number, language: string, length: "long" | "short"): string | null {
	try {
		const parts = formatOf(language, { day: "numeric", month: length, calendar: "gregory" }).formatToParts(inMonth(month));
		return parts.find(({ type }) => type === "month")?.value ?? null;
	} catch {
		return null;
	}
}

// Long and short, by themselves and beside a day: many languages have two cases.
function monthNames(language: string): readonly Named[] {
	return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
		const names = (["long", "short"] as const).flatMap((length) => [
			alone(month, language, length),
			monthName(month, language, length),
		]);
		const written = names.filter((name) => name !== null).map(plainMonth);
		return [...new Set(written)].filter((name) => name !== "" && !/\d/u.test(name)).map((name) => ({ name, month }));
	});
}

function alone(month: number, language: string, length: "long" | "short"): string | null {
	try {
		return formatOf(language, { month: length, calendar: "gregory" }).format(inMonth(month));
	} catch {
		return null;
	}
}

function inMonth(month: number): Date {
	return new Date(Date.UTC(2024, month - 1, 15, 12));
}

/** The name of a month without capitals, dots and the accents of Latin letters, which people leave out. */
export function plainMonth(name: string): string {
	return name
		.normalize("NFD")
		.replace(/[\u0300-\u036f.]/gu, "")
		.toLowerCase()
		.trim();
}

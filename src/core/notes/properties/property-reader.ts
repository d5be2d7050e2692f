import type { DateFault } from "../../kinds/date-order";
import { parseFlag } from "../../kinds/values/flag";
import type { Problem } from "../../kinds/problem";
import type { Meaning } from "../../kinds/property-names";
import { problemWords } from "../../words/problem";
import { faultyDate } from "../dates/faulty-date";
import type { DateRules, WrittenDate } from "../dates/written-date";
import { datesIn } from "./dated-property";
import { firstRead } from "./first-read";
import { holdsTooMuch, MOST_VALUES, namesOf, type Property, recordsIn, sameProperty, shownTexts, textsOf, type Under } from "./property";

/** A date that a property states, and its line, counted from 1. */
export type StatedDate = WrittenDate & { readonly line: number };

/** A problem of a note that is known. */
export type OwnProblem = Omit<Problem, "path">;

/** Reads the properties of a note by their meaning, and keeps what in them can't be used: one problem for each property. */
export interface PropertyReader {
	readonly under: Under;
	/** Each text with its links as they are shown. */
	readonly texts: (meaning: Meaning) => readonly string[];
	readonly text: (meaning: Meaning) => string | null;
	/** The names, each once. */
	readonly list: (meaning: Meaning, namesIn?: (value: unknown) => readonly string[]) => readonly string[];
	/** The first value that a parser can read. */
	readonly first: <T>(properties: readonly Property[], parse: (written: string) => T | null) => T | null;
	readonly flag: (meaning: Meaning) => boolean;
	readonly dates: (meaning: Meaning) => readonly StatedDate[];
	readonly refuse: (property: Property, fault?: DateFault | null) => void;
	readonly tell: (property: Property, problem: OwnProblem) => void;
	readonly problems: () => readonly OwnProblem[];
}

const NOTHING: readonly string[] = [];
const NO_DATES: readonly StatedDate[] = [];

/** Makes the reader for the properties of one note. */
export function propertyReader(under: Under, rules: DateRules): PropertyReader {
	const problems = new Map<Property, OwnProblem>();
	const refuse = (property: Property, fault: DateFault | null = null): void => {
		problems.set(property, refusalOf(property, fault, rules, possibleIn(property, under)));
	};
	return {
		under,
		texts: (meaning) => (under(meaning).length === 0 ? NOTHING : under(meaning).flatMap(({ value }) => shownTexts(value))),
		text: (meaning) => firstShown(under(meaning)),
		list: (meaning, namesIn = namesOf) => {
			const [first, ...others] = under(meaning);
			if (first === undefined) return NOTHING;
			const names = namesIn(first.value);
			return others.length === 0 ? names : [...new Set([...names, ...others.flatMap(({ value }) => namesIn(value))])];
		},
		first: (properties, parse) => {
			if (properties.length === 0) return null;
			const { value, unread } = firstRead(properties, parse);
			for (const property of unread) refuse(property);
			return value;
		},
		flag: (meaning) => {
			if (under(meaning).length === 0) return false;
			const { value, unread } = firstRead(under(meaning), parseFlag);
			for (const property of unread) if (!isFamily(property)) refuse(property);
			return value ?? false;
		},
		dates: (meaning) => {
			if (under(meaning).length === 0) return NO_DATES;
			return under(meaning).flatMap((property) => {
				const { dates, fault, complete } = datesIn(property.value, rules);
				if (!complete) refuse(property, fault);
				return dates.map((date) => ({ ...date, line: property.line }));
			});
		},
		refuse,
		tell: (property, problem) => problems.set(property, problem),
		problems: () => [...problems.values()],
	};
}

/** The first text of some properties, with its links as they are shown; null where they hold none. */
export function firstShown(properties: readonly Property[]): string | null {
	for (const { value } of properties) {
		const [text] = shownTexts(value);
		if (text !== undefined) return text;
	}
	return null;
}

/** Whether people stand under a name more often than a yes or no, which is no mistake. */
export function isFamily({ name }: Property): boolean {
	return sameProperty(name, "family");
}

/** That a property holds more values than are read. */
export function tooMuchIn({ name, line }: Property): OwnProblem {
	return { line, code: "unreadable-value", message: problemWords.tooManyValues(name, MOST_VALUES), about: name };
}

/** What in properties that name people can't be taken: records of further values, and more values than are read. */
export function unreadPeople(properties: readonly Property[], rules: DateRules): readonly OwnProblem[] {
	return properties.flatMap((property) => {
		if (recordsIn(property.value).length > 0) return [refusalOf(property, null, rules, null)];
		return holdsTooMuch(property.value) ? [tooMuchIn(property)] : [];
	});
}

// Which values the meaning of a property can have; null where that is none of a few.
function possibleIn(property: Property, under: Under): string | null {
	const known = Object.entries(problemWords.possibleValues) as readonly (readonly [Meaning, string])[];
	return known.find(([meaning]) => under(meaning).includes(property))?.[1] ?? null;
}

function refusalOf({ name, value, line }: Property, fault: DateFault | null, rules: DateRules, possible: string | null): OwnProblem {
	const written = recordsIn(value)[0] ?? textsOf(value).join(", ");
	if (fault === null)
		return { line, code: "unreadable-value", message: problemWords.unreadableValue(name, written, possible), about: written };
	return { line, code: fault, message: problemWords.dates[fault](`${name}: ${written}`), about: faultyDate(written, fault, rules) };
}

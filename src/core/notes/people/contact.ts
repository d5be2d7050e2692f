import { type Circle, parseCircle } from "../../kinds/circle";
import type { DateFault } from "../../kinds/date-order";
import { parseFlag, parseLevel, parseStance, type Stance } from "../../kinds/level";
import type { Problem } from "../../kinds/problem";
import type { Meaning, PropertyNames } from "../../kinds/property-names";
import { parseCadence, type WantedCadence } from "../../kinds/wanted-cadence";
import { problemWords } from "../../words/problem";
import { isImpossibleBirthday } from "../dates/birthday";
import type { Day } from "../dates/day";
import { faultyDate } from "../dates/faulty-date";
import type { DateRules, WrittenDate } from "../dates/written-date";
import type { Entry } from "../entries/entry";
import { datesIn, latestOf } from "../properties/dated-property";
import { firstRead } from "../properties/first-read";
import type { Frontmatter } from "../properties/frontmatter";
import { organizationsIn } from "../properties/organization";
import {
	namesOf,
	type Properties,
	propertiesUnder,
	type Property,
	recordsIn,
	sameProperty,
	shownTexts,
	textsOf,
} from "../properties/property";
import { readRelations, type Relation } from "../properties/relation";

/** A link in a note to another, and its line, counted from 1. */
export interface Mention {
	readonly name: string;
	readonly line: number;
}

/** A date that a property states, and its line, counted from 1. */
export type StatedDate = WrittenDate & { readonly line: number };

/** What the note about a person says, before links are found and a day is known. */
export interface Contact {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly organizations: readonly string[];
	readonly role: string | null;
	readonly why: string | null;
	readonly circle: Circle | null;
	readonly circleLine: number | null;
	readonly cadence: WantedCadence | null;
	readonly tags: readonly string[];
	/** 1–5. */
	readonly importance: number | null;
	readonly influence: number | null;
	readonly interest: number | null;
	readonly stance: Stance | null;
	readonly decisionRole: string | null;
	readonly relations: readonly Relation[];
	readonly commonGround: Readonly<Record<CommonGround, readonly string[]>>;
	readonly offers: readonly string[];
	readonly needs: readonly string[];
	readonly birthday: string | null;
	/** All days of contact that are stated; which of them counts depends on the day on which somebody looks. */
	readonly lastContacts: readonly StatedDate[];
	readonly snoozeUntil: Day | null;
	readonly untracked: "archived" | "paused" | null;
	readonly kin: boolean;
	readonly noIntro: boolean;
	readonly me: boolean;
	readonly entries: readonly Entry[];
	/** The links of the note to others, those present in its entries left out. */
	readonly mentions: readonly Mention[];
}

/** The properties in which people may have something in common. */
export type CommonGround = "interests" | "schools" | "programs" | "places" | "groups";

/** What the properties of a note say about a person. */
export type PropertyFacts = Omit<Contact, "path" | "name" | "tags" | "entries" | "mentions">;

/** Reads what the properties say about a person, and what in them can't be used. `titles` are the names a title may repeat. */
export function readFacts(
	frontmatter: Frontmatter,
	properties: Properties,
	names: PropertyNames,
	titles: readonly string[],
	dates: DateRules,
): { readonly facts: PropertyFacts; readonly problems: readonly Omit<Problem, "path">[] } {
	const problems = new Map<Property, Omit<Problem, "path">>();
	const refuse = (property: Property, fault: DateFault | null = null): void => {
		const { name, value, line } = property;
		const written = recordsIn(value)[0] ?? textsOf(value).join(", ");
		const message = fault === null ? problemWords.unreadableValue(name, written) : problemWords.dates[fault](`${name}: ${written}`);
		const about = fault === null ? written : faultyDate(written, fault, dates);
		problems.set(property, { line, code: fault ?? "unreadable-value", message, about });
	};
	const under = (meaning: Meaning): readonly Property[] => propertiesUnder(properties, names[meaning]);
	const texts = (found: readonly Property[]): readonly string[] => found.flatMap(({ value }) => shownTexts(value));
	const text = (meaning: Meaning): string | null => texts(under(meaning))[0] ?? null;
	const list = (meaning: Meaning): readonly string[] => [...new Set(under(meaning).flatMap(({ value }) => namesOf(value)))];
	const first = <T>(found: readonly Property[], parse: (written: string) => T | null): T | null => {
		const { value, unread } = firstRead(found, parse);
		for (const property of unread) refuse(property);
		return value;
	};
	const flag = (meaning: Meaning): boolean => {
		const { value, unread } = firstRead(under(meaning), parseFlag);
		for (const property of unread) if (!isFamily(property)) refuse(property);
		return value ?? false;
	};
	const stated = (meaning: Meaning): readonly StatedDate[] =>
		under(meaning).flatMap((property) => {
			const { dates: found, fault, complete } = datesIn(property.value, dates);
			if (!complete) refuse(property, fault);
			return found.map((date) => ({ ...date, line: property.line }));
		});
	for (const meaning of Object.keys(names) as Meaning[]) {
		const strict = meaning === "status" ? [] : under(meaning).filter((property) => !isFamily(property));
		for (const property of strict) if (recordsIn(property.value).length > 0) refuse(property);
	}
	for (const property of under("birthday")) {
		const about = shownTexts(property.value).find((written) => isImpossibleBirthday(written, dates.monthOf));
		if (about === undefined) continue;
		problems.set(property, { line: property.line, code: "invalid-date", message: problemWords.impossibleBirthday(about), about });
	}

	const aliases = list("aliases");
	const known = [...titles, ...aliases].map((name) => name.toLowerCase());
	const isOwnTitle = ({ name, value }: Property): boolean =>
		sameProperty(name, "title") && shownTexts(value).some((title) => known.includes(title.toLowerCase()));
	const isRank = ({ name, value }: Property): boolean =>
		sameProperty(name, "priority") && textsOf(value).every((written) => /^[\d.]+$/u.test(written));
	const { relations, unread } = readRelations(properties, frontmatter, names);
	for (const property of unread) refuse(property);
	const statuses = texts(under("status")).map((status) => status.toLowerCase());
	const facts: PropertyFacts = {
		aliases,
		organizations: [...new Set(under("organization").flatMap(({ value }) => organizationsIn(value)))],
		role: texts(under("role").filter((property) => !isOwnTitle(property)))[0] ?? null,
		why: text("why"),
		circle: first(under("circle"), parseCircle),
		circleLine: under("circle")[0]?.line ?? null,
		cadence: first(under("cadence"), parseCadence),
		importance: first(
			under("importance").filter((property) => !isRank(property)),
			parseLevel,
		),
		influence: first(under("influence"), parseLevel),
		interest: first(under("interest"), parseLevel),
		stance: first(under("stance"), parseStance),
		decisionRole: text("decision-role"),
		relations,
		commonGround: {
			interests: list("interests"),
			schools: list("schools"),
			programs: list("programs"),
			places: list("places"),
			groups: list("groups"),
		},
		offers: list("offers"),
		needs: list("needs"),
		birthday: text("birthday"),
		lastContacts: stated("last-contact"),
		snoozeUntil: latestOf(stated("snooze-until"))?.day ?? null,
		untracked: (["archived", "paused"] as const).find((status) => statuses.includes(status)) ?? null,
		kin: flag("kin"),
		noIntro: flag("no-intro"),
		me: flag("me"),
	};
	return { facts, problems: [...problems.values()] };
}

// Under this name stand people more often than a yes or no, and that is no mistake.
function isFamily({ name }: Property): boolean {
	return sameProperty(name, "family");
}

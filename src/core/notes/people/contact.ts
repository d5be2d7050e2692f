import { type Circle, parseCircle } from "../../kinds/circle";
import { parseLevel } from "../../kinds/values/level";
import { parseStance, type Stance } from "../../kinds/values/stance";
import { type Meaning, PROPERTY_NAMES } from "../../kinds/property-names";
import { parseCadence, type WantedCadence } from "../../kinds/wanted-cadence";
import { problemWords } from "../../words/problem";
import { isImpossibleBirthday } from "../dates/birthday";
import type { Day } from "../dates/day";
import type { DateRules } from "../dates/written-date";
import type { Entry } from "../entries/entry";
import type { Grounds } from "../marks/person-note";
import { addressesIn } from "../properties/address";
import { latestOf } from "../properties/dated-property";
import type { Frontmatter } from "../properties/frontmatter";
import { organizationsIn } from "../properties/organization";
import {
	holdsTooMuch,
	namesWithYears,
	type Property,
	recordsIn,
	sameProperty,
	shownTexts,
	textsOf,
	type Under,
} from "../properties/property";
import {
	firstShown,
	isFamily,
	type OwnProblem,
	type PropertyReader,
	propertyReader,
	type StatedDate,
	tooMuchIn,
} from "../properties/property-reader";
import { readRelations, type Relation } from "../properties/relation";
import type { Stay } from "../wording/stay";
import { nameKey } from "../text/path";
import type { Mention } from "./mentions";

/** What the note about a person says, before links are found and a day is known. */
export interface Contact {
	readonly path: string;
	readonly name: string;
	/** By what alone the note is about a person, before others are looked at; null where it bears a mark. */
	readonly onlyBy: Exclude<Grounds, "a mark"> | null;
	readonly aliases: readonly string[];
	/** In small letters. */
	readonly addresses: readonly string[];
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
	/** Those of its properties, then those of sections that list whom somebody knows. */
	readonly relations: readonly Relation[];
	readonly commonGround: Readonly<Record<CommonGround, readonly string[]>>;
	/** Where somebody was in which years, by the lines of sections of facts. */
	readonly stays: readonly Stay[];
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

/** What is known of a person by all but the meanings of properties. */
export type Known = Pick<Contact, "path" | "name" | "onlyBy" | "tags" | "stays" | "entries" | "mentions"> & {
	/** The relations that the body states. */
	readonly listed: readonly Relation[];
};

const STRICT = (Object.keys(PROPERTY_NAMES) as readonly Meaning[]).filter((meaning) => meaning !== "status");

/** Reads what the properties say beside what is known, and what in them can't be used. `titles` are the names a title may repeat. */
export function readContact(
	known: Known,
	frontmatter: Frontmatter,
	under: Under,
	titles: readonly string[],
	dates: DateRules,
): { readonly contact: Contact; readonly problems: readonly OwnProblem[] } {
	const reader = propertyReader(under, dates);
	refuseRecords(reader);
	tellImpossibleBirthdays(reader, dates);
	const { relations, unread } = readRelations(under, frontmatter);
	for (const property of unread) reader.refuse(property);
	return { contact: contactIn(reader, known, relations, titles), problems: reader.problems() };
}

function contactIn(reader: PropertyReader, known: Known, relations: readonly Relation[], titles: readonly string[]): Contact {
	const { under, text, list, first, flag } = reader;
	const aliases = list("aliases");
	const statuses = reader.texts("status").map((status) => status.toLowerCase());
	// Written out: a copy of so many values takes a seventh of the time in which a whole note is read.
	return {
		path: known.path,
		name: known.name,
		onlyBy: known.onlyBy,
		tags: known.tags,
		aliases,
		addresses: addressesIn(under("email")),
		organizations: organizationsOf(under("organization")),
		role: roleIn(under("role"), [...titles, ...aliases]),
		why: text("why"),
		circle: first(under("circle"), parseCircle),
		circleLine: under("circle")[0]?.line ?? null,
		cadence: first(under("cadence"), parseCadence),
		importance: first(withoutRanks(under("importance")), parseLevel),
		influence: first(under("influence"), parseLevel),
		interest: first(under("interest"), parseLevel),
		stance: first(under("stance"), parseStance),
		decisionRole: text("decision-role"),
		relations: known.listed.length === 0 ? relations : [...relations, ...known.listed],
		commonGround: commonGroundIn(reader),
		offers: list("offers"),
		needs: list("needs"),
		birthday: text("birthday"),
		lastContacts: reader.dates("last-contact"),
		snoozeUntil: latestOf(reader.dates("snooze-until"))?.day ?? null,
		untracked: (["archived", "paused"] as const).find((status) => statuses.includes(status)) ?? null,
		kin: flag("kin"),
		noIntro: flag("no-intro"),
		me: flag("me"),
		stays: known.stays,
		entries: known.entries,
		mentions: known.mentions,
	};
}

function commonGroundIn({ list }: PropertyReader): Contact["commonGround"] {
	return {
		interests: list("interests"),
		schools: list("schools", namesWithYears),
		programs: list("programs", namesWithYears),
		places: list("places", namesWithYears),
		groups: list("groups", namesWithYears),
	};
}

// The meanings under which a record of further values is a mistake: all but the status, which is read from whatever stands there.
function refuseRecords({ under, refuse, tell }: PropertyReader): void {
	for (const meaning of STRICT) {
		for (const property of under(meaning)) {
			if (!isFamily(property) && recordsIn(property.value).length > 0) refuse(property);
			if (holdsTooMuch(property.value)) tell(property, tooMuchIn(property));
		}
	}
}

function tellImpossibleBirthdays({ under, tell }: PropertyReader, { monthOf }: DateRules): void {
	for (const property of under("birthday")) {
		const about = shownTexts(property.value).find((written) => isImpossibleBirthday(written, monthOf));
		if (about === undefined) continue;
		tell(property, { line: property.line, code: "invalid-date", message: problemWords.impossibleBirthday(about), about });
	}
}

const NONE: readonly string[] = [];

function organizationsOf(properties: readonly Property[]): readonly string[] {
	const [first, ...others] = properties;
	if (first === undefined) return NONE;
	const names = organizationsIn(first.value);
	return others.length === 0 ? names : [...new Set([...names, ...others.flatMap(({ value }) => organizationsIn(value))])];
}

// A title that repeats the name of the note or of the person is no role.
function roleIn(properties: readonly Property[], names: readonly string[]): string | null {
	if (properties.length === 0) return null;
	if (!properties.some(({ name }) => sameProperty(name, "title"))) return firstShown(properties);
	// `user.john-smith` is the note of John Smith, by the last part of its name.
	const known = names.flatMap((name) => [nameKey(name), plainKey(name.slice(name.lastIndexOf(".") + 1))]);
	const isOwnTitle = ({ name, value }: Property): boolean =>
		sameProperty(name, "title") && shownTexts(value).some((title) => known.includes(nameKey(title)) || known.includes(plainKey(title)));
	return firstShown(properties.filter((property) => !isOwnTitle(property)));
}

function plainKey(name: string): string {
	return nameKey(name).replace(/[\s_-]+/gu, " ");
}

// A priority in numbers is a rank in somebody's list and no importance.
function withoutRanks(properties: readonly Property[]): readonly Property[] {
	return properties.some(isRank) ? properties.filter((property) => !isRank(property)) : properties;
}

function isRank({ name, value }: Property): boolean {
	return sameProperty(name, "priority") && textsOf(value).every((written) => /^[\d.]+$/u.test(written));
}

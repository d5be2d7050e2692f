import { type Circle, firstRead, parseCadence, parseCircle, parseFlag, parseLevel, parseStance, type Stance, type WantedCadence } from "./scale";
import type { Day } from "./day";
import type { DailyDay } from "./head";
import type { Entry } from "./entry";
import type { Frontmatter } from "./frontmatter";
import { linksIn } from "./links";
import type { Meaning, PropertyNames } from "./property-names";
import { namesOf, type Properties, propertiesUnder, type Property, sameProperty, shownTexts, textsOf } from "./property";
import { organizationsIn } from "./organization";
import { readDate } from "./written-date";
import { readLinkedDay } from "./head";
import { readRelations, type Relation } from "./relation";

/** A link in a note to another, and its line, counted from 1. */
export interface Mention {
	readonly name: string;
	readonly line: number;
}

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
	readonly lastContact: { readonly day: Day; readonly line: number } | null;
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

/** A property whose value says nothing usable. */
export type Unread = Pick<Property, "name" | "value" | "line">;

/** Reads what the properties say about a person; what can't be used comes back as `unread`. `titles` are the names a title may repeat. */
export function readFacts(
	frontmatter: Frontmatter,
	properties: Properties,
	names: PropertyNames,
	titles: readonly string[],
	dailyDay: DailyDay,
): { readonly facts: PropertyFacts; readonly unread: readonly Unread[] } {
	const unread: Unread[] = [];
	const under = (meaning: Meaning): readonly Property[] => propertiesUnder(properties, names[meaning]);
	const first = <T>(found: readonly Property[], parse: (written: string) => T | null): T | null => {
		const read = firstRead(found, parse);
		unread.push(...read.unread);
		return read.value;
	};
	const text = (meaning: Meaning): string | null => under(meaning).flatMap(({ value }) => shownTexts(value))[0] ?? null;
	const list = (meaning: Meaning): readonly string[] => [...new Set(under(meaning).flatMap(({ value }) => namesOf(value)))];
	const flag = (meaning: Meaning): boolean => firstRead(under(meaning), parseFlag).value ?? false;

	const aliases = list("aliases");
	const known = [...titles, ...aliases].map((name) => name.toLowerCase());
	const isOwnTitle = ({ name, value }: Property): boolean =>
		sameProperty(name, "title") && shownTexts(value).some((title) => known.includes(title.toLowerCase()));
	const isRank = ({ name, value }: Property): boolean => sameProperty(name, "priority") && textsOf(value).every((written) => /^[\d.]+$/u.test(written));
	const contactDays = under("last-contact").flatMap((property) => {
		const day = dayWritten(property.value, dailyDay);
		if (day === null) unread.push(property);
		return day === null ? [] : [{ day, line: property.line }];
	});
	const status = text("status")?.toLowerCase();
	const facts: PropertyFacts = {
		aliases,
		organizations: [...new Set(under("organization").flatMap(({ value }) => organizationsIn(value)))],
		role: under("role").filter((property) => !isOwnTitle(property)).flatMap(({ value }) => shownTexts(value))[0] ?? null,
		why: text("why"),
		circle: first(under("circle"), parseCircle),
		circleLine: under("circle")[0]?.line ?? null,
		cadence: first(under("cadence"), parseCadence),
		importance: first(under("importance").filter((property) => !isRank(property)), parseLevel),
		influence: first(under("influence"), parseLevel),
		interest: first(under("interest"), parseLevel),
		stance: first(under("stance"), parseStance),
		decisionRole: text("decision-role"),
		relations: readRelations(properties, frontmatter, names),
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
		lastContact: contactDays.reduce<Contact["lastContact"]>((latest, found) => (latest === null || found.day > latest.day ? found : latest), null),
		snoozeUntil: first(under("snooze-until"), (written) => dayWritten(written, dailyDay)),
		untracked: status === "archived" || status === "paused" ? status : null,
		kin: flag("kin"),
		noIntro: flag("no-intro"),
		me: flag("me"),
	};
	return { facts, unread };
}

// The day that a value names, written out or as a link; the latest of several.
function dayWritten(value: unknown, dailyDay: DailyDay): Day | null {
	const days = textsOf(value).map((written) => {
		const link = linksIn(written)[0];
		const reading = link?.start === 0 ? readLinkedDay(link.target, link.shown, dailyDay) : readDate(written);
		return reading?.date?.day ?? null;
	});
	return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}

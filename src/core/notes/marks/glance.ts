import type { Settings } from "../../settings/settings";
import type { DateRules } from "../dates/written-date";
import { attendeeNames } from "../dated/attendees";
import { mayHaveDay } from "../dated/note-day";
import { propertiesOf, propertiesUnder } from "../properties/property";
import { noteNamed } from "../text/links";
import { baseName, nameKey } from "../text/path";
import { isNamedForDay, isPersonNote } from "./person-note";

/** What the application has indexed of a note, before anybody reads it. */
export interface Glance {
	readonly path: string;
	readonly properties: Readonly<Record<string, unknown>>;
	/** All tags in it, without `#`. */
	readonly tags: readonly string[];
	readonly hasLinks: boolean;
	/** Whether what stands first in its body, headings aside, may be fields: of these nothing is indexed. */
	readonly mayBeginWithFields: boolean;
	/** Whether it is not indexed yet, or has properties that could not be read. */
	readonly isUncertain: boolean;
}

/** What a note may hold: a person, a day on which somebody was met, fields that tell of either, or nothing that counts. */
export const HOLDINGS = ["a person", "a day", "fields", "nothing"] as const;

export type Holding = (typeof HOLDINGS)[number];

/** Tells what a note may hold, so that people are read first, and what can hold nothing need not be read. */
export function holdingOf(glance: Glance, settings: Settings, dates: DateRules): Holding {
	const { path, properties, tags, hasLinks, isUncertain, mayBeginWithFields } = glance;
	const named = propertiesOf({ properties: new Map(Object.entries(properties)), source: "", lines: [], bodyStart: 0, broken: null });
	const has = (names: readonly string[]): boolean => propertiesUnder(named, names).length > 0;
	const isMine = settings.me !== "" && nameKey(baseName(path)) === nameKey(baseName(noteNamed(settings.me)));
	const isDated = (): boolean => isNamedForDay(path, dates);
	if (isMine || has(settings.propertyNames.me) || isPersonNote({ path, properties: named, tags, isDated }, settings)) return "a person";
	if (isUncertain) return "a day";
	const names = settings.datedNames;
	if (has(names.attendees)) return "a day";
	return (hasLinks || has(attendeeNames(names))) && mayHaveDay(path, named, names, dates)
		? "a day"
		: mayBeginWithFields
			? "fields"
			: "nothing";
}

import { CHANNEL_WORDS, type ChannelWords } from "../kinds/channel";
import type { Circle } from "../kinds/circle";
import { DATED_NAMES, type DatedNames } from "../kinds/dated-names";
import { DATE_ORDERS, type DateOrder } from "../kinds/date-order";
import { PROPERTY_NAMES, type PropertyNames } from "../kinds/property-names";
import { asRecord } from "../kinds/record";
import { type KeptView, parseKeptViews } from "./kept-view";

/** What people can set. The keys are those of the plugin's `data.json`. */
export interface Settings {
	/** The form of these settings; a later form is read from an earlier one. */
	readonly version: 1;
	/** Which properties, with which values, mark a person note. */
	readonly personProperties: readonly string[];
	readonly personValues: readonly string[];
	readonly personTags: readonly string[];
	readonly peopleFolders: readonly string[];
	/** Whole words of a name that no person note bears. */
	readonly notPeople: readonly string[];
	readonly propertyNames: PropertyNames;
	readonly logHeadings: readonly string[];
	readonly factHeadings: readonly string[];
	/** Headings of sections that list whom somebody knows. */
	readonly relationHeadings: readonly string[];
	readonly channelWords: ChannelWords;
	/** Under which names notes with a day of their own say when it was and who was there. */
	readonly datedNames: DatedNames;
	/** Words that say that nobody answered, and that something was cancelled. */
	readonly unanswered: readonly string[];
	readonly cancelled: readonly string[];
	/** What a date such as 03/04/2024 means; null: it is not counted, and told. */
	readonly dateOrder: DateOrder | null;
	/** Which lines of dated notes that link to a person count as contact: those that name a channel, all, or none. */
	readonly mentions: (typeof MENTIONS)[number];
	/** Where daily notes lie and how they are named; null: as the vault's own daily notes say. */
	readonly dailyNotes: DailyNotes | null;
	/** The path or name of my own note; empty: the note that says `me: true`. */
	readonly me: string;
	/** My organisation; empty: that of my own note. */
	readonly organization: string;
	/** Organisations in which I want to know more than one person. */
	readonly targetOrganizations: readonly string[];
	/** The cadence of each circle, and of people without any, in days. */
	readonly cadences: Readonly<Record<Circle | "default", number>>;
	/** Cadences by tag, in days. */
	readonly cadenceByTag: Readonly<Record<string, number>>;
	/** Where new person notes are made, and from which note; empty: the first people folder, and the built-in template. */
	readonly newPersonFolder: string;
	readonly personTemplate: string;
	/** Whether an interaction is written into everybody's own note, or once into the daily note, below a heading. */
	readonly logTo: (typeof LOG_TO)[number];
	readonly dailyHeading: string;
	/** Whether a `last-contact` that a note already has is moved forward to the day that is logged. */
	readonly moveLastContact: boolean;
	/** What a message that asks for an introduction begins as; empty: the usual one. */
	readonly introductionMessage: string;
	/** Whether the status bar says how many people are due. */
	readonly showDue: boolean;
	/** Views of the graph that are kept under a name, in the order in which they were. */
	readonly keptViews: readonly KeptView[];
}

const MENTIONS = ["channel", "all", "off"] as const;
const LOG_TO = ["people", "daily"] as const;

export const DEFAULT_SETTINGS: Settings = {
	version: 1,
	personProperties: ["type", "kind", "category", "categories", "class"],
	personValues: ["person", "people", "contact"],
	personTags: ["person", "people", "contact"],
	peopleFolders: [],
	notPeople: ["MOC", "Index", "Dashboard", "README"],
	propertyNames: PROPERTY_NAMES,
	logHeadings: [
		"Interactions",
		"Interaction log",
		"Interaction history",
		"Interaction timeline",
		"Contact log",
		"Log",
		"Touchpoints",
		"Meetings",
		"Meeting log",
		"Conversations",
		"Conversation history",
	],
	factHeadings: [
		"Facts",
		"Bio",
		"Biography",
		"Background",
		"About",
		"Career",
		"Work history",
		"Experience",
		"Positions",
		"Employment",
		"Education",
		"Family",
		"Key dates",
		"Important dates",
		"Anniversaries",
		"Life events",
		"Milestones",
		"History",
		"Timeline",
	],
	relationHeadings: ["Key connections", "Related people", "Connections", "Relationships"],
	channelWords: CHANNEL_WORDS,
	datedNames: DATED_NAMES,
	unanswered: [
		"no answer",
		"no reply",
		"no response",
		"didn't answer",
		"did not answer",
		"left a message",
		"left a voicemail",
		"voicemail",
		"missed call",
		"bounced",
	],
	cancelled: ["cancelled", "canceled", "postponed", "rescheduled", "called off", "no-show"],
	dateOrder: null,
	mentions: "channel",
	dailyNotes: null,
	me: "",
	organization: "",
	targetOrganizations: [],
	cadences: { inner: 7, close: 30, active: 180, network: 365, default: 90 },
	cadenceByTag: {},
	newPersonFolder: "",
	personTemplate: "",
	logTo: "people",
	dailyHeading: "Interactions",
	moveLastContact: false,
	introductionMessage: "",
	showDue: true,
	keptViews: [],
};

/** The settings by which notes are read. A change of any other leaves what they say as it is. */
const BY_WHICH_NOTES_ARE_READ = [
	"personProperties",
	"personValues",
	"personTags",
	"peopleFolders",
	"notPeople",
	"propertyNames",
	"logHeadings",
	"factHeadings",
	"relationHeadings",
	"channelWords",
	"datedNames",
	"unanswered",
	"cancelled",
	"dateOrder",
	"mentions",
	"dailyNotes",
	"me",
] as const satisfies readonly (keyof Settings)[];

/** What is the same under all settings by which notes say the same. */
export function readingKey(settings: Settings): string {
	return JSON.stringify(BY_WHICH_NOTES_ARE_READ.map((key) => settings[key]));
}

/** Whether notes say the same under both settings. */
export function readAlike(one: Settings, other: Settings): boolean {
	return readingKey(one) === readingKey(other);
}

/** Reads settings from what was saved, whatever that is: what can't be used is as it is by default. */
export function parseSettings(saved: unknown): Settings {
	const given = asRecord(saved);
	const isBlank = Object.values(asRecord(given["dailyNotes"])).every((part) => part === "");
	return {
		...partsLike(DEFAULT_SETTINGS, saved, plainPart),
		version: 1,
		propertyNames: partsLike(PROPERTY_NAMES, given["propertyNames"], someTexts),
		channelWords: partsLike(CHANNEL_WORDS, given["channelWords"], someTexts),
		datedNames: partsLike(DATED_NAMES, given["datedNames"], someTexts),
		dateOrder: oneOf(DATE_ORDERS, given["dateOrder"]) ?? null,
		mentions: oneOf(MENTIONS, given["mentions"]) ?? DEFAULT_SETTINGS.mentions,
		logTo: oneOf(LOG_TO, given["logTo"]) ?? DEFAULT_SETTINGS.logTo,
		dailyNotes: isBlank ? null : (dailyNotesOf(given["dailyNotes"]) ?? null),
		cadences: partsLike(DEFAULT_SETTINGS.cadences, given["cadences"], dayCount),
		cadenceByTag: daysByName(given["cadenceByTag"]),
		keptViews: parseKeptViews(given["keptViews"]),
	};
}

// A record of the same keys; a part is as it is by default where `read` can't use what is given for it.
function partsLike<T extends object>(usual: T, value: unknown, read: (part: unknown, usual: unknown) => unknown): T {
	const given = asRecord(value);
	return Object.fromEntries(Object.entries(usual).map(([key, part]) => [key, read(given[key], part) ?? part])) as T;
}

/** Reads where daily notes lie and how they are named; undefined where that is not said. */
export function dailyNotesOf(value: unknown): DailyNotes | undefined {
	const given = asRecord(value);
	if (typeof given["folder"] !== "string" && typeof given["format"] !== "string") return undefined;
	const text = (key: string): string => (typeof given[key] === "string" ? given[key].trim() : "");
	return { folder: text("folder"), format: text("format") || "YYYY-MM-DD" };
}

function plainPart(value: unknown, usual: unknown): unknown {
	if (Array.isArray(usual)) return textList(value);
	if (typeof value === "string" && typeof usual === "string") return value.trim();
	return typeof value === "boolean" && typeof usual === "boolean" ? value : undefined;
}

function textList(value: unknown): readonly string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const texts = value.filter((item) => typeof item === "string");
	return texts.map((item) => item.trim()).filter((item) => item !== "");
}

function someTexts(value: unknown): readonly string[] | undefined {
	const texts = textList(value);
	return texts?.length === 0 ? undefined : texts;
}

function oneOf<T>(choices: readonly T[], value: unknown): T | undefined {
	return choices.find((choice) => choice === value);
}

function dayCount(value: unknown): number | undefined {
	return typeof value === "number" && value >= 1 && value <= 3650 ? value : undefined;
}

function daysByName(value: unknown): Readonly<Record<string, number>> {
	const days = Object.entries(asRecord(value)).map(([name, count]) => [name, dayCount(count)] as const);
	return Object.fromEntries(days.filter((named): named is [string, number] => named[1] !== undefined));
}

/** Where daily notes lie and how they are named, in the format of moment.js: `YYYY-MM-DD`, `YYYY/MM/DD dddd`. */
export interface DailyNotes {
	readonly folder: string;
	readonly format: string;
}

import { CHANNEL_WORDS, type ChannelWords } from "./notes/channel";
import type { Circle } from "./notes/scale";
import type { DailyNotes } from "./notes/daily-format";
import { PROPERTY_NAMES, type PropertyNames } from "./notes/property-names";

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
	readonly channelWords: ChannelWords;
	/** Where daily notes lie and how they are named; null: as the vault's own daily notes say. */
	readonly dailyNotes: DailyNotes | null;
	/** The path or name of my own note; empty: the note that says `me: true`. */
	readonly me: string;
	/** My organisation; empty: that of my own note. */
	readonly organization: string;
	/** The cadence of each circle, and of people without any, in days. */
	readonly cadences: Readonly<Record<Circle | "default", number>>;
	/** Cadences by tag, in days. */
	readonly cadenceByTag: Readonly<Record<string, number>>;
	/** Where new person notes are made, and from which note; empty: the first people folder, and the built-in template. */
	readonly newPersonFolder: string;
	readonly personTemplate: string;
	/** Whether the going-cold list was opened by itself once. */
	readonly greeted: boolean;
}

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
	factHeadings: ["Facts", "Bio", "Background", "About", "Career", "Education", "Family", "Key dates", "History", "Timeline"],
	channelWords: CHANNEL_WORDS,
	dailyNotes: null,
	me: "",
	organization: "",
	cadences: { inner: 7, close: 30, active: 180, network: 365, default: 90 },
	cadenceByTag: {},
	newPersonFolder: "",
	personTemplate: "",
	greeted: false,
};

/** Reads settings from what was saved, whatever that is: what can't be used is as it is by default. */
export function parseSettings(saved: unknown): Settings {
	const given = asRecord(saved);
	const usable: Partial<Record<keyof Settings, unknown>> = {};
	for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
		const read = likeDefault(given[key], key);
		if (read !== undefined) usable[key] = read;
	}
	return { ...DEFAULT_SETTINGS, ...(usable as Partial<Settings>), version: 1 };
}

function likeDefault(value: unknown, key: keyof Settings): unknown {
	switch (key) {
		case "version":
			return undefined;
		case "greeted":
			return typeof value === "boolean" ? value : undefined;
		case "dailyNotes":
			return isBlank(value) ? undefined : dailyNotesOf(value);
		case "cadences":
			return { ...DEFAULT_SETTINGS.cadences, ...pick(daysByName(value), Object.keys(DEFAULT_SETTINGS.cadences)) };
		case "cadenceByTag":
			return daysByName(value);
		case "propertyNames":
			return wordsByKey(value, PROPERTY_NAMES);
		case "channelWords":
			return wordsByKey(value, CHANNEL_WORDS);
		default:
			return Array.isArray(DEFAULT_SETTINGS[key]) ? textList(value) : typeof value === "string" ? value.trim() : undefined;
	}
}

/** Reads where daily notes lie and how they are named; undefined where that is not said. */
export function dailyNotesOf(value: unknown): DailyNotes | undefined {
	const given = asRecord(value);
	if (typeof given["folder"] !== "string" && typeof given["format"] !== "string") return undefined;
	const text = (key: string): string => (typeof given[key] === "string" ? given[key].trim() : "");
	return { folder: text("folder"), format: text("format") || "YYYY-MM-DD" };
}

/** What is certainly a record of the value, or an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function isBlank(value: unknown): boolean {
	return Object.values(asRecord(value)).every((part) => part === "");
}

function textList(value: unknown): readonly string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	return value.filter((item) => typeof item === "string").map((item) => item.trim()).filter((item) => item !== "");
}

function daysByName(value: unknown): Record<string, number> {
	const days = Object.entries(asRecord(value)).filter(([, count]) => typeof count === "number" && count >= 1 && count <= 3650);
	return Object.fromEntries(days) as Record<string, number>;
}

function pick(values: Readonly<Record<string, number>>, keys: readonly string[]): Record<string, number> {
	return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}

function wordsByKey(value: unknown, defaults: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
	const given = asRecord(value);
	return Object.fromEntries(
		Object.entries(defaults).map(([key, words]) => {
			const own = textList(given[key]);
			return [key, own === undefined || own.length === 0 ? words : own];
		}),
	);
}

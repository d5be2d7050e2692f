import type { Channel } from "../kinds/channel";
import type { Circle } from "../kinds/circle";
import type { DatedNames } from "../kinds/dated-names";
import type { DateOrder } from "../kinds/date-order";
import type { Meaning } from "../kinds/property-names";
import type { Settings } from "../settings/settings";
import { capital } from "./capital";
import { countedPeople } from "./counted";
import { coldWords } from "./list";
import { problemPanelWords } from "./problem";
import { triageWords } from "./triage";

/** The name and the explanation of a setting. */
export interface SettingWords {
	readonly name: string;
	readonly desc: string;
}

const UNSORTED = "Until you sort them, your own rhythm or the default counts.";
const DAYS_BETWEEN = "Days between two contacts.";

/** Words of the settings tab, by the keys of the settings. */
export const settingWords = {
	you: "You",
	me: { name: "Your own note", desc: "The note about you. Empty: the note that says “me: true”." },
	introductionMessage: {
		name: "Message that asks for an introduction",
		desc: "What “Copy a message” copies, with {{go-between}}, {{who}}, {{name}}, {{why}} and {{shared}}. Empty: what is shown here.",
	},
	targetOrganizations: {
		name: "Organizations you want to reach",
		desc: "The report tells where one of them hangs on a single person whom you know.",
	},
	organization: { name: "Your organization", desc: "Empty: that of your own note. It tells inside from outside in the graph." },
	newNotes: "New person notes",
	newPersonFolder: {
		name: "Folder",
		desc: "Where new person notes are made. Empty: the folder in which most of your person notes lie, else your first people folder.",
	},
	personTemplate: {
		name: "Template",
		desc: "The note that new person notes begin as, with {{name}}, {{date}}, commands of Templater. Empty: the built-in one.",
	},
	writing: "What is written",
	logTo: {
		name: "Log interactions to",
		desc: "In the daily note, one line links all who were there. Where lines of daily notes never count, people's notes are used.",
	},
	logsTo: { people: "The note of each person", daily: "The daily note" } satisfies Record<Settings["logTo"], string>,
	dailyHeading: { name: "Heading in daily notes", desc: "Below which heading the line stands. Empty: at the end of the note." },
	moveLastContact: {
		name: "Move the date of last contact",
		desc: "Where a person note has such a property, logging moves it forward. It never moves back, and is never added.",
	},
	rhythm: "How often",
	showDue: {
		name: "Count who is due in the status bar",
		desc: "How many people are due or going cold; a click opens the list. Not on phones, which have no status bar.",
	},
	cadences: {
		inner: { name: triageWords.circles.inner, desc: DAYS_BETWEEN },
		close: { name: triageWords.circles.close, desc: DAYS_BETWEEN },
		active: { name: triageWords.circles.active, desc: DAYS_BETWEEN },
		network: { name: "Network circle", desc: DAYS_BETWEEN },
		default: { name: "Everybody else", desc: "Days for people with no cadence, circle, tag or rhythm of their own." },
	} satisfies Record<Circle | "default", SettingWords>,
	sort: {
		name: triageWords.command,
		button: "Sort",
		count: (people: number): string =>
			people === 0
				? "Everybody has a circle or a cadence."
				: `${countedPeople(people)} ${people === 1 ? "has" : "have"} no circle and no cadence. ${UNSORTED}`,
	},
	cadenceByTag: { name: "By tag", desc: "A tag and its days, such as “client: 30” or “alumni: quarterly”. The shortest counts." },
	badTagLine: (line: string): string => `“${line}” can't be read. Write a tag, a colon, and days or a word such as monthly.`,
	list: {
		none: "None",
		nothingYet: "Nothing in this list.",
		add: "Add",
		oneMore: "Add another",
		field: (name: string): string => `Add to: ${name}`,
		known: (entry: string): string => `“${entry}” is in this list.`,
		removed: (entry: string, name: string): string => `“${entry}” is no more in “${name}”.`,
		whenEmpty: "With none left, those of the default are back.",
	},
	reset: {
		button: "Back to the default",
		done: (name: string): string => `“${name}” is back to the default.`,
	},
	badDays: "Whole days from 1 to 3650.",
	people: "What is a person note",
	readingNotes: coldWords.reading,
	found: {
		name: "Found in your vault",
		count: (people: number): string =>
			people === 0 ? "Nobody yet. Switch on below what marks people." : `${countedPeople(people)} now, by what is switched on below.`,
	},
	marks: { folder: "Folder", tag: "Tag", property: "Property" },
	noNotes: "No notes",
	peopleFolders: { name: "People folders", desc: "Every note in these folders is about a person." },
	personTags: { name: "Tags", desc: "A note with one of these tags, or one nested under it, is about a person." },
	personProperties: { name: "Properties", desc: "Properties that may say what a note is about." },
	personValues: { name: "Values", desc: "What they say where it is a person, as text or link." },
	notPeople: { name: "Never", desc: "Notes with one of these words in their name are never about a person." },
	reading: "What is read",
	logHeadings: {
		name: "Log headings",
		desc: "Where a person note has one of these headings, entries are read below it and nowhere else.",
	},
	factHeadings: { name: "Facts headings", desc: "Dates below these headings are facts about somebody, not contact." },
	relationHeadings: {
		name: "Headings of relations",
		desc: "The links with which lines below these headings begin are people whom somebody knows.",
	},
	dateOrder: {
		name: "Dates such as 03/04/2026",
		desc: "Until this is decided, such a date counts for nothing and is listed as a problem.",
	},
	dateOrders: { "": "Not decided", ...problemPanelWords.dateOrders } satisfies Record<DateOrder | "", string>,
	mentions: { name: "Lines in daily notes", desc: "Which lines that link to a person count as contact with them." },
	mentionsThatCount: {
		channel: "Those that say how you were in touch",
		all: "All",
		off: "None",
	} satisfies Record<Settings["mentions"], string>,
	dailyFolder: { name: "Daily notes folder", desc: "Empty, with the format empty too: as your daily notes are set up." },
	dailyFormat: { name: "Daily notes format", desc: "As in the daily notes plugin, YYYY-MM-DD for instance." },
	channelWords: {
		name: "Words for how you were in touch",
		desc: "Which words at the start of an entry, or as a tag, name which channel.",
	},
	datedNames: {
		name: "Names in meeting notes",
		desc: "Under which names a note says when it was and who was there.",
	},
	unanswered: {
		name: "Words for no answer",
		desc: "An entry that says so is an attempt, unless you met.",
	},
	cancelled: { name: "Words for cancelled", desc: "An entry that says so never took place." },
	propertyNames: { name: "Names of properties", desc: "Under which names each is read. The first is the one that is written." },
	unread: {
		heading: "In notes of your people, and not read",
		none: "Not read",
		told: (notes: number, example: string): string => `${notes} notes, such as “${example}”`,
		count: (names: number): string => (names === 0 ? "" : `${names}\u00a0not\u00a0read`),
	},
} as const;

/** A channel as the name of its setting. */
export function channelName(channel: Exclude<Channel, "other">): string {
	return capital(channel);
}

/** A property's meaning as the name of its setting. */
export function meaningName(meaning: Meaning): string {
	return capital(meaning).replace("-", " ");
}

/** What a name in notes with a day of their own says, as the name of its setting. */
export function datedName(name: keyof DatedNames): string {
	return { day: "The day", attendees: "Who was there", people: "Who was there, in notes with a day" }[name];
}

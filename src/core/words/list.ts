import { actionWords, formWords } from "./action";
import { listedNames } from "./listed";

/** The groups of the list: their titles, and what each means. */
export const statusWords = {
	cold: { title: "Going cold", hint: "More than one whole cadence late." },
	due: { title: "Due", hint: "It is time to get in touch." },
	"due-soon": { title: "Due soon", hint: "Within the next days." },
	never: { title: "Not yet in touch", hint: "No dated entry tells of contact." },
	dormant: { title: "Dormant", hint: "Silent for so long that it takes a fresh start." },
	"on-track": { title: "On track", hint: "In touch as often as you want." },
	awaiting: { title: "Awaiting an answer", hint: "You reached out a few days ago." },
	planned: { title: "Planned", hint: "The next time is in your notes." },
	snoozed: { title: "Snoozed", hint: "Put off until a day." },
	off: { title: "Not tracked", hint: "Archived, paused, or without a cadence." },
};

/** Words of the list of people, in the report and in the view. */
export const listWords = {
	lastTime: "Last time",
	youPromised: "You promised",
	theyPromised: formWords.owners.them,
	dueBy: (whose: string, day: string, overdue: boolean): string => `${whose} by ${day}${overdue ? ", overdue" : ""}`,
	drifting: "Quieter than usual",
	oneSided: (tries: number): string =>
		`${tries === 3 ? "Three" : tries} tries without an answer: try another channel, or ask somebody who knows both of you`,
	unsorted: (count: number): string => `and ${count} more without a cadence, circle or importance`,
	notSorted: (people: string): string => `${people}, not sorted yet`,
	noCircle: "No circle",
	noOrganization: "No organization",
};

/** Words of what is told besides of how it stands with somebody. */
export const tipWords = {
	explicit: "How often: so says their note.",
	circle: (circle: string): string => `How often: by their circle, ${circle}.`,
	tag: "How often: by a tag of theirs.",
	inferred: (days: number): string => `How often: your own rhythm, from ${days} days of contact.`,
	default: "How often: the default, for their note says nothing of it.",
	importance: (importance: number): string => `Importance ${importance} of 5.`,
	attempts: (count: number): string => (count === 1 ? "One try without an answer." : `${count} tries without an answer.`),
};

/** Words of the going-cold view. */
export const coldWords = {
	title: statusWords.cold.title,
	reading: "Reading your notes…",
	readingSoFar: (read: number, of: number): string => `Reading your notes… ${read} of ${of}`,
	log: actionWords.logCommand,
	newPerson: actionWords.newPerson,
	openGraph: "Open the graph of influencers",
	talkedTodayWith: (name: string): string => `${actionWords.talkedToday} with ${name}`,
	problemsOf: (count: number, name: string): string => `${count} ${count === 1 ? "problem" : "problems"} in the note of ${name}`,
	allAbout: (name: string): string => `All about ${name}`,
	moreAbout: (name: string): string => `More about ${name}`,
	tick: (text: string): string => `Kept: ${text}`,
	allWell: "All is well",
	nobodyDue: "Nobody is due",
	found: (people: string): string => `${people} found`,
	noContact: (today: string): string =>
		"Your notes tell of no contact with anybody yet. Press ✓ beside a name once you have talked, or write a line in somebody’s note, " +
		`such as “- ${today}: coffee, the new flat”.`,
	nobodyWaits: "Nobody is waiting to hear from you.",
	nextIs: (name: string): string => `Nobody is waiting to hear from you. Next: ${name}.`,
	onTrack: (onTrack: number, of: number): string =>
		of === 1
			? `Your one inner or close person is ${onTrack === 1 ? "" : "not "}on track`
			: `${onTrack} of ${of} inner and close people on track`,
	due: (count: number): string => `${count} due`,
	birthday: (day: string | null, age: number | null): string =>
		`Birthday ${day === null ? "today" : `on ${day}`}${age === null ? "" : `, turns ${age}`}`,
	decides: "Decision maker",
	halfYear: (days: number): string =>
		days === 0 ? "Not in touch in half a year" : `In touch on ${days} ${days === 1 ? "day" : "days"} in half a year`,
	dormantHint: "Old friends worth a call",
	comingWeeks: "Coming weeks",
	showMore: (count: number): string => `Show ${count} more`,
	nobody: "No person notes found yet",
	nobodyHint: "A note is about a person when it says so: by a property, a tag or its folder. This looks like people in your vault:",
	nothingLikely: "Make your first person note, or tell Rapport how you mark people.",
	looking: "Looking for what looks like people…",
	take: "Yes, these are people",
	takeThese: (label: string): string => `Yes, these are people: ${label}`,
	tellInSettings: "Choose in the settings",
	offered: ({ count, below, examples }: Offered): string => {
		const direct = count === 0 && below.count > 0 ? "" : notes(count);
		const folders = below.count === 0 ? "" : `${notes(below.count)} in folders below (${below.folders.join(", ")})`;
		return `${[direct, folders].filter((part) => part !== "").join(", and ")}: ${listedNames(examples)}`;
	},
	likely: (count: number, examples: readonly string[]): string => `${notes(count)}: ${listedNames(examples)}`,
};

interface Offered {
	readonly count: number;
	readonly below: { readonly count: number; readonly folders: readonly string[] };
	readonly examples: readonly string[];
}

function notes(count: number): string {
	return `${count} ${count === 1 ? "note" : "notes"}`;
}

/** Words of what is shown of the list, and how. */
export const findWords = {
	find: "Find somebody",
	placeholder: "Name, role or organization",
	empty: "Empty the field",
	show: "Show only some",
	weeks: coldWords.comingWeeks,
	arrange: "Group and sort",
	sides: { inside: "Inside my organization", outside: "Outside my organization" },
	sidesShort: { inside: "Inside", outside: "Outside" },
	circle: (circle: string): string => `${circle} circle`,
	ask: { tags: "With a tag…", organizations: "Of an organization…", places: "In a place…" },
	question: { tags: "With which tag?", organizations: "Of which organization?", places: "In which place?" },
	everybody: "Show everybody",
	groupings: { status: "Group by how it stands", circle: "Group by circle", organization: "Group by organization" },
	orders: { priority: "Sort by priority", silence: "Sort by silence", name: "Sort by name" },
	rooms: { usual: "Two lines a row", roomy: "Roomy rows" },
	noLonger: (what: string): string => `${what}: narrow no longer`,
	nobody: (text: string): string => (text === "" ? "Nobody is all of that." : `Nobody is found for “${text}”.`),
};

import type { DateFault, DateOrder } from "../kinds/date-order";
import type { Meaning } from "../kinds/property-names";
import { actionWords } from "./action";
import { shortened } from "./shortened";

/** Sentences about what could not be read, for the owner of the note. */
export const problemWords = {
	dates: {
		"invalid-date": (line: string): string => `No calendar has this date: “${shortened(line.trim())}”. Mend it, and it counts.`,
		"two-digit-year": (line: string): string =>
			`The year of this date has two digits: “${shortened(line.trim())}”. Write all four, and it counts.`,
		"ambiguous-date": (line: string): string =>
			`This date may mean two days: “${shortened(line.trim())}”. Say once whether the day or the month comes first.`,
	} satisfies Record<DateFault, (line: string) => string>,
	noDay: "This note says who was there, but not when. Give it a date, or begin its headings with dates, and they count.",
	likeEntries: (count: number, log: string | null): string => {
		const heading = log === null ? "" : `, or a heading “${log}” above`;
		return count === 1
			? `This line looks like an entry. Put “- ” before it${heading}, and it counts.`
			: `${count} lines look like entries. Put “- ” before them${heading}, and they count.`;
	},
	yearOutside: (line: string): string => `Contact is read from 1900 to 2199: “${shortened(line.trim())}”.`,
	impossibleBirthday: (written: string): string => `No calendar has this birthday: “${shortened(written)}”.`,
	unreadableNote: "This note could not be opened.",
	brokenProperties: (line: number, reason: string | null): string =>
		`The properties of this note can't be read${reason === null ? ` from line ${line} on` : `: ${reason}`}.`,
	unreadableValue: (property: string, value: string, possible: string | null = null): string =>
		`“${shortened(value)}” is no value that “${shortened(property)}” can have${possible === null ? "" : `: ${possible}`}.`,
	tooManyValues: (property: string, most: number): string =>
		`“${shortened(property)}” holds more than ${most.toLocaleString("en")} values. Only the first ones are read.`,
	possibleValues: {
		circle: "it is inner, close, active or network",
		cadence: "it is a number of days from 1 to 3650, or such as 2 weeks, monthly, quarterly, yearly or never",
		importance: "it is 1 to 5, or high, medium or low",
		influence: "it is 1 to 5, or high, medium or low",
		interest: "it is 1 to 5, or high, medium or low",
		stance: "it is champion, supporter, neutral, sceptic or opponent",
		"last-contact": "it is a date, such as 2026-03-14",
		"snooze-until": "it is a date, such as 2026-03-14",
		kin: "it is true or false",
		"no-intro": "it is true or false",
		me: "it is true or false",
	} satisfies Partial<Record<Meaning, string>>,
	ambiguousLink: (name: string, count: number): string => `“${shortened(name)}” fits ${count} notes equally well. Write its folder too.`,
	notAPerson: (name: string): string => `“${shortened(name)}” has a note that is about no person.`,
	knowsOneself: (name: string): string => `“${shortened(name)}” is the person of this very note.`,
	syncConflict: (copy: string): string =>
		`A sync left a second copy of this note: “${shortened(copy)}”. Take over what is new in it and delete it.`,
	mergeConflict: "A merge left two sides here (<<<<<<<). The first one counts until you keep one and delete the other.",
	secondMe: (path: string): string => `Two notes say that they are yours. “${shortened(path)}” is taken.`,
	meNotFound: (name: string): string => `The settings name “${shortened(name)}” as your own note, and there is no such note.`,
};

/** Words of the panel that lists what could not be read, and of what leads there. */
export const problemPanelWords = {
	title: "Could not be read",
	command: "Show what could not be read",
	count: (problems: number): string => `${problems} ${problems === 1 ? "line" : "lines"} could not be read`,
	hint: "Everything else in these notes counts.",
	none: "Everything could be read",
	noneHint: "What can't be read will stand here, one click from its line.",
	line: (line: number): string => `line ${line}`,
	showMore: (rows: number): string => `Show ${rows} more`,
	showMoreNotes: (notes: number): string => `Show ${notes} more ${notes === 1 ? "note" : "notes"}`,
	asItems: "Put “- ” before them",
	sideBySide: "Open both side by side",
	ambiguousDate: (written: string): string => `“${shortened(written)}” may mean two days.`,
	ambiguousDates: (count: number, example: string | null): string => {
		const such = example === null ? "" : ` such as ${example}`;
		return count === 1 ? `${example ?? "One date"} may mean two days.` : `${count} dates${such} may mean two days.`;
	},
	dateOrders: { dmy: "Day first", mdy: "Month first" } satisfies Record<DateOrder, string>,
	chooseMe: actionWords.chooseMe,
};

/** What is said of a date that does not count, on its line; years that are never read are told as such. */
export function dateProblem(fault: DateFault, line: string, about: string | null): string {
	const year = /(?:^|\D)(\d{4})(?!\d)/u.exec(about ?? "")?.[1];
	const isOutside = fault === "invalid-date" && year !== undefined && (year < "1900" || year > "2199");
	return isOutside ? problemWords.yearOutside(line) : problemWords.dates[fault](line);
}

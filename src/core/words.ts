/** Sentences about what could not be read, for the owner of the note. */
export const problemWords = {
	invalidDate: (line: string): string => `No calendar has this date: “${shortened(line.trim())}”. Mend it, and the entry counts.`,
	unreadableNote: "This note could not be opened.",
	brokenProperties: (reason: string): string => `The properties of this note can't be read: ${reason}.`,
	unreadableValue: (property: string, value: string): string =>
		`“${shortened(value)}” is no value that “${shortened(property)}” can have.`,
	ambiguousLink: (name: string, count: number): string => `“${shortened(name)}” fits ${count} notes equally well. Write its folder too.`,
	notAPerson: (name: string): string => `“${shortened(name)}” has a note that is about no person.`,
	knowsOneself: (name: string): string => `“${shortened(name)}” is the person of this very note.`,
	syncConflict: (copy: string): string =>
		`A sync left a second copy of this note: “${shortened(copy)}”. Take over what is new in it and delete it.`,
	secondMe: (path: string): string => `Two notes say that they are yours. “${shortened(path)}” is taken.`,
	meNotFound: (name: string): string => `The settings name “${shortened(name)}” as your own note, and there is no such note.`,
};

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
	theyPromised: "They promised",
	drifting: "Quieter than usual",
	oneSided: "Three tries without an answer: try another channel, or ask somebody who knows both of you",
	unsorted: (count: number): string => `and ${count} more without a cadence, circle or importance`,
};

/** A text cut to what a line of a list can show. */
export function shortened(text: string, longest = 120): string {
	return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/** Words of the going-cold view. */
export const coldWords = {
	title: "Going cold",
	reading: "Reading your notes…",
	log: "Log interaction",
	newPerson: "New person note",
	openGraph: "Open the graph of influencers",
	talkedToday: "Talked today",
	more: "More",
	allWell: "All is well",
	nobodyWaits: "Nobody is waiting to hear from you.",
	nextIs: (name: string): string => `Nobody is waiting to hear from you. Next: ${name}.`,
	showMore: (count: number): string => `Show ${count} more`,
	nobody: "No person notes found yet",
	nobodyHint: "A note is about a person when it says so: by a property, a tag or its folder. This looks like people in your vault:",
	nothingLikely: "Make your first person note, or tell Rapport in its settings how you mark people.",
	take: "These are people",
	likely: (count: number, examples: readonly string[]): string => `${count} ${count === 1 ? "note" : "notes"}: ${examples.join(", ")}`,
	problems: "Could not be read",
	problemsHint: "Everything else in these notes counts.",
	place: (path: string, line: number): string => `${path}, line ${line}`,
};

/** Sentences about what could not be written. */
export const writeWords = {
	gone: (path: string): string => `The note “${shortened(path)}” is no longer there.`,
	changedSince: "This note has changed where it was written, so it is left as it is.",
	exists: (name: string): string => `There is already a note “${shortened(name)}”.`,
	noName: "A person needs a name.",
	nobody: "Choose at least one person.",
	noDay: "Choose a day.",
	noTemplate: (path: string): string => `The template “${shortened(path)}” that the settings name is not there.`,
	unclosedProperties: "The properties of this note are never closed, or are no YAML, so nothing is written into them.",
	brokenProperties: (reason: string): string => `The properties of this note can't be read, so none is written: ${reason}.`,
	uncertainProperty: (name: string): string =>
		`“${shortened(name)}” is written in a way that can't be changed safely. Change it by hand.`,
	noPlace: "There is no place in this note where the entry could be written without changing what else it says.",
	notADay: (day: string): string => `“${shortened(day)}” is no day.`,
	notATime: (time: string): string => `“${shortened(time)}” is no time.`,
	neverPerson: (path: string): string => `A note at “${shortened(path)}” would not be read as a person. Choose another folder or name.`,
};

/** Words of the notices. */
export const noticeWords = {
	undo: "Undo",
	undone: "Taken back.",
	logged: (names: string): string => `Logged with ${names}.`,
	talked: (name: string): string => `Talked with ${name} today.`,
	snoozed: (name: string, until: string): string => `${name} comes back on ${until}.`,
	awake: (name: string): string => `${name} is back in the list.`,
	created: (name: string): string => `Made a note about ${name}.`,
	me: (name: string): string => `${name} is your own note now.`,
	taken: (label: string, count: number): string => `${label}: ${count} ${count === 1 ? "person" : "people"} found.`,
};

/** Words of menus, commands and forms. */
export const actionWords = {
	open: "Open note",
	openInTab: "Open in new tab",
	talkedToday: "Talked today",
	talked: "talked",
	log: "Log interaction…",
	snoozeFor: { 7: "Snooze for a week", 30: "Snooze for a month", 90: "Snooze for three months" } as Readonly<Record<number, string>>,
	wake: "Wake up",
	openList: "Open going-cold list",
	openGraph: "Open graph of influencers",
	newPerson: "New person note",
	logCommand: "Log interaction",
	talkedCommand: "Talked today with the person of this note",
	snoozeCommand: "Snooze the person of this note for a week",
	chooseMe: "Choose your own note",
	whichIsMe: "Which note is about you?",
};

/** Words of the forms. */
export const formWords = {
	name: "Name",
	organization: "Organization",
	role: "Role",
	circle: "Circle",
	circleHint: "How close this relationship is meant to be; it sets how often you want to be in touch.",
	noCircle: "Not decided",
	circles: { inner: "Inner", close: "Close", active: "Active", network: "Network" },
	why: "Why they matter",
	whyHint: "One sentence, for yourself.",
	create: "Create note",
	openExisting: "Open it",
	people: "People",
	findPerson: "Find a person",
	remove: (name: string): string => `Remove ${name}`,
	day: "Day",
	channel: "How",
	channels: {
		coffee: "Coffee",
		meal: "Meal or drink",
		walk: "Walk",
		meeting: "Meeting",
		call: "Call",
		video: "Video call",
		event: "Event",
		email: "Email",
		message: "Message",
		letter: "Letter or gift",
		social: "Social media",
		other: "Talked",
	},
	initiator: "Who reached out",
	initiators: { unknown: "Both, or not important", me: "I did", them: "They did" },
	said: "What was said",
	saidHint: "You will read it before you meet again.",
	promises: "Promises",
	promise: "What was promised",
	due: "By when",
	owner: "Who promised",
	owners: { me: "I promised", them: "They promised" },
	addPromise: "Add a promise",
	save: "Log",
};

/** Words of the graph of influencers. */
export const graphWords = {
	title: "Influencers",
	you: "You",
	youHint: "Choose which note is about you",
	canvas: (people: number, ties: number): string =>
		`Graph of influencers: ${people === 1 ? "1 person" : `${people} people`}, ${ties === 1 ? "1 tie" : `${ties} ties`}. ` +
		"Arrow keys move, plus and minus zoom, 0 shows all, / searches.",
	search: "Find a person",
	colourBy: "Colour by",
	colourings: { organization: "Organization", coldness: "Coldness" },
	show: "What is shown",
	shown: { mentions: "Links between notes", ghosts: "People without a note", mine: "Ties to you" },
	fit: "Show all",
	legend: "Legend",
	noNote: "No note yet",
	noOrganization: "No organization",
	others: (count: number): string => `${count} more organizations`,
	warmths: {
		"on-track": "On track",
		"due-soon": "Due soon",
		due: "Due",
		cold: "Going cold",
		asleep: "Dormant, or not yet in touch",
		off: "Not tracked, or snoozed",
	},
	inside: "In your organization",
	outside: "Outside, or not known",
	size: "Size: influence",
	estimated: "Influence estimated from ties",
	ghost: "Named, no note yet",
	width: "Width: strength of the tie",
	arrow: "Reports to, mentors, was introduced by",
	influences: "Influences",
	mention: "Linked from a note, no more",
	myTie: "Your own ties",
	myColouredTie: "Your own ties, by coldness",
	influence: (share: number, estimated: boolean): string =>
		`Influence ${Math.round(share * 100)} of 100${estimated ? ", estimated" : ""}`,
	standing: (status: string, standing: string): string => `${status}: ${standing}`,
	tieStrength: (share: number): string => `Strength ${Math.round(share * 100)} of 100`,
	tieKinds: {
		contact: "in touch",
		circle: "in your circle",
		together: "seen together",
		knows: "know each other",
		influences: "influences",
		"reports-to": "reports to",
		"introduced-by": "introduced by",
		"works-with": "work together",
		mentors: "mentors",
		mention: "linked",
	},
	createNote: "Create person note",
	tapToOpen: "Tap again to open the note",
	tapToCreate: "Tap again to create a note",
	nobody: "No person notes found yet",
	nobodyHint: "Make your first person note, or mark a note with the property “type: person”.",
	newPerson: "New person note",
	noTies: "Nobody is tied to anybody yet. Write who knows whom, for instance “knows: [[Name]]”, in the properties of a person note.",
};

import { countedPeople } from "../counted";

/** Words of what the network tells, and what to do about it. */
export const insightWords = {
	title: "Network in words",
	command: "Open network in words",
	nothing: "Your notes tell of too few people and ties yet. Write who knows whom, and log who was there.",
	todo: "What to do: ",
	looking: "Reading the network…",
	organizations: "Organizations",
	back: "Back to all",
	footer: "All this reflects what your notes contain, and nothing else.",
	showNamed: (name: string): string => `Show ${name} in graph`,
	silentDecider: (where: string, silence: string): string => `${decidesAt(where)} and has been silent for ${silence}.`,
	unmetDecider: (where: string): string => `${decidesAt(where)}, and you have not been in touch.`,
	findWay: "your notes support no way there yet: who might know them?",
	getInTouch: "get in touch, with something for them.",
	thread: (lost: number, where: string, there: number): string =>
		`, ${countedPeople(lost)} ${lost === 1 ? "is" : "are"} out of your reach${there === 0 ? "" : `, ${there} of them at ${where}`}.`,
	ifYouLose: "If you lose touch with ",
	meetTheirs: "ask them to introduce you to one of them: ",
	oneTie: (organization: string): string => `You know one person alone at ${organization}: `,
	whoElse: "ask who else you should meet there.",
	sides: (inside: number, outside: number, index: string): string =>
		"Of the people whose organization you noted, " +
		`${inside} ${inside === 1 ? "is" : "are"} inside yours and ${outside} outside (E\u2060–\u2060I index ${index}).`,
	lookOutside: "look beyond the usual suspects: whom outside would you like to know?",
	lookInside: "who inside decides, and whom do you not know yet?",
	time: (days: number): string => `Most of your ${days} days in touch in the last half year went to `,
	timeOfMany: (days: number, people: number): string =>
		`Your ${days} days in touch in the last half year went to ${countedPeople(people)}`,
	spread: (people: number): string => `, as if ${people === 1 ? "one had them all" : `${people} people shared them equally`}`,
	noTime: (count: number): string => `; ${count === 1 ? "one" : count} of those in your inner and close circles had none: `,
	reach: (tied: number, size: number): string =>
		`You are tied to ${tied} people, of whom so many know one another that they reach no further than ` +
		`${size === 1 ? "one alone" : `${size} who do not`}.`,
	reachFurther: "whom would you like to know whom none of them knows?",
	brokers: (count: number): string => `Between groups that hardly touch ${count === 1 ? "stands" : "stand"} `,
	keepBrokers: "keep these ties warm; they are the shortest way to the others.",
	circles: (all: number, mine: number): string =>
		`People in your notes form ${all} groups of three or more; you are in touch with ${mine} of them.`,
	unknownGroup: (count: number): string => `the largest you do not reach has ${countedPeople(count)}, around `,
	org: {
		decides: "Decides",
		influences: "Has a say",
		for: "For you",
		against: "Against or doubtful",
		known: "Whom you are in touch with",
		last: "Last in touch",
		never: "never",
		others: "Others there",
		emptyChair: "Nobody is noted as deciding there.",
	},
	more: (count: number): string => `and ${count} more`,
	count: (people: number): string => countedPeople(people),
};

function decidesAt(where: string): string {
	return where === "" ? " decides" : ` decides at ${where}`;
}

import { countedPeople } from "../counted";

/** Words of what the coming weeks bring, and of the look back. */
export const weeksWords = {
	coming: {
		planned: "planned",
		birthday: "birthday",
		back: "back from being snoozed",
		due: "due",
	},
	turns: (age: number): string => `turns ${age}`,
	thisWeek: "This week",
	nextWeek: "Next week",
	weekOf: (monday: string): string => `Week of ${monday}`,
	nothingComing: "Nothing falls due, is planned or celebrated in these weeks.",
	inTouch: (people: number): string => `In touch with ${countedPeople(people)}: `,
	onDays: (days: number): string => (days === 1 ? "" : ` (${days} days)`),
	nobody: "Your notes tell of no contact in these days.",
	first: "For the first time: ",
	warmed: "Closer than before: ",
	cooled: "Newly silent for longer than you want: ",
	kept: "Kept: ",
	keptByOthers: "Kept by others: ",
	open: "Still open: ",
	owedToMe: "Promised to you and still open: ",
	helped: ({ gave, got }: { readonly gave: number; readonly got: number }): string =>
		[gave > 0 ? `You helped ${times(gave)}` : "", got > 0 ? `${gave > 0 ? "y" : "Y"}ou were helped ${times(got)}` : ""]
			.filter((part) => part !== "")
			.join(", and ") + ".",
	lookBack: "Look back",
	lookBackCommand: "Look back on the last week or month",
	span: "How far",
	week: "The last week",
	month: "The last month",
	spanned: (from: string, to: string): string => `${from} to ${to}`,
	makeNote: "Make a note of it",
	noteName: (day: string): string => `Look back ${day}`,
	more: (count: number): string => `and ${count} more`,
};

function times(count: number): string {
	return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

import type { Circle } from "../kinds/circle";
import { actionWords } from "./action";
import { countedPeople } from "./counted";
import { statusWords } from "./list";

const NOBODY_SORTED = "Nobody sorted";

/** Words of the view that sorts people into circles. */
export const triageWords = {
	title: "Sort people",
	command: "Sort people into circles",
	progress: (at: number, total: number): string => `${at} of ${total}`,
	noHurry: "Stop whenever you like",
	stop: "Stop",
	stopped: (sorted: number, left: number): string =>
		`${sorted === 0 ? NOBODY_SORTED : `${countedPeople(sorted)} sorted`}${left === 0 ? "." : `, ${left} left for another time.`}`,
	choose: "How close is this relationship meant to be?",
	never: "never",
	doNotTrack: "Don't track",
	later: "Later",
	stays: (cadence: string): string => `stays ${cadence}`,
	takeBack: "Take back",
	noContact: "No contact in your notes yet.",
	contact: (ago: string, often: string): string => `Last contact ${ago}. ${often}`,
	often: (days: string): string => `In touch about every ${days}.`,
	counted: (days: number): string => (days === 1 ? "Once so far." : `On ${days} days so far.`),
	decided: (name: string, choice: string): string => `${choice}: ${name}`,
	refused: (name: string, reason: string): string => `${name}: ${reason}`,
	done: "Everybody has a place",
	doneHint: "How often you want to be in touch follows from it, and the list from that.",
	soFar: (count: number): string => `${countedPeople(count)} sorted`,
	nobodySorted: NOBODY_SORTED,
	left: (count: number): string => `${countedPeople(count)} left for another time. Until then your own rhythm or the default counts.`,
	nobody: "Nobody to sort yet",
	nobodyHint: "No person notes were found. The list shows what in your vault looks like people.",
	refusals: "Nothing was written about",
	circles: {
		inner: "Inner circle",
		close: "Close circle",
		active: "Active circle",
		network: "Network",
	} satisfies Record<Circle, string>,
	notTracked: statusWords.off.title,
	elsewhere: "A cadence of their own, or by tag",
	goOn: "Go on with them",
	list: actionWords.openList,
	close: "Close",
	sortThem: (count: number): string => `${countedPeople(count)} without a circle. Sort them`,
};

import { actionWords } from "../action";
import { countedPeople } from "../counted";

/** Words of the walk through those who are due. */
export const reachOutWords = {
	title: "Reach out",
	command: "Reach out to those who are due, one after the other",
	progress: (at: number, total: number): string => `${at} of ${total}`,
	question: "What is next with them?",
	acts: {
		talked: "Talked today",
		log: "Log…",
		plan: "Plan…",
		snooze: "Snooze…",
		cadence: "Cadence…",
		stop: "Stop tracking",
		skip: "Skip",
	},
	did: {
		talked: "talked today",
		log: "logged",
		plan: "planned",
		snooze: "snoozed",
		cadence: "another cadence",
		stop: "not tracked any more",
		skip: "skipped",
	},
	back: "Back",
	stop: "Close",
	nobody: "Nobody is due",
	nobodyHint: "Whoever has waited for their whole cadence stands here, one after the other.",
	done: "That was everybody",
	doneHint: (people: number): string => `${countedPeople(people)} looked at.`,
	undoHint: `What was written can be taken back by “${actionWords.undoLast}”.`,
	again: "Once more with those who are due now",
	list: actionWords.openList,
};

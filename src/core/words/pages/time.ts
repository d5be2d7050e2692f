import { countedPeople } from "../counted";

/** Words of the network as it stood on a day. */
export const timeWords = {
	open: "The network over time",
	command: "Show the network over time",
	slider: "Day",
	play: "Play",
	pause: "Pause",
	four: "Four dates",
	close: "Back to today",
	reading: "Looking through the dates…",
	/** On a day, as the slider stands. */
	day: (day: string, isToday: boolean): string => (isToday ? `Today, ${day}` : day),
	counts: (people: number, ties: number): string => `${countedPeople(people)}, ${ties === 1 ? "1 tie" : `${ties} ties`}`,
	noPast: "No dated line tells of a day before today yet, so there is nothing to look back to.",
	key: "Bold: begun within 90 days. Fainter: long ago. Size and colour as of today.",
};

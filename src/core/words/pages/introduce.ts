import { capital } from "../capital";
import { listed } from "../listed";

/** Words of who can introduce one person to another. */
export const introduceWords = {
	command: "Introduce me to somebody",
	menu: "Who can introduce me",
	choose: "To whom do you want to be introduced?",
	nobody: "Your notes name nobody of this name.",
	decides: "decides",
	noNote: "no note yet",
	title: (name: string): string => `Introduction to ${name}`,
	section: "Who could introduce you",
	looking: "Looking for ways…",
	known: "You know them: no introduction needed.",
	slightly: "You have been in touch yourself.",
	none: "No way that your notes support.",
	noneHelp: "Write who knows whom, for instance “knows: [[Name]]” in the properties of a person note, or log who was there.",
	ask: (name: string): string => `Ask ${name}.`,
	talkFirst: (name: string, silence: string): string => `Talk to ${name} first: silent for ${silence}.`,
	yourself: "You yourself",
	over: (names: readonly string[]): string => `Over ${names.join(", then ")}`,
	others: (count: number): string => (count === 1 ? "One more way" : `${count} more ways`),
	you: "You",
	hop: (from: string, to: string): string => `${from} → ${to}`,
	strengths: { strong: "strong tie", fair: "fair tie", slight: "slight tie" },
	lately: (ago: string): string => `last ${ago}`,
	silent: (silence: string): string => `in touch ${silence}`,
	never: "no contact noted",
	lastSaid: (said: string): string => `Last time: ${said}`,
	share: (things: readonly string[]): string => `You share ${things.join(", ")}`,
	inCommon: "In common with them",
	colleagues: (organization: string): string => `Whom you know at ${organization}`,
	noWay: "A shared employer or tag alone is no way to somebody.",
	copy: "Copy a message",
	showWays: "Show in graph",
	canvas: "Make a canvas",
	copied: "Copied. Nothing is sent.",
	iAsked: "I asked",
	log: "Log…",
	plan: "Plan…",
	openNote: "Open note",
	allWays: "All ways…",
	ledger: "Introductions",
	stages: {
		asked: (over: string, to: string, day: string): string => `You asked ${over} for an introduction to ${to} on ${day}.`,
		made: (over: string, to: string, day: string): string => `${over} introduced you to ${to} on ${day}.`,
		met: (over: string, to: string, day: string): string => `Brought together by ${over}, you and ${to} met on ${day}.`,
		thanked: (over: string, to: string, day: string): string => `You thanked ${over} for ${to} on ${day}.`,
		declined: (over: string, to: string, day: string): string => `Nothing came of asking ${over} for ${to} on ${day}.`,
	},
	/** What can be said next of an introduction. */
	next: { asked: "I asked", made: "It was made", met: "We met", thanked: "I said thank you", declined: "Nothing came of it" },
	/** What is written of it: the name is a link. */
	written: {
		asked: (name: string): string => `asked for an intro to ${name}`,
		made: (name: string): string => `introduced me to ${name}`,
		met: (name: string): string => `met, via ${name}`,
		thanked: (name: string): string => `thanked for the intro to ${name}`,
		declined: (name: string): string => `no intro to ${name} for now`,
	},
	openIntroductions: "Introductions under way: ",
	forWhom: " for ",
	underWay: (stage: string): string => ` (${stage})`,
	stageNames: { asked: "asked", made: "made, not met yet", met: "met, not thanked yet", thanked: "thanked", declined: "declined" },
	/** What somebody who wants an introduction may send; the parts in braces are filled in. */
	message:
		"Hi {{go-between}},\n\ndo you know {{who}} well enough to introduce us? {{why}}\n\n" +
		"A line to both of us would be enough. And if it does not suit you, say no, that is fine.\n",
	/** What may be sent to two people who could help each other. */
	both: (needs: string, offers: string, need: string, offer: string): string =>
		`${needs}, ${offers}: may I introduce you to each other?\n\n` +
		`${needs} is looking for ${need}. ${offers} offers ${offer}.\n\n` +
		"I leave the rest to you. If it does not suit one of you, just tell me.\n",
	copyBoth: (name: string): string => `Copy a message to both, them and ${name}`,
	who: (name: string, what: string): string => listed([name, what]),
	sentence: (text: string): string => (/[.!?…]$/u.test(text) ? capital(text) : `${capital(text)}.`),
};

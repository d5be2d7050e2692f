import { factsOf } from "./body-facts";
import { type ExpectedEntry, entryOf, SAYS_NOTHING } from "./expected";
import { linkTo, ME, nameOf, PEOPLE } from "./cast";
import { onPaper, paperFor, paperForms } from "./paper";
import type { ChannelName } from "./channels";
import { belowFor } from "./below";
import { CHANNEL_WORDS } from "./channels";
import { inAnyCase } from "./openings";
import type { MadeNote } from "./made-note";
import type { Maker, Scene } from "./scene";
import { someDay } from "./days";
import { timeBehindT } from "./times";
import { writtenDate } from "./dates";
import { yamlText } from "./yaml-text";

const TITLES: Readonly<Record<string, ChannelName>> = {
	"Budget review": "meeting",
	"Offsite plans": "meeting",
	"Nordlys and the winter": "meeting",
	"Lunch at Blue Bottle": "meal",
	"Quick call on pricing": "call",
	"A long walk": "walk",
	Workshop: "event",
	"☕ downtown": "coffee",
};
const LISTS = ["people", "attendees", "participants", "contacts", "person", "with"] as const;

/** Makes a note of a meeting: its properties say when it was and who was there, its lines what was said. */
export function meetingNote(maker: Maker, scene: Scene): MadeNote {
	const { dice } = maker;
	const [title, byTitle] = dice.pick(Object.entries(TITLES));
	const day = someDay(maker);
	const date = writtenDate(maker, day, dice.chance(0.4) ? "timed" : "any");
	if (date.precision !== "day") return meetingNote(maker, scene);
	const time = date.takesT && dice.chance(0.7) ? timeBehindT(dice) : null;
	const typed = dice.chance(0.4) ? { key: dice.pick(["type", "channel"]), ...dice.pick(CHANNEL_WORDS) } : null;
	const present = dice.some(PEOPLE, dice.whole(1, 3));
	const list = attendeesFor(maker, present);
	// Who was at something on the day on which its note was made is said by these two names alone.
	const isMade = /attendees|participants/u.test(list.forms[0] ?? "") && time === null && dice.chance(0.65);
	const properties = dice.some(
		[
			[`${isMade ? "created" : dice.pick(["date", "day", "when"])}: ${yamlText(maker, date.text + (time?.text ?? ""))}`],
			list.lines,
			...(typed === null ? [] : [[`${typed.key}: ${JSON.stringify(inAnyCase(maker, typed.word))}`]]),
			...(dice.chance(0.3) ? [["place: Oslo"]] : []),
		],
		4,
	);
	const text = textBelow(maker, present);
	const paper = paperFor(maker);
	const entry: ExpectedEntry = entryOf(maker, { line: 1, day: date.day, precision: "day", time: time?.time ?? null }, null, {
		...SAYS_NOTHING,
		channel: typed?.channel ?? byTitle,
		topic: title,
		present,
		mentioned: text.mentioned,
		promises: text.promises,
	});
	return {
		scene,
		path: `Meetings/${title}.md`,
		text: onPaper(["---", ...properties.flat(), "---", ...text.lines], paper),
		entries: [entry],
		problems: [],
		facts: factsOf([], []),
		forms: [
			`meeting, channel by ${typed === null ? (byTitle === "meeting" ? "nothing" : "its title") : `its ${typed.key}`}`,
			...list.forms,
			...(isMade ? ["meeting by the day it was made"] : []),
			...(time === null ? [] : ["meeting with a time"]),
			...date.forms,
			...text.forms,
			...paperForms(paper),
		],
		smaller: () => [],
	};
}

function attendeesFor(maker: Maker, present: readonly string[]): { readonly lines: readonly string[]; readonly forms: readonly string[] } {
	const { dice } = maker;
	const key = dice.pick(LISTS);
	const named = present.map((path) => (dice.chance(0.7) ? JSON.stringify(linkText(maker, path)) : nameOf(path)));
	const more = dice.chance(0.2) ? [dice.pick(["Nora Quist", '"[[Nora Quist]]"', `"[[${nameOf(ME)}]]"`])] : [];
	const all = dice.some([...named, ...more], 4);
	const style = dice.pick(all.length === 1 ? (["block", "single", "single", "single"] as const) : (["block", "flow"] as const));
	const lines = {
		block: [`${key}:`, ...all.map((one) => `  - ${one}`)],
		flow: [`${key}: [${all.join(", ")}]`],
		single: [`${key}: ${all.join("")}`],
	}[style];
	return { lines, forms: [`meeting ${key}`, `meeting list: ${style}`] };
}

function linkText(maker: Maker, path: string): string {
	return maker.dice.chance(0.8) ? `[[${nameOf(path)}]]` : `[[${path.slice(0, -".md".length)}|${nameOf(path)}]]`;
}

// What was said. Who was there and is named again is in touch once; where every line with a link counts, nobody else is named.
function textBelow(maker: Maker, present: readonly string[]): ReturnType<typeof belowFor> {
	const { dice, mentions } = maker;
	const place = { indent: "", plain: true, lists: true, blank: "", heading: dice.pick(["##", "###", null]), links: mentions !== "all" };
	const below = belowFor(maker, place, false);
	const again = dice.chance(0.4)
		? [`${dice.pick(["- ", ""])}${dice.pick(["coffee with", "She thanked"])} ${linkTo(maker, dice.pick(present)).text}`]
		: [];
	const forms = again.length > 0 ? ["meeting: named again"] : [];
	return {
		...below,
		lines: dice.chance(0.5) ? [...again, "", ...below.lines] : ["", ...below.lines, "", ...again],
		forms: [...below.forms, ...forms],
	};
}

import { type Block, entryOf } from "./expected";
import { belowFor, NOTHING_BELOW } from "./below";
import { CHANNEL_WORDS, type ChannelName } from "./channels";
import { decorated, type Text } from "./texts";
import { linkTo, PEOPLE } from "./cast";
import { companionsFrom } from "./companions";
import { inAnyCase, openingFor } from "./openings";
import type { Maker } from "./scene";
import { withBelow } from "./entries";
import { writtenTime } from "./times";

const WITH = ["with A", "with A and B", "with A, B", "with A about B", "about A with B", "with me"];
const PLANS = ["call", "phone", "email", "mail", "message", "text", "dm", "meet", "visit", "chat"] as const;

/** Writes a list item or a line of a note of one day that links to people; the setting says whether it counts. */
export function lineAbout(maker: Maker, day: string): Block {
	const { dice } = maker;
	const ways = ["tag", "field", "(call)", "emoji", "word", "word", "leading link", "none", "none", "none"] as const;
	const opening = openingFor(maker, ways);
	if (opening.forms.includes("channel by an unknown field")) return lineAbout(maker, day);
	const left = PEOPLE.filter((path) => !opening.present.includes(path));
	const said = decorated(maker, { direction: dice.chance(0.3), blockId: true, empty: false }, opening, companionsFrom(maker, left, WITH));
	return blockOf(maker, day, said, false);
}

/** Writes a line with one of the words right before the link that are often a plan. */
export function planned(maker: Maker, day: string): Block {
	const { dice } = maker;
	const word = dice.pick(PLANS);
	const text = inAnyCase(maker, word);
	const path = dice.pick(PEOPLE);
	const said = decorated(
		maker,
		{ direction: dice.chance(0.5), blockId: true, empty: false },
		{ text, shown: text, channel: channelOf(word), present: [], forms: [`plan ${word}`] },
		{ ...linkTo(maker, path), present: [path], mentioned: [] },
	);
	return blockOf(maker, day, said, true);
}

function blockOf(maker: Maker, day: string, said: Text, isPlan: boolean): Block {
	const { dice } = maker;
	const form = dice.pick(["list", "list", "nested", "plain"] as const);
	const box = form === "plain" || dice.chance(0.6) ? null : dice.pick([" ", "-", "x", "x"]);
	const time = dice.chance(0.25) ? writtenTime(dice) : null;
	const isSure = box === "x" || time !== null || said.forms.some((one) => /^direction|^\[dir/u.test(one));
	const isNamed = said.channel !== "other";
	const counts = box !== " " && box !== "-" && isWanted(maker, isNamed) && (!isPlan || isSure);
	const indent = form === "nested" ? "\t" : "";
	const place = { indent: `${indent}${dice.pick(["  ", "\t"])}`, plain: false, lists: true, blank: "", heading: null, links: false };
	const below = counts && form !== "plain" ? belowFor(maker, place, false) : NOTHING_BELOW;
	const bullet = form === "plain" ? "" : `${dice.pick(["-", "*", "+", "1."])} `;
	const before = form === "nested" ? ["- Morning"] : [];
	const dated = { line: before.length, day, precision: "day", time: time?.time ?? null } as const;
	return {
		kind: form === "list" ? "list" : "other",
		lines: [
			...before,
			`${indent}${bullet}${box === null ? "" : `[${box}] `}${time === null ? "" : `${time.text} `}${said.text}`,
			...below.lines,
		],
		entries: counts ? [entryOf(maker, dated, box, withBelow(said, below, false))] : [],
		problems: [],
		forms: [
			`daily line: ${form}`,
			`daily line: ${isPlan ? "a plan" : isNamed ? "names a channel" : "names no channel"}${counts ? "" : ", does not count"}`,
			...(box === null ? [] : [`daily line: [${box}]`]),
			...(time === null ? [] : ["daily line: time"]),
			...said.forms,
			...below.forms,
		],
	};
}

function isWanted({ mentions }: Maker, isNamed: boolean): boolean {
	return { off: false, channel: isNamed, all: true }[mentions];
}

function channelOf(word: string): ChannelName {
	return CHANNEL_WORDS.find((named) => named.word === word)?.channel ?? "other";
}

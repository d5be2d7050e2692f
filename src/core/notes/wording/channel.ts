import type { Channel, ChannelOf } from "../../kinds/channel";
import { firstInk, isPlainWordCode } from "../text/blanks";
import { fieldsIn, fieldUnder, type Stated, tidied, without } from "../text/field";
import { ANYTHING, Holds } from "../text/held";
import { behindLeadingLink } from "../text/links";
import { tagsIn, withoutTags } from "../text/tag";

const EMOJI: ReadonlyMap<string, Channel> = new Map(
	Object.entries({
		"☕": "coffee",
		"🍽": "meal",
		"🍻": "meal",
		"🚶": "walk",
		"🤝": "meeting",
		"📞": "call",
		"☎": "call",
		"🎥": "video",
		"💻": "video",
		"✉": "email",
		"📧": "email",
		"💬": "message",
		"🎁": "letter",
	}),
);
const ANY_EMOJI = new RegExp([...EMOJI.keys()].join("|"), "u");
const NO_TAGS: readonly string[] = [];
const MAY_BE_EMOJI = /[\u2600-\u27ff\ud83c-\ud83e]/;
/** The fields that state a channel. */
export const STATING = ["type", "channel", "via"];
const SKIPPED = new Set(["i", "we", "had", "a", "an", "quick", "nice", "great", "long"]);
const LONGEST_SKIPPED = Math.max(...[...SKIPPED].map(({ length }) => length));

/** The channel in brackets at the start of a text, `(call)`, and the length of the brackets; null where none stands there. */
export function bracketedChannel(text: string, channelOf: ChannelOf): { readonly channel: Channel; readonly length: number } | null {
	const brackets = /^\s*(?:\(([^()]{1,40})\)|\[([^[\]]{1,40})\](?![[(]))/u.exec(text);
	const channel = brackets === null ? null : channelOf(brackets[1] ?? brackets[2] ?? "");
	return channel === null ? null : { channel, length: brackets?.[0].length ?? 0 };
}

/** Whether a field states a channel by a word that names one, `other` among them. */
export function statesChannel(stated: readonly Stated[], channelOf: ChannelOf): boolean {
	return channelOf(fieldUnder(stated, STATING) ?? "") !== null;
}

/**
 * The channel that is stated beside the words: by a field (a word that names none is other), by the cell of a table, which is read as
 * words are, or by the type of a callout where that names one; null where none is stated.
 */
export function statedChannel(stated: readonly Stated[], channelOf: ChannelOf): Channel | null {
	if (stated.length === 0) return null;
	const named = fieldUnder(stated, STATING);
	if (named !== null) return channelOf(named) ?? "other";
	const cell = fieldUnder(stated, ["how"]);
	if (cell !== null) return channelOf(tidied(cell)) ?? readChannel(cell, channelOf);
	return channelOf(fieldUnder(stated, ["callout"]) ?? "");
}

/**
 * The channel that words name: by a tag, brackets at the start, an emoji or the first word, whichever comes first; else other. What the
 * text may hold can be known (see `Holds`).
 */
export function readChannel(text: string, channelOf: ChannelOf, holds: number = ANYTHING): Channel {
	const isTagged = (holds & Holds.tag) !== 0;
	for (const tag of isTagged ? tagsIn(text) : NO_TAGS) {
		const channel = channelOf(tag.slice(tag.lastIndexOf("/") + 1));
		if (channel !== null) return channel;
	}
	// Words that begin with a letter begin with no brackets.
	const bracketed = isPlainWordCode(text.charCodeAt(firstInk(text))) ? null : bracketedChannel(tidied(text), channelOf);
	if (bracketed !== null) return bracketed.channel;
	const emoji = MAY_BE_EMOJI.test(text) ? EMOJI.get(ANY_EMOJI.exec(text)?.[0] ?? "") : undefined;
	if (emoji !== undefined) return emoji;
	const bare = isTagged || (holds & Holds.field) !== 0 ? withoutTags(without(text, fieldsIn(text))) : text;
	return firstWordChannel(bare, channelOf) ?? "other";
}

function firstWordChannel(text: string, channelOf: ChannelOf): Channel | null {
	let rest = text;
	for (;;) {
		rest = isPlainWordCode(rest.charCodeAt(0)) ? rest : rest.replace(/^[^\p{L}\p{N}[!]+/u, "");
		const behind = behindLeadingLink(rest);
		if (behind !== null) {
			rest = behind.replace(JOINED, "");
			continue;
		}
		const word = plainWord(rest) ?? WORD.exec(rest)?.[0];
		if (word === undefined) return null;
		if (word.length > LONGEST_SKIPPED || !SKIPPED.has(word.toLowerCase())) return channelOf(word) ?? beginningChannel(word, channelOf);
		rest = rest.slice(word.length).replace(JOINED, "");
	}
}

const JOINED = /^[\s,&]*and[\s,&]+(?=!?\[|(?:i|we)\s)/iu;

// What is written without blanks goes on behind its first word: 电话聊了, 커피를.
function beginningChannel(words: string, channelOf: ChannelOf): Channel | null {
	if (words.charCodeAt(0) < FIRST_WITHOUT_BLANKS) return null;
	for (let length = Math.min(words.length, LONGEST_OF_THEM); length > 0; length--) {
		const channel = channelOf(words.slice(0, length));
		if (channel !== null) return channel;
	}
	return null;
}

const FIRST_WITHOUT_BLANKS = 0x3040;
const LONGEST_OF_THEM = 8;
const WORD = /^[\p{L}\p{N}](?:[\p{L}\p{N}'’:-]{0,40}[\p{L}\p{N}])?/u;

// The word at the start of a text, where it has no accents and a blank behind it; what else it may be is left to the pattern.
function plainWord(text: string): string | null {
	let end = 0;
	while (isPlainWordCode(text.charCodeAt(end))) end++;
	return end > 0 && end <= LONGEST_PLAIN && text.charCodeAt(end) === SPACE ? text.slice(0, end) : null;
}

const LONGEST_PLAIN = 40;
const SPACE = 0x20;

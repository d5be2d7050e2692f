import type { Channel, ChannelOf } from "../../kinds/channel";
import { fieldsIn, fieldUnder, type Stated, tidied, without } from "../text/field";
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
const STATING = ["type", "channel", "via"];
const SKIPPED = new Set(["i", "we", "had", "a", "an", "quick", "nice", "great", "long"]);

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
	const named = fieldUnder(stated, STATING);
	if (named !== null) return channelOf(named) ?? "other";
	const cell = fieldUnder(stated, ["how"]);
	if (cell !== null) return channelOf(tidied(cell)) ?? readChannel(cell, channelOf);
	return channelOf(fieldUnder(stated, ["callout"]) ?? "");
}

/** The channel that words name: by a tag, brackets at the start, an emoji or the first word, whichever comes first; else other. */
export function readChannel(text: string, channelOf: ChannelOf): Channel {
	for (const tag of tagsIn(text)) {
		const channel = channelOf(tag.slice(tag.lastIndexOf("/") + 1));
		if (channel !== null) return channel;
	}
	const emoji = EMOJI.get(ANY_EMOJI.exec(text)?.[0] ?? "");
	const bare = withoutTags(without(text, fieldsIn(text)));
	return bracketedChannel(tidied(text), channelOf)?.channel ?? emoji ?? firstWordChannel(bare, channelOf) ?? "other";
}

function firstWordChannel(text: string, channelOf: ChannelOf): Channel | null {
	let rest = text;
	for (;;) {
		rest = rest.replace(/^[^\p{L}\p{N}[!]+/u, "");
		const behind = behindLeadingLink(rest);
		if (behind !== null) {
			rest = behind;
			continue;
		}
		const word = /^[\p{L}\p{N}](?:[\p{L}\p{N}'’:-]{0,40}[\p{L}\p{N}])?/u.exec(rest)?.[0];
		if (word === undefined) return null;
		if (!SKIPPED.has(word.toLowerCase())) return channelOf(word);
		rest = rest.slice(word.length);
	}
}

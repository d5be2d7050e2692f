import { fieldsIn, fieldUnder, type Stated, tagsIn, tidied, without, withoutTags } from "../text/field";
import { behindLeadingLink } from "../text/links";

/** By what way two people were in touch. */
export type Channel =
	"coffee" | "meal" | "walk" | "meeting" | "call" | "video" | "event" | "email" | "message" | "letter" | "social" | "other";

/** Which words name a channel; capitals do not matter. */
export type ChannelWords = Readonly<Record<Exclude<Channel, "other">, readonly string[]>>;

/** The words of domain.md, section 2. */
export const CHANNEL_WORDS: ChannelWords = {
	coffee: ["coffee", "tea"],
	meal: ["meal", "lunch", "dinner", "breakfast", "drink", "drinks", "beer"],
	walk: ["walk", "floorwalk", "floor-walk"],
	meeting: ["meeting", "meet", "met", "1:1", "1on1", "one-on-one", "visit", "visited"],
	call: ["call", "called", "phone", "phoned"],
	video: ["video", "zoom", "teams", "facetime"],
	event: ["event", "conference", "party", "workshop"],
	email: ["email", "emailed", "e-mail", "mail", "mailed"],
	message: ["message", "messaged", "msg", "text", "texted", "chat", "sms", "whatsapp", "slack", "dm", "signal"],
	letter: ["letter", "card", "gift"],
	social: ["social", "linkedin", "comment", "liked"],
};

/** All channels, in the order in which they are offered. */
export const CHANNELS: readonly Channel[] = [...(Object.keys(CHANNEL_WORDS) as Exclude<Channel, "other">[]), "other"];

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

/** Looks up the channel that a word names; null for any other word. */
export type ChannelOf = (word: string) => Channel | null;

/** Makes the look-up for a set of words. */
export function channelLookup(words: ChannelWords): ChannelOf {
	const byWord = new Map<string, Channel>([["other", "other"]]);
	for (const channel of Object.keys(words) as (keyof ChannelWords)[]) {
		byWord.set(channel, channel);
		for (const word of words[channel]) byWord.set(word.toLowerCase(), channel);
	}
	return (word) => byWord.get(word.trim().toLowerCase()) ?? null;
}

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

/** By what way two people were in touch. */
export type Channel =
	"coffee" | "meal" | "walk" | "meeting" | "call" | "video" | "event" | "email" | "message" | "letter" | "social" | "other";

/** Which words name a channel; capitals do not matter. */
export type ChannelWords = Readonly<Record<Exclude<Channel, "other">, readonly string[]>>;

/** The words of docs/rules.md, section 2. */
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

/** Looks up the channel that a word names; null for any other word. */
export type ChannelOf = (word: string) => Channel | null;

/** Makes the look-up for a set of words, and for others besides, of which none takes the place of one of those. */
export function channelLookup(words: ChannelWords, others: ChannelWords | null = null): ChannelOf {
	const byWord = new Map<string, Channel>([["other", "other"]]);
	for (const channel of Object.keys(words) as (keyof ChannelWords)[]) {
		byWord.set(channel, channel);
		for (const word of words[channel]) if (word === word.trim()) byWord.set(word.toLowerCase(), channel);
	}
	for (const channel of Object.keys(others ?? {}) as (keyof ChannelWords)[]) {
		for (const word of others?.[channel] ?? []) if (!byWord.has(word)) byWord.set(word, channel);
	}
	return (word) => byWord.get(word) ?? byWord.get(word.trim().toLowerCase()) ?? null;
}

/** How people were in touch, with the words for each. */
export const CHANNELS = {
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
} as const;

/** A channel, or other where none is named. */
export type ChannelName = keyof typeof CHANNELS | "other";

/** A word or an emoji, and the channel that it names. */
export interface NamedChannel {
	readonly word: string;
	readonly channel: ChannelName;
}

/** All words that name a channel. */
export const CHANNEL_WORDS: readonly NamedChannel[] = (Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]).flatMap((channel) =>
	CHANNELS[channel].map((word) => ({ word, channel })),
);

const EMOJI_OF: Readonly<Record<string, ChannelName>> = {
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
};

/** All emoji that name a channel, those that need one also with the mark that makes them colourful. */
export const CHANNEL_EMOJI: readonly NamedChannel[] = Object.entries(EMOJI_OF).flatMap(([emoji, channel]) => [
	{ word: emoji, channel },
	...(/[☕🍽☎✉]/u.test(emoji) ? [{ word: `${emoji}\uFE0F`, channel }] : []),
]);

const ONE_WAY: readonly ChannelName[] = ["email", "message", "letter", "social"];

/** Whether a done entry of this channel was contact both ways. */
export function isReachedBy(channel: ChannelName, initiator: "me" | "them" | "unknown", answered: boolean | null): boolean {
	if (answered === false) return false;
	return !ONE_WAY.includes(channel) || initiator !== "me" || answered === true;
}

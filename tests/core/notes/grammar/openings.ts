import { CHANNEL_EMOJI, CHANNEL_WORDS, type ChannelName, type NamedChannel } from "./channels";
import { linkTo, type Phrase } from "./cast";
import type { Maker } from "./scene";

/** How a text begins, and the channel that it names in one of the ways to name one. */
export interface Opening extends Phrase {
	readonly channel: ChannelName;
	/** The paths of those whom it links. */
	readonly present: readonly string[];
	readonly forms: readonly string[];
}

// Texts that name no channel, whatever one might think of some of them.
const NEUTRAL = [
	"talked for an hour",
	"Catch-up",
	"chatted in the sun",
	"Demo call",
	"offsite plans",
	"pricing",
	"the budget",
	"Kick-off",
	"planning: three steps",
	"she has a new job",
	"Kahvi",
] as const;

const SKIPPED = [
	"I",
	"We",
	"had",
	"a",
	"an",
	"Had a",
	"a quick",
	"Quick",
	"nice",
	"Great",
	"long",
	"We had a nice long",
	"I had a great",
] as const;

const REST: readonly Phrase[] = [
	...[
		"at Blue Bottle",
		"on pricing",
		"in the rain",
		"and then home",
		"on snake_case names",
		"see https://example.org/a#call",
		"on R&D (both parts)",
		"— short and good",
	].map((text) => ({ text, shown: text })),
	{ text: "at **Blue** Bottle", shown: "at Blue Bottle" },
	{ text: "in _Oslo_", shown: "in Oslo" },
	{ text: "on *both* __plans__", shown: "on both plans" },
	{ text: "on [the site](https://example.org)", shown: "on the site" },
	{ text: "on [[Project Omega]]", shown: "on Project Omega" },
	{ text: "on [[Notes/Plan|the plan]]", shown: "on the plan" },
	{ text: "on [[Notes/Plan]]", shown: "on Plan" },
];

// What can't be a tag comes up twice among the words instead.
const TAGS = CHANNEL_WORDS.filter(({ word }) => !/[: ]/u.test(word));
const WORDS = [...CHANNEL_WORDS, ...CHANNEL_WORDS.filter((named) => !TAGS.includes(named))];

/** The ways to name a channel, in the order in which they count, and none. */
const WAYS = {
	field: (maker: Maker): Opening => {
		const { dice } = maker;
		const isKnown = dice.chance(0.8);
		const named = isKnown ? dice.pick(WORDS) : { word: dice.pick(["pigeon", "chatted", "Retreat"]), channel: "other" as const };
		const field = `[${dice.pick(["type", "channel", "via"])}:: ${inAnyCase(maker, named.word)}]`;
		return {
			...besides(maker, field),
			channel: named.channel,
			forms: [`channel by ${isKnown ? "a field" : "an unknown field"}`, ...(isKnown ? [wordForm(named)] : [])],
		};
	},
	tag: (maker: Maker): Opening => {
		const named = maker.dice.pick(TAGS);
		const tag = `#${maker.dice.pick(["", "", "people/", "log/by/"])}${inAnyCase(maker, named.word)}`;
		return { ...besides(maker, tag), channel: named.channel, forms: ["channel by a tag", wordForm(named)] };
	},
	"(call)": (maker: Maker): Opening => {
		const named = maker.dice.pick(WORDS);
		const [open, close] = maker.dice.pick(["()", "[]"]);
		const said = anyWords(maker);
		const text = `${open ?? ""}${inAnyCase(maker, named.word)}${close ?? ""} ${said.text}`;
		return { ...said, text, channel: named.channel, forms: [`channel by ${open ?? ""}call${close ?? ""}`, wordForm(named)] };
	},
	emoji: (maker: Maker): Opening => {
		const named = maker.dice.pick(CHANNEL_EMOJI);
		const said = anyWords(maker);
		const isFirst = maker.dice.chance(0.7);
		const around = (words: string): string => (isFirst ? `${named.word} ${words}` : `${words} ${named.word}`);
		return {
			text: around(said.text),
			shown: around(said.shown),
			channel: named.channel,
			present: [],
			forms: [
				`channel by an emoji ${isFirst ? "first" : "last"}`,
				`channel by ${named.word.slice(0, 2).replace("\uFE0F", "")}`,
				...(named.word.endsWith("\uFE0F") ? ["channel by a colourful emoji"] : []),
			],
		};
	},
	word: (maker: Maker): Opening => {
		const named = maker.dice.pick(WORDS);
		return { ...worded(maker, named), forms: ["channel by the first word", wordForm(named)] };
	},
	"leading link": (maker: Maker): Opening => {
		const named = maker.dice.pick(WORDS);
		const path = maker.dice.pick(["People/Bob Roy.md", "People/Ann Li.md", null]);
		const link = path === null ? { text: "[[Project Omega]]", shown: "Project Omega" } : linkTo(maker, path);
		const said = worded(maker, named);
		return {
			...said,
			text: `${link.text} ${said.text}`,
			shown: `${link.shown} ${said.shown}`,
			present: path === null ? [] : [path],
			forms: ["channel behind a leading link", wordForm(named)],
		};
	},
	none: (maker: Maker): Opening => ({ ...neutral(maker), forms: ["channel other"] }),
} as const;

function wordForm({ word }: NamedChannel): string {
	return `channel “${word}”`;
}

/** Begins a text. */
export function openingFor(
	maker: Maker,
	ways: readonly (keyof typeof WAYS)[] = ["field", "tag", "(call)", "emoji", "emoji", "emoji", "word", "word", "leading link", "none"],
): Opening {
	return WAYS[maker.dice.pick(ways)](maker);
}

/** A text that names no channel. */
export function neutral(maker: Maker): Opening {
	const words = maker.dice.pick(NEUTRAL);
	return { ...followed(maker, { text: words, shown: words }), channel: "other", present: [], forms: [] };
}

/** A word in lower case, with a capital, or in capitals. */
export function inAnyCase({ dice }: Maker, word: string): string {
	return dice.pick([word, word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]);
}

// A text that begins with the word of a channel, perhaps behind words that are skipped.
function worded(maker: Maker, { word, channel }: NamedChannel): Opening {
	const { dice } = maker;
	const skipped = dice.chance(0.4) ? `${dice.pick(SKIPPED)} ` : "";
	const tail = /\d/u.test(word)
		? dice.pick([" on goals", ""])
		: dice.pick(["", "", ".", ", then home", ": pricing", " – a short one", "!"]);
	const words = skipped + inAnyCase(maker, word) + tail;
	return {
		...followed(maker, { text: words, shown: words }),
		channel,
		present: [],
		forms: skipped === "" ? [] : ["channel behind skipped words"],
	};
}

function followed({ dice }: Maker, { text, shown }: Phrase): Phrase {
	if (dice.chance(0.6)) return { text, shown };
	const rest = dice.pick(REST);
	return { text: `${text} ${rest.text}`, shown: `${shown} ${rest.shown}` };
}

// A text that may name another channel, for the ways that come before its words.
function anyWords(maker: Maker): Opening {
	return maker.dice.chance(0.4) ? worded(maker, maker.dice.pick(WORDS)) : neutral(maker);
}

// A mark that no topic shows, before or behind the words.
function besides(maker: Maker, mark: string): Omit<Opening, "channel" | "forms"> {
	const said = anyWords(maker);
	return { text: maker.dice.chance(0.3) ? `${mark} ${said.text}` : `${said.text} ${mark}`, shown: said.shown, present: [] };
}

import { type Companions, companionsFrom, NOBODY } from "./companions";
import { linkTo, OTHERS } from "./cast";
import { openingFor, type Opening } from "./openings";
import { type Said, SAYS_NOTHING } from "./expected";
import type { Maker } from "./scene";
import { nextField } from "./promises";
import { toldOutcome } from "./told-outcomes";

/** The text of an entry behind its date, and what it says. */
export interface Text extends Said {
	readonly text: string;
	readonly forms: readonly string[];
}

/** What a place allows a text to hold. */
export interface TextPlace {
	readonly direction: boolean;
	readonly blockId: boolean;
	/** Whether a text may be empty, so that lines below it say what it was about. */
	readonly empty: boolean;
}

const MARKS = [
	["→", "me"],
	["->", "me"],
	["←", "them"],
	["<-", "them"],
	["↔", "unknown"],
	["<->", "unknown"],
] as const;

/** A text with nothing in it. */
export const NO_TEXT: Text = { ...SAYS_NOTHING, text: "", forms: ["empty text"] };

/** Writes a text for a place. */
export function textFor(maker: Maker, place: TextPlace): Text {
	const { dice } = maker;
	if (place.empty && dice.chance(0.12)) return NO_TEXT;
	if (place.direction && dice.chance(0.08)) return toldOutcome(maker);
	const opening = openingFor(maker);
	const left = OTHERS.filter((path) => !opening.present.includes(path));
	const companions = dice.chance(0.4) ? companionsFrom(maker, left) : NOBODY;
	return decorated(maker, place, opening, companions);
}

/** Adds to words what no topic shows: a direction, tags, fields, comments, embeds, the id of a block. */
export function decorated(maker: Maker, place: TextPlace, opening: Opening, companions: Companions): Text {
	const { dice } = maker;
	const mark = place.direction && dice.chance(0.3) ? dice.pick(MARKS) : null;
	const extras = dice.chance(0.4) ? dice.some(EXTRAS, dice.whole(1, 3)).map((write) => write(maker)) : [];
	const kinds = new Set<string>();
	const kept = extras.filter(({ kind }) => !(mark !== null && kind === "direction") && !kinds.has(kind) && kinds.add(kind));
	const id = place.blockId && dice.chance(0.05) ? "^a1b2" : "";
	const words = joined([opening.shown, companions.shown]);
	const said = kept.reduce<Said>(
		(sum, { says }) => ({
			...sum,
			...says,
			present: [...sum.present, ...(says.present ?? [])],
			promises: [...sum.promises, ...(says.promises ?? [])],
		}),
		{
			...SAYS_NOTHING,
			channel: opening.channel,
			initiator: mark?.[1] ?? "unknown",
			topic: words,
			present: [...opening.present, ...companions.present],
			mentioned: companions.mentioned,
		},
	);
	return {
		...said,
		text: joined([mark?.[0] ?? "", opening.text, companions.text, ...kept.map(({ text }) => text), id]),
		forms: [
			...(mark === null ? [] : [`direction ${mark[0]}`]),
			...opening.forms,
			...companions.forms,
			...kept.flatMap(({ forms }) => forms),
			...(id === "" ? [] : ["block id"]),
		],
	};
}

function joined(parts: readonly string[]): string {
	return parts
		.filter((part) => part !== "")
		.join(" ")
		.replaceAll(" , ", ", ");
}

interface Extra {
	/** Two extras of one kind would say two things. */
	readonly kind: string;
	readonly text: string;
	readonly says: Partial<Said>;
	readonly forms: readonly string[];
}

const EXTRAS: readonly ((maker: Maker) => Extra)[] = [
	({ dice }) => {
		const [tag, answered] = dice.pick([
			["#noreply", false],
			["#unanswered", false],
			["#voicemail", false],
			["#replied", true],
			["#replied", true],
		] as const);
		return { kind: "answer", text: tag, says: { answered }, forms: [tag] };
	},
	({ dice }) => help(dice.pick(["#gave", "#helped", "#got", "#received", "#asked"])),
	({ dice }) => helpField(dice.pick(["gave", "got", "asked"]), dice.whole(1, 2), dice.chance(0.3)),
	({ dice }) => ({ kind: "tag", text: dice.pick(["#alumni", "#work/berlin", "#2024q1"]), says: {}, forms: ["unknown tag"] }),
	(maker) => {
		const { text, promise, forms } = nextField(maker);
		return { kind: "next", text, says: { promises: promise === null ? [] : [promise] }, forms };
	},
	({ dice }) => {
		const topic = dice.pick(["the winter plans", "pricing", "Q3: what is left"]);
		return { kind: "topic", text: `[topic:: ${topic}]`, says: { topic }, forms: ["[topic:: ]"] };
	},
	(maker) => {
		const links = maker.dice.some(OTHERS, maker.dice.whole(1, 2)).map((path) => ({ ...linkTo(maker, path), path }));
		const text = `[with:: ${links.map((link) => link.text).join(", ")}]`;
		return { kind: "with", text, says: { present: links.map(({ path }) => path) }, forms: ["[with:: ]"] };
	},
	({ dice }) => {
		const [value, initiator] = dice.pick([
			["out", "me"],
			["in", "them"],
		] as const);
		return { kind: "direction", text: `[dir:: ${value}]`, says: { initiator }, forms: [`[dir:: ${value}]`] };
	},
	({ dice }) => ({ kind: "field", text: dice.pick(["[place:: Oslo]", "[mood:: 4]"]), says: {}, forms: ["unknown field"] }),
	({ dice }) => ({
		kind: "comment",
		text: dice.pick(["%% [[Cleo Park]] #call %%", "<!-- with [[Cleo Park]] #call -->"]),
		says: {},
		forms: ["comment in a text"],
	}),
	({ dice }) => ({
		kind: "embed",
		text: dice.pick(["![[Bob Roy]]", "![[photo.png|300]]", "![a walk](walk.png)"]),
		says: {},
		forms: ["embed in a text"],
	}),
];

const HELP = { "#gave": "gave", "#helped": "gave", "#got": "got", "#received": "got", "#asked": "asked" } as const;

function help(tag: keyof typeof HELP): Extra {
	return { kind: HELP[tag], text: tag, says: { [HELP[tag]]: 1 }, forms: [tag] };
}

// Fields count one each; a tag beside them adds nothing.
function helpField(kind: "gave" | "got" | "asked", count: number, hasTag: boolean): Extra {
	const fields = Array.from({ length: count }, (_, index) => `[${kind}:: a book ${index + 1}]`).join(" ");
	return { kind, text: hasTag ? `#${kind} ${fields}` : fields, says: { [kind]: count }, forms: [`[${kind}:: ]`] };
}

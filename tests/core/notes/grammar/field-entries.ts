import { type Block, entryOf, type Said, SAYS_NOTHING } from "./expected";
import { canHaveBelow, entryFrom } from "./entries";
import { JANE, linkTo, OTHERS } from "./cast";
import { NO_TEXT, textFor } from "./texts";
import { belowFor } from "./below";
import { CHANNEL_WORDS } from "./channels";
import { headFor } from "./heads";
import { inAnyCase } from "./openings";
import { nextWords } from "./promises";
import type { Maker } from "./scene";

type Field = readonly [key: string, value: string, says: Partial<Said>];

const FIELDS: readonly ((maker: Maker) => Field)[] = [
	(maker) => {
		const { word, channel } = maker.dice.pick(CHANNEL_WORDS);
		return [maker.dice.pick(["type", "channel", "via"]), inAnyCase(maker, word), { channel }];
	},
	({ dice }) => {
		const topic = dice.pick(["pricing", "the winter plans", "what is left of the budget"]);
		return ["topic", topic, { topic }];
	},
	(maker) => {
		const people = maker.dice.some(OTHERS, maker.dice.whole(1, 2)).map((path) => ({ ...linkTo(maker, path), path }));
		return ["with", people.map(({ text }) => text).join(", "), { present: people.map(({ path }) => path) }];
	},
	(maker) => {
		const { text, promise } = nextWords(maker);
		return [maker.dice.pick(["next", "follow-up"]), text, { promises: [promise] }];
	},
	({ dice }) => {
		const kind = dice.pick(["gave", "got", "asked"] as const);
		return [kind, "a book", { [kind]: 1 }];
	},
	({ dice }) => {
		const [value, initiator] = dice.pick([
			["out", "me"],
			["in", "them"],
		] as const);
		return ["dir", value, { initiator }];
	},
];

/** Writes a block of fields: `date:: DATE`, with others before and behind it. */
export function fieldBlock(maker: Maker): Block {
	const { dice } = maker;
	const head = headFor(maker, "field");
	const fields = dice.some(FIELDS, dice.whole(1, 5)).map((write) => write(maker));
	const before = dice.whole(0, fields.length);
	const lines = fields.map(([key, value]) => `${key}:: ${value}`);
	const said = fields.reduce<Said>((sum, [, , says]) => ({ ...sum, ...says }), SAYS_NOTHING);
	return {
		kind: "other",
		lines: [...lines.slice(0, before), `date:: ${head.text}`, ...lines.slice(before)],
		entries: [entryOf(maker, { ...head, line: before }, null, { ...said, present: [JANE, ...said.present] })],
		problems: [],
		forms: ["field block", ...(before > 0 ? ["fields before date::"] : []), ...fields.map(([key]) => `field ${key}::`), ...head.forms],
	};
}

/** Writes a list item that holds its date in a field, first or last. */
export function bracketField(maker: Maker): Block {
	const { dice } = maker;
	const head = headFor(maker, "field");
	const said = dice.chance(0.1) ? NO_TEXT : textFor(maker, { direction: false, blockId: true, empty: false });
	const field = `[date:: ${head.text}]`;
	const isFirst = said.text === "" || said.forms.includes("block id") || dice.chance(0.6);
	const box = dice.chance(0.2) ? dice.pick([" ", "x"]) : null;
	const place = { indent: dice.pick(["  ", "\t"]), plain: true, lists: true, blank: "", heading: null, links: true };
	const below = said.text !== "" && canHaveBelow({ head, said }) ? belowFor(maker, place, false) : undefined;
	const words = (isFirst ? [field, said.text] : [said.text, field]).filter((part) => part !== "").join(" ");
	return {
		kind: "other",
		lines: [`${dice.pick(["-", "*", "+", "1."])} ${box === null ? "" : `[${box}] `}${words}`, ...(below?.lines ?? [])],
		entries: [entryFrom(maker, { head, said }, box, below)],
		problems: [],
		forms: [`list item with [date:: ] ${isFirst ? "first" : "last"}`, ...head.forms, ...said.forms, ...(below?.forms ?? [])],
	};
}

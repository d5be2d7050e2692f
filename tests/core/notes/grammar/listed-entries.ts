import { badDate, type BadDateCode } from "./bad-dates";
import { entryOf, type ExpectedEntry, SAYS_NOTHING } from "./expected";
import { CHANNEL_WORDS } from "./channels";
import { companionsFrom, NOBODY } from "./companions";
import { inAnyCase, openingFor } from "./openings";
import { JANE, OTHERS } from "./cast";
import type { Maker } from "./scene";
import { someDay } from "./days";
import { writtenDate } from "./dates";
import type { StatedFact } from "./body-facts";
import { yamlText } from "./yaml-text";

/** The lines of a property that lists entries; which line of it an entry bears is not said. */
export interface ListedEntries {
	readonly lines: readonly string[];
	readonly entries: readonly ExpectedEntry[];
	readonly problems: readonly BadDateCode[];
	readonly forms: readonly string[];
	readonly facts?: readonly StatedFact[];
}

interface Item {
	readonly keys: Readonly<Record<string, string>>;
	readonly entry: ExpectedEntry | null;
	readonly code: BadDateCode | null;
	readonly forms: readonly string[];
}

/** Writes a property that lists entries. */
export function listedEntries(maker: Maker): ListedEntries {
	const { dice } = maker;
	const name = dice.pick(["interactions", "events"]);
	const items = Array.from({ length: dice.whole(1, 3) }, () => (dice.chance(0.1) ? badItem(maker) : itemFor(maker)));
	const style = dice.pick(["block", "flow"] as const);
	const indent = dice.pick(["  ", ""]);
	const lines = items.flatMap(({ keys }) => {
		const pairs = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
		return style === "flow"
			? [`${indent}- {${pairs.join(", ")}}`]
			: pairs.map((pair, index) => `${indent}${index === 0 ? "- " : "  "}${pair}`);
	});
	return {
		lines: [`${name}:`, ...lines],
		entries: items.flatMap(({ entry }) => (entry === null ? [] : [entry])),
		problems: items.flatMap(({ code }) => (code === null ? [] : [code])),
		forms: [`property ${name}`, `property list in ${style} style`, ...items.flatMap(({ forms }) => forms)],
	};
}

function itemFor(maker: Maker): Item {
	const { dice } = maker;
	const date = writtenDate(maker, someDay(maker), "any");
	const opening = openingFor(maker, ["(call)", "word", "leading link", "none", "none"]);
	const left = OTHERS.filter((path) => !opening.present.includes(path));
	const companions = dice.chance(0.3) ? companionsFrom(maker, left, ["with A", "with A and B", "about A"]) : NOBODY;
	const words = (key: "text" | "shown"): string =>
		[opening[key], companions[key]]
			.filter((part) => part !== "")
			.join(" ")
			.replaceAll(" , ", ", ");
	const kind = dice.pick(["typed", "typed", "untyped", "without text"] as const);
	const typed = dice.chance(0.9) ? dice.pick(CHANNEL_WORDS) : { word: "pigeon", channel: "other" as const };
	const said =
		kind === "without text"
			? SAYS_NOTHING
			: {
					...SAYS_NOTHING,
					topic: words("shown"),
					present: [...opening.present, ...companions.present],
					mentioned: companions.mentioned,
				};
	const channel = kind === "untyped" ? opening.channel : typed.channel;
	const keys = {
		date: yamlText(maker, date.text),
		...(kind === "without text" ? {} : { text: yamlText(maker, words("text")) }),
		...(kind === "untyped" ? {} : { type: inAnyCase(maker, typed.word) }),
	};
	return {
		keys: shuffled(maker, keys),
		entry: entryOf(maker, { ...date, time: null, line: 0 }, null, { ...said, channel, present: [JANE, ...said.present] }),
		code: null,
		forms: [`property item ${kind}`, ...date.forms, ...(kind === "without text" ? [] : [...opening.forms, ...companions.forms])],
	};
}

function badItem(maker: Maker): Item {
	const { text, code, forms } = badDate(maker, someDay(maker), "any");
	return {
		keys: shuffled(maker, { date: yamlText(maker, text), text: "walk" }),
		entry: null,
		code,
		forms: ["property item bad", ...forms],
	};
}

function shuffled({ dice }: Maker, keys: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(dice.some(Object.entries(keys), 3));
}

import { canHaveBelow, entryFrom, lineFor } from "./entries";
import { CHANNEL_WORDS } from "./channels";
import { belowFor } from "./below";
import type { Block } from "./expected";
import { inAnyCase, neutral } from "./openings";
import { headFor, separatorFor } from "./heads";
import type { Maker } from "./scene";
import { decorated } from "./texts";
import { companionsFrom, NOBODY } from "./companions";
import { OTHERS } from "./cast";

const TEXT_PLACE = { direction: true, blockId: false, empty: true };

/** Writes a callout with a date in its title; its type may name the channel. */
export function calloutEntry(maker: Maker): Block {
	const { dice } = maker;
	const named = dice.chance(0.5) ? dice.pick(CHANNEL_WORDS.filter(({ word }) => !word.includes(":"))) : null;
	const type = inAnyCase(maker, named?.word ?? dice.pick(["note", "info", "quote", "abstract"]));
	const fold = dice.pick(["", "+", "-"]);
	const line = named === null ? lineFor(maker, "line", TEXT_PLACE) : neutralLine(maker);
	const place = { indent: "> ", plain: true, lists: true, blank: ">", heading: null, links: true };
	const below = canHaveBelow(line) ? belowFor(maker, { ...place, plain: false }, line.said.text === "") : undefined;
	const said = { ...line.said, channel: named?.channel ?? line.said.channel };
	return {
		kind: "other",
		lines: [`> [!${type}]${fold} ${line.text}`, ...(below?.lines ?? [])],
		entries: [entryFrom(maker, { ...line, said }, null, below)],
		problems: [],
		forms: [
			`callout ${fold === "" ? "that does not fold" : fold}`,
			`callout type ${named === null ? "of no channel" : "of a channel"}`,
			...line.forms,
			...(below?.forms ?? []),
		],
	};
}

// A title that names no channel, since it is not said whether that or the type counts.
function neutralLine(maker: Maker): ReturnType<typeof lineFor> {
	const head = headFor(maker, "line");
	const said = decorated(maker, TEXT_PLACE, neutral(maker), maker.dice.chance(0.3) ? companionsFrom(maker, OTHERS) : NOBODY);
	const separator = separatorFor(maker, head, said.text, "line");
	return { text: head.text + separator.text + said.text, head, said, forms: [...head.forms, ...separator.forms, ...said.forms] };
}

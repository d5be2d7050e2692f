import { type Below, NOTHING_BELOW } from "./below";
import { entryOf, type ExpectedEntry, onlyDated, type Said } from "./expected";
import { type Head, headFor, type HeadPlace, separatorFor } from "./heads";
import { type Text, textFor, type TextPlace } from "./texts";
import { JANE } from "./cast";
import type { Maker } from "./scene";

/** A head, a separator and a text: one line of an entry without its bullet, and what it says. */
export interface Line {
	readonly text: string;
	readonly head: Head;
	readonly said: Text;
	readonly forms: readonly string[];
}

/** Writes the line that an entry begins with. */
export function lineFor(maker: Maker, place: HeadPlace, textPlace: TextPlace): Line {
	const head = headFor(maker, place);
	const said = textBehind(maker, head, textPlace);
	const separator = separatorFor(maker, head, said.text, place);
	return { text: head.text + separator.text + said.text, head, said, forms: [...head.forms, ...separator.forms, ...said.forms] };
}

// Where a second date follows that is no range, the words begin with it, and what they tell of how it went is anybody's guess.
function textBehind(maker: Maker, { isOpen }: Head, textPlace: TextPlace): Text {
	for (;;) {
		const said = textFor(maker, textPlace);
		if (!isOpen || !said.forms.some((form) => form.startsWith("words tell: "))) return said;
	}
}

/** The entry of Jane's note that a line, its box and the lines below it must give. */
export function entryFrom(
	maker: Maker,
	{ head, said }: Pick<Line, "head" | "said">,
	box: string | null,
	below: Below = NOTHING_BELOW,
	line = 0,
): ExpectedEntry {
	const entry = entryOf(maker, { ...head, line }, box, withBelow({ ...said, present: [JANE, ...said.present] }, below, said.text === ""));
	return head.isOpen ? onlyDated(entry) : entry;
}

/** Whether lines below are clear: not under a line that shows nothing although it says something, since its topic is then anybody's guess. */
export function canHaveBelow({ head, said }: Pick<Line, "head" | "said">): boolean {
	return !head.isOpen && (said.text === "" || said.topic !== "");
}

/** What an entry says together with the lines below its head. */
export function withBelow(said: Said, below: Below, isEmpty: boolean): Said {
	return {
		...plainSaid(said),
		topic: isEmpty ? (below.first ?? "") : said.topic,
		mentioned: [...said.mentioned, ...below.mentioned],
		promises: [...said.promises, ...below.promises],
	};
}

// What is said, without the text and the forms that a written text bears beside it.
function plainSaid({ channel, initiator, answered, cancelled, topic, present, mentioned, promises, gave, got, asked }: Said): Said {
	return { channel, initiator, answered, cancelled, topic, present, mentioned, promises, gave, got, asked };
}

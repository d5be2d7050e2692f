import { type BadDate, badDate } from "./bad-dates";
import type { Block } from "./expected";
import type { Maker } from "./scene";
import { openingFor } from "./openings";
import { someDay } from "./days";
import { wrapsFor } from "./heads";

type Place = "list" | "heading" | "callout" | "field" | "bracket field" | "paragraph";

const LINES: Readonly<Record<Place, (maker: Maker, head: string, above: number) => string>> = {
	list: ({ dice }, head) => `${dice.pick(["-", "*", "+", "1."])} ${dice.pick(["", "", "[x] "])}${head}`,
	heading: ({ dice }, head, above) => `${"#".repeat(dice.whole(Math.min(above + 1, 6), 6))} ${head}`,
	callout: ({ dice }, head) => `> [!${dice.pick(["note", "call"])}]${dice.pick(["", "+", "-"])} ${head}`,
	field: (_, head) => `date:: ${head}`,
	"bracket field": (_, head) => `- [date:: ${head}] coffee`,
	paragraph: (_, head) => head,
};

/** Writes what would be an entry if its date could be read: it is told, and gives none. */
export function badEntry(maker: Maker, above: number, isLog: boolean): Block {
	const { dice } = maker;
	const place = dice.pick<Place>([
		"list",
		"list",
		"heading",
		"callout",
		"field",
		"bracket field",
		...(isLog ? (["paragraph", "paragraph", "paragraph"] as const) : []),
	]);
	const date = badDate(maker, someDay(maker), place === "paragraph" ? "year first or linked" : "any");
	const isField = place === "field" || place === "bracket field";
	const head = isField
		? date.text
		: `${wrapped(maker, date, place)}${dice.pick([": ", " – ", " "])}${openingFor(maker, ["word", "none"]).text}`;
	return {
		kind: "other",
		lines: [LINES[place](maker, head, above)],
		entries: [],
		problems: [{ line: 0, code: date.code }],
		forms: [`bad date in a ${place}`, ...date.forms],
	};
}

function wrapped({ dice }: Maker, date: BadDate, place: Place): string {
	if (dice.chance(0.7)) return date.text;
	const [open, close] = dice.pick(wrapsFor(date, place === "paragraph" ? "paragraph" : "line"));
	return open + date.text + close;
}

import { CIRCLES } from "../../kinds/circle";
import { asRecord } from "../../kinds/record";
import { EVERYBODY, narrowed, type Narrowing, narrowsAnybody } from "../narrowed";
import type { ReconnectRow } from "../reconnect";
import { insideOf, type Side } from "../side";

/** By what the list is put into groups, and by what each group is in order. */
export const GROUPINGS = ["status", "circle", "organization"] as const;
export const ORDERS = ["priority", "silence", "name"] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type Order = (typeof ORDERS)[number];

/** How close rows stand: two lines each at rest, or all that is known. */
export const ROOMS = ["usual", "roomy"] as const;
export type Room = (typeof ROOMS)[number];

/** What somebody has chosen to see of the list, and how. */
export interface ListChoice {
	readonly narrowing: Narrowing;
	readonly side: Side | null;
	readonly grouping: Grouping;
	readonly order: Order;
	readonly room: Room;
	/** Whether what the coming weeks bring stands above the groups. */
	readonly weeks: boolean;
}

/** The list as it is as long as nobody has chosen. */
export const USUAL_LIST: ListChoice = {
	narrowing: EVERYBODY,
	side: null,
	grouping: "status",
	order: "priority",
	room: "usual",
	weeks: false,
};

/** Whether the choice leaves anybody out. */
export function isNarrowed({ narrowing, side }: ListChoice): boolean {
	return side !== null || narrowsAnybody(narrowing);
}

/** The rows that are chosen, in their order; `mine` are my organizations, as they are compared. */
export function chosenRows(
	rows: readonly ReconnectRow[],
	{ narrowing, side }: ListChoice,
	mine: ReadonlySet<string>,
): readonly ReconnectRow[] {
	const some = narrowed(rows, narrowing);
	if (side === null) return some;
	return some.filter(({ person }) => insideOf(person.contact.organizations, mine) === (side === "inside"));
}

const others = new WeakMap<readonly ReconnectRow[], { readonly me: string | null; readonly rows: readonly ReconnectRow[] }>();

/** The rows without my own. The same rows give the same list, so that what follows from it need not be worked out anew. */
export function othersIn(rows: readonly ReconnectRow[], me: string | null): readonly ReconnectRow[] {
	const known = others.get(rows);
	if (known?.me === me) return known.rows;
	const made = { me, rows: rows.filter(({ person }) => person.contact.path !== me) };
	others.set(rows, made);
	return made.rows;
}

/** Reads a choice from what was saved, whatever that is. What was searched for is not kept. */
export function parseChoice(saved: unknown): ListChoice {
	const given = asRecord(saved);
	const narrowing = asRecord(given["narrowing"]);
	const texts = (key: string): readonly string[] => {
		const list = narrowing[key];
		return Array.isArray(list) ? list.filter((each) => typeof each === "string") : [];
	};
	const circles = texts("circles");
	return {
		narrowing: {
			text: "",
			circles: CIRCLES.filter((circle) => circles.includes(circle)),
			tags: texts("tags"),
			organizations: texts("organizations"),
			places: texts("places"),
		},
		side: oneOf(["inside", "outside"], given["side"]),
		grouping: oneOf(GROUPINGS, given["grouping"]) ?? USUAL_LIST.grouping,
		order: oneOf(ORDERS, given["order"]) ?? USUAL_LIST.order,
		room: oneOf(ROOMS, given["room"]) ?? USUAL_LIST.room,
		weeks: given["weeks"] === true,
	};
}

function oneOf<T>(choices: readonly T[], value: unknown): T | null {
	return choices.find((choice) => choice === value) ?? null;
}

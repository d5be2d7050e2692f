import type { Day } from "../notes/dates/day";
import { countedPeople } from "../words/counted";
import { coldWords } from "../words/list";
import { type ListGroup, listName } from "./list";
import type { Status } from "./rhythm";

/** What stands above a list in which nobody is late. */
export interface InShort {
	readonly title: string;
	readonly text: string | null;
}

const LATE: readonly Status[] = ["cold", "due"];
const WELL: readonly Status[] = ["due-soon", "on-track"];

/** Says in short how the groups of a list stand; null where somebody is late. All is well only where the notes show that somebody is. */
export function inShort(groups: readonly ListGroup[], today: Day): InShort | null {
	const isAny = (some: readonly Status[]): boolean => groups.some(({ status }) => some.includes(status));
	if (isAny(LATE)) return null;
	if (isAny(WELL)) {
		const next = groups.find(({ status }) => status === "due-soon")?.rows[0];
		return { title: coldWords.allWell, text: next === undefined ? coldWords.nobodyWaits : coldWords.nextIs(listName(next)) };
	}
	if (groups.some(({ status }) => status !== "never")) return { title: coldWords.nobodyDue, text: null };
	const count = groups.flatMap(({ rows, folded }) => [...rows, ...folded]).length;
	return { title: coldWords.found(countedPeople(count)), text: coldWords.noContact(today) };
}

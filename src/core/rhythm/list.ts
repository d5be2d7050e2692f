import type { Problem } from "../kinds/problem";
import { type Day, shortDay } from "../notes/dates/day";
import { calledApart, toldApart } from "../notes/people/choosing";
import type { People } from "../notes/people/people";
import { withLinksShown } from "../notes/text/links";
import { countedPeople } from "../words/counted";
import { listWords } from "../words/list";
import { listed } from "../words/listed";
import { shortened } from "../words/shortened";
import { lastTime } from "./last-time";
import type { OpenPromise } from "./open-promises";
import { isFolded, type ReconnectRow } from "./reconnect";
import { type Status, STATUSES } from "./rhythm";
import { spokenStanding, spokenState } from "./spoken";

/** A row of the list as it is shown. All texts are plain, and short enough for a sidebar. */
export interface ListRow {
	readonly path: string;
	readonly name: string;
	/** What tells somebody apart from others of the same name; empty where there are none. */
	readonly apart: string;
	/** The name with that. */
	readonly called: string;
	/** Role and organisation; empty where neither is known. */
	readonly what: string;
	/** Silence against cadence: `7 weeks, wanted monthly`. */
	readonly standing: string;
	/** The first part of that, which says why they stand where they stand. */
	readonly state: string;
	/** What was said the last time. */
	readonly said: string | null;
	readonly promise: { readonly whose: string; readonly text: string; readonly overdue: boolean; readonly open: OpenPromise } | null;
	/** How much could not be read in their note. */
	readonly problems: number;
	/** What else is worth knowing: drifting, one-sided. */
	readonly remarks: readonly string[];
}

/** A group of the list. People whom nobody asked to be in touch with are folded to a count, so that old notes shame nobody. */
export interface ListGroup {
	readonly status: Status;
	readonly rows: readonly ReconnectRow[];
	readonly folded: readonly ReconnectRow[];
}

const SHOWN_FIRST: readonly Status[] = ["cold", "due", "due-soon", "never"];
const NAMES_AT_LEAST = 10;
const LONGEST_NAME = 80;
const LONGEST_TEXT = 240;

const grouped = new WeakMap<readonly ReconnectRow[], readonly ListGroup[]>();

/** The groups of the list in their order; empty ones are left out. The same rows give the same groups. */
export function listGroups(rows: readonly ReconnectRow[]): readonly ListGroup[] {
	const made = grouped.get(rows) ?? groupsOf(rows);
	grouped.set(rows, made);
	return made;
}

function groupsOf(rows: readonly ReconnectRow[]): readonly ListGroup[] {
	const groups = STATUSES.map((status) => ({ status, rows: [] as ReconnectRow[], folded: [] as ReconnectRow[] }));
	const byStatus = new Map(groups.map((group) => [group.status, group]));
	for (const row of rows) byStatus.get(row.rhythm.status)?.[isFolded(row) ? "folded" : "rows"].push(row);
	return groups.filter(({ rows: shown, folded }) => shown.length + folded.length > 0);
}

/**
 * The groups with names in them: where nobody is late, soon to be, or asked for, the first of those who are folded are shown, for a
 * list that names nobody helps nobody.
 */
export function withNames(groups: readonly ListGroup[]): readonly ListGroup[] {
	if (groups.some(({ status, rows }) => SHOWN_FIRST.includes(status) && rows.length > 0)) return groups;
	return groups.map((group) =>
		group.status === "never"
			? { ...group, rows: group.folded.slice(0, NAMES_AT_LEAST), folded: group.folded.slice(NAMES_AT_LEAST) }
			: group,
	);
}

/** How many of a group are folded, in words. */
export function foldedWords({ rows, folded }: Pick<ListGroup, "rows" | "folded">): string {
	return rows.length > 0 ? listWords.unsorted(folded.length) : listWords.notSorted(countedPeople(folded.length));
}

/** The groups, and some that hold nobody any more. */
export function withEmptied(groups: readonly ListGroup[], emptied: readonly Status[]): readonly ListGroup[] {
	const missing = STATUSES.filter((status) => emptied.includes(status) && !groups.some((group) => group.status === status));
	if (missing.length === 0) return groups;
	const all = [...groups, ...missing.map((status): ListGroup => ({ status, rows: [], folded: [] }))];
	return all.sort((one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status));
}

/** Makes rows as they are shown; the same row on the same day gives the same object, so that a view can tell. */
export class ListRows {
	private today: Day | null = null;
	private made = new WeakMap<ReconnectRow, ListRow>();

	/** A row as it is shown among some people. */
	on(row: ReconnectRow, people: People): ListRow {
		const { today } = people;
		if (today !== this.today) this.made = new WeakMap();
		this.today = today;
		const apart = toldApart(people, row.person.contact);
		const problems = problemsIn(people.problems, row.person.contact.path);
		const known = this.made.get(row);
		const made = known?.apart === apart && known.problems === problems ? known : listRow(row, today, apart, problems);
		this.made.set(row, made);
		return made;
	}
}

const counted = new WeakMap<readonly Problem[], ReadonlyMap<string, number>>();

function problemsIn(problems: readonly Problem[], path: string): number {
	const known = counted.get(problems) ?? countsIn(problems);
	counted.set(problems, known);
	return known.get(path) ?? 0;
}

function countsIn(problems: readonly Problem[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { path } of problems) counts.set(path, (counts.get(path) ?? 0) + 1);
	return counts;
}

/** Somebody's name as the list shows it. */
export function listName({ person }: ReconnectRow): string {
	return shortened(person.contact.name, LONGEST_NAME);
}

/** A row as it is shown on a day, with what tells somebody apart from namesakes, and how much in their note could not be read. */
export function listRow(row: ReconnectRow, today: Day, apart = "", problems = 0): ListRow {
	const { person, rhythm } = row;
	const { path, role, organizations } = person.contact;
	const { interaction, said, promise } = lastTime(person, today);
	const told = said ?? (interaction?.channel === "other" ? null : interaction?.channel) ?? null;
	return {
		path,
		name: listName(row),
		apart,
		called: calledApart(listName(row), apart),
		what: shortened(listed([role, ...organizations, apart]), LONGEST_NAME * 2),
		standing: spokenStanding(rhythm, person.contact.snoozeUntil, today),
		state: spokenState(rhythm, person.contact.snoozeUntil, today),
		said: told === null ? null : shortened(told, LONGEST_TEXT),
		promise:
			promise === null
				? null
				: {
						whose: whoseIs(promise, today),
						text: shortened(withLinksShown(promise.text), LONGEST_TEXT),
						overdue: promise.due !== null && promise.due < today,
						open: promise,
					},
		problems,
		remarks: [...(rhythm.drifting ? [listWords.drifting] : []), ...(rhythm.oneSided ? [listWords.oneSided(rhythm.attempts)] : [])],
	};
}

function whoseIs({ owner, due }: OpenPromise, today: Day): string {
	const whose = owner === "me" ? listWords.youPromised : listWords.theyPromised;
	return due === null ? whose : listWords.dueBy(whose, shortDay(due, today), due < today);
}

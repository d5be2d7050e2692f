import type { Day } from "../notes/dates/day";
import { withLinksShown } from "../notes/text/links";
import { listWords } from "../words/list";
import { shortened } from "../words/shortened";
import { lastTime } from "./last-time";
import type { OpenPromise } from "./open-promises";
import { isUnsorted, type ReconnectRow } from "./reconnect";
import { type Status, STATUSES } from "./rhythm";
import { spokenStanding } from "./spoken";

/** A row of the list as it is shown. All texts are plain, and short enough for a sidebar. */
export interface ListRow {
	readonly path: string;
	readonly name: string;
	/** Role and organisation; empty where neither is known. */
	readonly what: string;
	/** Silence against cadence: `7 weeks, wanted monthly`. */
	readonly standing: string;
	/** What was said the last time. */
	readonly said: string | null;
	readonly promise: { readonly whose: string; readonly text: string; readonly overdue: boolean; readonly open: OpenPromise } | null;
	/** What else is worth knowing: drifting, one-sided. */
	readonly remarks: readonly string[];
}

/** A group of the list. People whom nobody asked to be in touch with are folded to a count, so that old notes shame nobody. */
export interface ListGroup {
	readonly status: Status;
	readonly rows: readonly ListRow[];
	readonly folded: readonly ListRow[];
}

const LONGEST_NAME = 80;
const LONGEST_TEXT = 240;

/** The groups of the list in their order; empty ones are left out. */
export function listGroups(rows: readonly ReconnectRow[], today: Day): readonly ListGroup[] {
	return STATUSES.map((status) => {
		const group = rows.filter((row) => row.rhythm.status === status);
		const [folded, shown] = [group.filter(isUnsorted), group.filter((row) => !isUnsorted(row))];
		return { status, rows: shown.map((row) => listRow(row, today)), folded: folded.map((row) => listRow(row, today)) };
	}).filter(({ rows: shown, folded }) => shown.length + folded.length > 0);
}

function listRow({ person, rhythm }: ReconnectRow, today: Day): ListRow {
	const { path, name, role, organizations } = person.contact;
	const { interaction, said, promise } = lastTime(person);
	const told = said ?? (interaction?.channel === "other" ? null : interaction?.channel) ?? null;
	return {
		path,
		name: shortened(name, LONGEST_NAME),
		what: shortened([role, organizations.join(", ")].filter((part) => part !== null && part !== "").join(", "), LONGEST_NAME * 2),
		standing: spokenStanding(rhythm, today),
		said: told === null ? null : shortened(told, LONGEST_TEXT),
		promise:
			promise === null
				? null
				: {
						whose: promise.owner === "me" ? listWords.youPromised : listWords.theyPromised,
						text: shortened(withLinksShown(promise.text), LONGEST_TEXT),
						overdue: promise.due !== null && promise.due < today,
						open: promise,
					},
		remarks: [...(rhythm.drifting ? [listWords.drifting] : []), ...(rhythm.oneSided ? [listWords.oneSided] : [])],
	};
}

import type { ReconnectRow } from "../../../core/rhythm/reconnect";
import { personWords } from "../../../core/words/graph-person";
import { listed } from "../../../core/words/listed";
import { shortened } from "../../../core/words/shortened";
import { spokenAgo } from "../../../core/words/spans";
import type { World } from "../../../core/world";

// What is cut of a role leaves room for how it stands.
const LONGEST_ROLE = 28;

/** What stands under somebody's name where they are near: their role, when there was contact last, and their stance; else nothing. */
export function secondLines({ rows }: Pick<World, "rows">): (id: string) => string {
	let byPath: ReadonlyMap<string, ReconnectRow> | null = null;
	return (id) => {
		byPath ??= new Map(rows.map((row) => [row.person.contact.path, row]));
		const row = byPath.get(id);
		return row === undefined ? "" : secondLine(row);
	};
}

// The same of one person.
function secondLine({ person: { contact }, rhythm: { silence } }: ReconnectRow): string {
	const { role, stance } = contact;
	return listed(
		[
			role === null ? null : shortened(role, LONGEST_ROLE),
			silence === null ? null : spokenAgo(silence),
			stance === null ? null : personWords.stances[stance],
		],
		" · ",
	);
}

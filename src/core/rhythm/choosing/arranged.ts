import { CIRCLES } from "../../kinds/circle";
import { nameKey } from "../../notes/text/path";
import { formWords } from "../../words/action";
import { listWords, statusWords } from "../../words/list";
import { type ListGroup, listGroups, withEmptied, withNames } from "../list";
import { isNarrowed, type ListChoice, type Order } from "./list-choice";
import { isFolded, type ReconnectRow } from "../reconnect";
import { type Status } from "../rhythm";
import { compareNames } from "../../notes/names/name-order";

/** A group of the list as it was chosen: by how it stands with people, by circle or by organization. */
export interface ArrangedGroup {
	/** By which it is known from one day to the next. */
	readonly key: string;
	readonly title: string;
	/** What the title means, where it needs saying. */
	readonly hint: string;
	/** How it stands with all in the group; null where it is put together otherwise. */
	readonly status: Status | null;
	readonly rows: readonly ReconnectRow[];
	/** Those who are folded to a count: whom nobody asked to be in touch with. */
	readonly folded: readonly ReconnectRow[];
}

/**
 * Puts rows into the groups that are chosen; empty ones are left out, but for those by status that were `emptied` a moment ago. Where the
 * list is narrowed nobody is folded: who is looked for is shown.
 */
export function arranged(rows: readonly ReconnectRow[], choice: ListChoice, emptied: readonly string[]): readonly ArrangedGroup[] {
	const groups = choice.grouping === "status" ? byStatus(rows, emptied, !isNarrowed(choice)) : inPlaces(rows, choice);
	return groups.map((group) => ({ ...group, rows: inOrder(group.rows, choice.order) }));
}

function byStatus(rows: readonly ReconnectRow[], emptied: readonly string[], foldSome: boolean): readonly ArrangedGroup[] {
	const found = foldSome ? withNames(listGroups(rows)) : listGroups(rows).map(unfolded);
	const kept = withEmptied(found, emptied.filter(isStatus));
	return kept.map(({ status, ...group }) => ({ key: status, status, ...statusWords[status], ...group }));
}

function unfolded({ status, rows, folded }: ListGroup): ListGroup {
	return { status, rows: [...rows, ...folded], folded: [] };
}

// Each person stands in one group, that of the first organization: who stood twice could be acted on twice.
function inPlaces(rows: readonly ReconnectRow[], choice: ListChoice): readonly ArrangedGroup[] {
	const foldSome = !isNarrowed(choice);
	const groups = new Map<string, ArrangedGroup & { readonly rows: ReconnectRow[]; readonly folded: ReconnectRow[] }>();
	for (const row of rows) {
		const place = row.rhythm.status === "off" ? UNTRACKED : choice.grouping === "circle" ? circleOf(row) : organizationOf(row);
		const group = groups.get(place.key) ?? { hint: "", status: null, rows: [], folded: [], ...place };
		groups.set(place.key, group);
		group[foldSome && isFolded(row) ? "folded" : "rows"].push(row);
	}
	return [...groups.values()].sort((a, b) => rankOf(a.key) - rankOf(b.key) || compareNames(a.title, b.title));
}

type Place = Pick<ArrangedGroup, "key" | "title"> & Partial<Pick<ArrangedGroup, "hint" | "status">>;

const UNTRACKED: Place = { key: "off", status: "off", ...statusWords.off };
const NO_CIRCLE: Place = { key: "circle:", title: listWords.noCircle };
const NO_ORGANIZATION: Place = { key: "organization:", title: listWords.noOrganization };

function circleOf({ person: { contact } }: ReconnectRow): Place {
	return contact.circle === null ? NO_CIRCLE : { key: `circle:${contact.circle}`, title: formWords.circles[contact.circle] };
}

function organizationOf({ person: { contact } }: ReconnectRow): Place {
	const [organization] = contact.organizations;
	return organization === undefined ? NO_ORGANIZATION : { key: `organization:${nameKey(organization)}`, title: organization };
}

const FIRST = CIRCLES.map((circle) => `circle:${circle}`);
const LAST = [NO_CIRCLE.key, NO_ORGANIZATION.key, UNTRACKED.key];

function rankOf(key: string): number {
	return LAST.includes(key) ? FIRST.length + 1 + LAST.indexOf(key) : FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length;
}

// The rows come by priority.
function inOrder(rows: readonly ReconnectRow[], order: Order): readonly ReconnectRow[] {
	if (order === "name") return [...rows].sort((a, b) => compareNames(a.person.contact.name, b.person.contact.name));
	if (order === "silence") return [...rows].sort((a, b) => (b.rhythm.silence ?? -1) - (a.rhythm.silence ?? -1));
	return rows;
}

function isStatus(key: string): key is Status {
	return key in statusWords;
}

import { otherEnd, tiesIn } from "../../network/picture/around";
import type { GraphPicture } from "../../network/picture/picture";
import { howTied } from "../../network/picture/told-tie";
import { compareInReading } from "../../notes/names/name-order";
import { nameOf } from "./tie-tree";

/** So many people at most stand in a table of who knows whom. */
export const MOST_IN_TABLE = 30;

/** Who knows whom: as many rows as columns, each a person, in the same order. */
export interface WhoKnowsWhom {
	readonly people: readonly { readonly id: string; readonly name: string }[];
	/** By row, then column: what ties the one of the row to the one of the column, in words; empty where nothing does. */
	readonly cells: readonly (readonly string[])[];
}

/** The table of those shown, me first, then by name; `kept` null: everybody is shown. Null where they are too many, or nobody. */
export function whoKnowsWhom(picture: GraphPicture, kept: ReadonlySet<string> | null): WhoKnowsWhom | null {
	const shown = picture.nodes.filter(({ id }) => kept === null || kept.has(id));
	if (shown.length < 2 || shown.length > MOST_IN_TABLE) return null;
	const people = shown
		.map((node) => ({ id: node.id, name: nameOf(node), isMe: node.kind === "me" }))
		.sort((a, b) => Number(b.isMe) - Number(a.isMe) || compareInReading(a.name, b.name) || (a.id < b.id ? -1 : 1))
		.map(({ id, name }) => ({ id, name }));
	const ties = tiesIn(picture);
	const cells = people.map(({ id }) => {
		const told = new Map((ties.get(id) ?? []).map((tie) => [otherEnd(tie, id), howTied(tie, id)]));
		return people.map((other) => told.get(other.id) ?? "");
	});
	return { people, cells };
}

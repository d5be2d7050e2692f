import type { Person } from "../notes/people/people";
import { baseName, nameKey } from "../notes/text/path";
import type { Network } from "./network";

/** Somebody named who has no note, and the ids of those in whose company or notes they are named. */
export interface Ghost {
	readonly name: string;
	readonly namedBy: readonly string[];
}

/** All who are named and have no note, those named by most people first. */
export function ghostsOf({ nodes, ties }: Network): readonly Ghost[] {
	const namedBy = new Map<string, string[]>(nodes.filter(({ ghost }) => ghost).map(({ id }) => [id, []]));
	for (const { from, to } of ties) {
		namedBy.get(from)?.push(to);
		namedBy.get(to)?.push(from);
	}
	const ghosts = [...namedBy].map(([name, others]) => ({ name, namedBy: others }));
	return ghosts.sort((a, b) => b.namedBy.length - a.namedBy.length || (a.name < b.name ? -1 : 1));
}

/** Those whom the relations in somebody's note name and who have no note; spellings that differ by capitals are one. */
export function ghostsNamedBy({ relations }: Person): readonly string[] {
	const names = relations.filter(({ ghost }) => ghost).map(({ to }) => baseName(to));
	return [...new Map(names.reverse().map((name) => [nameKey(name), name])).values()].reverse();
}

import type { Network } from "../network/network";

/** Somebody, with the path of their note where they have one. */
export interface Named {
	readonly path: string | null;
	readonly name: string;
}

/** Who brought somebody and me together, and whom they brought, by the relations that notes state; each in the order of the network. */
export interface Brought {
	readonly by: readonly Named[];
	readonly whom: readonly Named[];
}

/** Tells who was brought by whom: the note of whoever was brought says `introduced-by`. I am never told: it is I who was brought. */
export function broughtTogether(path: string, { nodes, ties, me }: Network): Brought {
	const [by, whom] = [new Set<string>(), new Set<string>()];
	for (const { from, to, evidence } of ties) {
		if (from !== path && to !== path) continue;
		for (const { kind, path: stated } of evidence) {
			if (kind !== "introduced-by") continue;
			const other = from === path ? to : from;
			if (other !== me) (stated === path ? by : whom).add(other);
		}
	}
	const named = (ids: ReadonlySet<string>): readonly Named[] =>
		nodes.filter(({ id }) => ids.has(id)).map(({ id, name, ghost }) => ({ path: ghost ? null : id, name }));
	return { by: named(by), whom: named(whom) };
}

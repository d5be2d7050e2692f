import { nameKey } from "../../notes/text/path";
import type { People } from "../../notes/people/people";
import { groupWords } from "../../words/graph-person";
import type { Figures } from "../figures/figures";
import type { NetworkNode } from "../network";

/** A group of people who are tied to each other more than to others. */
export interface PictureGroup {
	/** The id of its most influential member, by which it is known while it stays much the same. */
	readonly leader: string;
	/** The organization to which most of it belong, else its leader's name in words. */
	readonly name: string;
	readonly people: number;
}

/** The groups of those who are shown, the largest first, and the place of everybody's in that list. Whoever is alone is in none. */
export function pictureGroups(
	shown: readonly NetworkNode[],
	people: People,
	{ groups }: Pick<Figures, "groups">,
): { readonly groups: readonly PictureGroup[]; readonly places: ReadonlyMap<string, number> } {
	const members = new Map<number, NetworkNode[]>();
	for (const node of shown) {
		const group = groups.get(node.id);
		if (group === undefined) continue;
		const known = members.get(group);
		if (known === undefined) members.set(group, [node]);
		else known.push(node);
	}
	const several = [...members.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
	const taken = new Set<string>();
	const places = new Map<string, number>();
	const made = several.map((nodes, place): PictureGroup => {
		for (const { id } of nodes) places.set(id, place);
		const leader = nodes.reduce((best, node) => ((node.influence ?? 0) > (best.influence ?? 0) ? node : best));
		const organization = usualOrganization(nodes, people);
		const isFree = organization !== null && !taken.has(nameKey(organization));
		if (isFree) taken.add(nameKey(organization));
		return { leader: leader.id, name: isFree ? organization : groupWords.around(leader.name), people: nodes.length };
	});
	return { groups: made, places };
}

/** Whether two sets of figures give the same picture: the same groups of the same people, and the same brokers. */
export function samePicture(one: Figures, other: Figures): boolean {
	if (one === other) return true;
	if (one.groups.size !== other.groups.size || one.brokers.size !== other.brokers.size) return false;
	return [...one.groups].every(([id, group]) => other.groups.get(id) === group) && [...one.brokers].every((id) => other.brokers.has(id));
}

// That of more than half of a group, as first met; null where none is.
function usualOrganization(nodes: readonly NetworkNode[], { byPath }: People): string | null {
	const counts = new Map<string, { readonly name: string; count: number }>();
	for (const { id } of nodes) {
		const name = byPath.get(id)?.contact.organizations[0];
		if (name === undefined) continue;
		const known = counts.get(nameKey(name)) ?? { name, count: 0 };
		known.count++;
		counts.set(nameKey(name), known);
	}
	return [...counts.values()].find(({ count }) => 2 * count > nodes.length)?.name ?? null;
}

import { RELATION_KINDS, type RelationKind } from "../../kinds/relation-kind";
import type { Figures } from "../../network/figures/figures";
import { layoutInSteps } from "../../network/layout/layout";
import { motionOf } from "../../network/layout/motion";
import type { Point } from "../../network/layout/plan";
import type { NetworkNode } from "../../network/network";
import { pictureOf } from "../../network/picture/picture";
import type { Steps } from "../../kinds/steps";
import type { Tie } from "../../network/ties";
import { calledApart, toldApart } from "../../notes/people/choosing";
import { formWords } from "../../words/action";
import type { World } from "../../world";

/** Somebody as other programs are told of them. */
export interface PartNode extends NetworkNode {
	/** Their name, told apart from others of the same. */
	readonly label: string;
	readonly organization: string | null;
	readonly role: string | null;
	readonly circle: string | null;
	/** Their group, from 1; null where it is not reckoned, and for me. */
	readonly group: number | null;
	/** Where they lie; null where they have no place. */
	readonly place: Point | null;
}

/** A part of the network, or all of it, as it is written for other programs. Each tie has both its ends among the nodes. */
export interface NetworkPart {
	readonly me: string | null;
	readonly nodes: readonly PartNode[];
	readonly ties: readonly Tie[];
}

/** Tells of those who are named by their ids, null for everybody, and of the ties between them. */
export function networkPart(
	{ network, people }: Pick<World, "network" | "people">,
	places: ReadonlyMap<string, Point>,
	groups: Figures["groups"] | null,
	ids: ReadonlySet<string> | null = null,
): NetworkPart {
	const isIn = (id: string): boolean => ids?.has(id) ?? true;
	const nodes = network.nodes
		.filter(({ id }) => isIn(id))
		.map((node): PartNode => {
			const contact = people.byPath.get(node.id)?.contact;
			return {
				...node,
				label: contact === undefined ? node.name : calledApart(contact.name, toldApart(people, contact)),
				organization: contact?.organizations[0] ?? null,
				role: contact?.role ?? null,
				circle: contact?.circle ?? null,
				group: groups?.get(node.id) ?? null,
				place: places.get(node.id) ?? null,
			};
		});
	return { me: network.me, nodes, ties: network.ties.filter(({ from, to }) => isIn(from) && isIn(to)) };
}

/**
 * Where everybody lies in the graph once it has come to rest, with all that it can show, but mentions only where nothing else ties people;
 * made in small steps.
 */
export function* placesAtRest({ network, rows, people }: Pick<World, "network" | "rows" | "people">): Steps<ReadonlyMap<string, Point>> {
	const picture = pictureOf(network, rows, people, { mentions: null, ghosts: true, mine: true });
	yield;
	const ready = yield* layoutInSteps({ centre: picture.me, nodes: picture.nodes, ties: picture.ties }, null);
	const layout = ready(motionOf);
	while (layout.heat > 0) {
		layout.step();
		yield;
	}
	return layout.places;
}

/** A line between two people as it is drawn elsewhere, an arrow where it is directed, with its relations in words; empty for none. */
export interface Link {
	readonly from: string;
	readonly to: string;
	readonly directed: boolean;
	readonly label: string;
}

/** The lines of a tie: an arrow from each of the two whose note states a relation that has a direction; one line where neither does. */
export function linksOf({ from, to, kinds, evidence }: Tie): readonly Link[] {
	const stated = RELATIONS.filter((kind) => kinds.includes(kind));
	const mutual = stated.filter((kind) => !RELATION_KINDS[kind].directed);
	const arrows = [
		{ from, to },
		{ from: to, to: from },
	].flatMap((ends) => {
		const relations = stated.filter(
			(kind) => RELATION_KINDS[kind].directed && evidence.some((line) => line.kind === kind && line.path === ends.from),
		);
		return relations.length === 0 ? [] : [{ ...ends, directed: true, relations }];
	});
	const [first = { from, to, directed: false, relations: [] }, ...others] = arrows;
	return [{ ...first, relations: [...first.relations, ...mutual] }, ...others].map(({ relations, ...link }) => ({
		...link,
		label: relations.map((kind) => formWords.relations[kind]).join(", "),
	}));
}

const RELATIONS = Object.keys(RELATION_KINDS) as readonly RelationKind[];

import type { GraphPicture, PictureNode } from "../../../../src/core/network/picture/picture";
import type { PictureTie } from "../../../../src/core/network/picture/picture-ties";
import { type LensFacts, NO_FACTS } from "../../../../src/core/network/lenses/lens-facts";
import type { Point } from "../../../../src/core/network/layout/plan";
import { diceOf } from "../../notes/grammar/dice";

export const ME = "Me.md";

/** Somebody in a picture, as little as there must be of them. */
export function nodeOf(id: string, changed: Partial<PictureNode> = {}): PictureNode {
	const plain = {
		apart: "",
		radius: 9,
		influence: 0.3,
		estimated: false,
		organization: null,
		organizationRank: null,
		circle: null,
		stance: null,
		decides: false,
		broker: false,
		group: null,
	} as const;
	return { id, name: id, kind: "person", warmth: null, inside: null, untracked: false, ...plain, ...changed };
}

/** A picture of some people and of me. */
export function pictureWith(
	nodes: readonly PictureNode[],
	organizations: readonly string[] = [],
	ties: readonly PictureTie[] = [],
): GraphPicture {
	const counted = organizations.map((name) => ({ name, people: nodes.filter(({ organization }) => organization === name).length }));
	return {
		me: ME,
		nodes: [nodeOf(ME, { kind: "me", radius: 15 }), ...nodes],
		ties,
		organizations: counted,
		groups: null,
		mentions: false,
	};
}

/** A tie by which one sways another. */
export function sways(source: string, target: string): PictureTie {
	return {
		source,
		target,
		width: 2,
		strength: 0.6,
		kinds: ["influences"],
		arrow: "forward",
		mention: false,
		mine: false,
		influences: true,
		freshness: 1,
		evidence: [],
		strands: null,
	};
}

/** What is known of people by their ids. */
export function factsWith(known: Readonly<Record<string, Partial<LensFacts>>>): (id: string) => LensFacts {
	return (id) => ({ ...NO_FACTS, ...known[id] });
}

/** So many people of several organizations, of whom much is known; the same each time. */
export function crowd(count: number): { readonly picture: GraphPicture; readonly facts: (id: string) => LensFacts } {
	const organizations = Array.from({ length: Math.min(120, Math.ceil(count / 6)) }, (_, at) => `Organization ${at}`);
	const known: Record<string, Partial<LensFacts>> = {};
	const ids = Array.from({ length: count }, (_, at) => `P${String(at).padStart(4, "0")}`);
	const nodes = ids.map((id, at) => {
		const dice = diceOf(7, at);
		const rank = Math.min(dice.whole(0, organizations.length - 1), dice.whole(0, organizations.length - 1));
		const organization = dice.whole(0, 9) === 0 ? null : (organizations[rank] ?? null);
		known[id] = {
			circle: dice.pick(["inner", "close", "active", "network", null]),
			closeness: dice.whole(0, 4) / 4,
			influence: dice.whole(1, 5),
			interest: dice.whole(1, 5),
			organizations: organization === null ? [] : [organization.toLowerCase()],
			bosses: [ids[dice.whole(0, Math.max(0, at - 1))] ?? ""],
		};
		const influence = dice.whole(0, 100) / 100;
		const radius = Math.sqrt(25 + influence * 299);
		return nodeOf(id, { organization, organizationRank: organization === null ? null : rank, influence, radius });
	});
	return { picture: pictureWith(nodes, organizations), facts: factsWith(known) };
}

/** Who overlaps whom, of those who have a place. */
export function overlaps({ nodes }: GraphPicture, places: ReadonlyMap<string, Point>): readonly string[] {
	const discs = nodes.flatMap(({ id, radius }) => {
		const place = places.get(id);
		return place === undefined ? [] : [{ id, radius, ...place }];
	});
	return discs.flatMap((one, at) =>
		discs
			.slice(at + 1)
			.filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
			.map((other) => `${one.id} ${other.id}`),
	);
}

/** Where people are, in whole units. */
export function whole(places: ReadonlyMap<string, Point>): Readonly<Record<string, readonly number[]>> {
	return Object.fromEntries([...places].map(([id, { x, y }]) => [id, [Math.round(x) + 0, Math.round(y) + 0]]));
}

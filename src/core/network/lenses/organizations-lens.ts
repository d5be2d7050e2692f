import type { Steps } from "../../kinds/steps";
import { lensWords } from "../../words/pages/lens";
import type { Point } from "../layout/plan";
import type { GraphPicture, PictureNode } from "../picture/picture";
import { clusterOf, packed, reachOf } from "./cluster";
import { hullOf } from "./hull";
import type { Group, Mark, Placing } from "./lens";

const HULL = 16;
const NAME = 26;
const APART = 16;
// How far mine stands from the others.
const MOAT = 40;
const MOST_HULLS = 60;

interface Cluster extends Group {
	readonly rank: number | null;
	readonly mine: boolean;
	readonly members: readonly PictureNode[];
}

/** Each organization with its people, mine in the middle and apart, in small steps; `aspect` is width ÷ height of the place it is for. */
export function* organizationsLens(picture: GraphPicture, aspect: number): Steps<Placing> {
	const clusters = clustersOf(picture);
	yield;
	const groups = clusters.map(({ members }) => clusterOf(members));
	yield;
	const reaches = groups.map((people) => reachOf(people) + HULL + NAME / 2);
	const middles = yield* packed(
		reaches.map((reach) => reach + APART / 2),
		MOAT,
		Math.min(2, Math.max(0.5, aspect)),
	);
	const places = new Map<string, Point>();
	const marks = new Map<Cluster, readonly Mark[]>();
	for (const [at, cluster] of clusters.entries()) {
		yield;
		const middle = middles[at] ?? { x: 0, y: 0 };
		const people = (groups[at] ?? []).map((person) => ({ ...person, x: middle.x + person.x, y: middle.y + person.y + NAME / 4 }));
		for (const { id, x, y } of people) places.set(id, { x, y });
		marks.set(cluster, marksOf(cluster, hullOf(people, HULL)));
	}
	return {
		places,
		marks: [...clusters].sort(byPeople).flatMap((cluster) => marks.get(cluster) ?? []),
		ties: "not-mine",
		groups: clusters.filter(({ name }) => name !== "").map(({ name, people }) => ({ name, people })),
		hint: picture.organizations.length === 0 ? lensWords.noOrganizations : null,
	};
}

function marksOf({ name, people, rank, mine }: Cluster, outline: readonly Point[]): readonly Mark[] {
	const top = outline.reduce((least, point) => (point.y < least.y ? point : least), { x: 0, y: Infinity });
	const sides = outline.map(({ x }) => x);
	const at = { x: (Math.min(...sides) + Math.max(...sides)) / 2, y: top.y - 4 };
	if (name === "") return [];
	const words = { kind: "name", at, text: lensWords.organization(name, people), side: "above", strong: true } as const;
	if (rank === null) return [{ ...words, strong: false }];
	return [
		{ kind: "hull", outline, organization: name, rank, mine },
		{ ...words, organization: name },
	];
}

// Mine first, then those of most people, then whoever has none. I stand among those who are mine.
function clustersOf({ nodes, me, organizations }: GraphPicture): readonly Cluster[] {
	const members = new Map<number | null, PictureNode[]>();
	const mine = new Set<number | null>();
	for (const node of nodes) {
		const { organizationRank } = node;
		const rank = organizationRank === null || organizationRank >= MOST_HULLS ? null : organizationRank;
		const known = members.get(rank);
		if (known === undefined) members.set(rank, [node]);
		else known.push(node);
	}
	for (const [rank, people] of members)
		if (rank !== null && people.every(({ inside, id }) => inside === true || id === me)) mine.add(rank);
	const alone = (members.get(null) ?? []).filter(({ id }) => id === me);
	members.set(
		null,
		(members.get(null) ?? []).filter(({ id }) => id !== me),
	);
	const order = (rank: number | null): number => (mine.has(rank) ? -1 : (rank ?? Infinity));
	const named = [...members]
		.filter(([, people]) => people.length > 0)
		.sort(([one], [other]) => order(one) - order(other) || (one ?? 0) - (other ?? 0))
		.map(([rank, people]): Cluster => {
			const name = rank === null ? restName(organizations.length) : (organizations[rank]?.name ?? "");
			return { name, rank, mine: mine.has(rank), people: people.length, members: [...people].sort((a, b) => firstOf(a, b, me)) };
		});
	return alone.length === 0 ? named : [{ name: "", rank: null, mine: true, people: 0, members: alone }, ...named];
}

// Mine first, then those of most people, whoever has no organization among them.
function byPeople(one: Cluster, other: Cluster): number {
	return Number(other.mine) - Number(one.mine) || other.people - one.people;
}

function restName(organizations: number): string {
	const more = organizations - MOST_HULLS;
	return more <= 0 ? lensWords.noOrganization : `${lensWords.otherOrganizations(more)}, ${lensWords.noOrganization.toLowerCase()}`;
}

function firstOf(one: PictureNode, other: PictureNode, me: string): number {
	const weight = ({ id, influence }: PictureNode): number => (id === me ? 2 : influence);
	return weight(other) - weight(one) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

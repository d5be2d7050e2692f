import type { Point } from "../../layout/plan";
import type { Colouring } from "../../picture/colouring";
import type { GraphPicture, PictureNode } from "../../picture/picture";
import { nameKey } from "../../../notes/text/path";
import { lensWords } from "../../../words/pages/lens";
import { apart } from "./apart";

/** Somebody in their place. */
export type Placed = Pick<PictureNode, "id" | "kind" | "organizationRank" | "group"> & Point;

/** People who belong together, as one shape. */
export interface Blob extends Point {
	/** The same for the same people, whoever else is shown. */
	readonly key: string;
	readonly name: string;
	/** In the layout's units; its area tells how many there are. */
	readonly radius: number;
	/** Their numbers in the list of people. */
	readonly members: readonly number[];
}

/** A network from far away: people who belong together as shapes, and who belongs nowhere. */
export interface Blobs {
	/** The largest first. */
	readonly blobs: readonly Blob[];
	/** The place in that list of each person's shape; −1: none. */
	readonly of: Int32Array;
}

/** By what people belong together. */
export interface Belonging {
	readonly by: Colouring;
	readonly organizations: readonly { readonly name: string }[];
	readonly groups: GraphPicture["groups"];
}

// So many at least make a shape, by how many people there are; fewer of an organization would be as many shapes as people. Groups, which
// nobody has named, are shown among organizations only where they are larger.
const FEWEST = 3;
const [PARTS, GROUPS] = [250, 80];
const MOST = 120;
// How much of the room that people take their shapes take.
const FULLNESS = 0.36;
const APART = 0.18;

/** Draws people together: by organization, and by group who is of none; where groups have colours, by group alone. */
export function blobsOf(people: readonly Placed[], belonging: Belonging): Blobs {
	const parts = [...partsOf(people, belonging)]
		.sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1))
		.slice(0, MOST);
	const unit = unitOf(people);
	const rough = parts.map(({ members, ...part }): Blob => {
		return { ...part, members, ...middleOf(members, people), radius: unit * Math.sqrt(members.length) };
	});
	const places = apart(rough, APART * unit * Math.sqrt(people.length / Math.max(1, rough.length)));
	const blobs = rough.map((blob, at): Blob => ({ ...blob, ...places[at] }));
	const of = new Int32Array(people.length).fill(-1);
	for (const [at, { members }] of blobs.entries()) for (const member of members) of[member] = at;
	return { blobs, of };
}

type Part = Pick<Blob, "key" | "name"> & { readonly members: number[] };

// I belong nowhere: whoever looks for themselves finds one disc. Too few of an organization are looked for among the groups.
function partsOf(people: readonly Placed[], { by, organizations, groups }: Belonging): readonly Part[] {
	const mine = people.map(({ kind }) => kind === "me");
	const organized = new Map<number, Part>();
	const grouped = new Map<number, Part>();
	const put = (parts: Map<number, Part>, rank: number, member: number, prefix: string, name: string): void => {
		const part = parts.get(rank);
		if (part === undefined) parts.set(rank, { key: `${prefix}:${rank}`, name, members: [member] });
		else part.members.push(member);
	};
	for (const [at, { organizationRank: rank }] of people.entries())
		if (by !== "group" && rank !== null && mine[at] === false)
			put(organized, rank, at, "organization", organizations[rank]?.name ?? "");
	const large = [...organized.values()].filter(({ members }) => members.length >= fewest(people.length / PARTS));
	const placed = new Set(large.flatMap(({ members }) => members));
	for (const [at, { group }] of people.entries())
		if (group !== null && mine[at] === false && !placed.has(at)) put(grouped, group, at, "group", groups?.[group]?.name ?? "");
	const least = fewest(people.length / (by === "group" ? PARTS : GROUPS));
	const taken = new Set(large.map(({ name }) => nameKey(name)));
	const further = [...grouped.values()].filter(({ members }) => members.length >= least);
	return [...large, ...further.map((part) => (taken.has(nameKey(part.name)) ? { ...part, name: lensWords.beside(part.name) } : part))];
}

function fewest(share: number): number {
	return Math.max(FEWEST, Math.ceil(share));
}

// The radius of the shape of one person, in the layout's units. Who lies far out takes no room.
function unitOf(people: readonly Placed[]): number {
	const spread = (of: (person: Placed) => number): number => {
		const sorted = Float64Array.from(people, of).sort();
		const cut = Math.floor(0.03 * sorted.length);
		return Math.max(1, (sorted[sorted.length - 1 - cut] ?? 0) - (sorted[cut] ?? 0));
	};
	return Math.sqrt((FULLNESS * spread(({ x }) => x) * spread(({ y }) => y)) / (Math.PI * Math.max(1, people.length)));
}

function middleOf(members: readonly number[], people: readonly Placed[]): Point {
	let [x, y] = [0, 0];
	for (const member of members) {
		x += people[member]?.x ?? 0;
		y += people[member]?.y ?? 0;
	}
	return { x: x / members.length, y: y / members.length };
}

import type { People, Person } from "../../notes/people/people";
import type { ReconnectRow } from "../../rhythm/reconnect";
import type { Status } from "../../rhythm/rhythm";
import type { Network, NetworkNode } from "../network";
import { type PictureTie, pictureTies } from "./picture-ties";
import { type Warmth, warmthOf } from "./warmth";

/** Which ties and people a picture shows; `mentions` null: only where nothing else ties people to each other. */
export interface PictureOptions {
	readonly mentions: boolean | null;
	readonly ghosts: boolean;
	readonly mine: boolean;
}

/** Somebody as the graph shows them. */
export interface PictureNode {
	readonly id: string;
	readonly name: string;
	readonly kind: "me" | "person" | "ghost";
	/** 5 to 18 by influence, in the layout's units. */
	readonly radius: number;
	readonly influence: number;
	/** The influence is estimated from the network alone: a dashed rim. */
	readonly estimated: boolean;
	readonly organization: string | null;
	/** The place of the organisation in the picture's list; null without one. */
	readonly organizationRank: number | null;
	readonly warmth: Warmth | null;
	/** Whether they belong to my organisation; null where that is not known. */
	readonly inside: boolean | null;
	/** Archived or paused. */
	readonly untracked: boolean;
}

/** An organisation and how many of the people shown belong to it. */
export interface PictureOrganization {
	readonly name: string;
	readonly people: number;
}

/** What the graph of influencers shows, before it has places. */
export interface GraphPicture {
	/** The id of the node that stands for me. */
	readonly me: string;
	readonly nodes: readonly PictureNode[];
	readonly ties: readonly PictureTie[];
	/** The one with most people first, then by name. */
	readonly organizations: readonly PictureOrganization[];
	readonly mentions: boolean;
}

/** The node that stands for me where no note is mine; no path and no name can be like it. */
export const YOU = "\u0000you";

const ME_RADIUS = 15;
const LEAST_RADIUS = 5;
const LARGEST_RADIUS = 18;

/** What the graph shows of a network: everybody by influence, and the ties that the options let through. */
export function pictureOf(network: Network, rows: readonly ReconnectRow[], people: People, options: PictureOptions): GraphPicture {
	const me = network.me ?? YOU;
	const shown = [...network.nodes.filter(({ ghost }) => options.ghosts || !ghost), ...(network.me === null ? [YOU_NODE] : [])];
	const organizations = organizationsOf(shown, people);
	const ranks = new Map(organizations.map(({ name }, rank) => [plain(name), rank]));
	const statuses = new Map(rows.map(({ person, rhythm }) => [person.contact.path, rhythm.status]));
	const nodes = shown.map((node) => pictureNode(node, me, people.byPath.get(node.id), ranks, statuses.get(node.id)));
	return { me, nodes, organizations, ...pictureTies(network, people, me, new Set(nodes.map(({ id }) => id)), options) };
}

const YOU_NODE: NetworkNode = { id: YOU, name: "", ghost: false, inside: null, influence: null, estimated: false };

function pictureNode(
	node: NetworkNode,
	me: string,
	person: Person | undefined,
	ranks: ReadonlyMap<string, number>,
	status: Status | undefined,
): PictureNode {
	const mine = node.id === me;
	const organization = person?.contact.organizations[0] ?? null;
	const influence = node.influence ?? 0;
	return {
		id: node.id,
		name: node.name,
		kind: mine ? "me" : node.ghost ? "ghost" : "person",
		radius: mine ? ME_RADIUS : radiusOf(influence),
		influence,
		estimated: node.estimated,
		organization,
		organizationRank: organization === null ? null : (ranks.get(plain(organization)) ?? null),
		warmth: mine || status === undefined ? null : warmthOf(status),
		inside: node.inside,
		untracked: !mine && (person?.contact.untracked ?? null) !== null,
	};
}

// Influence is the area, as the eye takes it.
function radiusOf(influence: number): number {
	return Math.sqrt(LEAST_RADIUS ** 2 + Math.min(1, Math.max(0, influence)) * (LARGEST_RADIUS ** 2 - LEAST_RADIUS ** 2));
}

// The first organisation of each counts; spellings that differ by capitals are one, named as first met.
function organizationsOf(nodes: readonly NetworkNode[], people: People): readonly PictureOrganization[] {
	const counts = new Map<string, { readonly name: string; people: number }>();
	for (const { id } of nodes) {
		const name = people.byPath.get(id)?.contact.organizations[0];
		if (name === undefined) continue;
		const known = counts.get(plain(name)) ?? { name, people: 0 };
		known.people++;
		counts.set(plain(name), known);
	}
	return [...counts.values()].sort((a, b) => b.people - a.people || (plain(a.name) < plain(b.name) ? -1 : 1));
}

function plain(organization: string): string {
	return organization.trim().toLowerCase();
}

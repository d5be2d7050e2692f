import type { Circle } from "../../kinds/circle";
import { finished, type Steps } from "../../kinds/steps";
import type { Stance } from "../../kinds/values/stance";
import type { People, Person } from "../../notes/people/people";
import type { ReconnectRow } from "../../rhythm/reconnect";
import { isDecisionMaker, type Status } from "../../rhythm/rhythm";
import { organizationKey } from "../../rhythm/side";
import type { Figures } from "../figures/figures";
import type { Network, NetworkNode } from "../network";
import { type PictureGroup, pictureGroups } from "./picture-groups";
import { type PictureTie, pictureTies, type ShownTies } from "./picture-ties";
import { type Warmth, warmthOf } from "./warmth";
import { compareInReading } from "../../notes/names/name-order";
import { labelledApart } from "../../notes/people/choosing";

/** Which ties and people a picture shows; `mentions` null: only where nothing else ties people to each other. */
export interface PictureOptions {
	readonly mentions: boolean | null;
	readonly ghosts: boolean;
	readonly mine: boolean;
	/** The ids of those who are left out. */
	readonly hidden?: readonly string[];
}

/** Somebody as the graph shows them. */
export interface PictureNode {
	readonly id: string;
	readonly name: string;
	/** What tells them apart from others of this name; empty where nobody else bears it. */
	readonly apart: string;
	readonly kind: "me" | "person" | "ghost";
	/** 5 to 18 by influence, in the layout's units. */
	readonly radius: number;
	readonly influence: number;
	/** The influence is estimated from the network alone: a hollow disc. */
	readonly estimated: boolean;
	readonly organization: string | null;
	/** The place of the organisation in the picture's list; null without one. */
	readonly organizationRank: number | null;
	readonly warmth: Warmth | null;
	/** Whether they belong to my organisation; null where that is not known. */
	readonly inside: boolean | null;
	/** Archived or paused. */
	readonly untracked: boolean;
	readonly circle: Circle | null;
	readonly stance: Stance | null;
	/** Whether their note says that they are a decision maker. */
	readonly decides: boolean;
	/** Whether they are among those who stand between others most; false as long as that is not known. */
	readonly broker: boolean;
	/** The place of their group in the picture's list; null for whoever is alone, and as long as groups are not known. */
	readonly group: number | null;
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
	/** The largest first; null as long as they are not known. */
	readonly groups: readonly PictureGroup[] | null;
	readonly mentions: boolean;
	/** Where it is a part of the network: the ids of those whom it is about. The only one of them lies in the middle, else I do. */
	readonly about?: readonly string[];
}

/** Who lies in the middle of a picture. */
export function centreOf({ about, me }: Pick<GraphPicture, "about" | "me">): string {
	return about?.length === 1 ? (about[0] ?? me) : me;
}

/** The node that stands for me where no note is mine; no path and no name can be like it. */
export const YOU = "\u0000you";

const PIECE = 250;
const ME_RADIUS = 15;
const LEAST_RADIUS = 5;
const LARGEST_RADIUS = 18;

type Given = readonly [
	network: Network,
	rows: readonly ReconnectRow[],
	people: People,
	options: PictureOptions,
	/** Null as long as they are not known. */
	figures?: Figures | null,
];

/** What the graph shows of a network: everybody by influence, and the ties that the options let through. */
export function pictureOf(...given: Given): GraphPicture {
	return finished(pictureInSteps(given, null));
}

// Ties of the same people by the same options are taken over.
function* pictureInSteps([network, rows, people, options, figures = null]: Given, known: ShownTies | null): Steps<GraphPicture> {
	const me = network.me ?? YOU;
	const hidden = new Set(options.hidden);
	const isShown = ({ id, ghost }: NetworkNode): boolean => (options.ghosts || !ghost) && (id === me || !hidden.has(id));
	const shown = [...network.nodes.filter(isShown), ...(network.me === null ? [YOU_NODE] : [])];
	yield;
	const organizations = yield* organizationsOf(shown, people);
	const { groups, places } = figures === null ? { groups: null, places: null } : pictureGroups(shown, people, figures);
	yield;
	const statuses = new Map<string, Status>();
	for (const { person, rhythm } of rows) if (statuses.set(person.contact.path, rhythm.status).size % PIECE === 0) yield;
	const ranks = new Map(organizations.map(({ name }, rank) => [organizationKey(name), rank]));
	const about: Known = { people, ranks, statuses, groups: places, brokers: figures?.brokers ?? null };
	const nodes: PictureNode[] = [];
	for (const node of shown) if (nodes.push(pictureNode(node, me, people.byPath.get(node.id), about)) % PIECE === 0) yield;
	const { ties, mentions } = known ?? (yield* pictureTies(network, people, me, new Set(nodes.map(({ id }) => id)), options));
	return { me, nodes, organizations, groups, ties, mentions };
}

interface Kept {
	readonly made: GraphPicture;
	readonly of: readonly unknown[];
	/** Of what its ties were made. */
	readonly tiesOf: readonly unknown[];
}

const kept = new WeakMap<Network, Kept>();

/**
 * The same in small steps, and the very picture from before where all that it would be made of is the same; its very ties where only what
 * people are is another.
 */
export function* keptPicture(...given: Given): Steps<GraphPicture> {
	const [network, rows, people, { mentions, ghosts, mine, hidden = [] }, figures = null] = given;
	const tiesOf = [people, mentions, ghosts, mine, ...hidden];
	const of = [rows, figures, ...tiesOf];
	const before = kept.get(network);
	if (before !== undefined && areSame(before.of, of)) return before.made;
	const made = yield* pictureInSteps(given, before !== undefined && areSame(before.tiesOf, tiesOf) ? before.made : null);
	kept.set(network, { made, of, tiesOf });
	return made;
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
	return some.length === others.length && some.every((each, at) => each === others[at]);
}

const YOU_NODE: NetworkNode = { id: YOU, name: "", ghost: false, inside: null, influence: null, estimated: false };

// What is known of all together.
interface Known {
	readonly people: People;
	readonly ranks: ReadonlyMap<string, number>;
	readonly statuses: ReadonlyMap<string, Status>;
	readonly groups: ReadonlyMap<string, number> | null;
	readonly brokers: ReadonlySet<string> | null;
}

function pictureNode(node: NetworkNode, me: string, person: Person | undefined, known: Known): PictureNode {
	const mine = node.id === me;
	const contact = person?.contact;
	const organization = contact?.organizations[0] ?? null;
	const influence = node.influence ?? 0;
	const status = known.statuses.get(node.id);
	return {
		id: node.id,
		name: node.name,
		apart: mine || contact === undefined ? "" : labelledApart(known.people, contact),
		kind: mine ? "me" : node.ghost ? "ghost" : "person",
		radius: mine ? ME_RADIUS : radiusOf(influence),
		influence,
		estimated: node.estimated,
		organization,
		organizationRank: organization === null ? null : (known.ranks.get(organizationKey(organization)) ?? null),
		warmth: mine || status === undefined ? null : warmthOf(status),
		inside: node.inside,
		untracked: !mine && (contact?.untracked ?? null) !== null,
		circle: contact?.circle ?? null,
		stance: contact?.stance ?? null,
		decides: !mine && isDecisionMaker(contact?.decisionRole ?? null),
		broker: known.brokers?.has(node.id) ?? false,
		group: known.groups?.get(node.id) ?? null,
	};
}

// Influence is the area, as the eye takes it.
function radiusOf(influence: number): number {
	return Math.sqrt(LEAST_RADIUS ** 2 + Math.min(1, Math.max(0, influence)) * (LARGEST_RADIUS ** 2 - LEAST_RADIUS ** 2));
}

// The first organisation of each counts; spellings that differ by capitals are one, named as first met.
function* organizationsOf(nodes: readonly NetworkNode[], people: People): Steps<readonly PictureOrganization[]> {
	const counts = new Map<string, { readonly name: string; people: number }>();
	for (let at = 0; at < nodes.length; at++) {
		if ((at + 1) % PIECE === 0) yield;
		const name = people.byPath.get(nodes[at]?.id ?? "")?.contact.organizations[0];
		if (name === undefined) continue;
		const known = counts.get(organizationKey(name)) ?? { name, people: 0 };
		known.people++;
		counts.set(organizationKey(name), known);
	}
	return [...counts.values()].sort((a, b) => b.people - a.people || compareInReading(organizationKey(a.name), organizationKey(b.name)));
}

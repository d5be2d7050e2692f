import type { People, Person } from "../notes/people/people";
import { FollowedTies } from "./followed-ties";
import { influence, ranks } from "./influence";
import type { Tie } from "./ties";

/** Somebody in the network: a person with a note (the id is its path), a ghost (its name), or me. */
export interface NetworkNode {
	readonly id: string;
	readonly name: string;
	readonly ghost: boolean;
	/** Whether they belong to my organisation; null where either is not known. */
	readonly inside: boolean | null;
	/** 0 to 1; null for me. */
	readonly influence: number | null;
	/** Whether the influence is estimated from the network alone. */
	readonly estimated: boolean;
}

/** People, ghosts and the ties between them. */
export interface Network {
	readonly me: string | null;
	readonly nodes: readonly NetworkNode[];
	readonly ties: readonly Tie[];
}

/** Keeps the network true to people who come, change and go. A node that is as it was stays the same object. */
export class FollowedNetwork {
	private readonly followed = new FollowedTies();
	private mine: ReadonlySet<string> = new Set();
	private nodes: readonly KnownNode[] = [];

	/** The network; `organization` is mine where the settings say it, else that of my own note counts. */
	of(people: People, organization: string): Network {
		const ties = this.followed.of(people);
		const { degrees, ghosts } = this.followed;
		const mine = myOrganizations(people, organization);
		const isMineAlike = mine.size === this.mine.size && [...mine].every((name) => this.mine.has(name));
		const rankOf = ranks(degrees);
		const knownBefore = inTurn(this.nodes);
		const nodes: KnownNode[] = [];
		for (const [id, person] of people.byPath) {
			const before = knownBefore(id);
			const isKnown = before !== null && isMineAlike && before.person === person;
			const inside = isKnown ? before.node.inside : insideOf(person.contact.organizations, mine);
			const sway = id === people.me ? NO_SWAY : influence(rankOf(degrees.get(id)), person.contact.influence);
			nodes.push({ person, node: nodeOf(before?.node ?? null, id, person.contact.name, false, inside, sway) });
		}
		for (const id of [...ghosts.keys()].sort()) {
			const sway = influence(rankOf(degrees.get(id)), null);
			nodes.push({ person: null, node: nodeOf(knownBefore(id)?.node ?? null, id, id, true, null, sway) });
		}
		[this.mine, this.nodes] = [mine, nodes];
		return { me: people.me, nodes: nodes.map(({ node }) => node), ties };
	}
}

// A node, and the person of whom it was made; null for a ghost.
interface KnownNode {
	readonly node: NetworkNode;
	readonly person: Person | null;
}

// Finds nodes by id that are asked for in their order: most often nobody has come or gone, and it is the next one.
function inTurn(nodes: readonly KnownNode[]): (id: string) => KnownNode | null {
	let at = 0;
	let byId: ReadonlyMap<string, KnownNode> | null = null;
	return (id) => {
		const next = nodes[at++];
		if (next?.node.id === id) return next;
		byId ??= new Map(nodes.map((known) => [known.node.id, known]));
		return byId.get(id) ?? null;
	};
}

const NO_SWAY = { influence: null, estimated: false } as const;

// The node as it was, where nothing in it is another.
function nodeOf(
	before: NetworkNode | null,
	id: string,
	name: string,
	ghost: boolean,
	inside: boolean | null,
	{ influence: sway, estimated }: Pick<NetworkNode, "influence" | "estimated">,
): NetworkNode {
	const isSame = before?.influence === sway && before.estimated === estimated && before.inside === inside && before.ghost === ghost;
	return isSame && before.name === name ? before : { id, name, ghost, inside, influence: sway, estimated };
}

/** The network of people who stay as they are. */
export function networkOf(people: People, organization: string): Network {
	return new FollowedNetwork().of(people, organization);
}

function myOrganizations({ me, byPath }: People, organization: string): ReadonlySet<string> {
	const mine = organization !== "" ? [organization] : (byPath.get(me ?? "")?.contact.organizations ?? []);
	return new Set(mine.map(plain));
}

function insideOf(organizations: readonly string[], mine: ReadonlySet<string>): boolean | null {
	if (organizations.length === 0 || mine.size === 0) return null;
	return organizations.some((organization) => mine.has(plain(organization)));
}

function plain(organization: string): string {
	return organization.trim().toLowerCase();
}

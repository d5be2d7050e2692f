import { alike } from "../kinds/alike";
import { ByPath } from "../notes/people/by-path";
import type { People } from "../notes/people/people";
import { insideOf, myOrganizations } from "../rhythm/side";
import { FollowedTies } from "./followed-ties";
import { influence } from "./influence";
import { finished, type Steps } from "../kinds/steps";
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

/**
 * Keeps the network true to people who come, change and go. A node that is as it was stays the same object, as does the network in
 * which nothing is another.
 */
export class FollowedNetwork {
	private readonly followed = new FollowedTies();
	/** The ids of those whose node is to be made anew, and the nodes that are made; null for who has gone. */
	private readonly stale = new Set<string>();
	private readonly made = new Map<string, NetworkNode | null>();
	private mine: ReadonlySet<string> = new Set();
	private nodes = ByPath.of<NetworkNode>([]);
	private latest: Network = { me: null, nodes: [], ties: [] };

	/**
	 * The network of these people, made a small step at a time; `organization` is mine where the settings say it, else that of my own
	 * note counts. One at a time: whoever stops between two steps can go on with another call.
	 */
	*settle(people: People, organization: string): Steps<Network> {
		for (const id of yield* this.followed.settle(people)) this.stale.add(id);
		this.followMe(people, organization);
		for (const id of this.stale) {
			this.stale.delete(id);
			this.made.set(id, this.nodeOf(id, people));
			yield;
		}
		return this.publish(people);
	}

	private followMe(people: People, organization: string): void {
		const mine = myOrganizations(people, organization);
		const isMineAlike = mine.size === this.mine.size && [...mine].every((name) => this.mine.has(name));
		this.mine = mine;
		if (!isMineAlike) for (const id of [...people.byPath.keys()]) this.stale.add(id);
		if (this.latest.me !== people.me) for (const id of [this.latest.me, people.me]) if (id !== null) this.stale.add(id);
	}

	// The node as it was, where nothing in it is another.
	private nodeOf(id: string, { me, byPath }: People): NetworkNode | null {
		const contact = byPath.get(id)?.contact ?? null;
		if (contact === null && !this.followed.ghosts.has(id)) return null;
		const name = contact?.name ?? id;
		const inside = contact === null ? null : insideOf(contact.organizations, this.mine);
		const sway = id === me ? NO_SWAY : influence(this.followed.rankOf(id), contact?.influence ?? null);
		const now = { id, name, ghost: contact === null, inside, influence: sway.influence, estimated: sway.estimated };
		const before = this.nodes.get(id);
		return before !== undefined && alike(before, now) ? before : now;
	}

	private publish(people: People): Network {
		const changed = [...this.made].filter(([id, node]) => node !== (this.nodes.get(id) ?? null));
		this.made.clear();
		if (changed.length > 0) this.nodes = this.nodesWith(new Map(changed), people);
		const nodes = changed.length > 0 ? [...this.nodes.values()] : this.latest.nodes;
		const { ties } = this.followed;
		const isSame = nodes === this.latest.nodes && ties === this.latest.ties && people.me === this.latest.me;
		if (!isSame) this.latest = { me: people.me, nodes, ties };
		return this.latest;
	}

	private nodesWith(changed: ReadonlyMap<string, NetworkNode | null>, people: People): ByPath<NetworkNode> {
		const known = [...changed].flatMap(([id, node]) => (node !== null && this.nodes.has(id) ? [[id, node] as const] : []));
		return known.length === changed.size ? this.nodes.with(known) : ByPath.of(this.inOrder(changed, people));
	}

	// People in the order of their paths, then ghosts by name.
	private *inOrder(changed: ReadonlyMap<string, NetworkNode | null>, people: People): Generator<readonly [string, NetworkNode]> {
		for (const ids of [people.byPath.keys(), [...this.followed.ghosts.keys()].sort()])
			for (const id of ids) {
				const node = changed.get(id) ?? this.nodes.get(id);
				if (node !== undefined) yield [id, node];
			}
	}
}

const NO_SWAY = { influence: null, estimated: false } as const;

/** The network of people who stay as they are. */
export function networkOf(people: People, organization: string): Network {
	return finished(new FollowedNetwork().settle(people, organization));
}

import type { People } from "../notes/people/people";
import { FollowedTies } from "./followed-ties";
import { type Influence, influence, ranks } from "./influence";
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
	private people: People | null = null;
	private mine: ReadonlySet<string> = new Set();
	private nodes: ReadonlyMap<string, NetworkNode> = new Map();

	/** The network; `organization` is mine where the settings say it, else that of my own note counts. */
	of(people: People, organization: string): Network {
		const ties = this.followed.of(people);
		const { degrees, ghosts } = this.followed;
		const mine = myOrganizations(people, organization);
		const rankOf = ranks(degrees);
		const isMineAlike = mine.size === this.mine.size && [...mine].every((name) => this.mine.has(name));
		const nodes = new Map<string, NetworkNode>();
		for (const [id, person] of people.byPath) {
			const before = this.nodes.get(id) ?? null;
			const isKnown = isMineAlike && this.people?.byPath.get(id) === person;
			const inside = isKnown && before !== null ? before.inside : insideOf(person.contact.organizations, mine);
			const sway = id === people.me ? null : influence(rankOf(degrees.get(id)), person.contact.influence);
			nodes.set(id, kept(before, { id, name: person.contact.name, ghost: false, inside, ...swayOf(sway) }));
		}
		for (const id of [...ghosts.keys()].sort()) {
			const sway = influence(rankOf(degrees.get(id)), null);
			nodes.set(id, kept(this.nodes.get(id) ?? null, { id, name: id, ghost: true, inside: null, ...swayOf(sway) }));
		}
		[this.people, this.mine, this.nodes] = [people, mine, nodes];
		return { me: people.me, nodes: [...nodes.values()], ties };
	}
}

/** The network of people who stay as they are. */
export function networkOf(people: People, organization: string): Network {
	return new FollowedNetwork().of(people, organization);
}

function swayOf(sway: Influence | null): Pick<NetworkNode, "influence" | "estimated"> {
	return { influence: sway?.influence ?? null, estimated: sway?.estimated ?? false };
}

function kept(before: NetworkNode | null, now: NetworkNode): NetworkNode {
	const isSame =
		before?.name === now.name &&
		before.ghost === now.ghost &&
		before.inside === now.inside &&
		before.influence === now.influence &&
		before.estimated === now.estimated;
	return isSame ? before : now;
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

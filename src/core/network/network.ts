import type { People } from "../notes/people/people";
import { influenceOf } from "./influence";
import { tiesOf } from "./followed-ties";
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

/** The network of people who stay as they are. */
export function networkOf(people: People, organization: string): Network {
	return networkWith(tiesOf(people), people, organization);
}

/** The network of people with their ties; `organization` is mine where the settings say it, else that of my own note counts. */
export function networkWith(ties: readonly Tie[], people: People, organization: string): Network {
	const ghosts = ghostsIn(ties, people);
	const ids = [...people.byPath.keys(), ...ghosts];
	const influences = influenceOf(ids, ties, people.me, (id) => people.byPath.get(id)?.contact.influence ?? null);
	const mine = myOrganizations(people, organization);
	const nodes = ids.map((id): NetworkNode => {
		const contact = people.byPath.get(id)?.contact;
		const sway = id === people.me ? undefined : influences.get(id);
		return {
			id,
			name: contact?.name ?? id,
			ghost: contact === undefined,
			inside: insideOf(contact?.organizations ?? [], mine),
			influence: sway?.influence ?? null,
			estimated: sway?.estimated ?? false,
		};
	});
	return { me: people.me, nodes, ties };
}

function ghostsIn(ties: readonly Tie[], { byPath }: People): readonly string[] {
	const ghosts = new Set<string>();
	for (const { from, to } of ties) {
		if (!byPath.has(from)) ghosts.add(from);
		if (!byPath.has(to)) ghosts.add(to);
	}
	return [...ghosts].sort();
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

import type { Circle } from "../../kinds/circle";
import type { Steps } from "../../kinds/steps";
import type { Stance } from "../../kinds/values/stance";
import type { People, Person } from "../../notes/people/people";
import { baseName, nameKey } from "../../notes/text/path";
import { isDecisionMaker } from "../../rhythm/rhythm";
import { organizationKey } from "../../rhythm/side";
import type { Network } from "../network";
import { contactStrength } from "../ties";

/** What lenses need to know of somebody beside the picture. */
export interface LensFacts {
	readonly circle: Circle | null;
	/** The strength of my tie to them, 0 to 1. */
	readonly closeness: number;
	/** 1 to 5 as the note states them. */
	readonly influence: number | null;
	readonly interest: number | null;
	/** All organizations, as they are compared. */
	readonly organizations: readonly string[];
	readonly stance: Stance | null;
	readonly decides: boolean;
	/** The ids of those to whom they report, in the order of the note. */
	readonly bosses: readonly string[];
	readonly archived: boolean;
}

/** What is known of somebody by their id. */
export type FactsOf = (id: string) => LensFacts;

const PIECE = 20;

/** What is known of whoever has no note. */
export const NO_FACTS: LensFacts = {
	circle: null,
	closeness: 0,
	influence: null,
	interest: null,
	organizations: [],
	stance: null,
	decides: false,
	bosses: [],
	archived: false,
};

/** What lenses need to know of everybody in a network, in small steps. */
export function* factsInSteps(network: Network, people: People): Steps<FactsOf> {
	const { me } = network;
	const ghosts = new Map(network.nodes.flatMap(({ id, ghost }) => (ghost ? [[nameKey(id), id] as const] : [])));
	const mine = new Map<string, number>();
	for (const { from, to, strength } of network.ties) {
		if (from === me) mine.set(to, strength);
		else if (to === me) mine.set(from, strength);
	}
	yield;
	const known = new Map<string, LensFacts>();
	for (const [path, person] of people.byPath) {
		if ((known.size + 1) % PIECE === 0) yield;
		const closeness = mine.get(path) ?? (me === null ? contactStrength(person, people.today) : 0);
		known.set(
			path,
			factsOn(person, closeness, (name) => ghosts.get(nameKey(baseName(name))) ?? name),
		);
	}
	for (const [id, closeness] of mine) if (!known.has(id)) known.set(id, { ...NO_FACTS, closeness });
	return (id) => known.get(id) ?? NO_FACTS;
}

function factsOn({ contact, relations }: Person, closeness: number, ghostOf: (name: string) => string): LensFacts {
	const { circle, influence, interest, organizations, stance, decisionRole, untracked } = contact;
	const bosses = relations.filter(({ kind }) => kind === "reports-to").map(({ to, ghost }) => (ghost ? ghostOf(to) : to));
	return {
		circle,
		closeness,
		influence,
		interest,
		organizations: organizations.map(organizationKey),
		stance,
		decides: isDecisionMaker(decisionRole),
		bosses,
		archived: untracked === "archived",
	};
}

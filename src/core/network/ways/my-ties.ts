import type { Network, NetworkNode } from "../network";
import { YOU } from "../picture/picture";
import type { Steps } from "../../kinds/steps";
import { contactTie, STRONGEST, type Tie, WEAKEST } from "../ties";
import type { Day } from "../../notes/dates/day";
import type { ReconnectRow } from "../../rhythm/reconnect";

/** A network in which I have a place, with a note of mine or without one: then my id is `YOU`, and contact alone ties me to people. */
export interface MyNetwork extends Network {
	readonly me: string;
}

const PEOPLE_IN_STEP = 50;
const YOU_NODE: NetworkNode = { id: YOU, name: "", ghost: false, inside: null, influence: null, estimated: false };

/** The network with me in it. */
export function* withMe(network: Network, rows: readonly ReconnectRow[], today: Day): Steps<MyNetwork> {
	const { me, nodes, ties } = network;
	if (me !== null) return { me, nodes, ties };
	const mine: Tie[] = [];
	for (const [at, { person }] of rows.entries()) {
		if (at % PEOPLE_IN_STEP === 0) yield;
		const { strength, evidence } = contactTie(person, today);
		if (strength < WEAKEST) continue;
		const kinds = [...new Set(evidence.map(({ kind }) => kind))];
		const to = person.contact.path;
		mine.push({ from: YOU, to, directed: false, kinds, strength: Math.min(STRONGEST, strength), evidence });
	}
	return { me: YOU, nodes: [...nodes, YOU_NODE], ties: [...ties, ...mine] };
}

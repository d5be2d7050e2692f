import type { Day } from "../../notes/dates/day";
import type { Person } from "../../notes/people/people";
import { compare } from "../../rhythm/in-order";
import type { ReconnectRow } from "../../rhythm/reconnect";
import { isDecisionMaker } from "../../rhythm/rhythm";
import { organizationKey } from "../../rhythm/side";
import { introducerOf } from "../ways/introductions";
import { type MyNetwork, withMe } from "../ways/my-ties";
import type { Network } from "../network";
import type { Steps } from "../../kinds/steps";

/** An organisation that matters and in which I am tied to one person alone, by path. */
export interface OneTie {
	readonly organization: string;
	readonly person: string;
	/** Why it matters: it is marked as a target, somebody there decides, or both. */
	readonly target: boolean;
	readonly decides: boolean;
}

/** What is missing in my network. */
export interface Gaps {
	/** By the name of the organisation. */
	readonly oneTie: readonly OneTie[];
	/** The paths of those who decide and to whom there is no way over at most two others. */
	readonly noWay: readonly string[];
}

interface Organization {
	readonly name: string;
	readonly people: Person[];
}

/**
 * The gaps of a network (docs/rules.md, section 5), where organisations of these names are marked as targets. Archived people and I are
 * left out.
 */
export function* gapsIn(network: Network, rows: readonly ReconnectRow[], today: Day, targets: readonly string[]): Steps<Gaps> {
	const mine = yield* withMe(network, rows, today);
	const people = rows
		.map(({ person }) => person)
		.filter(({ contact }) => contact.untracked !== "archived" && contact.path !== mine.me)
		.sort((one, other) => compare(one.contact.path, other.contact.path));
	const tied = tiedToMe(mine);
	const wanted = new Set(targets.map(organizationKey));
	const oneTie = [...organizationsOf(people)].flatMap(([key, { name, people: members }]): readonly OneTie[] => {
		const [person, ...more] = members.filter(({ contact }) => tied.has(contact.path));
		const [target, decides] = [wanted.has(key), members.some(decidesIn)];
		return person === undefined || more.length > 0 || !(target || decides)
			? []
			: [{ organization: name, person: person.contact.path, target, decides }];
	});
	const introducer = yield* introducerOf(mine, rows, today);
	const noWay = people.filter(decidesIn).filter(({ contact }) => introducer.to(contact.path)?.ways.length === 0);
	return {
		oneTie: oneTie.sort((one, other) => compare(organizationKey(one.organization), organizationKey(other.organization))),
		noWay: noWay.map(({ contact }) => contact.path),
	};
}

function decidesIn({ contact }: Person): boolean {
	return isDecisionMaker(contact.decisionRole);
}

function tiedToMe({ me, ties }: MyNetwork): ReadonlySet<string> {
	const mine = ties.filter(({ from, to, strength }) => strength > 0 && (from === me || to === me));
	return new Set(mine.map(({ from, to }) => (from === me ? to : from)));
}

// Spellings that differ by capitals are one.
function organizationsOf(people: readonly Person[]): ReadonlyMap<string, Organization> {
	const found = new Map<string, Organization>();
	for (const person of people)
		for (const [key, name] of new Map(person.contact.organizations.map((written) => [organizationKey(written), written]))) {
			const known = found.get(key) ?? { name, people: [] };
			known.people.push(person);
			found.set(key, known);
		}
	return found;
}

import type { Day } from "../notes/dates/day";
import type { Person } from "../notes/people/people";
import { nameKey } from "../notes/text/path";
import { compare } from "../rhythm/in-order";
import type { ReconnectRow } from "../rhythm/reconnect";
import { isDecisionMaker } from "../rhythm/rhythm";
import { compareInReading } from "../notes/names/name-order";

/** What the notes tell of an organization. People stand by name. */
export interface OrganizationPage {
	readonly name: string;
	readonly people: readonly Person[];
	readonly decide: readonly Person[];
	/** Who has a say: a declared influence of 4 or more, or another role in decisions. */
	readonly influence: readonly Person[];
	readonly support: readonly Person[];
	readonly block: readonly Person[];
	/** Those with whom I am in touch, the latest first. */
	readonly known: readonly Person[];
	/** The last day in touch with any of them; null for none. */
	readonly last: Day | null;
}

const FEWEST = 2;
const MUCH = 4;

/** The organizations of two people or more, or in which somebody decides, the most people first; archived people and I are left out. */
export function organizationPages(rows: readonly ReconnectRow[], me: string | null): readonly OrganizationPage[] {
	const found = new Map<string, { readonly name: string; readonly rows: ReconnectRow[] }>();
	for (const row of rows) {
		const { path, organizations, untracked } = row.person.contact;
		if (path === me || untracked === "archived") continue;
		for (const [key, name] of new Map(organizations.map((written) => [nameKey(written), written]))) {
			const known = found.get(key) ?? { name, rows: [] };
			known.rows.push(row);
			found.set(key, known);
		}
	}
	return [...found.values()]
		.map(pageOf)
		.filter(({ people, decide }) => people.length >= FEWEST || decide.length > 0)
		.sort((one, other) => other.people.length - one.people.length || compareInReading(one.name, other.name));
}

function pageOf({ name, rows }: { readonly name: string; readonly rows: readonly ReconnectRow[] }): OrganizationPage {
	const people = rows.map(({ person }) => person).sort((one, other) => compare(one.contact.name, other.contact.name));
	const decide = people.filter(({ contact }) => isDecisionMaker(contact.decisionRole));
	const touched = rows
		.filter(({ rhythm }) => rhythm.last !== null)
		.sort(
			(one, other) =>
				compare(other.rhythm.last ?? "", one.rhythm.last ?? "") || compare(one.person.contact.name, other.person.contact.name),
		);
	const stands = (...stances: readonly string[]): readonly Person[] =>
		people.filter(({ contact: { stance } }) => stance !== null && stances.includes(stance));
	return {
		name,
		people,
		decide,
		influence: people.filter(
			({ contact }) => !isDecisionMaker(contact.decisionRole) && ((contact.influence ?? 0) >= MUCH || contact.decisionRole !== null),
		),
		support: stands("champion", "supporter"),
		block: stands("sceptic", "opponent"),
		known: touched.map(({ person }) => person),
		last: touched[0]?.rhythm.last ?? null,
	};
}

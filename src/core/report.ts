import { accountOf } from "./notes/people/account";
import type { Interaction } from "./notes/people/interaction";
import type { ReconnectRow } from "./rhythm/reconnect";
import type { World } from "./world";

/** The report of domain.md, section 7, as a value that goes into JSON. Lines count from 1; absent values are null. */
export function asReport({ people, rows, network }: World): object {
	const byPath = [...rows].sort((a, b) => (a.person.contact.path < b.person.contact.path ? -1 : 1));
	return {
		today: people.today,
		me: people.me,
		people: byPath.map(reportedPerson),
		reconnect: rows.filter(({ rhythm }) => rhythm.status !== "off").map(({ person }) => person.contact.path),
		network: {
			nodes: network.nodes.map(({ id, name, ghost, inside, influence, estimated }) => ({
				id,
				name,
				ghost,
				inside,
				influence,
				estimated,
				broker: null,
				group: null,
			})),
			ties: network.ties,
		},
		problems: people.problems.map(({ path, line, code, message }) => ({ path, line, code, message })),
	};
}

function reportedPerson({ person: { contact, interactions }, rhythm }: ReconnectRow): object {
	const { path, name, aliases, organizations, role, circle, importance, influence } = contact;
	const { cadence, status, last, silence, coldness, priority, drifting, oneSided } = rhythm;
	return {
		...{ path, name, aliases, organizations, role, circle, cadence, importance, influence },
		...{ status, last, silence, coldness, priority, drifting, oneSided },
		interactions: interactions.map((interaction) => reportedInteraction(interaction, path)),
	};
}

function reportedInteraction(interaction: Interaction, listedUnder: string): object {
	const { day, precision, status, channel, initiator, reached, present, mentioned, places } = interaction;
	const { topic, followUps, gave, got, asked } = accountOf(interaction);
	const others = (paths: readonly string[]): readonly string[] => paths.filter((path) => path !== listedUnder);
	return {
		...{ day, precision, status, channel, initiator, reached, topic },
		with: others(present),
		mentions: others(mentioned),
		followUps: followUps.map(({ text, done, due, owner }) => ({ text, done, due, owner })),
		...{ gave, got, asked },
		path: places[0].path,
		line: places[0].line,
	};
}

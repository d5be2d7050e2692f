import type { Problem } from "./kinds/problem";
import type { NetworkNode } from "./network/network";
import { accountOf } from "./notes/people/account";
import type { Interaction } from "./notes/people/interaction";
import type { ReconnectRow } from "./rhythm/reconnect";
import type { World } from "./world";

/**
 * The report of docs/rules.md, section 7, as JSON, in pieces that can be written one after the other: as one text that of a large vault
 * is longer than a text may be. Lines count from 1; absent values are null.
 */
export function* reportJson({ people, rows, network }: World): Generator<string> {
	const byPath = [...rows].sort((a, b) => (a.person.contact.path < b.person.contact.path ? -1 : 1));
	const listed = rows.filter(({ rhythm }) => rhythm.status !== "off");
	yield `{\n\t"today": ${JSON.stringify(people.today)},\n\t"me": ${JSON.stringify(people.me)},\n\t"people": `;
	yield* listJson(byPath, reportedPerson, "\t");
	yield ',\n\t"reconnect": ';
	yield* listJson(listed, ({ person }) => person.contact.path, "\t");
	yield ',\n\t"network": {\n\t\t"nodes": ';
	yield* listJson(network.nodes, reportedNode, "\t\t");
	yield ',\n\t\t"ties": ';
	yield* listJson(network.ties, (tie): object => tie, "\t\t");
	yield '\n\t},\n\t"problems": ';
	yield* listJson(people.problems, reportedProblem, "\t");
	yield "\n}\n";
}

// A list as `JSON.stringify` writes it with tabs, an item at a time.
function* listJson<T>(items: readonly T[], reported: (item: T) => unknown, indent: string): Generator<string> {
	if (items.length === 0) {
		yield "[]";
		return;
	}
	const inner = `\n${indent}\t`;
	let before = `[${inner}`;
	for (const item of items) {
		yield before + JSON.stringify(reported(item), null, "\t").replaceAll("\n", inner);
		before = `,${inner}`;
	}
	yield `\n${indent}]`;
}

function reportedNode({ id, name, ghost, inside, influence, estimated }: NetworkNode): object {
	return { id, name, ghost, inside, influence, estimated, broker: null, group: null };
}

function reportedProblem({ path, line, code, message }: Problem): object {
	return { path, line, code, message };
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
	const { day, precision, status, channel, initiator, reached, present, mentioned, entry } = interaction;
	const { topic, followUps, gave, got, asked } = accountOf(interaction);
	const others = (paths: readonly string[]): readonly string[] => paths.filter((path) => path !== listedUnder);
	return {
		...{ day, precision, status, channel, initiator, reached, topic },
		with: others(present),
		mentions: others(mentioned),
		followUps: followUps.map(({ text, done, due, owner }) => ({ text, done, due, owner })),
		...{ gave, got, asked },
		path: entry.origin.path,
		line: entry.line,
	};
}

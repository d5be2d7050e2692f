import type { Problem } from "../kinds/problem";
import { type Figures, figuresOf } from "../network/figures/figures";
import type { NetworkNode } from "../network/network";
import { finished } from "../kinds/steps";
import { accountOf } from "../notes/people/account";
import type { Interaction } from "../notes/people/interaction";
import type { ReconnectRow } from "../rhythm/reconnect";
import type { World } from "../world";
import { type AskedIntroduction, reportedIntroduction } from "./reported-introduction";

const AT_ONCE = 3;

/**
 * The report of docs/rules.md, section 7, as JSON, in pieces that can be written one after the other: as one text that of a large vault
 * is longer than a text may be. Lines count from 1; absent values are null. An introduction is told where one was asked for.
 */
export function* reportJson({ people, rows, network }: World, asked: AskedIntroduction | null = null): Generator<string> {
	const figures = finished(figuresOf(network));
	const byPath = [...rows].sort((a, b) => (a.person.contact.path < b.person.contact.path ? -1 : 1));
	const listed = rows.filter(({ rhythm }) => rhythm.status !== "off");
	yield `{\n\t"today": ${JSON.stringify(people.today)},\n\t"me": ${JSON.stringify(people.me)},\n\t"people": `;
	yield* listJson(byPath, reportedPerson, 1);
	yield ',\n\t"reconnect": ';
	yield* listJson(listed, ({ person }) => person.contact.path, 1);
	yield ',\n\t"network": {\n\t\t"nodes": ';
	yield* listJson(network.nodes, (node) => reportedNode(node, figures), 2);
	yield ',\n\t\t"ties": ';
	yield* listJson(network.ties, (tie): object => tie, 2);
	yield '\n\t},\n\t"problems": ';
	yield* listJson(people.problems, reportedProblem, 1);
	if (asked !== null) yield `,\n\t"intro": ${JSON.stringify(reportedIntroduction(asked), null, "\t").replaceAll("\n", "\n\t")}`;
	yield "\n}\n";
}

// A list as `JSON.stringify` writes it with tabs at a depth in the report, a few items at a time.
function* listJson<T>(items: readonly T[], reported: (item: T) => unknown, depth: number): Generator<string> {
	if (items.length === 0) {
		yield "[]";
		return;
	}
	const [head = "", tail = ""] = nested([0], depth).split("\t0");
	const start = head.length - depth - 1;
	let before = "[";
	for (let at = 0; at < items.length; at += AT_ONCE) {
		const few = nested(items.slice(at, at + AT_ONCE).map(reported), depth);
		yield before + few.slice(start, -tail.length);
		before = ",";
	}
	yield `\n${"\t".repeat(depth)}]`;
}

// A list inside so many lists, for JSON knows no other way to say how far its lines are to be set in.
function nested(list: readonly unknown[], depth: number): string {
	let around: unknown = list;
	for (let more = 0; more < depth; more++) around = [around];
	return JSON.stringify(around, null, "\t");
}

// I have no influence, am no broker and in no group.
function reportedNode({ id, name, ghost, inside, influence, estimated }: NetworkNode, { brokers, groups }: Figures): object {
	const group = groups.get(id) ?? null;
	return { id, name, ghost, inside, influence, estimated, broker: group === null ? null : brokers.has(id), group };
}

function reportedProblem({ path, line, code, message }: Problem): object {
	return { path, line, code, message };
}

function reportedPerson({ person: { contact, interactions }, rhythm }: ReconnectRow): object {
	const { path, name, aliases, organizations, role, circle, importance, influence } = contact;
	const { cadence, status, last, silence, coldness, priority, drifting, oneSided } = rhythm;
	// Written out, for there are hundreds of thousands of them.
	return {
		path,
		name,
		aliases,
		organizations,
		role,
		circle,
		cadence,
		importance,
		influence,
		status,
		last,
		silence,
		coldness,
		priority,
		drifting,
		oneSided,
		interactions: interactions.map((interaction) => reportedInteraction(interaction, path)),
	};
}

function reportedInteraction(interaction: Interaction, listedUnder: string): object {
	const { day, precision, status, channel, initiator, reached, present, mentioned, entry } = interaction;
	const { topic, promises, gave, got, asked } = accountOf(interaction);
	const others = (paths: readonly string[]): readonly string[] => paths.filter((path) => path !== listedUnder);
	return {
		day,
		precision,
		status,
		channel,
		initiator,
		reached,
		topic,
		with: others(present),
		mentions: others(mentioned),
		followUps: promises.map(({ text, done, due, owner }) => ({ text, done, due, owner })),
		gave,
		got,
		asked,
		path: entry.origin.path,
		line: entry.line,
	};
}

import { toldIntroduction } from "../before/introduce/told-introduction";
import { daysLately, effectivePeople } from "../network/balance/effective-people";
import { effectiveSize } from "../network/balance/effective-size";
import { gapsIn } from "../network/balance/gaps";
import { insideOutside } from "../network/balance/inside-outside";
import { type Thread, threadsOf } from "../network/balance/threads";
import type { Figures } from "../network/figures/figures";
import { type NamedGraph, namedGraph } from "../network/figures/tie-graph";
import type { Network } from "../network/network";
import type { Steps } from "../kinds/steps";
import { type Introducer, introducerOf } from "../network/ways/introductions";
import { withMe } from "../network/ways/my-ties";
import type { People, Person } from "../notes/people/people";
import { compare } from "../rhythm/in-order";
import type { ReconnectRow } from "../rhythm/reconnect";
import { importanceOf, isDecisionMaker } from "../rhythm/rhythm";
import { spokenDays } from "../words/spans";
import { insightWords } from "../words/pages/insight";
import { joined, linkTo, type Piece } from "./look-back-told";

/** Something that the network tells, in a sentence with its numbers, what to do about it, and whom to look at in the graph, by id. */
export interface Insight {
	readonly key: string;
	readonly said: readonly Piece[];
	readonly todo: readonly Piece[];
	readonly about: string | null;
}

/** From what insights are drawn. */
export interface InsightSource {
	readonly people: People;
	readonly rows: readonly ReconnectRow[];
	readonly network: Network;
	readonly figures: Figures;
	/** Organizations that are marked as targets, and tags that say only that a note is about a person. */
	readonly targets: readonly string[];
	readonly marks: readonly string[];
}

const MOST_OF_A_KIND = 3;
const FEWEST_LOST = 3;
const FEWEST_KNOWN = 5;
const FEWEST_DAYS = 5;
const FEWEST_IN_GROUP = 3;
const ONE_SIDED = 0.5;

/** What the network tells, the most useful first, in small steps; nothing that one can do nothing about. */
export function* insightsOf(source: InsightSource): Steps<readonly Insight[]> {
	const { network, rows, people, targets } = source;
	const introducer = yield* introducerOf(network, rows, people.today);
	const mine = yield* withMe(network, rows, people.today);
	const graph = yield* namedGraph(
		mine.nodes.map(({ id }) => id),
		mine.ties,
	);
	const threads = yield* threadsOf(graph, mine.me);
	const { oneTie } = yield* gapsIn(network, rows, people.today, targets);
	return [
		...deciders(source, introducer),
		...hanging(threads, source),
		...oneTie.slice(0, MOST_OF_A_KIND).map(({ organization, person }): Insight => {
			const said = [insightWords.oneTie(organization), pieceOf(person, people), "."];
			return { key: `one tie ${organization}`, said, todo: [insightWords.whoElse], about: person };
		}),
		...time(source),
		...reach(graph, mine.me),
		...sides(source),
		...between(source),
		...circles(source),
	];
}

// Whoever decides and has gone silent, then those whom I never met, each with the way to them.
function deciders({ rows, people, network, marks }: InsightSource, introducer: Introducer): readonly Insight[] {
	const all = rows.filter(
		({ person: { contact } }) => isDecisionMaker(contact.decisionRole) && contact.untracked === null && contact.path !== people.me,
	);
	const silent = all
		.filter(({ rhythm: { status } }) => status === "cold" || status === "dormant")
		.map(({ person, rhythm }): Insight => {
			const words = insightWords.silentDecider(person.contact.organizations[0] ?? "", spokenDays(rhythm.silence ?? 0));
			return about("silent", person, [linkTo(person), words], [insightWords.getInTouch]);
		});
	const unmet = all
		.filter(({ rhythm: { silence, planned } }) => silence === null && planned === null)
		.map(({ person }): Insight => {
			const told = toldIntroduction(person.contact.path, { people, rows, network, introducer, marks });
			const words = insightWords.unmetDecider(person.contact.organizations[0] ?? "");
			return about("unmet", person, [linkTo(person), words], [told?.ways.length ? told.verdict : insightWords.findWay]);
		});
	return [...silent.slice(0, MOST_OF_A_KIND), ...unmet.slice(0, MOST_OF_A_KIND)];
}

// The more and the more important people are lost, and the colder the tie on which they hang, the sooner it is told.
function hanging(threads: readonly Thread[], { rows, people, network }: InsightSource): readonly Insight[] {
	const byPath = new Map(rows.map((row) => [row.person.contact.path, row]));
	const weightOf = (id: string): number => {
		const contact = byPath.get(id)?.person.contact;
		return contact === undefined ? 1 : (importanceOf(contact) ?? 3);
	};
	const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
	return threads
		.filter(({ id, lost }) => lost.length >= FEWEST_LOST && byPath.has(id))
		.map(({ id, lost }) => {
			const cold = Math.min(2, Math.max(1, byPath.get(id)?.rhythm.coldness ?? 1));
			return { id, lost, weight: cold * lost.reduce((sum, each) => sum + weightOf(each), 0) };
		})
		.sort((one, other) => other.weight - one.weight || compare(one.id, other.id))
		.slice(0, MOST_OF_A_KIND)
		.map(({ id, lost }): Insight => {
			const [where, there] = mostShared(lost, people);
			const first = [...lost].sort((one, other) => weightOf(other) - weightOf(one) || compare(one, other))[0] ?? "";
			const named: Piece = people.byPath.has(first) ? pieceOf(first, people) : (names.get(first) ?? first);
			const said = [insightWords.ifYouLose, pieceOf(id, people), insightWords.thread(lost.length, where, there)];
			return { key: `thread ${id}`, said, todo: [insightWords.meetTheirs, named, "."], about: id };
		});
}

// The organization of most of them, and of how many; none where that are fewer than two.
function mostShared(ids: readonly string[], { byPath }: People): readonly [string, number] {
	const counts = new Map<string, number>();
	for (const id of ids) for (const name of byPath.get(id)?.contact.organizations ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
	const [most = "", count = 0] = [...counts].sort((one, other) => other[1] - one[1] || compare(one[0], other[0]))[0] ?? [];
	return count < 2 ? ["", 0] : [most, count];
}

function time({ rows, people }: InsightSource): readonly Insight[] {
	const { today, me } = people;
	const others = rows.filter(({ person }) => person.contact.path !== me);
	const counted = others.map((row) => ({ row, days: daysLately(row.person, today) }));
	const all = counted.reduce((sum, { days }) => sum + days, 0);
	if (all < FEWEST_DAYS) return [];
	const met = counted
		.filter(({ days }) => days > 0)
		.sort((one, other) => other.days - one.days || byName(one.row.person, other.row.person));
	const most = met.slice(0, MOST_OF_A_KIND);
	const isMost = most.reduce((sum, { days }) => sum + days, 0) > all / 2;
	const missed = counted
		.filter(({ row, days }) => days === 0 && isNear(row) && row.person.contact.untracked === null)
		.map(({ row }) => row.person)
		.sort(byName);
	const [first] = missed;
	if (first === undefined) return [];
	const left = missed.length - MOST_OF_A_KIND;
	const named = missed.slice(0, MOST_OF_A_KIND).map((person): readonly Piece[] => [linkTo(person)]);
	return [
		{
			key: "time",
			said: [
				...(isMost
					? [insightWords.time(all), ...joined(most.map(({ row, days }) => [linkTo(row.person), ` (${days})`]))]
					: [insightWords.timeOfMany(all, met.length)]),
				spread(met.length, rows, people) + insightWords.noTime(missed.length),
				...joined(left > 0 ? [...named, [insightWords.more(left)]] : named),
				".",
			],
			todo: [insightWords.getInTouch],
			about: first.contact.path,
		},
	];
}

// Where all who had days are named with them, or all had equally many, it is no news.
function spread(met: number, rows: readonly ReconnectRow[], { me, today }: People): string {
	const people = Math.round(effectivePeople(rows, me, today) ?? 0);
	return met > MOST_OF_A_KIND && people < met ? insightWords.spread(people) : "";
}

// Where those to whom I am tied know one another, they reach no further than fewer would.
function reach(graph: NamedGraph, me: string): readonly Insight[] {
	const { starts, places } = graph;
	const at = places.get(me) ?? 0;
	const tied = (starts[at + 1] ?? 0) - (starts[at] ?? 0);
	const size = Math.round(effectiveSize(graph, at) ?? 0);
	if (tied < FEWEST_KNOWN || size > tied / 2) return [];
	return [{ key: "reach", said: [insightWords.reach(tied, size)], todo: [insightWords.reachFurther], about: null }];
}

function isNear({ person: { contact } }: ReconnectRow): boolean {
	return contact.circle === "inner" || contact.circle === "close";
}

function sides({ network, rows }: InsightSource): readonly Insight[] {
	const { inside, outside, index } = insideOutside(network, rows);
	if (index === null || inside + outside < FEWEST_KNOWN || Math.abs(index) < ONE_SIDED) return [];
	const todo = index < 0 ? insightWords.lookOutside : insightWords.lookInside;
	const said = insightWords.sides(inside, outside, `${index > 0 ? "+" : "−"}${Math.abs(index).toFixed(2)}`);
	return [{ key: "sides", said: [said], todo: [todo], about: null }];
}

function between({ figures: { brokers, betweenness }, people }: InsightSource): readonly Insight[] {
	const first = [...brokers]
		.filter((id) => people.byPath.has(id))
		.sort((one, other) => (betweenness.get(other) ?? 0) - (betweenness.get(one) ?? 0) || compare(one, other))
		.slice(0, MOST_OF_A_KIND);
	const [about = null] = first;
	if (about === null) return [];
	const said = [insightWords.brokers(first.length), ...joined(first.map((id) => [pieceOf(id, people)])), "."];
	return [{ key: "between", said, todo: [insightWords.keepBrokers], about }];
}

// Of the groups in which there are enough people, those in which I am in touch with somebody; and who is the middle of one that I miss.
function circles({ figures: { groups }, rows, people, network }: InsightSource): readonly Insight[] {
	const members = new Map<number, string[]>();
	for (const [id, group] of groups) members.set(group, [...(members.get(group) ?? []), id]);
	const large = [...members.values()].filter(({ length }) => length >= FEWEST_IN_GROUP);
	const touched = new Set(rows.filter(({ rhythm }) => rhythm.silence !== null).map(({ person }) => person.contact.path));
	const missed = large.filter((ids) => !ids.some((id) => touched.has(id))).sort((one, other) => other.length - one.length);
	const [largest] = missed;
	if (largest === undefined) return [];
	const influence = new Map(network.nodes.map((node) => [node.id, node.influence ?? 0]));
	const middle =
		[...largest].sort((one, other) => (influence.get(other) ?? 0) - (influence.get(one) ?? 0) || compare(one, other))[0] ?? "";
	const todo = [insightWords.unknownGroup(largest.length), pieceOf(middle, people), "."];
	return [{ key: "circles", said: [insightWords.circles(large.length, large.length - missed.length)], todo, about: middle }];
}

function about(kind: string, { contact }: Person, said: readonly Piece[], todo: readonly Piece[]): Insight {
	return { key: `${kind} ${contact.path}`, said, todo, about: contact.path };
}

function pieceOf(id: string, { byPath }: People): Piece {
	const name = byPath.get(id)?.contact.name;
	return name === undefined ? id : { path: id, name };
}

function byName(one: Person, other: Person): number {
	return compare(one.contact.name, other.contact.name);
}

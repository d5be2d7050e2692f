import { anyGraph, CLUB_EDGES, type Edge, KITE_EDGES, neighboursIn, networkOfEdges, strengthOf } from "../figures/graphs";
import { describe, expect, test } from "vitest";
import { type Introduction, introducerOf } from "../../../../src/core/network/ways/introductions";
import { peopleIn, personNote, TODAY } from "../../small-vault";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import fc from "fast-check";
import { finished } from "../../../../src/core/kinds/steps";
import karate from "../../../cases/graphs/zachary_karate.json";
import kite from "../../../cases/graphs/krackhardt_kite.json";
import { networkOf } from "../../../../src/core/network/network";
import { reconnect, type ReconnectRow } from "../../../../src/core/rhythm/reconnect";
import toys from "../../../cases/graphs/toys.json";
import { YOU } from "../../../../src/core/network/picture/picture";

const HIDDEN = rowOf(personNote("no-intro: true"));

function rowOf(text: string): ReconnectRow {
	const [row] = reconnect(peopleIn({ "A.md": text }), DEFAULT_SETTINGS);
	if (row === undefined) throw new Error("no row");
	return row;
}

function rowAt(path: string, { person, rhythm }: ReconnectRow): ReconnectRow {
	return { person: { ...person, contact: { ...person.contact, path } }, rhythm };
}

function found(
	ids: readonly string[],
	edges: readonly Edge[],
	ends: { readonly me: string; readonly to: string },
	hidden: readonly string[] = [],
): Introduction {
	const rows = hidden.map((id) => rowAt(id, HIDDEN));
	const introduction = finished(introducerOf(networkOfEdges(ids, edges, ends.me), rows, TODAY)).to(ends.to);
	if (introduction === null) throw new Error(`nobody is ${ends.to}`);
	return introduction;
}

interface Walked {
	readonly people: readonly string[];
	readonly value: number;
}

// Every simple path of at most three ties, in the order of the rule.
function everyWay(ids: readonly string[], edges: readonly Edge[], me: string, to: string, hidden: readonly string[]): readonly Walked[] {
	const near = neighboursIn(ids, edges);
	const walk = (people: readonly string[], value: number): readonly Walked[] => {
		const at = people.at(-1) ?? "";
		if (at === to) return [{ people, value }];
		if (people.length === 4 || (at !== me && hidden.includes(at))) return [];
		const penalty = people.length > 1 ? 0.5 : 1;
		return [...(near.get(at) ?? [])]
			.filter(([next]) => !people.includes(next))
			.flatMap(([next, strength]) => walk([...people, next], value * strength * penalty));
	};
	const rounded = ({ value }: Walked): number => Number(value.toPrecision(10));
	const names = ({ people }: Walked): string => people.join("\n");
	return [...walk([me], 1)].sort(
		(a, b) => rounded(b) - rounded(a) || a.people.length - b.people.length || (names(a) < names(b) ? -1 : 1),
	);
}

function differing(ways: readonly Walked[]): readonly Walked[] {
	return ways.filter(({ people }, at) => ways.findIndex((other) => other.people[1] === people[1]) === at);
}

describe("an introduction", () => {
	test.each([
		["karate", karate.nodes, CLUB_EDGES.map(([one, other, weight]): Edge => [one, other, strengthOf(weight)]), karate.warm_intro.cases],
		["kite", kite.nodes, KITE_EDGES, kite.warm_intro.cases],
		[
			"toy",
			["me", "Ann", "Boss", "Cy", "Dee"],
			toys.strongest_path.edges.map(([one, other, s]): Edge => [String(one), String(other), Number(s)]),
			[{ source: "me", target: "Boss", top: toys.strongest_path.answer }],
		],
	])("in the %s is the one of the case", (name, ids, edges, cases) => {
		const unweighted = edges.map(([one, other]): Edge => [one, other, strengthOf(1)]);
		for (const { source, target, top } of cases) {
			const expected = differing(top.map(({ path, score }) => ({ people: path, value: score })));
			const fits = [edges, unweighted].some((given) => {
				const { ways } = found(ids, given, { me: source, to: target });
				return (
					ways.length >= expected.length &&
					(top.length > 0 || ways.length === 0) &&
					expected.every(
						({ people, value }, at) =>
							ways[at]?.people.join() === people.join() && Math.abs((ways[at]?.value ?? NaN) - value) < 1e-9,
					)
				);
			});
			expect(fits, `${name}: ${source} to ${target}`).toBe(true);
		}
	});

	test("counted by hand: over Ann 0.9 · 0.8 · ½, myself 0.3, over Cy and Dee 0.95 · 0.95 · 0.8 · ¼", () => {
		const edges: readonly Edge[] = [
			["me", "Ann", 0.9],
			["Ann", "Boss", 0.8],
			["me", "Boss", 0.3],
			["me", "Cy", 0.95],
			["Cy", "Dee", 0.95],
			["Dee", "Boss", 0.8],
		];
		const { ways, waysIn, known } = found(["me", "Ann", "Boss", "Cy", "Dee"], edges, { me: "me", to: "Boss" });
		expect(ways.map(({ people, value }) => [people.join(" "), Math.round(value * 1e9) / 1e9])).toEqual([
			["me Ann Boss", 0.36],
			["me Boss", 0.3],
			["me Cy Dee Boss", 0.1805],
		]);
		expect(ways[0]?.hops).toMatchObject([
			{ from: "me", to: "Ann", strength: 0.9, kinds: ["knows"] },
			{ from: "Ann", to: "Boss", strength: 0.8, kinds: ["knows"] },
		]);
		expect(waysIn).toBeCloseTo(0.72, 9);
		expect(known).toBe(false);
	});

	test("several ways over one go-between are worth more together", () => {
		const edges: readonly Edge[] = ["a", "b"].flatMap((id): Edge[] => [
			["me", id, 0.5],
			[id, "t", 0.6],
		]);
		expect(found(["me", "a", "b", "t"], edges, { me: "me", to: "t" }).waysIn).toBeCloseTo(1 - 0.7 * 0.7, 9);
	});

	test("of equals the one over fewer comes first, then by names", () => {
		// 0.6 · 0.5 · ½ = 0.15, and 0.9 · 0.6 … over two: four are equal.
		const edges: readonly Edge[] = [
			["me", "d", 0.6],
			["d", "t", 0.5],
			["me", "c", 0.5],
			["c", "t", 0.6],
			["me", "t", 0.15],
			["me", "b", 0.75],
			["b", "a", 0.8],
			["a", "t", 1],
		];
		const { ways } = found(["me", "a", "b", "c", "d", "t"], edges, { me: "me", to: "t" });
		expect(ways.map(({ people }) => people.join(" "))).toEqual(["me t", "me c t", "me d t"]);
	});

	test.each([
		[0.5, true],
		[0.49, false],
	])("I know somebody to whom my tie is %f: %s", (strength, known) => {
		expect(found(["me", "t"], [["me", "t", strength]], { me: "me", to: "t" }).known).toBe(known);
	});

	test("there is none over mentions, over three go-betweens, to myself or to nobody", () => {
		const ids = ["me", "a", "b", "c", "t"];
		const none = { known: false, waysIn: 0, ways: [] };
		const mentions: readonly Edge[] = [
			["me", "a", 0.6],
			["a", "t", 0],
		];
		expect(found(ids, mentions, { me: "me", to: "t" })).toEqual({ to: "t", ...none });
		const long: readonly Edge[] = [
			["me", "a", 0.9],
			["a", "b", 0.9],
			["b", "c", 0.9],
			["c", "t", 0.9],
		];
		expect(found(ids, long, { me: "me", to: "t" })).toEqual({ to: "t", ...none });
		expect(found(ids, long, { me: "me", to: "me" })).toEqual({ to: "me", ...none });
		expect(finished(introducerOf(networkOfEdges(ids, long, "me"), [], TODAY)).to("z")).toBe(null);
	});

	test("in any network is the best that comes of walking every way", () => {
		fc.assert(
			fc.property(anyGraph(7), fc.subarray([..."bcdefg"]), ({ ids, edges }, hidden) => {
				for (const to of ids.slice(1)) {
					const every = everyWay(ids, edges, "a", to, hidden);
					const { ways, waysIn, known } = found(ids, edges, { me: "a", to }, hidden);
					expect(ways.map(({ people }) => people.join(""))).toEqual(
						differing(every)
							.slice(0, 3)
							.map(({ people }) => people.join("")),
					);
					for (const { people, value, hops } of ways) {
						expect(value).toBeCloseTo(every.find((way) => way.people.join() === people.join())?.value ?? NaN, 9);
						expect(value).toBeCloseTo(
							hops.reduce((product, { strength }) => product * strength, 2 * 0.5 ** hops.length),
							9,
						);
						expect(hops.map(({ from, to: next }) => [from, next])).toEqual(people.slice(1).map((id, at) => [people[at], id]));
					}
					const short = every.filter(({ people }) => people.length === 3);
					expect(waysIn).toBeCloseTo(1 - short.reduce((missing, { value }) => missing * (1 - 2 * value), 1), 9);
					expect(known).toBe((neighboursIn(ids, edges).get("a")?.get(to) ?? 0) >= 0.5);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

const FRIEND = "circle: inner\nknows: T";
const LETTERS = ["2024-04-07", "2024-04-08", "2024-04-09"].map((day) => `- ${day} → email`).join("\n");

describe("in notes", () => {
	const waysIn = (texts: Readonly<Record<string, string>>, id = "T.md"): Introduction | null => {
		const people = peopleIn({ "T.md": personNote(""), ...texts });
		return finished(introducerOf(networkOf(people, ""), reconnect(people, DEFAULT_SETTINGS), TODAY)).to(id);
	};
	const ME = { "Me.md": personNote("me: true") };

	test.each([
		["a friend", FRIEND, "", 1],
		["not over who is not to be asked", `${FRIEND}\nno-intro: true`, "", 0],
		["not over who is archived", `${FRIEND}\nstatus: archived`, "", 0],
		["over who is paused", `${FRIEND}\nstatus: paused`, "", 1],
		["not over who does not answer", FRIEND, LETTERS, 0],
	])("%s", (_, properties, body, count) => {
		for (const mine of [ME, {}]) expect(waysIn({ ...mine, "A.md": personNote(properties, body) })?.ways).toHaveLength(count);
	});

	test("who is to be met may be any of these", () => {
		const shy = personNote("no-intro: true\nstatus: archived", LETTERS);
		expect(waysIn({ ...ME, "A.md": personNote(FRIEND), "T.md": shy })?.ways).not.toEqual([]);
	});

	test("without a note of mine, contact and circle tie me", () => {
		const introduction = waysIn({ "A.md": personNote(FRIEND) });
		expect(introduction?.ways).toMatchObject([
			{
				people: [YOU, "A.md", "T.md"],
				value: 0.5 * 0.5 * 0.6,
				hops: [
					{ from: YOU, to: "A.md", strength: 0.5, kinds: ["circle"] },
					{ from: "A.md", to: "T.md", strength: 0.6, kinds: ["knows"] },
				],
				talkFirst: false,
			},
		]);
	});

	test("over ghosts and to ghosts", () => {
		const texts = { "Me.md": personNote("me: true\nknows: Zed"), "B.md": personNote("knows: [Zed, Yan]") };
		expect(waysIn(texts, "Yan")?.ways.map(({ people }) => people)).toEqual([["Me.md", "Zed", "B.md", "Yan"]]);
		expect(waysIn(texts, "Zed")?.known).toBe(true);
	});

	test.each([
		["2024-04-09", false],
		["2024-01-01", true],
		["2022-01-01", true],
	])("whoever was last met on %s is to be talked to first: %s", (day, talkFirst) => {
		const friend = personNote(`${FRIEND}\ncadence: 30`, `- ${day}: coffee`);
		expect(waysIn({ ...ME, "A.md": friend })?.ways.map((way) => way.talkFirst)).toEqual([talkFirst]);
		// One's own tie is no introduction.
		expect(waysIn({ ...ME, "A.md": friend }, "A.md")?.ways.map((way) => way.talkFirst)).toEqual([false]);
	});
});

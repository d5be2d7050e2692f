import { anyGraph, GRAPH_CASES, neighboursIn } from "../figures/graphs";
import { describe, expect, test } from "vitest";
import { effectiveSize } from "../../../../src/core/network/balance/effective-size";
import { type Gaps, gapsIn } from "../../../../src/core/network/balance/gaps";
import { helpIn, helpInAll } from "../../../../src/core/network/balance/help";
import { peopleIn, personAt, personNote, TODAY } from "../../small-vault";
import { quadrantOf } from "../../../../src/core/network/balance/stakeholder-grid";
import { reconnect, type ReconnectRow } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { effectivePeople } from "../../../../src/core/network/balance/effective-people";
import fc from "fast-check";
import { finished } from "../../../../src/core/kinds/steps";
import { insideOutside } from "../../../../src/core/network/balance/inside-outside";
import { namedGraph } from "../../../../src/core/network/figures/tie-graph";
import { type Network, networkOf } from "../../../../src/core/network/network";
import { tie } from "../figures/graphs";

function vault(texts: Readonly<Record<string, string>>): {
	readonly network: Network;
	readonly rows: readonly ReconnectRow[];
	readonly me: string | null;
} {
	const people = peopleIn(texts);
	return { network: networkOf(people, ""), rows: reconnect(people, DEFAULT_SETTINGS), me: people.me };
}

const ME = { "Me.md": personNote("me: true\norganization: Acme") };

describe("inside and outside", () => {
	test("counts people who are tracked and of whom it is known: 2 outside, 1 inside", () => {
		const { network, rows } = vault({
			...ME,
			"A.md": personNote("organization: Acme"),
			"B.md": personNote("organization: Beta"),
			"C.md": personNote("organization: [Beta, Gamma]"),
			"D.md": personNote(""),
			"E.md": personNote("organization: Beta\nstatus: archived"),
			"F.md": personNote("organization: Beta\ncadence: never\nknows: Zed"),
		});
		expect(insideOutside(network, rows)).toEqual({ inside: 1, outside: 2, index: 1 / 3 });
	});

	test("takes an organization for one, however its letters are composed", () => {
		const texts = { "Me.md": personNote("me: true\norganization: M\u00fcller"), "A.md": personNote("organization: MU\u0308LLER") };
		const people = peopleIn(texts);
		expect(insideOutside(networkOf(people, ""), reconnect(people, DEFAULT_SETTINGS))).toMatchObject({ inside: 1, outside: 0 });
	});

	test("is null where nothing is known", () => {
		const { network, rows } = vault({ "A.md": personNote("organization: Acme") });
		expect(insideOutside(network, rows)).toEqual({ inside: 0, outside: 0, index: null });
	});
});

describe("effective size", () => {
	test.each(GRAPH_CASES)("in $name is what other software finds", ({ ids, edges, effectiveSize: expected }) => {
		const graph = finished(
			namedGraph(
				ids,
				edges.map(([one, other, strength]) => tie(one, other, strength)),
			),
		);
		for (const [at, id] of ids.entries()) {
			const found = effectiveSize(graph, at);
			if (expected[id] === null) expect(found, id).toBe(null);
			else expect(Math.abs((found ?? NaN) - (expected[id] ?? NaN)), id).toBeLessThan(1e-9);
		}
	});

	test("of any graph is what comes of Burt's definition, pair by pair", () => {
		fc.assert(
			fc.property(anyGraph(7), ({ ids, edges }) => {
				const near = neighboursIn(ids, edges);
				const graph = finished(
					namedGraph(
						ids,
						edges.map(([one, other, strength]) => tie(one, other, strength)),
					),
				);
				const own = [...(near.get("a") ?? [])];
				const all = own.reduce((sum, [, strength]) => sum + strength, 0);
				const expected = own.reduce((size, [one]) => {
					const strongest = Math.max(...(near.get(one)?.values() ?? []));
					return size + 1 - own.reduce((sum, [other, s]) => sum + (s / all) * ((near.get(one)?.get(other) ?? 0) / strongest), 0);
				}, 0);
				if (own.length === 0) expect(effectiveSize(graph, 0)).toBe(null);
				else expect(effectiveSize(graph, 0)).toBeCloseTo(expected, 9);
			}),
		);
	});
});

describe("the effective number of people", () => {
	const log = (...days: readonly string[]): string => days.map((day) => `- ${day}: coffee`).join("\n");
	test.each([
		["one", { "A.md": log("2024-04-01", "2024-04-02") }, 1],
		["two alike", { "A.md": log("2024-04-01"), "B.md": log("2024-04-02") }, 2],
		["three days and one: 1 ÷ (¾² + ¼²)", { "A.md": log("2024-04-01", "2024-04-02", "2024-04-03"), "B.md": log("2024-04-02") }, 1.6],
		["a day counts once", { "A.md": log("2024-04-01", "2024-04-01"), "B.md": log("2024-04-02") }, 2],
		["180 days ago counts, more does not", { "A.md": log("2023-10-13"), "B.md": log("2023-10-12") }, 1],
		["attempts do not", { "A.md": log("2024-04-01"), "B.md": "- 2024-04-01 → email" }, 1],
		["nobody", { "A.md": "" }, null],
	] as const)("%s", (_, bodies, expected) => {
		const texts = Object.fromEntries(Object.entries(bodies).map(([path, body]) => [path, personNote("", body)]));
		const { rows, me } = vault({ ...ME, ...texts });
		const found = effectivePeople(rows, me, TODAY);
		if (expected === null) expect(found).toBe(null);
		else expect(found).toBeCloseTo(expected, 9);
	});
	test("a day that a property states counts", () => {
		const { rows, me } = vault({ "A.md": personNote("last-contact: 2024-04-01"), "B.md": personNote("", log("2024-04-02")) });
		expect(effectivePeople(rows, me, TODAY)).toBeCloseTo(2, 9);
	});
});

describe("help", () => {
	test.each([
		["too little to show", "- 2024-04-01: call #gave\n- 2024-04-02: call #asked", null],
		["from three on", "- 2024-04-01: call #gave\n- 2024-04-02: call #asked [got:: 1]", { gave: 1, got: 1, asked: 1, onlyAsked: false }],
		["asked twice and gave nothing", "- 2024-04-01: call [asked:: a] [asked:: b] #got", { gave: 0, got: 1, asked: 2, onlyAsked: true }],
		["asked once", "- 2024-04-01: call [asked:: 1] [got:: a] [got:: b]", { gave: 0, got: 2, asked: 1, onlyAsked: false }],
		[
			"365 days ago counts, more does not",
			"- 2023-04-11: call [gave:: a] [gave:: b] [gave:: c]\n- 2023-04-10: call [gave:: a] [gave:: b]",
			{ gave: 3, got: 0, asked: 0, onlyAsked: false },
		],
		[
			"what is planned or was missed does not",
			"- 2024-05-01: call [gave:: a] [gave:: b] [gave:: c]\n- [ ] 2024-04-01: call [gave:: a] [gave:: b] [gave:: c]",
			null,
		],
	])("%s", (_, body, expected) => {
		const people = peopleIn({ "A.md": personNote("", body) });
		expect(helpIn(personAt(people, "A.md").interactions, TODAY)).toEqual(expected);
	});
	test("what several were there for counts once in all", () => {
		const { rows } = vault({
			"A.md": personNote("", "- 2024-04-01: lunch with [[B]] [gave:: a] [gave:: b] [gave:: c]"),
			"B.md": personNote("", "- 2024-04-02: call #got"),
		});
		expect(finished(helpInAll(rows, TODAY))).toEqual({ gave: 3, got: 1, asked: 0, onlyAsked: false });
	});
});

describe("the grid", () => {
	test.each([
		[3, 3, "manage-closely"],
		[5, 2, "keep-satisfied"],
		[2, 3, "keep-informed"],
		[2.9, 2.9, "monitor"],
	])("influence %f, interest %f: %s", (influence, interest, quadrant) => expect(quadrantOf(influence, interest)).toBe(quadrant));
});

describe("gaps", () => {
	const gaps = (texts: Readonly<Record<string, string>>, targets: readonly string[] = []): Gaps => {
		const { network, rows } = vault(texts);
		return finished(gapsIn(network, rows, TODAY, targets));
	};
	const BOSS = "decision-role: decision maker";

	test.each([
		["an organisation that is no target", {}, [], []],
		["a target", {}, ["beta "], ["Beta: A.md, target"]],
		[
			"a target, its letters composed otherwise",
			{ "A.md": "organization: Mu\u0308ller\ncircle: close" },
			["m\u00fcller"],
			["Mu\u0308ller: A.md, target"],
		],
		["two whom I know", { "B.md": "organization: beta\ncircle: close" }, ["Beta"], []],
		["two of whom I know one", { "B.md": "organization: Beta" }, ["Beta"], ["Beta: A.md, target"]],
		["a second who is archived", { "B.md": "organization: Beta\ncircle: close\nstatus: archived" }, ["Beta"], ["Beta: A.md, target"]],
		["somebody who decides", { "B.md": `organization: Beta\n${BOSS}` }, [], ["Beta: A.md, decides"]],
		["both", { "B.md": `organization: Beta\n${BOSS}` }, ["Beta"], ["Beta: A.md, target, decides"]],
		["a target in which I know nobody", { "B.md": "organization: Gamma" }, ["Gamma"], []],
	] as const)("%s", (_, more, targets, expected) => {
		const texts = { "A.md": "organization: Beta\ncircle: close", ...more };
		const notes = Object.fromEntries(Object.entries(texts).map(([path, properties]) => [path, personNote(properties)]));
		for (const mine of [ME, {}])
			expect(
				gaps({ ...mine, ...notes }, targets).oneTie.map(({ organization, person, target, decides }) =>
					[`${organization}: ${person}`, ...(target ? ["target"] : []), ...(decides ? ["decides"] : [])].join(", "),
				),
			).toEqual(expected);
	});

	test("somebody who decides and to whom there is no way", () => {
		const texts = {
			"A.md": personNote("circle: close\nknows: B"),
			"B.md": personNote(BOSS),
			"C.md": personNote(BOSS),
			"D.md": personNote(""),
		};
		expect(gaps({ ...ME, ...texts }).noWay).toEqual(["C.md"]);
		expect(gaps({ ...ME, ...texts, "A.md": personNote("circle: close\nknows: B\nno-intro: true") }).noWay).toEqual(["B.md", "C.md"]);
		expect(gaps({ ...ME, ...texts, "C.md": personNote(`${BOSS}\nstatus: archived`) }).noWay).toEqual([]);
	});
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { threadsOf } from "../../../../src/core/network/balance/threads";
import { namedGraph } from "../../../../src/core/network/figures/tie-graph";
import { finished } from "../../../../src/core/kinds/steps";

type Pair = readonly [string, string];

function threads(ids: readonly string[], pairs: readonly Pair[], me = "me"): Readonly<Record<string, string>> {
	const ties = pairs.map(([from, to]) => ({ from, to, strength: 0.5 }));
	const found = finished(threadsOf(finished(namedGraph(ids, ties)), me));
	return Object.fromEntries(found.map(({ id, lost }) => [id, lost.join(" ")]));
}

// By taking each away and looking who can still be reached.
function byHand(ids: readonly string[], pairs: readonly Pair[]): Readonly<Record<string, string>> {
	const reached = (without: string | null): ReadonlySet<string> => {
		const met = new Set(["me"]);
		for (const at of met)
			for (const [one, other] of pairs)
				for (const [from, to] of [
					[one, other],
					[other, one],
				])
					if (from === at && to !== undefined && to !== without) met.add(to);
		return met;
	};
	const all = reached(null);
	const cut = ids
		.filter((id) => id !== "me" && all.has(id))
		.map(
			(id) =>
				[
					id,
					[...all]
						.filter((other) => other !== id && !reached(id).has(other))
						.sort()
						.join(" "),
				] as const,
		);
	return Object.fromEntries(cut.filter(([, lost]) => lost !== ""));
}

describe("threads", () => {
	test.each<[string, readonly Pair[], Readonly<Record<string, string>>]>([
		[
			"a chain",
			[
				["me", "a"],
				["a", "b"],
				["b", "c"],
			],
			{ a: "b c", b: "c" },
		],
		[
			"a ring",
			[
				["me", "a"],
				["a", "b"],
				["b", "me"],
			],
			{},
		],
		[
			"a ring behind one",
			[
				["me", "a"],
				["a", "b"],
				["b", "c"],
				["c", "a"],
			],
			{ a: "b c" },
		],
		[
			"two behind one apart",
			[
				["me", "a"],
				["a", "b"],
				["a", "c"],
			],
			{ a: "b c" },
		],
		[
			"nobody whom I cannot reach",
			[
				["a", "b"],
				["b", "c"],
			],
			{},
		],
	])("%s", (_, pairs, expected) => expect(threads(["me", "a", "b", "c"], pairs)).toEqual(expected));

	test("none where I am not", () => expect(threads(["a", "b"], [["a", "b"]])).toEqual({}));

	test("of any graph are those whom taking away shows", () => {
		const ids = ["me", ..."abcdefgh"];
		const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 14 }), (pairs) => {
				expect(threads(ids, pairs)).toEqual(byHand(ids, pairs));
			}),
			{ numRuns: 300 },
		);
	});
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { figuresOf } from "../../../src/core/network/figures/figures";
import type { Network } from "../../../src/core/network/network";
import { finished } from "../../../src/core/kinds/steps";
import { keptFigures } from "../../../src/vault/worker/kept-figures";

beforeEach(() => vi.stubGlobal("window", { setTimeout }));
afterEach(() => vi.unstubAllGlobals());

const made = (count: number): Network => {
	const ids = Array.from({ length: count }, (_, at) => `${at}.md`);
	return {
		me: null,
		nodes: ids.map((id) => ({ id, name: id, ghost: false, inside: null, influence: 0, estimated: true })),
		ties: ids.flatMap((from, at) =>
			[1, 3].map((step) => ({
				from,
				to: ids[(at + step) % count] ?? "",
				directed: false,
				kinds: ["knows" as const],
				strength: 0.5,
				evidence: [],
			})),
		),
	};
};

test("the figures of a network are found once, in slices as at once", async () => {
	const { of: figures } = keptFigures();
	const network = made(300);
	const first = figures(network);
	expect(figures(network)).toBe(first);
	expect(await first).toEqual(finished(figuresOf(network)));
});

test("a new network ends the search in the one before", async () => {
	const { of: figures } = keptFigures();
	const [older, newer] = [made(300), made(301)];
	const first = figures(older);
	const second = figures(newer);
	expect(await first).toBeNull();
	expect(await second).toEqual(finished(figuresOf(newer)));
});

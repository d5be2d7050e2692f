import { atMost, type Bench, figure, timesAtMost } from "./figure";
import { inRounds, timeOf } from "./rounds";
import { betweennessOf } from "../../src/core/network/figures/betweenness";
import { figuresOf } from "../../src/core/network/figures/figures";
import { finished } from "../../src/core/kinds/steps";
import { graphWithoutMe } from "../../src/core/network/figures/tie-graph";
import { introducerOf } from "../../src/core/network/ways/introductions";
import type { Network } from "../../src/core/network/network";
import { seededChance } from "../../src/core/network/figures/chance";
import type { Tie } from "../../src/core/network/ties";
import { TODAY } from "./notes";

const FEW = 1000;
const MANY = 10_000;
const CIRCLE = 25;

/** What the network's figures take beside the same by the book, on maps of names. */
export const figures: Bench = {
	about:
		`Betweenness of ${FEW.toLocaleString("en")} people, against Brandes' paper put into code on maps and lists: at most 0.4 times its time. ` +
		`Among ${MANY.toLocaleString("en")} people all figures, and the slowest of 300 introductions, somebody whom all know among them: at most 10 ms.`,
	slow: false,
	measure: async () => {
		const few = madeNetwork(FEW, 3);
		const graph = finished(graphWithoutMe(few));
		const near = neighbours(few);
		const compared = await inRounds(
			() => timeOf(() => finished(betweennessOf(graph))),
			() => timeOf(() => byTheBook(near)),
		);
		const many = madeNetwork(MANY, 6);
		const introducer = finished(introducerOf(many, [], TODAY));
		const asked = many.nodes.slice(0, 300).map(({ id }) => id);
		for (const id of asked) introducer.to(id);
		const slowest = Math.max(...asked.map((id) => timeOf(() => introducer.to(id))));
		return [
			figure({ what: "betweenness, 1,000 people", unit: "ms", ...compared, budget: timesAtMost(0.4) }),
			figure({ what: "all figures, 10,000 people", unit: "ms", product: timeOf(() => finished(figuresOf(many))) }),
			figure({ what: "the slowest introduction, 10,000 people", unit: "ms", product: slowest, budget: atMost(10) }),
		];
	},
};

// Circles in which people know one another, with some ties between; I know half of them, and the first knows everybody.
function madeNetwork(count: number, each: number): Network {
	const chance = seededChance(1);
	const ids = Array.from({ length: count }, (_, at) => `People/Person ${String(at).padStart(5, "0")}.md`);
	const ties = new Map<string, Tie>();
	const put = (one: number, other: number): void => {
		const [from, to] = [ids[Math.min(one, other)], ids[Math.max(one, other)]];
		if (from === undefined || to === undefined || from === to) return;
		ties.set(`${from}\n${to}`, tied(from, to, 0.1 + 0.8 * chance()));
	};
	for (let at = 0; at < count; at++)
		for (let more = 0; more < each; more++) {
			const first = at - (at % CIRCLE);
			put(at, chance() < 0.85 ? first + Math.floor(chance() * CIRCLE) : Math.floor(chance() * count));
		}
	if (count >= MANY) for (let at = 1; at < count; at++) put(0, at);
	const mine = ids.filter(() => chance() < 0.5).map((id) => tied("Me.md", id, 0.1 + 0.8 * chance()));
	const nodes = [...ids, "Me.md"].map((id) => ({ id, name: id, ghost: false, inside: null, influence: 0, estimated: true }));
	return { me: "Me.md", nodes, ties: [...ties.values(), ...mine] };
}

function tied(from: string, to: string, strength: number): Tie {
	return { from, to, directed: false, kinds: ["knows"], strength, evidence: [] };
}

type Near = ReadonlyMap<string, readonly string[]>;

function neighbours({ nodes, ties, me }: Network): Near {
	const near = new Map<string, string[]>(nodes.filter(({ id }) => id !== me).map(({ id }) => [id, []]));
	for (const { from, to } of ties) {
		if (from === me) continue;
		near.get(from)?.push(to);
		near.get(to)?.push(from);
	}
	return near;
}

// Algorithm 1 of the paper, line by line.
function byTheBook(near: Near): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const source of near.keys()) {
		const stack: string[] = [];
		const before = new Map<string, string[]>([[source, []]]);
		const paths = new Map<string, number>([[source, 1]]);
		const distance = new Map<string, number>([[source, 0]]);
		const queue = [source];
		for (const at of queue) {
			stack.push(at);
			const beyond = (distance.get(at) ?? 0) + 1;
			for (const end of near.get(at) ?? []) {
				if (!distance.has(end)) {
					distance.set(end, beyond);
					before.set(end, []);
					queue.push(end);
				}
				if (distance.get(end) !== beyond) continue;
				paths.set(end, (paths.get(end) ?? 0) + (paths.get(at) ?? 0));
				before.get(end)?.push(at);
			}
		}
		const through = new Map<string, number>();
		for (const end of stack.reverse()) {
			for (const at of before.get(end) ?? []) {
				const share = ((paths.get(at) ?? 0) / (paths.get(end) ?? 1)) * (1 + (through.get(end) ?? 0));
				through.set(at, (through.get(at) ?? 0) + share);
			}
			if (end !== source) sums.set(end, (sums.get(end) ?? 0) + (through.get(end) ?? 0));
		}
	}
	return sums;
}

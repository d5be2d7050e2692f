import { seededChance } from "../../src/core/network/figures/chance";

/** People by number, and ties between them, each of two. */
export interface MadeGraph {
	readonly count: number;
	readonly sources: Int32Array;
	readonly targets: Int32Array;
}

const [SMALLEST, LARGEST] = [10, 50];
const WITHIN = 0.85;
const EACH = 3;

/** People in communities of 10 to 50, three ties for each (a mean degree of six), six in seven of them within the community. */
export function socialGraph(count: number, seed = 1): MadeGraph {
	const chance = seededChance(seed);
	const communities: { readonly first: number; readonly size: number }[] = [];
	const communityOf: number[] = [];
	while (communityOf.length < count) {
		const first = communityOf.length;
		const size = Math.min(count - first, SMALLEST + Math.floor(chance() * (LARGEST - SMALLEST)));
		for (let at = 0; at < size; at++) communityOf.push(communities.length);
		communities.push({ first, size });
	}
	return graphOf(count, EACH * count, (tie) => {
		const at = tie % count;
		const { first, size } = communities[communityOf[at] ?? 0] ?? { first: 0, size: count };
		return [at, chance() < WITHIN ? first + Math.floor(chance() * size) : Math.floor(chance() * count)];
	});
}

/** People of whom each new one knows three, those who are known by many more likely (Barabási and Albert 1999). */
export function scaleFreeGraph(count: number, seed = 1): MadeGraph {
	const chance = seededChance(seed);
	// Everybody as often as they have ties.
	const ends: number[] = [0];
	return graphOf(count, EACH * count, (tie) => {
		const at = Math.floor(tie / EACH);
		const end = ends[Math.floor(chance() * ends.length)] ?? 0;
		ends.push(at, end);
		return [at, end];
	});
}

function graphOf(count: number, ties: number, made: (tie: number) => readonly [number, number]): MadeGraph {
	const found = new Map<number, readonly [number, number]>();
	for (let tie = 0; tie < ties; tie++) {
		const [one, other] = made(tie);
		if (one !== other) found.set(Math.min(one, other) * count + Math.max(one, other), [one, other]);
	}
	const pairs = [...found.values()];
	return { count, sources: Int32Array.from(pairs, ([one]) => one), targets: Int32Array.from(pairs, ([, other]) => other) };
}

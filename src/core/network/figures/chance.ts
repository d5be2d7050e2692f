/** Chance that is the same every time: numbers from 0 up to 1, as a seed begins them (mulberry32, Tommy Ettinger, in the public domain). */
export function seededChance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The numbers from 0 up to a count, in an order that chance gives (Fisher and Yates). */
export function shuffled(count: number, chance: () => number): Int32Array {
	const order = Int32Array.from({ length: count }, (_, at) => at);
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(chance() * (last + 1));
		const kept = order[last] ?? 0;
		order[last] = order[other] ?? 0;
		order[other] = kept;
	}
	return order;
}

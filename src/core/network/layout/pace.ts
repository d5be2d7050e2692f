/** How a layout comes to rest: d3-force's `alphaMin`, its number of ticks, and one less its `velocityDecay`. */
export interface Pace {
	readonly rest: number;
	readonly ticks: number;
	/** Which share of their velocity bodies keep from one tick to the next. */
	readonly glide: number;
}

// By how many there are. Among many a tick is dear, and a good start and less friction make up for fewer of them.
const PACES = [
	{ count: 200, ticks: 250, glide: 0.6 },
	{ count: 1000, ticks: 100, glide: 0.8 },
	{ count: 5000, ticks: 60, glide: 0.85 },
] as const;
const REST = 0.001;

/** The pace for so many bodies. */
export function paceFor(count: number): Pace {
	const [few, many, most] = PACES;
	const [from, to] = count < many.count ? [few, many] : [many, most];
	const share = Math.min(1, Math.max(0, (count - from.count) / (to.count - from.count)));
	return {
		rest: REST,
		ticks: Math.round(from.ticks + share * (to.ticks - from.ticks)),
		glide: from.glide + share * (to.glide - from.glide),
	};
}

/** Dice that fall the same way for the same seed. */
export interface Dice {
	/** Whether something happens that has this chance, from 0 to 1. */
	readonly chance: (of: number) => boolean;
	/** A whole number between two, both among them. */
	readonly whole: (from: number, to: number) => number;
	readonly pick: <T>(faces: readonly [T, ...T[]] | readonly T[]) => T;
	/** Some of the faces, in another order. */
	readonly some: <T>(faces: readonly T[], count: number) => readonly T[];
}

/** The dice of one note among many: each note can be made again by its number alone. */
export function diceOf(seed: number, note: number): Dice {
	let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(note + 1, 0x85ebca6b)) >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
	return {
		chance: (of) => next() < of,
		whole,
		pick: (faces) => {
			if (faces.length === 0) throw new Error("no faces to pick from");
			return faces[whole(0, faces.length - 1)] as (typeof faces)[number];
		},
		some: (faces, count) => {
			const left = [...faces];
			return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(0, left.length - 1), 1)).flat();
		},
	};
}

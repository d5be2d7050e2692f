/** How somebody stands towards what I do. */
export type Stance = "champion" | "supporter" | "neutral" | "sceptic" | "opponent";
const LEVELS: ReadonlyMap<string, number> = new Map(Object.entries({ high: 5, medium: 3, low: 1 }));
const STANCES: ReadonlyMap<string, Stance> = new Map(
	Object.entries({
		champion: "champion",
		supporter: "supporter",
		neutral: "neutral",
		sceptic: "sceptic",
		skeptic: "sceptic",
		opponent: "opponent",
		"+": "supporter",
		"0": "neutral",
		"-": "opponent",
		"−": "opponent",
	}),
);
const FLAGS: ReadonlyMap<string, boolean> = new Map(Object.entries({ true: true, yes: true, false: false, no: false }));

/** Reads a level from 1 to 5, or high, medium, low; null for anything else. */
export function parseLevel(written: string): number | null {
	const level = LEVELS.get(written.trim().toLowerCase()) ?? (/^\d(?:\.\d{1,9})?$/u.test(written.trim()) ? Number(written) : 0);
	return level >= 1 && level <= 5 ? level : null;
}

/** Reads a stance, in words or as +, 0, −; null for anything else. */
export function parseStance(written: string): Stance | null {
	return STANCES.get(written.trim().toLowerCase()) ?? null;
}

/** Reads yes or no; null for anything else. */
export function parseFlag(written: string): boolean | null {
	return FLAGS.get(written.trim().toLowerCase()) ?? null;
}

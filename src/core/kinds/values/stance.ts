/** How somebody stands towards what I do. */
export type Stance = "champion" | "supporter" | "neutral" | "sceptic" | "opponent";

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

/** Reads a stance, in words or as +, 0, −; null for anything else. */
export function parseStance(written: string): Stance | null {
	return STANCES.get(written.trim().toLowerCase()) ?? null;
}

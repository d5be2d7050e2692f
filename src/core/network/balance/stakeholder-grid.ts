/** What to do about people by their influence and their interest in what I do. */
export type Quadrant = "manage-closely" | "keep-satisfied" | "keep-informed" | "monitor";

/** From here on a level is high. */
export const HIGH = 3;

/** Where somebody stands in the grid of Mendelow (1981): influence and interest from 1 to 5 are high from 3 on. */
export function quadrantOf(influence: number, interest: number): Quadrant {
	if (influence >= HIGH) return interest >= HIGH ? "manage-closely" : "keep-satisfied";
	return interest >= HIGH ? "keep-informed" : "monitor";
}

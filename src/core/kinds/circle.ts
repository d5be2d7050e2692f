/** How close somebody is meant to be. */
export type Circle = "inner" | "close" | "active" | "network";

/** The circles from the closest on. */
export const CIRCLES: readonly Circle[] = ["inner", "close", "active", "network"];

/** Reads a circle; null for any other word. */
export function parseCircle(written: string): Circle | null {
	return CIRCLES.find((circle) => circle === written.trim().toLowerCase()) ?? null;
}

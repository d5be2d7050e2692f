const LEVELS: ReadonlyMap<string, number> = new Map(Object.entries({ high: 5, medium: 3, low: 1 }));

/** Reads a level from 1 to 5, or high, medium, low; null for anything else. */
export function parseLevel(written: string): number | null {
	const level = LEVELS.get(written.trim().toLowerCase()) ?? (/^\d(?:\.\d{1,9})?$/u.test(written.trim()) ? Number(written) : 0);
	return level >= 1 && level <= 5 ? level : null;
}

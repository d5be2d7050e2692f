const FLAGS: ReadonlyMap<string, boolean> = new Map(Object.entries({ true: true, yes: true, false: false, no: false }));

/** Reads yes or no; null for anything else. */
export function parseFlag(written: string): boolean | null {
	return FLAGS.get(written.trim().toLowerCase()) ?? null;
}

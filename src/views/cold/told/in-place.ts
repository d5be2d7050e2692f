/**
 * The rows of a group with what was said among them: each of these stands behind what it stood behind the last time, as far as that is
 * still there. All are known by keys; none is among the rows.
 */
export function inPlace(rows: readonly string[], said: ReadonlySet<string>, before: readonly string[]): readonly string[] {
	const all = [...rows];
	const placed = new Set(rows);
	let behind: string | null = null;
	for (const key of before) {
		if (said.has(key)) {
			all.splice(behind === null ? 0 : all.indexOf(behind) + 1, 0, key);
			placed.add(key);
		}
		if (placed.has(key)) behind = key;
	}
	return all;
}

/** Whether two values say the same: the very same, or records or lists of what is alike. */
export function alike(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
	const [held, known] = [Object.entries(one), new Map(Object.entries(other))];
	return held.length === known.size && held.every(([key, value]) => known.has(key) && alike(value, known.get(key)));
}

/** Whether two values are written alike as JSON: in the same order, too, and whatever JSON leaves out. */
export function writtenAlike(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

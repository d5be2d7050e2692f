/** What there is, one beside the other; what is null or empty is left out. */
export function listed(parts: readonly (string | null)[], between = ", "): string {
	return parts.filter((part) => part !== null && part !== "").join(between);
}

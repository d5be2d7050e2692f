/** What there is, one beside the other; what is null or empty is left out. */
export function listed(parts: readonly (string | null)[], between = ", "): string {
	return parts.filter((part) => part !== null && part !== "").join(between);
}

/** What parts names in a sentence: a semicolon where one of them holds a comma, such as “Li, Ann”. */
export function betweenNames(names: readonly string[]): string {
	return names.some((name) => name.includes(",")) ? "; " : ", ";
}

/** Names, one beside the other. */
export function listedNames(names: readonly string[]): string {
	return names.join(betweenNames(names));
}

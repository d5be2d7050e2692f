const MOST = 400;

/** Makes something once for all that is given alike, and keeps some hundreds. */
export function kept<Given, Made>(keyOf: (given: Given) => string, make: (given: Given) => Made): (given: Given) => Made {
	const made = new Map<string, Made>();
	return (given) => {
		const key = keyOf(given);
		const known = made.get(key);
		if (known !== undefined) return known;
		if (made.size >= MOST) made.clear();
		const now = make(given);
		made.set(key, now);
		return now;
	};
}

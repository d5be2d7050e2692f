import type { SearchMatches, SearchResult, SearchResultContainer } from "obsidian";

/** Looks for the letters of the query in their order; the nearer together and to the front, the higher the score (at most 0). */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const matches: SearchMatches = [];
		let score = 0;
		for (const word of words) {
			const found = wordIn(word, text.toLowerCase());
			if (!found) return null;
			matches.push(...found);
			score -= found.length - 1 + (found[0]?.[0] ?? 0) / 100;
		}
		return { score, matches: matches.sort((a, b) => a[0] - b[0]) };
	};
}

/** Looks for every word of the query as it stands. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const at = words.map((word) => text.toLowerCase().indexOf(word));
		if (at.includes(-1)) return null;
		return {
			score: -at.reduce((sum, n) => sum + n, 0) / 100,
			matches: words.map((word, i) => [at[i] ?? 0, (at[i] ?? 0) + word.length]),
		};
	};
}

function wordIn(word: string, text: string): SearchMatches | null {
	const whole = text.indexOf(word);
	if (whole >= 0) return [[whole, whole + word.length]];
	const matches: SearchMatches = [];
	let from = 0;
	for (const letter of word) {
		const at = text.indexOf(letter, from);
		if (at < 0) return null;
		const last = matches[matches.length - 1];
		if (last && last[1] === at) last[1] = at + letter.length;
		else matches.push([at, at + letter.length]);
		from = at + letter.length;
	}
	return matches;
}

/** Best first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes the text into the element with what was found marked. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	let from = 0;
	for (const [start, end] of matches ?? []) {
		const [a, b] = [Math.max(start + offset, from), Math.min(end + offset, text.length)];
		if (b <= a) continue;
		el.appendText(text.slice(from, a));
		el.createSpan({ cls: "suggestion-highlight", text: text.slice(a, b) });
		from = b;
	}
	el.appendText(text.slice(from));
}

/** As renderMatches, for a whole search result. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}

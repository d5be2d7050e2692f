let named = 0;

/** Names an element by words that stand somewhere else. A label of its own would be shown as a tooltip, too. */
export function labelledBy(element: HTMLElement, ...words: readonly HTMLElement[]): void {
	for (const each of words) if (each.id === "") each.id = `rapport-words-${++named}`;
	element.setAttr("aria-labelledby", words.map(({ id }) => id).join(" "));
}

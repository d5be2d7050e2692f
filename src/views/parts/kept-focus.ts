/** Draws a list anew, and gives the focus back to the button that had it, or to the one that took its place. */
export function keepFocus(container: HTMLElement, draw: () => void): void {
	const buttons = (): readonly HTMLElement[] => [...container.querySelectorAll<HTMLElement>("button")];
	const before = buttons();
	const at = before.findIndex((button) => button === container.doc.activeElement);
	const key = before[at]?.dataset["key"];
	draw();
	if (at === -1) return;
	const after = buttons();
	const same = after.find(({ dataset }) => key !== undefined && dataset["key"] === key);
	(same ?? after[Math.min(at, after.length - 1)])?.focus({ preventScroll: true });
}

const ROWS = ".rapport-row-body, .rapport-group-title, .rapport-more, .rapport-choice, .rapport-sort";

/** Moves between the rows of a list by arrow keys, Home and End. */
export function moveFocus(container: HTMLElement, event: KeyboardEvent): void {
	const rows = [...container.querySelectorAll<HTMLElement>(ROWS)];
	const at = rows.findIndex((row) => row === container.doc.activeElement);
	const target = { ArrowDown: at + 1, ArrowUp: at === -1 ? -1 : Math.max(0, at - 1), Home: 0, End: rows.length - 1 }[event.key];
	if (target === undefined || (at === -1 && (event.key === "Home" || event.key === "End"))) return;
	const row = rows[Math.min(target, rows.length - 1)];
	if (row === undefined) return;
	event.preventDefault();
	row.focus();
}

/** The path of the row that has the focus; null where none has. */
export function rowFocused(container: HTMLElement): string | null {
	const { activeElement } = container.doc;
	if (activeElement === null || !container.contains(activeElement)) return null;
	return activeElement.closest<HTMLElement>(".rapport-row")?.dataset["path"] ?? null;
}

/** Gives the focus back to the row of a path, if it is still there. */
export function focusRow(container: HTMLElement, path: string): void {
	const row = [...container.querySelectorAll<HTMLElement>(".rapport-row")].find(({ dataset }) => dataset["path"] === path);
	row?.querySelector<HTMLElement>(".rapport-row-body")?.focus({ preventScroll: true });
}

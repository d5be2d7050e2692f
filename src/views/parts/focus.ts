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
	return pathAt(activeElement);
}

/** The path of the row in which something lies; null where it lies in none. */
export function pathAt(element: Element | null): string | null {
	return element?.closest<HTMLElement>(".rapport-row")?.dataset["path"] ?? null;
}

/** The row of a path, if it is there. */
function rowAt(container: HTMLElement, path: string): HTMLElement | undefined {
	return rowsIn(container).find(({ dataset }) => dataset["path"] === path);
}

/** Gives the focus to the first row, else to whatever stands first, else to the list itself: its keys work from there, too. */
export function focusFirst(container: HTMLElement): void {
	const first = container.querySelector<HTMLElement>(".rapport-row-body") ?? container.querySelector<HTMLElement>(ROWS) ?? container;
	first.focus();
}

/** Draws a list anew so that the row that has the focus, else the first one in sight, stays where it is on the screen. */
export function keepingRow(container: HTMLElement, draw: () => void): void {
	const { scrollTop } = container;
	const inSight = rowsIn(container).find(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight > scrollTop);
	const path = rowFocused(container) ?? inSight?.dataset["path"] ?? "";
	const top = (): number => rowAt(container, path)?.offsetTop ?? 0;
	const before = top();
	draw();
	const off = top() - before;
	if (scrollTop > 0 && off !== 0) container.scrollTop = scrollTop + off;
}

function rowsIn(container: HTMLElement): readonly HTMLElement[] {
	return [...container.querySelectorAll<HTMLElement>(".rapport-row")];
}

/** Gives the focus back to the row of a path, if it is still there. */
export function focusRow(container: HTMLElement, path: string): void {
	const row = rowAt(container, path);
	row?.querySelector<HTMLElement>(".rapport-row-body")?.focus({ preventScroll: true });
}

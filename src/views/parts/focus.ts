const ROWS = ".rapport-row-link, .rapport-group-title, .rapport-more, .rapport-choice, .rapport-sort, .rapport-told .rapport-undo";
const MOVES = new Set(["ArrowDown", "ArrowUp", "Home", "End"]);

/** Moves between the rows of a list by arrow keys, Home and End. The keys of a menu that is open are its own. */
export function moveFocus(container: HTMLElement, event: KeyboardEvent): void {
	if (!MOVES.has(event.key) || event.defaultPrevented || container.doc.querySelector(".menu") !== null) return;
	const rows = stopsIn(container);
	const at = rows.findIndex((row) => row === stopAt(container.doc.activeElement));
	const target = { ArrowDown: at + 1, ArrowUp: at === -1 ? -1 : Math.max(0, at - 1), Home: 0, End: rows.length - 1 }[event.key];
	if (target === undefined || (at === -1 && (event.key === "Home" || event.key === "End"))) return;
	const row = rows[Math.min(target, rows.length - 1)];
	if (row === undefined) return;
	event.preventDefault();
	row.focus();
}

/** All in a list that arrow keys go to, in its order. */
export function stopsIn(container: HTMLElement): readonly HTMLElement[] {
	return [...container.querySelectorAll<HTMLElement>(ROWS)];
}

/** Where arrow keys go from an element: itself, or the row that it is a button of; null where it is in neither. */
export function stopAt(element: Element | null): HTMLElement | null {
	if (element === null) return null;
	return element.closest<HTMLElement>(ROWS) ?? element.closest(".rapport-row")?.querySelector<HTMLElement>(".rapport-row-link") ?? null;
}

/** The path of the row that has the focus; null where none has. */
export function rowFocused(container: HTMLElement): string | null {
	const { activeElement } = container.doc;
	if (activeElement === null || !container.contains(activeElement)) return null;
	return pathAt(activeElement);
}

/** The key of the line in which something lies, which for a row is its path; null where it lies in none. */
export function keyAt(element: Element | null): string | null {
	return element?.closest<HTMLElement>(".rapport-told")?.dataset["key"] ?? pathAt(element);
}

/** The path of the row in which something lies; null where it lies in none. */
function pathAt(element: Element | null): string | null {
	return element?.closest<HTMLElement>(".rapport-row, .rapport-told")?.dataset["path"] ?? null;
}

/** The row of a path, if it is there. */
function rowAt(container: HTMLElement, path: string): HTMLElement | undefined {
	return rowsIn(container).find(({ dataset }) => dataset["path"] === path);
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

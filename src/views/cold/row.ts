import { Keymap, Menu, setIcon, setTooltip, type HoverParent } from "obsidian";
import { coldWords } from "../../core/words";
import type { ListRow } from "../../core/rhythm/list";
import type { PersonActions } from "../person-actions";

/** What a row can do beside what any view can do with a person. */
export interface RowActions extends PersonActions {
	/** Offers days until which somebody is put off. */
	addSnoozeTo(menu: Menu, path: string): void;
}

/** Draws somebody: name, role and organisation, how it stands, what was said last time, and the first open promise. */
export function drawRow(list: HTMLElement, row: ListRow, source: HoverParent, actions: RowActions): void {
	const item = list.createDiv({ cls: "rapport-row", attr: { role: "listitem", "data-path": row.path } });
	const body = item.createDiv({ cls: "rapport-row-body", attr: { role: "link", tabindex: "0" } });
	const head = body.createDiv({ cls: "rapport-row-head" });
	head.createSpan({ cls: "rapport-name", text: row.name, attr: { dir: "auto" } });
	head.createSpan({ cls: "rapport-standing", text: row.standing });
	if (row.what !== "") body.createDiv({ cls: "rapport-what", text: row.what, attr: { dir: "auto" } });
	if (row.said !== null) body.createDiv({ cls: "rapport-said", text: row.said, attr: { dir: "auto" } });
	if (row.promise !== null) {
		const promise = body.createDiv({ cls: "rapport-promise" });
		promise.toggleClass("rapport-is-overdue", row.promise.overdue);
		promise.createSpan({ cls: "rapport-whose", text: `${row.promise.whose}: ` });
		promise.createSpan({ text: row.promise.text, attr: { dir: "auto" } });
	}
	for (const remark of row.remarks) body.createDiv({ cls: "rapport-remark", text: remark });
	addButtons(item, row, actions);
	listen(item, body, row, source, actions);
}

function addButtons(item: HTMLElement, { path }: ListRow, actions: RowActions): void {
	const buttons = item.createDiv({ cls: "rapport-row-buttons" });
	const talked = buttons.createEl("button", { cls: "clickable-icon rapport-talked", attr: { "aria-label": coldWords.talkedToday } });
	setIcon(talked, "check");
	setTooltip(talked, coldWords.talkedToday);
	talked.addEventListener("click", () => actions.talkedToday(path));
	const more = buttons.createEl("button", { cls: "clickable-icon rapport-row-more", attr: { "aria-label": coldWords.more } });
	setIcon(more, "ellipsis-vertical");
	more.addEventListener("click", () => menuAt(more, path, actions));
}

function listen(item: HTMLElement, body: HTMLElement, { path }: ListRow, source: HoverParent, actions: RowActions): void {
	body.addEventListener("click", (event) => actions.open(path, Keymap.isModEvent(event)));
	body.addEventListener("auxclick", (event) => {
		if (event.button === 1) actions.open(path, "tab");
	});
	body.addEventListener("mouseover", (event) => actions.preview(event, source, body, path));
	item.addEventListener("contextmenu", (event) => {
		event.preventDefault();
		const menu = new Menu();
		actions.addTo(menu, path);
		menu.showAtMouseEvent(event);
	});
	body.addEventListener("keydown", (event) => {
		if (event.altKey || (event.key !== "Enter" && (event.ctrlKey || event.metaKey))) return;
		const act = {
			Enter: () => actions.open(path, Keymap.isModEvent(event)),
			t: () => actions.talkedToday(path),
			l: () => actions.log([path]),
			s: () => menuAt(body, path, actions, "snooze"),
			m: () => menuAt(body, path, actions),
			ContextMenu: () => menuAt(body, path, actions),
		}[event.key];
		if (act === undefined) return;
		event.preventDefault();
		act();
	});
}

// Below an element, for the keyboard and for thumbs.
function menuAt(element: HTMLElement, path: string, actions: RowActions, what: "snooze" | "all" = "all"): void {
	const menu = new Menu();
	if (what === "snooze") actions.addSnoozeTo(menu, path);
	else actions.addTo(menu, path);
	const { left, bottom } = element.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, element.doc);
}

import { type HoverParent, Keymap, Menu } from "obsidian";
import { addIconButton } from "../button";
import { coldWords } from "../../core/words/list";
import { onMiddleClick } from "../middle-click";
import type { ListRow } from "../../core/rhythm/list";
import type { PersonActions } from "../person-actions";
import { written } from "../written";

/** What a row can do beside what any view can do with a person. */
export interface RowActions extends PersonActions {
	/** Offers days until which somebody is put off. */
	addSnoozeTo(menu: Menu, path: string): void;
}

/** Draws somebody: name, role and organisation, how it stands, what was said last time, and the first open promise. */
export function drawRow(list: HTMLElement, row: ListRow, source: HoverParent, actions: RowActions): void {
	const { path, promise } = row;
	const item = list.createDiv({ cls: "rapport-row", attr: { role: "listitem", "data-path": path } });
	const body = item.createDiv({ cls: "rapport-row-body", attr: { role: "link", tabindex: "0" } });
	const head = body.createDiv("rapport-row-head");
	written(head, "rapport-name", row.name, "span");
	head.createSpan({ cls: "rapport-standing", text: row.standing });
	written(body, "rapport-what", row.what);
	written(body, "rapport-said", row.said);
	if (promise !== null) {
		const line = body.createDiv(`rapport-promise${promise.overdue ? " rapport-is-overdue" : ""}`);
		line.createSpan({ cls: "rapport-whose", text: `${promise.whose}: ` });
		written(line, "", promise.text, "span");
	}
	for (const remark of row.remarks) body.createDiv({ cls: "rapport-remark", text: remark });
	const buttons = item.createDiv("rapport-row-buttons");
	const menuOf = (fill: (menu: Menu) => void): Menu => {
		const menu = new Menu();
		fill(menu);
		return menu;
	};
	const all = (menu: Menu): void => actions.addTo(menu, path);
	// Below an element, for the keyboard and for thumbs.
	const menuAt = (element: HTMLElement, fill: (menu: Menu) => void): void => {
		const { left, bottom } = element.getBoundingClientRect();
		menuOf(fill).showAtPosition({ x: left, y: bottom }, element.doc);
	};
	addIconButton(buttons, "rapport-talked", "check", coldWords.talkedToday, () => actions.talkedToday(path));
	const more = addIconButton(buttons, "rapport-row-more", "ellipsis-vertical", coldWords.more, () => menuAt(more, all));
	body.addEventListener("click", (event) => actions.open(path, Keymap.isModEvent(event)));
	onMiddleClick(body, () => actions.open(path, "tab"));
	body.addEventListener("mouseover", (event) => actions.preview(event, source, body, path));
	item.addEventListener("contextmenu", (event) => {
		event.preventDefault();
		menuOf(all).showAtMouseEvent(event);
	});
	body.addEventListener("keydown", (event) => {
		if (event.altKey || (event.key !== "Enter" && (event.ctrlKey || event.metaKey))) return;
		const act = {
			Enter: () => actions.open(path, Keymap.isModEvent(event)),
			t: () => actions.talkedToday(path),
			l: () => actions.log([path]),
			s: () => menuAt(body, (menu) => actions.addSnoozeTo(menu, path)),
			m: () => menuAt(body, all),
			ContextMenu: () => menuAt(body, all),
		}[event.key];
		if (act === undefined) return;
		event.preventDefault();
		act();
	});
}

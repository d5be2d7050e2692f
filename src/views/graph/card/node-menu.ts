import { Keymap, Menu } from "obsidian";
import type { PictureNode } from "../../../core/network/picture/picture";
import { actionWords } from "../../../core/words/action";
import { graphWords } from "../../../core/words/graph";
import { personWords } from "../../../core/words/graph-person";
import { ACT_ICONS } from "../../parts/icons";
import { addItem } from "../../parts/menu-item";
import type { PersonActions } from "../../parts/person-actions";

/** What the menu of somebody in the graph can do. */
export interface NodeMenuActs {
	readonly hasNote: boolean;
	readonly pinned: boolean;
	readonly actions: Pick<PersonActions, "addTo">;
	open(): void;
	hide(): void;
	pin(): void;
}

/** Opens the menu of somebody in the graph: all that can be done with a person, and what the graph alone can do. */
export function nodeMenu(event: MouseEvent, { kind, id }: PictureNode, acts: NodeMenuActs): void {
	const { hasNote, pinned, actions } = acts;
	const menu = new Menu();
	if (hasNote) actions.addTo(menu, id);
	else {
		const [title, icon] = kind === "ghost" ? [graphWords.createNote, ACT_ICONS.newPerson] : [actionWords.chooseMe, ACT_ICONS.chooseMe];
		addItem(menu, title, icon, () => acts.open());
	}
	if (kind !== "me") {
		menu.addSeparator();
		addItem(menu, pinned ? personWords.unpin : personWords.pin, pinned ? "pin-off" : "pin", () => acts.pin());
		addItem(menu, personWords.hide, "eye-off", () => acts.hide());
	}
	menu.showAtMouseEvent(event);
}

/** Opens somebody's note; where there is none, the form that makes one, or asks which is mine. */
export function openNode(
	{ id, name, kind }: PictureNode,
	hasNote: boolean,
	event: MouseEvent | KeyboardEvent,
	actions: Pick<PersonActions, "open" | "newPerson" | "chooseMe">,
): void {
	if (hasNote) actions.open(id, Keymap.isModEvent(event));
	else if (kind === "ghost") actions.newPerson(name);
	else actions.chooseMe();
}

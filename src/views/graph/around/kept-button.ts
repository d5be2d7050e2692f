import type { KeptView } from "../../../core/settings/kept-view";
import { keptViewWords } from "../../../core/words/pages/kept-views";
import { ACT_ICONS } from "../../parts/icons";
import { addItem } from "../../parts/menu-item";
import type { KeptViews } from "./kept-views";
import { addMenuButton } from "./menu-button";

/** What the button of kept views asks and changes. */
export interface KeptButtonActs {
	/** Asks under which name the graph as it looks now is kept. */
	keep(): void;
	/** Lets the graph look so. */
	look(view: KeptView): void;
	/** Whether it looks so now. */
	isSo(view: KeptView): boolean;
}

/** Adds the button whose menu offers the kept views of the graph, and to keep, rename or remove one. */
export function addKeptButton(bar: HTMLElement, views: KeptViews, acts: KeptButtonActs): void {
	const named = (key: string): KeptView | undefined => views.all.find(({ name }) => keyOf(name) === key);
	addMenuButton(
		bar,
		ACT_ICONS.keptViews,
		keptViewWords.title,
		() => Object.fromEntries(views.all.map(({ name }) => [keyOf(name), name])),
		{
			isOn: (key: string) => {
				const view = named(key);
				return view !== undefined && acts.isSo(view);
			},
			choose: (key) => {
				const view = named(key);
				if (view !== undefined) acts.look(view);
			},
			more: (menu) => {
				if (views.all.length > 0) menu.addSeparator();
				addItem(menu, keptViewWords.keep, "bookmark-plus", () => acts.keep());
				if (views.all.length === 0) return;
				addItem(menu, keptViewWords.rename, "pencil", () => views.rename());
				addItem(menu, keptViewWords.remove, "trash-2", () => views.remove());
			},
		},
	);
}

// No key is a number, which would come first.
function keyOf(name: string): string {
	return `=${name}`;
}

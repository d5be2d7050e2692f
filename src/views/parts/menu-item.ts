import type { Menu } from "obsidian";

/** Something that can be done, as a menu or a bar offers it. */
export interface MenuAct {
	readonly title: string;
	readonly icon: string;
	readonly act: () => void;
}

/** Adds something that can be done to a menu. */
export function addItem(menu: Menu, title: string, icon: string, act: () => void): void {
	menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
}

/** Adds groups of what can be done to a menu, with a line between them. */
export function addActs(menu: Menu, groups: readonly (readonly MenuAct[])[]): void {
	groups
		.filter((acts) => acts.length > 0)
		.forEach((acts, at) => {
			if (at > 0) menu.addSeparator();
			for (const { title, icon, act } of acts) addItem(menu, title, icon, act);
		});
}

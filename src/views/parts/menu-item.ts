import type { Menu } from "obsidian";

/** Something that can be done, as a menu or a bar offers it; what writes answers whether it did. */
export interface MenuAct {
	readonly title: string;
	readonly icon: string;
	readonly act: () => Promise<boolean> | void;
}

/** Adds something that can be done to a menu. */
export function addItem(menu: Menu, title: string, icon: string, act: MenuAct["act"]): void {
	menu.addItem((item) =>
		item
			.setTitle(title)
			.setIcon(icon)
			.onClick(() => void act()),
	);
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

import type { Menu } from "obsidian";

/** Adds something that can be done to a menu. */
export function addItem(menu: Menu, title: string, icon: string, act: () => void): void {
	menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
}

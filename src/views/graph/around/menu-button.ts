import { Menu } from "obsidian";
import { addIconButton } from "../../parts/button";

/** Adds a button that opens a menu of what can be chosen, each with a tick where it is; answers the button. */
export function addMenuButton<K extends string>(
	bar: HTMLElement,
	icon: string,
	name: string,
	items: () => Readonly<Record<K, string>>,
	acts: {
		readonly isOn: (item: K) => boolean;
		readonly choose: (item: K) => void;
		/** Whether one may choose several. */
		readonly goesOn?: boolean;
		/** Adds what else can be done. */
		readonly more?: (menu: Menu) => void;
	},
): HTMLElement {
	const open = (event: MouseEvent): void => {
		const menu = new Menu();
		const named = items();
		for (const key of Object.keys(named) as K[]) {
			menu.addItem((item) =>
				item
					.setTitle(named[key])
					.setChecked(acts.isOn(key))
					.onClick(() => {
						acts.choose(key);
						// A menu closes on each choice, so it is opened anew where it stood.
						if (acts.goesOn === true) bar.win.setTimeout(() => open(event));
					}),
			);
		}
		acts.more?.(menu);
		menu.showAtMouseEvent(event);
	};
	const button = addIconButton(bar, "rapport-graph-button", icon, name, open);
	button.setAttr("aria-haspopup", "menu");
	return button;
}

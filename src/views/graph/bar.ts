import { Menu, setIcon, setTooltip } from "obsidian";
import type { Colouring, GraphOptions } from "./graph-options";
import { graphWords } from "../../core/words";

/** What the buttons of the graph can ask and change. */
export interface BarActs {
	options(): GraphOptions;
	/** Whether bare links are shown now, by choice or because there is nothing else. */
	mentions(): boolean;
	change(options: Partial<GraphOptions>): void;
	fit(): void;
}

/** Draws the buttons: by what people are coloured, what is shown, and show all. */
export function drawButtons(bar: HTMLElement, acts: BarActs): void {
	const menus = [
		addButton(bar, "palette", graphWords.colourBy, (event) => colourMenu(acts).showAtMouseEvent(event)),
		addButton(bar, "sliders-horizontal", graphWords.show, (event) => showMenu(acts).showAtMouseEvent(event)),
	];
	for (const button of menus) button.setAttr("aria-haspopup", "menu");
	addButton(bar, "maximize", graphWords.fit, () => acts.fit());
}

function addButton(bar: HTMLElement, icon: string, name: string, act: (event: MouseEvent) => void): HTMLElement {
	const button = bar.createEl("button", { cls: "clickable-icon rapport-graph-button", attr: { type: "button", "aria-label": name } });
	setIcon(button, icon);
	setTooltip(button, name);
	button.addEventListener("click", act);
	return button;
}

function colourMenu(acts: BarActs): Menu {
	const menu = new Menu();
	for (const colouring of Object.keys(graphWords.colourings) as Colouring[]) {
		menu.addItem((item) => {
			item.setTitle(graphWords.colourings[colouring]).setChecked(acts.options().colouring === colouring);
			item.onClick(() => acts.change({ colouring }));
		});
	}
	return menu;
}

function showMenu(acts: BarActs): Menu {
	const menu = new Menu();
	const now = { ...acts.options(), mentions: acts.mentions() };
	for (const what of Object.keys(graphWords.shown) as (keyof typeof graphWords.shown)[]) {
		menu.addItem((item) => {
			item.setTitle(graphWords.shown[what]).setChecked(now[what]);
			item.onClick(() => acts.change({ [what]: !now[what] }));
		});
	}
	return menu;
}

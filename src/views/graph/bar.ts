import type { App } from "obsidian";
import type { Colouring } from "../../core/network/picture/colouring";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { graphWords } from "../../core/words/graph";
import { showMenu } from "../cold/find/choice-menus";
import type { Narrowable } from "../cold/find/narrowable";
import { addIconButton } from "../parts/button";
import { addMenuButton } from "./around/menu-button";
import { addItem } from "../parts/menu-item";
import type { GraphOptions } from "./graph-options";

/** What the buttons of the graph can ask and change. */
export interface BarActs {
	/** What is chosen now; mentions are shown by choice or because there is nothing else. */
	readonly options: () => GraphOptions;
	readonly change: (options: Partial<GraphOptions>) => void;
	readonly fit: () => void;
	/** Adds the button of the network over time. */
	readonly addTime: (bar: HTMLElement) => void;
	/** To whom the graph can be narrowed: as the list can, and by what its rows say. */
	readonly narrowable: Narrowable;
	readonly rows: () => readonly ReconnectRow[];
	readonly knowsSides: () => boolean;
}

/** Draws the buttons: who alone is shown, by what people are coloured, what is shown, and show all. */
export function drawButtons(bar: HTMLElement, app: App, acts: BarActs): void {
	const { options, change, fit } = acts;
	const filter = addIconButton(bar, "rapport-graph-button", "list-filter", graphWords.filter, () => {
		const { left, bottom } = filter.getBoundingClientRect();
		showMenu(app, acts.narrowable, acts.rows(), acts.knowsSides()).showAtPosition({ x: left, y: bottom }, filter.doc);
	});
	filter.setAttr("aria-haspopup", "menu");
	addMenuButton(bar, "palette", graphWords.colourBy, () => graphWords.colourings, {
		isOn: (colouring: Colouring) => options().colouring === colouring,
		choose: (colouring) => change({ colouring }),
	});
	addMenuButton(bar, "sliders-horizontal", graphWords.show, () => graphWords.shown, {
		isOn: (what) => options()[what] === true,
		choose: (what) => change({ [what]: options()[what] !== true }),
		goesOn: true,
		more: (menu) => {
			const pinned = Object.keys(options().pinned).length;
			if (pinned > 0) addItem(menu.addSeparator(), graphWords.unpinAll(pinned), "pin-off", () => change({ pinned: {} }));
		},
	});
	acts.addTime(bar);
	addIconButton(bar, "rapport-graph-button", "maximize", graphWords.fit, fit);
}

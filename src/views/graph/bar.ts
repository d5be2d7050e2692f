import type { App } from "obsidian";
import type { Colouring } from "../../core/network/picture/colouring";
import type { GraphPicture } from "../../core/network/picture/picture";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { exportWords } from "../../core/words/pages/exports";
import { graphWords } from "../../core/words/graph";
import { showMenu } from "../cold/find/choice-menus";
import { addIconButton } from "../parts/button";
import { addMenuButton } from "./around/menu-button";
import { addItem } from "../parts/menu-item";
import type { GraphOptions } from "./graph-options";
import { narrowableGraph } from "./legend/narrowing";

/** What the buttons of the graph can ask and change. */
export interface BarActs {
	/** What is chosen now. */
	readonly options: () => GraphOptions;
	readonly picture: () => GraphPicture | null;
	readonly change: (options: Partial<GraphOptions>) => void;
	readonly fit: () => void;
	readonly export: () => void;
	readonly rows: () => readonly ReconnectRow[];
}

/** Draws the buttons: who alone is shown, by what people are coloured, what is shown, handing it on, and show all. */
export function drawButtons(bar: HTMLElement, app: App, acts: BarActs): void {
	const { options, picture, change, fit } = acts;
	const narrowable = narrowableGraph({ options, change });
	const knowsSides = (): boolean => picture()?.nodes.some(({ kind, inside }) => kind === "person" && inside === true) ?? false;
	// Mentions are shown by choice or because there is nothing else.
	const isShown = (what: keyof typeof graphWords.shown): boolean =>
		options()[what] ?? (what === "mentions" && picture()?.mentions === true);
	const filter = addIconButton(bar, "rapport-graph-button", "list-filter", graphWords.filter, () => {
		const { left, bottom } = filter.getBoundingClientRect();
		showMenu(app, narrowable, acts.rows(), knowsSides()).showAtPosition({ x: left, y: bottom }, filter.doc);
	});
	filter.setAttr("aria-haspopup", "menu");
	addMenuButton(bar, "palette", graphWords.colourBy, () => graphWords.colourings, {
		isOn: (colouring: Colouring) => options().colouring === colouring,
		choose: (colouring) => change({ colouring }),
	});
	addMenuButton(bar, "sliders-horizontal", graphWords.show, () => graphWords.shown, {
		isOn: isShown,
		choose: (what) => change({ [what]: !isShown(what) }),
		goesOn: true,
		more: (menu) => {
			const pinned = Object.keys(options().pinned).length;
			if (pinned > 0) addItem(menu.addSeparator(), graphWords.unpinAll(pinned), "pin-off", () => change({ pinned: {} }));
		},
	});
	addIconButton(bar, "rapport-graph-button", "share", exportWords.command, acts.export);
	addIconButton(bar, "rapport-graph-button", "maximize", graphWords.fit, fit);
}

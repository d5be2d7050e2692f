import type { Menu } from "obsidian";

/** How a row is selected with others. */
export interface RowSelection {
	/** Whether any row is selected: then a click selects, too. */
	readonly isOn: boolean;
	readonly isSelected: boolean;
	toggle(): void;
	extend(): void;
	clear(): void;
	/** Adds what can be done with all that are selected. */
	addTo(menu: Menu): void;
}

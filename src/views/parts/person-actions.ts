import type { HoverParent, Menu, PaneType } from "obsidian";

/** What a view may do with somebody. It is handed in; a view never sees the plugin. Each shows its own failure as a notice. */
export interface PersonActions {
	/** Opens a note, in a new tab or beside, as the application reads the click. */
	open(path: string, where: PaneType | boolean): void;
	/** Lets the application show a note's text beside the pointer. */
	preview(event: MouseEvent, source: HoverParent, target: HTMLElement, path: string): void;
	/** Adds all that can be done with a person to a menu. */
	addTo(menu: Menu, path: string): void;
	/** Writes down that we talked today. */
	talkedToday(path: string): void;
	/** Opens the form that logs an interaction with people. */
	log(paths: readonly string[]): void;
	/** Opens the form for a new person note, with a name to begin with. */
	newPerson(name: string): void;
	/** Asks which note is mine. */
	chooseMe(): void;
}

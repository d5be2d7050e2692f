import type { App } from "obsidian";
import { FollowedNotes } from "../../vault/followed-notes";
import { KeptSettings } from "../../vault/kept-settings";
import type { BeforeSources } from "../before/before-actions";
import type { Tell } from "../parts/notices";
import { GOING_COLD_VIEW } from "../cold/going-cold-view";
import { KeptViews } from "../graph/around/kept-views";
import { Choosers } from "./choosers";
import { Exporting } from "./exporting";
import { Forms } from "./forms";
import { Introducing } from "./introducing";
import { Opener } from "./opener";
import { type MenuViews, PersonMenu } from "./person-menu";
import { Remembered } from "./remembered";
import { Writes } from "./writes";

/** What all that people can do is made of: notes are opened, menus, lists and forms ask, and the answers are written. */
export interface ActionParts {
	readonly opener: Opener;
	readonly writes: Writes;
	readonly choosers: Choosers;
	readonly forms: Forms;
	readonly introducing: Introducing;
	readonly exporting: Exporting;
	readonly menu: PersonMenu;
	readonly keptViews: KeptViews;
}

/** Makes the parts, each of which knows only those that it uses; by `tell` they say what was done where they are used. */
export function actionPartsOf(
	app: App,
	notes: Pick<FollowedNotes, "world" | "networkOf" | "noteAt" | "reading" | "readingNow">,
	sources: Pick<BeforeSources, "introducedTo" | "networkOf">,
	settings: KeptSettings,
	shown: MenuViews,
	remembered: Remembered,
	tell: Tell,
): ActionParts {
	const { world } = notes;
	const opener = new Opener(app, GOING_COLD_VIEW);
	// Habits may have changed since the notes were read.
	const writes = new Writes(app, world, settings, notes, remembered, tell);
	const choosers = new Choosers(app, world, notes, settings, writes);
	const open = async (path: string): Promise<void> => void (await opener.openNote(path, false));
	const forms = new Forms(app, world, notes, writes, open, remembered);
	const exporting = new Exporting(app, world, notes, writes);
	const introducing = new Introducing(app, world, sources, () => settings.store.value.introductionMessage, {
		opener,
		writes,
		forms,
		exporting,
	});
	const menu = new PersonMenu(notes, { opener, writes, forms, choosers, introducing }, shown);
	const keptViews = new KeptViews(app, settings, (said, done) => void writes.told(said, done));
	return { opener, writes, choosers, forms, introducing, exporting, menu, keptViews };
}

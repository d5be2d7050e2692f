import type { App } from "obsidian";
import type { Settings } from "../../core/settings/settings";
import type { KeptSettings } from "../../vault/kept-settings";
import type { Changes } from "../../vault/writes/changes";
import { BY_NOTICE, tellWritten } from "../parts/notices";

/** What the rows of the settings work with. */
export interface SettingParts {
	readonly app: App;
	readonly settings: KeptSettings;
	readonly changes: Changes;
	/** Draws the rows anew where they are shown; those that had the focus have it again, or the one that is named does. */
	readonly redraw: (focus?: string) => void;
}

/** Changes settings, says so, and offers to take it back. `undone` follows when it was. */
export async function changeAndSay(
	{ settings, changes }: SettingParts,
	change: Partial<Settings>,
	said: string,
	undone: () => void,
): Promise<void> {
	const done = await settings.changeUndoably(change);
	const undo = async (): Promise<void> => {
		await done.undo();
		undone();
	};
	tellWritten(changes, BY_NOTICE, { said, done: [{ undo }], about: [] });
}

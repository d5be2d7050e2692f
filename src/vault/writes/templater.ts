import type { App, TFile } from "obsidian";
import { asRecord } from "../../core/kinds/record";
import { Refusal } from "../../core/kinds/refusal";

/** Lets Templater run the commands in a note. What goes wrong there it tells by itself, and leaves the note as it is. */
export type RunCommands = (note: TFile) => Promise<void>;

/** Templater's way to run the commands in a note; null where it is not installed, not turned on, or works otherwise than it did. */
export function templaterIn(app: App & { readonly plugins?: unknown }): RunCommands | null {
	const plugin = asRecord(asRecord(app.plugins)["plugins"])["templater-obsidian"];
	const templater = asRecord(asRecord(plugin)["templater"]);
	const run = templater["overwrite_file_commands"];
	if (typeof run !== "function") return null;
	return async (note) => {
		try {
			const running: unknown = Reflect.apply(run, templater, [note]);
			await running;
		} catch (error) {
			// What somebody wrote into a template is theirs to mend.
			throw new Refusal(error instanceof Error ? error.message : String(error), { cause: error });
		}
	};
}

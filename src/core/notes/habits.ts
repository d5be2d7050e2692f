import { asRecord, dailyNotesOf } from "../settings";
import type { VaultHabits } from "./note";

/** The files of the core plugins and of Templater in which a vault's habits stand, below its configuration folder. */
export const HABIT_FILES = {
	dailyNotes: "daily-notes.json",
	templates: "templates.json",
	templater: "plugins/templater-obsidian/data.json",
} as const;

/** Reads a vault's habits from what stands in those files, whatever that is. */
export function habitsOf(found: Readonly<Record<keyof typeof HABIT_FILES, unknown>>): VaultHabits {
	const folders = [asRecord(found.templates)["folder"], asRecord(found.templater)["templates_folder"]];
	return {
		dailyNotes: dailyNotesOf(found.dailyNotes) ?? { folder: "", format: "YYYY-MM-DD" },
		templateFolders: folders.filter((folder) => typeof folder === "string").filter((folder) => folder !== "" && folder !== "/"),
	};
}

import { asRecord } from "../kinds/record";
import { type DailyNotes, dailyNotesOf } from "./settings";

/** The habits of a vault that stand in the settings of other plugins, and the language of the application. */
export interface VaultHabits {
	readonly dailyNotes: DailyNotes;
	/** The path of the note that daily notes begin as; empty where there is none. */
	readonly dailyTemplate: string;
	/** Where templates lie: those of the core plugin, and those of Templater. */
	readonly templateFolders: readonly string[];
	/** In what formats of moment.js templates have dates and times where they don't say. */
	readonly dateFormat: string;
	readonly timeFormat: string;
	/** Such as `en` or `de`. */
	readonly language: string;
}

/** The files in which a vault's habits stand, below its configuration folder. */
export const HABIT_FILES = {
	plugins: "community-plugins.json",
	dailyNotes: "daily-notes.json",
	templates: "templates.json",
	periodicNotes: "plugins/periodic-notes/data.json",
	templater: "plugins/templater-obsidian/data.json",
} as const;

/** What stands in those files. */
export type HabitFiles = Readonly<Record<keyof typeof HABIT_FILES, unknown>>;

/** Reads a vault's habits from what stands in those files, whatever that is. */
export function habitsOf(found: HabitFiles, language: string): VaultHabits {
	const inUse = (id: string): boolean => !Array.isArray(found.plugins) || found.plugins.includes(id);
	const periodic = inUse("periodic-notes") ? periodicDays(found.periodicNotes) : null;
	const daily = periodic ?? found.dailyNotes;
	const folders = [textIn(found.templates, "folder"), textIn(found.templater, "templates_folder")];
	return {
		dailyNotes: dailyNotesOf(daily) ?? { folder: "", format: "YYYY-MM-DD" },
		dailyTemplate: textIn(daily, "template") || textIn(daily, "templatePath"),
		templateFolders: folders.filter((folder) => folder !== "" && folder !== "/"),
		dateFormat: textIn(found.templates, "dateFormat") || "YYYY-MM-DD",
		timeFormat: textIn(found.templates, "timeFormat") || "HH:mm",
		language,
	};
}

// How Periodic Notes keeps days, in its earlier form or in the later one with sets of calendars; null where it keeps none.
function periodicDays(saved: unknown): unknown {
	const { daily, calendarSets } = asRecord(saved);
	const sets: readonly unknown[] = Array.isArray(calendarSets) ? calendarSets : [];
	const kept = [daily, ...sets.map((set) => asRecord(set)["day"])];
	return kept.find((days) => asRecord(days)["enabled"] === true) ?? null;
}

function textIn(saved: unknown, key: string): string {
	const value = asRecord(saved)[key];
	return typeof value === "string" ? value.trim() : "";
}

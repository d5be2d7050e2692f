import type { Calendar } from "../../notes/dates/calendar";
import type { Day } from "../../notes/dates/day";
import type { DateRules } from "../../notes/dates/written-date";
import { baseName, folderOf, nameKey } from "../../notes/text/path";
import type { DailyNotes } from "../../settings/settings";
import { filledTemplate, type TemplateFormats } from "./fill-template";

/** The path at which the daily note of a day is made. */
export function dailyPath({ folder, format }: DailyNotes, day: Day, calendar: Calendar): string {
	const parts = `${folder}/${calendar.written(day, null, format)}`.split("/").map((part) => part.trim());
	return `${parts.filter((part) => part !== "").join("/")}.md`;
}

/**
 * The daily note of a day among the paths of a vault: the one that would be made, else one whose name differs by capitals alone,
 * else one beside it that is read as of that day, however the language shortens its names; null where there is none.
 */
export function dailyNoteAmong(paths: readonly string[], wanted: string, day: Day, { dailyDay }: DateRules): string | null {
	const isAlike = (path: string): boolean => nameKey(path) === nameKey(wanted);
	const isBeside = (path: string): boolean => folderOf(path) === folderOf(wanted) && path.endsWith(".md") && dailyDay(path) === day;
	return [(path: string) => path === wanted, isAlike, isBeside].flatMap((isIt) => paths.find(isIt) ?? [])[0] ?? null;
}

/** The text with which a daily note begins, from its template, as the core plugin fills it. */
export function dailyText(template: string, path: string, day: Day, time: string, formats: TemplateFormats): string {
	return filledTemplate(template, { texts: { title: baseName(path) }, aliases: [], day, time, formats }, false);
}

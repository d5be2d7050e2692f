import { baseName } from "../text/path";
import type { Calendar } from "./calendar";
import type { Day } from "./day";

/** The day that the name of a daily note stands for, by the format that the vault has; null for any other name. */
export type DailyDay = (name: string) => Day | null;

// No path is longer, but the target of a link may be.
const LONGEST = 1000;

/**
 * Makes the reader of daily-note names for a format: it gives the day of a path or a link's target, or null. The last part of the
 * format may tell the day by itself, else all of it does; the folder below which that lies is not asked.
 */
export function dailyDayReader(format: string, calendar: Calendar): DailyDay {
	const lastPart = format.slice(format.lastIndexOf("/") + 1);
	const depth = calendar.written("2024-01-01", null, format).split("/").length;
	return (target) => {
		if (target.length > LONGEST || !/\p{Nd}/u.test(target)) return null;
		const path = target.replace(/\.md$/iu, "");
		const named = calendar.read(baseName(path), lastPart);
		return named !== null || depth === 1 ? named : calendar.read(path.split("/").slice(-depth).join("/"), format);
	};
}

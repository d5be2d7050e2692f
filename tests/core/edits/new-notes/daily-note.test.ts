import { dailyNoteAmong, dailyPath, dailyText } from "../../../../src/core/edits/new-notes/daily-note";
import { describe, expect, test } from "vitest";
import { dateRules } from "../../../../src/core/notes/dates/date-rules";
import { momentCalendar } from "../../../../scripts/moment-calendar";
import { CALENDAR, HABITS } from "../../small-vault";
import { habitsOf } from "../../../../src/core/settings/habits";

const DAY = "2026-11-20";

test.each([
	["", "YYYY-MM-DD", "en", "2026-11-20.md"],
	["/", "YYYY-MM-DD", "en", "2026-11-20.md"],
	["/Journal/Days/", "YYYY-MM-DD", "en", "Journal/Days/2026-11-20.md"],
	["Journal", "YYYY/MM-MMMM/YYYY-MM-DD dddd", "en", "Journal/2026/11-November/2026-11-20 Friday.md"],
	["Tage", "gggg-[KW]ww/dd, D. MMM YYYY", "de", "Tage/2026-KW47/Fr, 20. Nov. 2026.md"],
])("in the folder %j the format %j, in %s, is %j", (folder, format, language, path) => {
	expect(dailyPath({ folder, format }, DAY, momentCalendar(language))).toBe(path);
});

describe("the daily note among others", () => {
	const among = (paths: readonly string[], format: string, folder = "Days"): string | null => {
		const dailyNotes = { folder, format };
		const german = momentCalendar("de");
		return dailyNoteAmong(
			paths,
			dailyPath(dailyNotes, DAY, german),
			DAY,
			dateRules({ dailyNotes, dateOrder: null }, { ...HABITS, language: "de" }, german),
		);
	};
	test.each([
		["by its path", ["days/2026-11-20.md", "Days/2026-11-20.md"], "YYYY-MM-DD", "Days/2026-11-20.md"],
		["by other capitals", ["2026-11-20.md", "days/2026-11-20.md"], "YYYY-MM-DD", "days/2026-11-20.md"],
		["by another short name", ["Days/2026-11-19 Do.md", "Days/2026-11-20 Fri.md"], "YYYY-MM-DD ddd", "Days/2026-11-20 Fri.md"],
		["none in another folder", ["2026-11-20.md", "Days/Old/2026-11-20.md"], "YYYY-MM-DD", null],
		["none of another kind", ["Days/2026-11-20.canvas"], "YYYY-MM-DD", null],
	])("%s", (_, paths, format, path) => expect(among(paths, format)).toBe(path));
});

test("its template is filled as the core plugin fills it, and with nothing else", () => {
	const template =
		"---\nday: {{date}}\n---\n# {{ Title }} {{TIME}} {{date:dddd, D MMMM YYYY}}\n{{name}} {{cursor}} <% tp.file.title %>\n";
	expect(dailyText(template, "Days/2026-11-20.md", DAY, "09:05", { ...HABITS, calendar: CALENDAR })).toBe(
		"---\nday: 2026-11-20\n---\n# 2026-11-20 09:05 Friday, 20 November 2026\n{{name}} {{cursor}} <% tp.file.title %>\n",
	);
});

test("dates and times are written as the Templates plugin is set up", () => {
	const none = { plugins: null, dailyNotes: null, templates: null, periodicNotes: null, templater: null };
	expect(habitsOf(none, "en")).toMatchObject({ dateFormat: "YYYY-MM-DD", timeFormat: "HH:mm" });
	const habits = habitsOf({ ...none, templates: { folder: "T", dateFormat: "DD.MM.YYYY", timeFormat: "" } }, "en");
	expect(habits).toMatchObject({ dateFormat: "DD.MM.YYYY", timeFormat: "HH:mm" });
	expect(dailyText("{{date}} {{time}}", "x.md", DAY, "09:05", { ...habits, calendar: CALENDAR })).toBe("20.11.2026 09:05");
});

import { expect, test } from "vitest";
import { type HabitFiles, habitsOf } from "../../../src/core/settings/habits";

const FILES: HabitFiles = {
	plugins: null,
	dailyNotes: { folder: "Daily", format: "YYYY-MM-DD", template: "Templates/Day" },
	templates: { folder: "Templates" },
	periodicNotes: null,
	templater: null,
};
const habits = (files: Partial<HabitFiles>) => habitsOf({ ...FILES, ...files }, "en");

test("the core plugins say where daily notes and templates lie", () => {
	expect(habits({})).toMatchObject({
		dailyNotes: { folder: "Daily", format: "YYYY-MM-DD" },
		dailyTemplate: "Templates/Day",
		templateFolders: ["Templates"],
		dateFormat: "YYYY-MM-DD",
		timeFormat: "HH:mm",
		language: "en",
	});
});

test.each([
	["its first form", { daily: { enabled: true, folder: "P", format: "DD.MM.YYYY", template: "T.md" } }, "DD.MM.YYYY", "T.md"],
	["without a format", { daily: { enabled: true, folder: "P", format: "", template: "" } }, "YYYY-MM-DD", ""],
	[
		"its later form",
		{ calendarSets: [{ id: "a", day: { enabled: true, folder: "P", format: "YYYYMMDD", templatePath: "U.md" } }] },
		"YYYYMMDD",
		"U.md",
	],
	["days not kept", { daily: { enabled: false, format: "YYYYMMDD" } }, "YYYY-MM-DD", "Templates/Day"],
	["nonsense", { daily: 5, calendarSets: "x" }, "YYYY-MM-DD", "Templates/Day"],
])("Periodic Notes, %s", (_, periodicNotes, format, template) => {
	const found = habits({ periodicNotes });
	expect([found.dailyNotes.format, found.dailyTemplate]).toEqual([format, template]);
});

test("what plugins left behind that are no longer in use counts for nothing", () => {
	const periodicNotes = { daily: { enabled: true, format: "YYYYMMDD" } };
	expect(habits({ periodicNotes, plugins: ["calendar"] }).dailyNotes.format).toBe("YYYY-MM-DD");
	expect(habits({ periodicNotes, plugins: ["periodic-notes"] }).dailyNotes.format).toBe("YYYYMMDD");
	expect(habits({ templater: { templates_folder: "T" } }).templateFolders).toEqual(["Templates", "T"]);
});

import { describe, expect, test } from "vitest";
import { controlValue, unreadTagLine, withControlValue } from "../../../src/core/settings/setting-text";
import { DEFAULT_SETTINGS, parseSettings } from "../../../src/core/settings/settings";

describe("a setting in its control", () => {
	test.each([
		["peopleFolders", "People, Old friends", { peopleFolders: ["People", "Old friends"] }],
		["peopleFolders", " , ,", { peopleFolders: [] }],
		["cadences.inner", 5, { cadences: { ...DEFAULT_SETTINGS.cadences, inner: 5 } }],
		["propertyNames.role", "job, role", { propertyNames: { ...DEFAULT_SETTINGS.propertyNames, role: ["job", "role"] } }],
		["channelWords.call", "ring", { channelWords: { ...DEFAULT_SETTINGS.channelWords, call: ["ring"] } }],
		["cadenceByTag", "client: 30\n#alumni: quarterly\nnonsense", { cadenceByTag: { client: 30, alumni: 90 } }],
		["organization", "Acme", { organization: "Acme" }],
		["dateOrder", "dmy", { dateOrder: "dmy" }],
		["moveLastContact", true, { moveLastContact: true }],
		["dailyNotes.format", "DD.MM.YYYY", { dailyNotes: { format: "DD.MM.YYYY" } }],
	])("%s: %s", (key, shown, change) => expect(withControlValue(DEFAULT_SETTINGS, key, shown)).toEqual(change));

	test.each([
		["peopleFolders", { peopleFolders: ["A", "B"] }, "A, B"],
		["cadences.default", {}, 90],
		["cadenceByTag", { cadenceByTag: { client: 30, alumni: 90 } }, "client: 30\nalumni: 90"],
		["dailyNotes.folder", {}, ""],
		["dailyNotes.folder", { dailyNotes: { folder: "Journal", format: "YYYY" } }, "Journal"],
		["dateOrder", {}, ""],
		["dateOrder", { dateOrder: "mdy" }, "mdy"],
		["mentions", { mentions: "loud" }, "channel"],
		["moveLastContact", {}, false],
		["personTags", {}, "person, people, contact"],
	])("shows %s", (key, saved, shown) => expect(controlValue(parseSettings(saved), key)).toBe(shown));

	test("an order of day and month that is not decided is none", () => {
		expect(parseSettings(withControlValue(DEFAULT_SETTINGS, "dateOrder", "")).dateOrder).toBeNull();
	});

	test("both empty, the daily notes are as the vault has them", () => {
		expect(parseSettings({ dailyNotes: { folder: "", format: "" } }).dailyNotes).toBeNull();
	});
	test.each([
		["client: 30", null],
		["client: often", "client: often"],
		["a: 7\nb", "b"],
		["client: never", "client: never"],
		["", null],
	])("%s: the first line that can't be read is %s", (shown, line) => expect(unreadTagLine(shown)).toBe(line));
});

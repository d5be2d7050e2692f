import { describe, expect, test } from "vitest";
import { backToDefault, controlValue, entriesOf, isTagLine, withControlValue } from "../../../src/core/settings/setting-text";
import { DEFAULT_SETTINGS, parseSettings } from "../../../src/core/settings/settings";

describe("a setting in its control", () => {
	test.each([
		["peopleFolders", ["People", "Old friends, and new"], { peopleFolders: ["People", "Old friends, and new"] }],
		["peopleFolders", [], { peopleFolders: [] }],
		["cadences.inner", 5, { cadences: { ...DEFAULT_SETTINGS.cadences, inner: 5 } }],
		["propertyNames.role", ["job", "role"], { propertyNames: { ...DEFAULT_SETTINGS.propertyNames, role: ["job", "role"] } }],
		["channelWords.call", ["ring"], { channelWords: { ...DEFAULT_SETTINGS.channelWords, call: ["ring"] } }],
		["cadenceByTag", ["client: 30", "#alumni: quarterly", "nonsense"], { cadenceByTag: { client: 30, alumni: 90 } }],
		["organization", "Acme", { organization: "Acme" }],
		["dateOrder", "dmy", { dateOrder: "dmy" }],
		["moveLastContact", true, { moveLastContact: true }],
		["dailyNotes.format", "DD.MM.YYYY", { dailyNotes: { format: "DD.MM.YYYY" } }],
	])("%s: %s", (key, shown, change) => expect(withControlValue(DEFAULT_SETTINGS, key, shown)).toEqual(change));

	test.each([
		["peopleFolders", { peopleFolders: ["A", "B"] }, ["A", "B"]],
		["cadences.default", {}, 90],
		["cadenceByTag", { cadenceByTag: { client: 30, alumni: 90 } }, ["client: 30", "alumni: 90"]],
		["dailyNotes.folder", {}, ""],
		["dailyNotes.folder", { dailyNotes: { folder: "Journal", format: "YYYY" } }, "Journal"],
		["dateOrder", {}, ""],
		["dateOrder", { dateOrder: "mdy" }, "mdy"],
		["mentions", { mentions: "loud" }, "channel"],
		["moveLastContact", {}, false],
		["personTags", {}, ["person", "people", "contact"]],
	])("shows %s", (key, saved, shown) => expect(controlValue(parseSettings(saved), key)).toEqual(shown));

	test("an order of day and month that is not decided is none", () => {
		expect(parseSettings(withControlValue(DEFAULT_SETTINGS, "dateOrder", "")).dateOrder).toBeNull();
	});

	test("both empty, the daily notes are as the vault has them", () => {
		expect(parseSettings({ dailyNotes: { folder: "", format: "" } }).dailyNotes).toBeNull();
	});
	test.each([
		["client: 30", true],
		["#alumni: quarterly", true],
		["client: often", false],
		["b", false],
		["client: never", false],
		["", false],
	])("%s: can be read: %s", (line, can) => expect(isTagLine(line)).toBe(can));
	test("only what is a list has entries", () => {
		expect(entriesOf(DEFAULT_SETTINGS, "personTags")).toEqual(["person", "people", "contact"]);
		expect(entriesOf(DEFAULT_SETTINGS, "organization")).toEqual([]);
	});
});

describe("back to the default", () => {
	test.each([
		["organization", { organization: "Acme" }, { organization: "" }],
		["organization", {}, null],
		["cadences.inner", { cadences: { inner: 5, close: 6 } }, { cadences: { ...DEFAULT_SETTINGS.cadences, close: 6 } }],
		["cadences.active", { cadences: { inner: 5 } }, null],
		["cadenceByTag", { cadenceByTag: { client: 30 } }, { cadenceByTag: {} }],
		["personTags", { personTags: ["a"] }, { personTags: DEFAULT_SETTINGS.personTags }],
		["dateOrder", { dateOrder: "dmy" }, { dateOrder: "" }],
		["dailyNotes.folder", { dailyNotes: { folder: "J", format: "DD" } }, { dailyNotes: { folder: "", format: "DD" } }],
		// With a folder of their own, this is the format that an empty one means.
		["dailyNotes.format", { dailyNotes: { folder: "J" } }, null],
		["dailyNotes.format", {}, null],
	])("%s of %j", (key, saved, change) => expect(backToDefault(parseSettings(saved), key)).toEqual(change));
});

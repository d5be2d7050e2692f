import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, parseSettings } from "../../../src/core/settings/settings";
import fc from "fast-check";

describe("settings as they were saved", () => {
	test.each([
		null,
		undefined,
		1,
		"x",
		[],
		[1],
		true,
		{},
		{ version: 7 },
		{ unknown: 1 },
		{ peopleFolders: "x", me: 1, cadences: [], cadenceByTag: 5, channelWords: null, propertyNames: "x", dailyNotes: 3 },
	])("%j gives what is so by default", (saved) => {
		expect(parseSettings(saved)).toEqual(DEFAULT_SETTINGS);
	});

	test.each([
		[{ peopleFolders: [" People ", 5, "", null, "Contacts"] }, { peopleFolders: ["People", "Contacts"] }],
		[{ notPeople: [] }, { notPeople: [] }],
		[{ me: " Liv " }, { me: "Liv" }],
		[{ organization: "Acme" }, { organization: "Acme" }],
		[
			{ cadences: { inner: 5, close: 0, active: "x", network: 4000, default: 60, other: 3 } },
			{ cadences: { ...DEFAULT_SETTINGS.cadences, inner: 5, default: 60 } },
		],
		[{ cadenceByTag: { work: 30, none: 0, far: 1e308, bad: Number.NaN, text: "7" } }, { cadenceByTag: { work: 30 } }],
		[{ dailyNotes: { folder: "Daily" } }, { dailyNotes: { folder: "Daily", format: "YYYY-MM-DD" } }],
		[{ dailyNotes: { format: "DD.MM.YYYY" } }, { dailyNotes: { folder: "", format: "DD.MM.YYYY" } }],
		[{ dailyNotes: null }, { dailyNotes: null }],
		[
			{ propertyNames: { role: ["Funktion"], why: [], unknown: ["x"] } },
			{ propertyNames: { ...DEFAULT_SETTINGS.propertyNames, role: ["Funktion"] } },
		],
		[
			{ channelWords: { coffee: ["Kaffee"], unheard: ["x"] } },
			{ channelWords: { ...DEFAULT_SETTINGS.channelWords, coffee: ["Kaffee"] } },
		],
	])("%j", (saved, expected) => {
		expect(parseSettings(saved)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
	});

	test("what was saved comes back as it was", () => {
		expect(parseSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual(DEFAULT_SETTINGS);
	});

	test("a name from the prototype is no setting", () => {
		expect(parseSettings(JSON.parse('{"__proto__": {"me": "x"}, "constructor": 1, "cadenceByTag": {"__proto__": 5}}')).me).toBe("");
		expect(({} as Record<string, unknown>)["me"]).toBeUndefined();
	});

	test("nothing that can be saved throws, and everything keeps its shape", () => {
		const keys = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
		fc.assert(
			fc.property(fc.dictionary(keys, fc.jsonValue()), (saved) => {
				const read = parseSettings(saved);
				expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
				expect(Object.values(read.cadences).every((days) => days >= 1 && days <= 3650)).toBe(true);
				expect(Object.values(read.propertyNames).every((names) => names.length > 0)).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

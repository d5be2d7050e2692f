import { describe, expect, test } from "vitest";
import { isUndecided, undecided } from "../../../src/core/triage/undecided";
import { peopleIn, personNote, TODAY } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { reconnect } from "../../../src/core/rhythm/reconnect";

const SETTINGS = { ...DEFAULT_SETTINGS, cadenceByTag: { client: 30 } };
const rowsOf = (texts: Record<string, string>) => reconnect(peopleIn(texts), SETTINGS);
const asked = (texts: Record<string, string>) => undecided(rowsOf(texts), TODAY).map(({ person }) => person.contact.name);
const on = (...days: string[]): string => days.map((day) => `- ${day}: call\n`).join("");

describe("somebody is asked about", () => {
	test.each<[string, string, string, boolean]>([
		["with nothing said", "", "", true],
		["with contact and a rhythm of their own", "", on("2024-01-01", "2024-01-20", "2024-02-10", "2024-03-01", "2024-03-20"), true],
		["with importance alone, which says nothing about how often", "importance: 5", "", true],
		["while snoozed", "snooze-until: 2024-12-01", "", true],
		["with a circle that can't be read", "circle: buddies", "", true],
		["with a cadence that can't be read", "cadence: often", "", true],
		["but not with a circle", "circle: network", "", false],
		["nor with a cadence", "cadence: monthly", "", false],
		["nor where they are not to be tracked", "cadence: never", "", false],
		["nor where a tag says how often", "tags: [client]", "", false],
		["nor when archived", "status: archived", "", false],
		["nor when paused", "status: paused", "", false],
		["nor about me", "me: true", "", false],
	])("%s", (_, properties, body, expected) => {
		expect(rowsOf({ "Ann.md": personNote(properties, body) }).map(isUndecided)).toEqual([expected]);
	});
});

describe("the order in which people are asked about", () => {
	test.each<[string, Record<string, string>, string[]]>([
		[
			"more contact comes first",
			{ "Often.md": on("2024-03-01", "2024-03-10", "2024-03-20"), "Once.md": on("2024-03-20"), "Never.md": "" },
			["Often", "Once", "Never"],
		],
		["recent contact comes first", { "Old.md": on("2022-01-01", "2022-01-02"), "New.md": on("2024-03-01") }, ["New", "Old"]],
		["an attempt counts half", { "Tried.md": "- 2024-04-01 → email\n", "Met.md": on("2024-04-01") }, ["Met", "Tried"]],
		["who is cold does not matter", { "Cold.md": on("2023-06-01"), "Warm.md": on("2024-04-01") }, ["Warm", "Cold"]],
		["equal ones by name, with accents as people sort them", { "Zoe.md": "", "Élan.md": "", "Eve.md": "" }, ["Élan", "Eve", "Zoe"]],
	])("%s", (_, bodies, names) => {
		expect(asked(Object.fromEntries(Object.entries(bodies).map(([path, body]) => [path, personNote("", body)])))).toEqual(names);
	});
	test("importance weighs as in the list: from half for the least to double for the most", () => {
		const body = on("2024-03-20");
		expect(
			asked({
				"Least.md": personNote("importance: 1", body),
				"Unsaid.md": personNote("", body),
				"Most.md": personNote("importance: 5", body),
				"Decides.md": personNote("decision-role: decision maker", body),
				"Much more contact.md": personNote("", on("2024-02-10", "2024-02-20", "2024-03-01", "2024-03-10", "2024-03-20")),
			}),
		).toEqual(["Much more contact", "Decides", "Most", "Unsaid", "Least"]);
	});
	test("among those with no contact at all the more important come first", () => {
		expect(asked({ "Any.md": personNote(""), "Some.md": personNote("importance: 4"), "Most.md": personNote("importance: 5") })).toEqual(
			["Most", "Some", "Any"],
		);
	});
	test("two of one name come by path, and the same every time", () => {
		const texts = { "B/Ann.md": personNote(""), "A/Ann.md": personNote("") };
		expect(undecided(rowsOf(texts), TODAY).map(({ person }) => person.contact.path)).toEqual(["A/Ann.md", "B/Ann.md"]);
	});
});

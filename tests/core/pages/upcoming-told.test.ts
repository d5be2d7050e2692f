import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { upcoming } from "../../../src/core/pages/upcoming";
import { comingTold, weekTold } from "../../../src/core/pages/upcoming-told";
import { DATES, notesOf, personNote, TODAY } from "../small-vault";

describe("what comes is told", () => {
	test.each([
		["birthday: 1980-04-12", "", "Fri, 12 Apr", "birthday, turns 44"],
		["birthday: --04-12", "", "Fri, 12 Apr", "birthday"],
		["cadence: 30", "- 2024-04-01: coffee\n", "Wed, 1 May", "due"],
		["", "- 2024-04-15: lunch\n", "Mon, 15 Apr", "planned"],
		["snooze-until: 2024-04-22", "- 2023-04-01: call\n", "Mon, 22 Apr", "back from being snoozed"],
	])("%s %s", (properties, body, day, what) => {
		const rows = reconnect(peopleOf(notesOf({ "Ann.md": personNote(properties, body) }), TODAY, ""), DEFAULT_SETTINGS);
		const told = upcoming(rows, TODAY, 56, DATES).flatMap(({ coming }) => coming.map((each) => comingTold(each, TODAY)));
		expect(told).toEqual([{ path: "Ann.md", name: "Ann", day, what }]);
	});
	test.each([
		["2024-04-08", "This week"],
		["2024-04-15", "Next week"],
		["2024-04-22", "Week of 22 Apr"],
		["2025-01-06", "Week of 6 Jan 2025"],
	])("the week of %s is %s", (monday, title) => {
		expect(weekTold(monday, TODAY)).toBe(title);
	});
});

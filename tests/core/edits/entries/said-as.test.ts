import { expect, test } from "vitest";
import { entryRules } from "../../../../src/core/notes/entries/entry-rules";
import { saidAs } from "../../../../src/core/edits/entries/said-as";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { CALENDAR, HABITS } from "../../small-vault";

const RULES = entryRules(DEFAULT_SETTINGS, HABITS, CALENDAR);

test.each([
	["", "other", null],
	["about the garden", "other", null],
	["lunch at the mill\n- he pays", "meal", null],
	["  had a long  walk ", "walk", null],
	["#call about it", "call", null],
	["talk\n# heading", "other", "- heading"],
	["talk\n```js\nx", "other", "'js"],
	["- 2026-03-04: tea", "other", "2026-03-04: tea"],
	["> quoted", "other", "quoted"],
])("%j names the channel %s, and is written otherwise: %j", (said, channel, changed) => {
	expect(saidAs(said, RULES)).toEqual({ channel, changed });
});

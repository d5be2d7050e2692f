import { expect, test } from "vitest";
import { parseFlag } from "../../../../src/core/kinds/values/flag";
import { parseStance } from "../../../../src/core/kinds/values/stance";
import { parseLevel } from "../../../../src/core/kinds/values/level";
import { parseCadence } from "../../../../src/core/kinds/wanted-cadence";
import { parseCircle } from "../../../../src/core/kinds/circle";

test.each([
	["7", 7],
	["45 days", 45],
	["1 day", 1],
	["2 weeks", 14],
	["1 week", 7],
	["3 months", 90],
	["1 quarter", 90],
	["2 years", 730],
	["every 2 weeks", 14],
	["every month", 30],
	["daily", 1],
	["weekly", 7],
	["Fortnightly", 14],
	["biweekly", 14],
	["bi-weekly", 14],
	["MONTHLY", 30],
	["quarterly", 90],
	["half-yearly", 180],
	["half yearly", 180],
	["yearly", 365],
	[" weekly ", 7],
	["1", 1],
	["3650", 3650],
	["10 years", 3650],
	["0", "off"],
	["never", "off"],
	["off", "off"],
	["Off", "off"],
	["3651", null],
	["11 years", null],
	["-1", null],
	["1.5", null],
	["often", null],
	["", null],
	["every", null],
	["every s", null],
	["every 3s", null],
	["45s", null],
	["week", null],
	["1e3", null],
	["1e+308", null],
	["Infinity", null],
	["NaN", null],
	["99999999", null],
	["2 weeks or so", null],
])("cadence %j is %j", (written, days) => {
	expect(parseCadence(written)).toBe(days);
});

test.each([
	["1", 1],
	["5", 5],
	["3.5", 3.5],
	["high", 5],
	["Medium", 3],
	["LOW", 1],
	["0", null],
	["6", null],
	["-1", null],
	["", null],
	["hi", null],
	["1e0", null],
	["05", null],
])("level %j is %j", (written, level) => {
	expect(parseLevel(written)).toBe(level);
});

test.each([
	["inner", "inner"],
	["Close", "close"],
	[" ACTIVE", "active"],
	["network", "network"],
	["outer", null],
	["", null],
	["constructor", null],
])("circle %j is %j", (written, circle) => {
	expect(parseCircle(written)).toBe(circle);
});

test.each([
	["champion", "champion"],
	["Supporter", "supporter"],
	["neutral", "neutral"],
	["sceptic", "sceptic"],
	["skeptic", "sceptic"],
	["opponent", "opponent"],
	["+", "supporter"],
	["0", "neutral"],
	["−", "opponent"],
	["-", "opponent"],
	["++", null],
	["", null],
])("stance %j is %j", (written, stance) => {
	expect(parseStance(written)).toBe(stance);
});

test.each([
	["true", true],
	["Yes", true],
	["false", false],
	["no", false],
	["1", null],
	["", null],
])("flag %j is %j", (written, flag) => {
	expect(parseFlag(written)).toBe(flag);
});

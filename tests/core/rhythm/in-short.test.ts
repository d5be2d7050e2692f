import { expect, test } from "vitest";
import { peopleIn, personNote } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { inShort } from "../../../src/core/rhythm/in-short";
import { listGroups } from "../../../src/core/rhythm/list";
import { reconnect } from "../../../src/core/rhythm/reconnect";

const TODAY = "2024-04-10";
const FRESH = personNote("cadence: monthly", "- 2024-04-08: call\n");
const SOON = personNote("cadence: monthly", "- 2024-03-15: call\n");
const DUE = personNote("cadence: monthly", "- 2024-03-01: call\n");
const COLD = personNote("cadence: weekly", "- 2024-03-01: call\n");
const NEVER = personNote("cadence: weekly");
const NEVER_ASKED = personNote("");
const SNOOZED = personNote("snooze-until: 2024-06-01", "- 2024-03-01: call\n");
const NO_CONTACT =
	"Your notes tell of no contact with anybody yet. Press ✓ beside a name once you have talked, or write a line in somebody’s note, " +
	"such as “- 2024-04-10: coffee, the new flat”.";
const OFF = personNote("cadence: never", "- 2024-03-01: call\n");

test.each<[string, readonly string[], string | null, string | null]>([
	["somebody is on track", [FRESH], "All is well", "Nobody is waiting to hear from you."],
	["somebody is due soon", [SOON], "All is well", "Nobody is waiting to hear from you. Next: P0."],
	["somebody is on track, others were never met", [NEVER, FRESH], "All is well", "Nobody is waiting to hear from you."],
	["somebody is due", [FRESH, DUE], null, null],
	["somebody goes cold", [FRESH, COLD], null, null],
	["nobody was ever met", [NEVER, NEVER_ASKED], "2 people found", NO_CONTACT],
	["the one there is was never met", [NEVER_ASKED], "1 person found", NO_CONTACT],
	["the others are put off", [NEVER, SNOOZED], "Nobody is due", null],
	["nobody is tracked", [OFF], "Nobody is due", null],
])("%s", (_, notes, title, text) => {
	const people = peopleIn(Object.fromEntries(notes.map((note, at) => [`P${at}.md`, note])), { today: TODAY });
	expect(inShort(listGroups(reconnect(people, DEFAULT_SETTINGS)), TODAY)).toEqual(title === null ? null : { title, text });
});

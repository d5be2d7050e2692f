import { expect, test } from "vitest";
import { peopleIn, personNote } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { placesOf } from "../../../src/core/triage/places";
import { reconnect } from "../../../src/core/rhythm/reconnect";

const PEOPLE = peopleIn({
	"Inner.md": personNote("circle: inner"),
	"Both.md": personNote("circle: inner\ncadence: 10"),
	"Network.md": personNote("circle: network"),
	"Own.md": personNote("cadence: monthly"),
	"Never.md": personNote("circle: close\ncadence: never"),
	"Open.md": personNote(""),
	"Archived.md": personNote("circle: close\nstatus: archived"),
	"Me.md": personNote("circle: close\nme: true"),
});
const counts = (decisions: Parameters<typeof placesOf>[2]) =>
	Object.fromEntries(placesOf(reconnect(PEOPLE, DEFAULT_SETTINGS), PEOPLE.me, decisions));

test("how many people have which place", () => {
	expect(counts([])).toEqual({ inner: 2, close: 0, active: 0, network: 1, elsewhere: 1, never: 1 });
});
test("what was just decided counts, though the notes were not read again", () => {
	expect(counts([{ path: "Open.md", choice: "close" }])).toMatchObject({ inner: 2, close: 1 });
	expect(counts([{ path: "Inner.md", choice: "never" }])).toMatchObject({ inner: 1, never: 2 });
	expect(counts([{ path: "Open.md", choice: "later" }])).toEqual(counts([]));
});

import { describe, expect, test } from "vitest";
import type { App } from "obsidian";
import type { EachWritten } from "../../../src/vault/writes/note-writer";
import { archiveIn, cadenceIn, circleIn, snoozeIn } from "../../../src/vault/writes/wishes";
import { readingWith, vaultWith } from "./vault";

const PATH = "Ann.md";
const PATHS = [PATH];
type Act = (app: App) => Promise<EachWritten>;
const bringBack: Act = (app) => snoozeIn(app, readingWith(), PATHS, null);
const circleNone: Act = (app) => circleIn(app, readingWith(), PATHS, null);
const cadenceNone: Act = (app) => cadenceIn(app, readingWith(), PATHS, null);
const unarchive: Act = (app) => archiveIn(app, readingWith(), PATHS, false);

describe("what a field in the text goes on to say can't be taken out of the properties", () => {
	test.each<[string, string, Act]>([
		["a snooze", "---\ntype: person\n---\nsnooze-until:: 2027-05-01\n", bringBack],
		["a snooze in both", "---\ntype: person\nsnooze-until: 2027-01-01\n---\n- **Snooze until::** 2027-05-01\n", bringBack],
		["a circle", "---\ntype: person\n---\n# Ann\n\nShe paints.\n[circle:: close]\n", circleNone],
		["a circle under another one", "---\ntype: person\ncircle: inner\n---\ncircle:: close\n", circleNone],
		["a cadence", "type:: person\ncadence:: 2 weeks\n", cadenceNone],
		["that somebody is archived", "type:: person\nstatus:: archived\n", unarchive],
	])("%s", async (_, text, act) => {
		const { app, notes } = await vaultWith({ [PATH]: text });
		const { written, refused } = await act(app);
		expect([written, refused.map(({ path, reason }) => [path, reason.includes("A field in its text")])]).toEqual([[], [[PATH, true]]]);
		expect(await notes()).toEqual({ [PATH]: text });
	});
});

test.each<[string, string, string, Act]>([
	["a snooze", "snooze-until: 2027-05-01\n", "", bringBack],
	["a circle beside a field that is read for no circle", "circle: inner\n", "circle:: of friends\n", circleNone],
	["a cadence beside a field of an entry", "cadence: 14\n", "## Log\n- 2026-01-01: call\n  cadence:: weekly\n", cadenceNone],
	["that somebody is archived", "status: archived\n", "She moved.\nstatus:: archived\n", unarchive],
])("but else it is: %s", async (_, property, body, act) => {
	const { app, notes } = await vaultWith({ [PATH]: `---\ntype: person\n${property}---\n${body}` });
	expect((await act(app)).refused).toEqual([]);
	expect(await notes()).toEqual({ [PATH]: `---\ntype: person\n---\n${body}` });
});

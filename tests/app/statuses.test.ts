import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const person = (properties: string, ...entries: readonly string[]): string =>
	`---\ntype: person\n${properties}\n---\n${entries.map((entry) => `- ${entry}\n`).join("")}`;

// Today is 20 November 2026; each stands in a group of their own.
const FILES = {
	"People/Cold.md": person("cadence: 30", "2026-08-01: call"),
	"People/Due.md": person("cadence: 30", "2026-10-18: call"),
	"People/Soon.md": person("cadence: 30", "2026-10-23: call"),
	"People/Never.md": person("cadence: 30"),
	"People/Waiting.md": person("cadence: 30", "2026-07-01: call", "2026-11-16: emailed #noreply"),
	"People/Planned.md": person("cadence: 30", "2026-07-01: call", "2026-11-24: lunch"),
	"People/Later.md": person("cadence: 30\nsnooze-until: 2026-12-14", "2026-07-01: call"),
	"People/Track.md": person("cadence: 30", "2026-11-18: call"),
	"People/Dormant.md": person("cadence: 30", "2019-01-02: call"),
	"People/Off.md": person("cadence: never", "2026-07-01: call"),
	"People/Archived.md": person("cadence: 30\nstatus: archived", "2026-07-01: call"),
};

let app: AppUnderTest;
const { openList, row, undo, become } = actsOn(() => app);
const said = async (name: string): Promise<string> => (await row(`People/${name}.md`).innerText()).replace(/\s*\n\s*/gu, " | ");

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await openList();
	const shut = app.page.locator('.rapport-group-title[aria-expanded="false"]');
	while ((await shut.count()) > 0) await shut.first().click();
});
afterAll(() => app.close());

test.each([
	["Cold", "cold", "C | Cold | 4 months | call"],
	["Due", "due", "D | Due | 3 days late | call"],
	["Soon", "due-soon", "S | Soon | due in 2 days | call"],
	["Never", "never", "N | Never | no contact yet"],
	["Waiting", "awaiting", "W | Waiting | you reached out 4 days ago | call"],
	["Planned", "planned", "P | Planned | planned Tue, 24 Nov | call"],
	["Later", "snoozed", "L | Later | until Mon, 14 Dec | call"],
	["Track", "on-track", "T | Track | 2 days | call"],
	["Dormant", "dormant", "D | Dormant | 8 years | call"],
])("%s stands in a group of its own", async (name, status, words) => {
	expect(await app.page.locator(`.rapport-group.rapport-is-${status} .rapport-name`).allInnerTexts()).toEqual([name]);
	expect(await said(name)).toBe(words);
});

test("who is archived or wanted never stands among those who are not tracked", async () => {
	expect(await app.page.locator(".rapport-group.rapport-is-off .rapport-name").allInnerTexts()).toEqual(["Archived", "Off"]);
});

test("whoever waited for an answer is on track after they talked, and waits again when that is taken back", async () => {
	const before = await app.notes();
	await row("People/Waiting.md").locator(".rapport-talked").click();
	await expect.poll(() => app.page.locator(".rapport-is-on-track .rapport-name").allInnerTexts()).toEqual(["Track", "Waiting"]);
	expect(await app.page.locator(".rapport-is-awaiting .rapport-row").count()).toBe(0);
	await undo();
	await become(before, {});
	await expect.poll(() => app.page.locator(".rapport-is-awaiting .rapport-name").allInnerTexts()).toEqual(["Waiting"]);
	expect(await faultsIn(app, ".rapport-list")).toEqual([]);
	expect(app.errors).toEqual([]);
});

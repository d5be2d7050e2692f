import { afterEach, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

const note = (more: string, day: string): string => `---\ntype: person\n${more}\n---\n- ${day}: call, the boat\n`;
const FILES = {
	// Due on 22 November: due tomorrow, due today, late.
	"Ann.md": note("cadence: 2 weeks", "2026-11-08"),
	// Wakes on the 22nd.
	"Bob.md": note("cadence: monthly\nsnooze-until: 2026-11-22", "2026-09-01"),
};
const MINUTE = 60_000;

let app: AppUnderTest;
afterEach(() => app.close());
const { openList, row } = actsOn(() => app);

/** The list on a machine whose clock stands at a moment, and goes on from there. */
const openAt = async (moment: string, timezone: string): Promise<void> => {
	app = await openApp({
		files: FILES,
		timezone,
		data: { greeted: true },
		prepare: (page) => page.clock.install({ time: new Date(moment) }),
	});
	await openList();
	await app.idle();
};
const standing = (path: string): Promise<string> => row(path).locator(".rapport-standing").innerText();
const dueCount = (): Promise<string> => app.page.locator(".rapport-due-count").innerText();
const isBefore = async (): Promise<void> => {
	await expect.poll(() => standing("Ann.md")).toBe("due tomorrow");
	expect(await row("Bob.md").count()).toBe(0);
};
const isAfter = async (): Promise<void> => {
	await expect.poll(() => standing("Ann.md")).toBe("due today");
	await expect.poll(() => row("Bob.md").count()).toBe(1);
	expect(await dueCount()).toBe("2 due");
	expect(app.errors).toEqual([]);
};

test.each([
	["Pacific/Kiritimati", "+14:00"],
	["Asia/Kolkata", "+05:30"],
	["Europe/Berlin", "+01:00"],
	["America/St_Johns", "-03:30"],
	["Pacific/Honolulu", "-10:00"],
])("an hour round midnight in %s leaves the list right", async (zone, offset) => {
	await openAt(`2026-11-21T23:30:00${offset}`, zone);
	await isBefore();
	await app.page.clock.runFor(25 * MINUTE);
	await isBefore();
	await app.page.clock.runFor(35 * MINUTE);
	await isAfter();
});

test.each([
	["the window has the focus again", () => void window.dispatchEvent(new Event("focus"))],
	["the page is seen again", () => void document.dispatchEvent(new Event("visibilitychange"))],
])("a machine that slept over midnight knows the day as soon as %s, before any timer", async (_, wake) => {
	await openAt("2026-11-21T22:00:00+01:00", "Europe/Berlin");
	await isBefore();
	await app.page.clock.pauseAt(new Date("2026-11-21T22:05:00+01:00"));
	await app.page.clock.setSystemTime(new Date("2026-11-22T07:30:00+01:00"));
	await app.page.evaluate(wake);
	await app.page.clock.resume();
	await isAfter();
});

test("a machine that wakes without a sign knows the day by its timer", async () => {
	await openAt("2026-11-21T22:00:00+01:00", "Europe/Berlin");
	await isBefore();
	await app.page.clock.fastForward(9 * 60 * MINUTE);
	await isAfter();
});

test("a day that is set back again is taken back", async () => {
	await openAt("2026-11-22T00:30:00+01:00", "Europe/Berlin");
	await isAfter();
	await app.page.clock.setSystemTime(new Date("2026-11-21T23:30:00+01:00"));
	await app.page.evaluate(() => void window.dispatchEvent(new Event("focus")));
	await isBefore();
});

test("whoever flies over a date line has the day of the place, there and back", async () => {
	// A zone that is set when the page is made can't be set again.
	await openAt("2026-11-21T23:00:00+01:00", "");
	const zone = await app.page.context().newCDPSession(app.page);
	const fly = async (timezoneId: string): Promise<void> => {
		await zone.send("Emulation.setTimezoneOverride", { timezoneId });
		await app.page.evaluate(() => void window.dispatchEvent(new Event("focus")));
	};
	await fly("Europe/Berlin");
	await isBefore();
	await fly("Asia/Tokyo");
	await isAfter();
	await fly("America/New_York");
	await isBefore();
});

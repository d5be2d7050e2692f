import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

const FILES = { "People/Ann.md": "---\ntype: person\ncircle: close\n---\n- 2026-10-25: call\n", "Others/Bob.md": "- 2026-01-01: call\n" };
let app: AppUnderTest;

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true, futureSetting: [1] } });
	await app.runCommand("rapport:open-list");
	await app.page.locator(".rapport-row").first().waitFor();
	await app.runCommand("app:open-settings");
});
afterAll(() => app.close());

const control = (name: string) =>
	app.page
		.locator(".setting-item", { has: app.page.getByText(name, { exact: true }) })
		.locator("input, textarea, select")
		.first();

test("a changed cadence changes the list at once, and what a newer version saved stays", async () => {
	await control("Close circle").fill("7");
	await control("Close circle").blur();
	await expect
		.poll(() => app.pluginData())
		.toEqual({
			greeted: true,
			futureSetting: [1],
			version: 1,
			cadences: { inner: 7, close: 7, active: 180, network: 365, default: 90 },
		});
	await expect.poll(() => app.page.locator(".rapport-row .rapport-standing").first().innerText()).toBe("4 weeks, wanted weekly (circle)");
});
test("a people folder makes people", async () => {
	await control("People folders").fill("Others");
	await control("People folders").blur();
	await expect.poll(() => app.page.locator(".rapport-row .rapport-name").allInnerTexts()).toContain("Bob");
});
test("what can't be a value is refused with a sentence", async () => {
	await control("Inner circle").fill("0");
	await control("Inner circle").blur();
	await expect.poll(() => app.page.getByText("Whole days from 1 to 3650.").count()).toBe(1);
	expect(((await app.pluginData()) as { cadences: { inner: number } }).cadences.inner).toBe(7);
});
test("choices are saved as they are chosen, and gone again with the default", async () => {
	const before = (await app.pluginData()) as object;
	await control("Log interactions to").selectOption("The daily note");
	await control("Heading in daily notes").fill("People");
	await control("Heading in daily notes").blur();
	await control("Move the date of last contact").check({ force: true });
	await control("Dates such as 03/04/2026").selectOption("Day first");
	await control("Lines in daily notes").selectOption("None");
	const chosen = { logTo: "daily", dailyHeading: "People", moveLastContact: true, dateOrder: "dmy", mentions: "off" };
	await expect.poll(() => app.pluginData()).toEqual({ ...before, ...chosen });
	await control("Log interactions to").selectOption("The note of each person");
	await control("Heading in daily notes").fill("Interactions");
	await control("Heading in daily notes").blur();
	await control("Move the date of last contact").uncheck({ force: true });
	await control("Dates such as 03/04/2026").selectOption("Not decided");
	await control("Lines in daily notes").selectOption("Those that say how you were in touch");
	await expect.poll(() => app.pluginData()).toEqual(before);
});
test("going back to the default takes the setting out of what is saved", async () => {
	await control("Close circle").fill("30");
	await control("Close circle").blur();
	await expect.poll(() => app.pluginData()).toEqual({ greeted: true, futureSetting: [1], version: 1, peopleFolders: ["Others"] });
	expect(await app.notes()).toEqual(FILES);
	expect(app.errors).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
const { openNote } = actsOn(() => app);
const FILES = Object.fromEntries(
	Array.from({ length: 13 }, (_, at) => [`People/P${at + 10}.md`, "---\ntype: person\nbirthday: 1980-11-25\n---\n- 2026-11-18: call\n"]),
);

beforeAll(async () => {
	app = await openApp({ files: { ...FILES, "Weeks.md": "```rapport\nupcoming\n```\n" }, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await app.idle();
	await app.page.locator(".rapport-list .nav-action-button").last().click();
	await app.idle();
});
afterAll(() => app.close());

test.each([".rapport-list-weeks", ".rapport-block"])(
	"a week that brings much shows its first lines, and all when asked: %s",
	async (where) => {
		if (where === ".rapport-block") {
			await openNote("Weeks.md");
			await app.runCommand("markdown:toggle-preview");
			await app.idle();
		}
		const week = app.page.locator(`${where} .rapport-week`, { hasText: "Next week" });
		expect(await week.locator("li").count()).toBe(10);
		const shown = await week
			.locator(".rapport-coming-day")
			.evaluateAll((days) => days.filter((day) => getComputedStyle(day).opacity !== "0").length);
		expect(shown).toBe(1);
		await week.getByRole("button", { name: "Show 3 more" }).click();
		expect(await week.locator("li").count()).toBe(13);
		expect(await week.getByRole("button").count()).toBe(0);
		expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe("P20");
		// It stays so when another note changes.
		await app.writeOutside(
			"People/P10.md",
			(FILES["People/P10.md"] ?? "").replace("1980", where === ".rapport-block" ? "1980" : "1981"),
		);
		await app.idle();
		expect(await week.locator("li").count()).toBe(13);
		expect(app.errors).toEqual([]);
	},
);

test("on paper all of a week stands", async () => {
	const printed = await app.page.evaluate(() => window.host.printed("Weeks.md"));
	expect(printed).toContain("P22");
	expect(printed).not.toContain("more");
});

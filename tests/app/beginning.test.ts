import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

let app: AppUnderTest;
afterEach(() => app.close());

const NOTES = {
	"Crew/Ada Lovelace.md": "---\ntype: colleague\n---\n",
	"Crew/Grace Hopper.md": "---\ntype: colleague\n---\n",
	"Crew/Alan Turing.md": "Met at the club. #friend\n",
	"Projects/Bridge.md": "A bridge.\n",
};

describe("a vault in which nobody is found", () => {
	test("shows what looks like people, and one click takes it", async () => {
		app = await openApp({ files: NOTES, today: "2026-11-20" });
		await app.page.locator(".rapport-likely").first().waitFor();
		const likely = await app.page.locator(".rapport-likely").allInnerTexts();
		expect(likely.map((text) => text.replace(/\s*\n\s*/gu, " | ").trim())).toEqual([
			"type: colleague | 2 notes: Ada Lovelace, Grace Hopper",
			"#friend | 1 note: Alan Turing",
			"Crew | 3 notes: Ada Lovelace, Alan Turing, Grace Hopper",
		]);
		await app.page.locator(".rapport-likely", { hasText: "Crew" }).click();
		await expect.poll(() => app.pluginData()).toEqual({ version: 1, greeted: true, peopleFolders: ["Crew"] });
		await app.page.locator(".rapport-more", { hasText: "and 3 more" }).click();
		expect(await app.page.locator(".rapport-row .rapport-name").allInnerTexts()).toEqual([
			"Ada Lovelace",
			"Alan Turing",
			"Grace Hopper",
		]);
		expect(await app.notes()).toEqual(NOTES);
		expect(app.errors).toEqual([]);
	});
	test("says so where nothing looks like people, and makes the first note", async () => {
		app = await openApp({ files: {}, today: "2026-11-20" });
		await app.page.locator(".rapport-nobody").waitFor();
		expect(await app.page.locator(".rapport-nobody").innerText()).toContain("Make your first person note");
		await app.page.locator(".rapport-nobody button", { hasText: "New person note" }).click();
		await app.page.locator(".modal input").first().fill("Zoë Ångström 🐝");
		await app.page.keyboard.press("Enter");
		await expect.poll(async () => Object.keys(await app.notes())).toEqual(["Zoë Ångström 🐝.md"]);
		await expect.poll(() => app.page.locator(".rapport-nobody").count()).toBe(0);
		expect(app.errors).toEqual([]);
	});
	test("shows me as nobody to get in touch with", async () => {
		app = await openApp({ files: { "Me.md": "---\nme: true\n---\n" }, today: "2026-11-20" });
		await app.page.locator(".rapport-nobody").waitFor();
	});
});

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

const offers = async (): Promise<readonly string[]> =>
	(await app.page.locator(".rapport-likely").allInnerTexts()).map((text) =>
		text
			.replace("Yes, these are people", "")
			.trim()
			.replace(/\s*\n\s*/gu, " | "),
	);
const take = (label: string): Promise<void> => app.page.locator(".rapport-likely", { hasText: label }).locator("button").click();

describe("a vault in which nobody is found", () => {
	test("shows what looks like people, and one click takes it", async () => {
		app = await openApp({ files: NOTES, today: "2026-11-20" });
		await app.page.locator(".rapport-likely").first().waitFor();
		expect(await offers()).toEqual([
			"type: colleague | 2 notes: Ada Lovelace, Grace Hopper",
			// A tag among words marks nobody, so that it is no offer.
			"Crew | 3 notes: Ada Lovelace, Alan Turing, Grace Hopper",
		]);
		// What marks people best is the main button of the view, which says what it does.
		const main = app.page.locator(".rapport-nobody .mod-cta");
		expect(await main.evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual(["Yes, these are people: type: colleague"]);
		await take("Crew");
		await expect.poll(() => app.pluginData()).toEqual({ version: 1, peopleFolders: ["Crew"] });
		await expect.poll(() => app.notices()).toEqual(["Crew: 3 people found.Undo"]);
		expect(await app.page.locator(".rapport-well").innerText()).toContain("3 people found");
		expect(await app.page.locator(".rapport-row .rapport-name").allInnerTexts()).toEqual([
			"Ada Lovelace",
			"Alan Turing",
			"Grace Hopper",
		]);
		expect(await app.notes()).toEqual(NOTES);
		expect(app.errors).toEqual([]);
	});
	test("an offer says what lies in folders below, and is taken back by its notice", async () => {
		const files = { "Friends/Ann Li.md": "", "Friends/Plans/Trip.md": "", "Friends/Plans/Friends.md": "", "Soup.md": "" };
		app = await openApp({ files, today: "2026-11-20" });
		await app.page.locator(".rapport-likely").first().waitFor();
		expect(await offers()).toEqual(["Friends | 1 note, and 2 notes in folders below (Plans): Ann Li, Friends, Trip"]);
		await take("Friends");
		await expect.poll(() => app.notices()).toEqual(["Friends: 3 people found.Undo"]);
		await app.page.locator(".rapport-undo").click();
		await app.page.locator(".rapport-likely").first().waitFor();
		await expect.poll(() => app.pluginData()).toEqual({ version: 1 });
		expect(app.errors).toEqual([]);
	});
	test("is offered the same in the graph", async () => {
		app = await openApp({ files: NOTES, today: "2026-11-20", data: { greeted: true } });
		await app.runCommand("rapport:open-graph");
		const card = app.page.locator(".rapport-graph .rapport-likely", { hasText: "Crew" });
		expect(await card.innerText()).toContain("3 notes: Ada Lovelace, Alan Turing, Grace Hopper");
		await card.locator("button").click();
		await expect.poll(() => app.page.locator(".rapport-graph-hint").innerText()).toMatch(/^Nobody is tied to anybody yet/u);
		expect(app.errors).toEqual([]);
	});
	test("is taken once, however often it is pressed", async () => {
		app = await openApp({ files: NOTES, today: "2026-11-20", data: { greeted: true } });
		await app.runCommand("rapport:open-list");
		await app.page.locator(".rapport-likely", { hasText: "Crew" }).locator("button").dblclick();
		await expect.poll(() => app.notices()).toEqual(["Crew: 3 people found.Undo"]);
		await app.idle();
		expect(await app.pluginData()).toMatchObject({ peopleFolders: ["Crew"] });
		expect(await app.notices()).toHaveLength(1);
	});
	test("leads to the settings", async () => {
		app = await openApp({ files: { "Soup.md": "" }, today: "2026-11-20" });
		await app.page.locator(".rapport-nobody-settings").click();
		await app.page.locator(".modal.mod-settings").waitFor();
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

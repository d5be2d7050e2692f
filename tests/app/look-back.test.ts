import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
const { undo, closeAll, note, become } = actsOn(() => app);

const FILES = {
	"People/Ann.md": "---\ntype: person\n---\n- 2026-11-18: coffee, the flat\n  - [ ] send the book\n- 2026-11-01: call\n",
	"People/Bob.md": "---\ntype: person\n---\n- 2026-11-02: call\n",
};
const sentences = () => app.page.locator(".modal .rapport-sentence").allInnerTexts();

beforeAll(async () => {
	// All that is linked in a daily note would be contact, if a look back were one.
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true, mentions: "all" }, open: "People/Bob.md" });
	await app.idle();
});
afterAll(() => app.close());

test("a week, and a month when asked", async () => {
	await app.runCommand("rapport:look-back");
	expect(await sentences()).toEqual(["In touch with 1 person: Ann.", "Closer than before: Ann.", "Still open: “send the book” (Ann)."]);
	await app.page.locator(".modal select").selectOption("The last month");
	expect((await sentences())[0]).toBe("In touch with 2 people: Ann (2 days), Bob.");
	await closeAll();
});

test("a name leads to its note", async () => {
	await app.runCommand("rapport:look-back");
	await app.page.locator(".modal .rapport-person-link", { hasText: "Ann" }).first().click();
	await expect.poll(() => app.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe("People/Ann.md");
	expect(await app.page.locator(".modal").count()).toBe(0);
});

test("it becomes a note in which nothing counts as contact, and which can be taken back", async () => {
	const before = await app.notes();
	await app.runCommand("rapport:open-list");
	await app.idle();
	const rows = await app.page.locator(".rapport-list").innerText();
	await app.runCommand("rapport:look-back");
	await app.page.locator(".modal button", { hasText: "Make a note of it" }).click();
	await expect.poll(() => note("Look back 2026-11-20.md")).toBeDefined();
	expect(await note("Look back 2026-11-20.md")).toBe(
		"Sat, 14 Nov 2026 to Fri, 20 Nov 2026\n\nIn touch with 1 person: [[Ann]].\n\nCloser than before: [[Ann]].\n\n" +
			"Still open: “send the book” ([[Ann]]).\n",
	);
	await app.idle();
	expect(await app.page.locator(".rapport-list").innerText()).toBe(rows);
	await undo();
	await become(before, {});
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

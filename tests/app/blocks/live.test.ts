import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../../host/drive";
import { actsOn } from "../acts";
import { blocksIn, FILES } from "./places";

let app: AppUnderTest;
const { become, undo, openedNote, note } = actsOn(() => app);
const { blocks, live, editor } = blocksIn(() => app);
const UNTOUCHED = { reached: [], caret: 0, hasFocus: true };
const names = () => blocks().locator(".rapport-name").allInnerTexts();
const row = (name: string) => blocks().locator(".rapport-row", { hasText: name });

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.idle();
});
afterAll(() => app.close());

test.each([
	["Cold.md", "Ann"],
	["Before.md", "send the book"],
	["Upcoming.md", "birthday"],
	["Back.md", "In touch with"],
	["Graph.md", "Ann"],
	["Callout.md", "Ann"],
])("is drawn: %s", async (path, words) => {
	await live(path);
	await expect.poll(() => blocks().first().textContent()).toContain(words);
	expect(await editor()).toEqual(UNTOUCHED);
});

test.each(["Cold.md", "Callout.md"])(
	"whoever was talked to today is written down and taken back, and the caret stays where it is: %s",
	async (path) => {
		await live(path);
		const before = await app.notes();
		await row("Bob").locator(".rapport-talked").click();
		await become(before, { "People/Bob.md": (text) => text.replace("---\n- ", "---\n- 2026-11-20: talked\n- ") });
		await expect.poll(names).toEqual(["Ann", "Eve"]);
		expect(await editor()).toEqual(UNTOUCHED);
		await undo();
		await become(before, {});
		await expect.poll(names).toEqual(["Ann", "Bob", "Eve"]);
		expect(await editor()).toEqual(UNTOUCHED);
		await app.page.keyboard.type("x");
		await expect.poll(() => app.page.locator(".cm-line").first().innerText()).toBe("xBefore.");
		await app.page.keyboard.press("Backspace");
	},
);

test.each(["Cold.md", "Before.md"])("a promise is ticked and the tick taken back: %s", async (path) => {
	await live(path);
	const before = await app.notes();
	await blocks().locator(".task-list-item-checkbox").click();
	await become(before, { "People/Ann.md": (text) => text.replace("[ ]", "[x]") });
	expect(await editor()).toEqual(UNTOUCHED);
	await undo();
	await become(before, {});
	expect(await editor()).toEqual(UNTOUCHED);
});

test("menus are those of the person, and the editor keeps out of them", async () => {
	await live("Cold.md");
	await row("Eve").locator(".rapport-name").click({ button: "right" });
	await expect.poll(() => app.page.locator(".menu").count()).toBe(1);
	await app.page.keyboard.press("Escape");
	await row("Eve").locator(".rapport-row-more").click();
	await expect.poll(() => app.page.locator(".menu").count()).toBe(1);
	await app.page.keyboard.press("Escape");
	expect((await editor()).reached).toEqual([]);
	expect(await blocks().count()).toBe(1);
});

test("keys act in the block alone; the focus stays in it, on the row that took the place", async () => {
	await live("Cold.md");
	const before = await app.notes();
	await row("Ann").locator(".rapport-name").focus();
	await app.page.keyboard.press("ArrowDown");
	await app.page.keyboard.press("t");
	await become(before, { "People/Bob.md": (text) => text.replace("---\n- ", "---\n- 2026-11-20: talked\n- ") });
	await expect.poll(names).toEqual(["Ann", "Eve"]);
	expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe("Eve");
	await app.page.keyboard.press("z");
	await app.page.keyboard.press("ArrowUp");
	expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe("Ann");
	await undo();
	await become(before, {});
	expect((await editor()).reached).toEqual([]);
	await row("Ann").locator(".rapport-name").focus();
	await app.page.keyboard.press("Enter");
	await expect.poll(openedNote).toBe("People/Ann.md");
	expect(await note("Cold.md")).toBe(FILES["Cold.md"]);
});

test("the graph takes the pointer and the keys, and gives none on", async () => {
	await live("Graph.md");
	const stage = blocks().locator("[role='application']");
	await stage.click({ position: { x: 20, y: 20 } });
	await stage.focus();
	await app.page.keyboard.press("ArrowRight");
	await app.page.keyboard.press("+");
	await app.idle();
	expect((await editor()).reached).toEqual([]);
	expect(await blocks().count()).toBe(1);
});

test("its text is edited where its button is pressed, and it is drawn anew once the caret has left it", async () => {
	await live("Cold.md");
	await blocks().hover();
	await app.page.locator(".edit-block-button").click();
	await expect.poll(() => blocks().count()).toBe(0);
	await app.page.evaluate(() => {
		window.host.editor?.setLine(3, "upcoming");
		window.host.editor?.setCursor(0);
	});
	await expect.poll(() => blocks().textContent()).toContain("Cid due");
	await app.page.keyboard.press("Control+z");
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../../host/drive";
import { actsOn } from "../acts";
import { blocksIn, FILES } from "./places";

let app: AppUnderTest;
const { become, undo, openNote, openedNote } = actsOn(() => app);
const { blocks, live, read, editor } = blocksIn(() => app);
const popover = () => app.page.locator(".hover-popover");
const inPopover = (selector: string) => popover().last().locator(selector);
const hover = async (link: string): Promise<void> => {
	await app.page.keyboard.down("Control");
	await app.page.locator(`a[data-href="${link}"]:visible`).hover();
	await inPopover(".rapport-block").first().waitFor();
	await app.page.keyboard.up("Control");
	await app.idle();
};
const leave = async (): Promise<void> => {
	await app.page.mouse.move(5, 790);
	await expect.poll(() => popover().count()).toBe(0);
};

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.idle();
});
afterAll(() => app.close());

test("beside the pointer a nameless block is about the note in which it stands, not about the one that is open", async () => {
	await read("Links.md");
	await hover("Dee");
	await expect.poll(() => inPopover("h2.rapport-before-name").allInnerTexts()).toEqual(["Dee"]);
	// What is below the edge of the popover is drawn once it is in sight.
	await inPopover(".rapport-graph").scrollIntoViewIfNeeded();
	await expect.poll(() => inPopover(".rapport-graph-said").textContent()).toContain("Dee");
	await leave();
	// In the note of another person, too.
	await app.writeOutside("People/Ann.md", `${FILES["People/Ann.md"] ?? ""}\nWith [[Dee]].\n`);
	await read("People/Ann.md");
	await hover("Dee");
	await expect.poll(() => inPopover("h2.rapport-before-name").allInnerTexts()).toEqual(["Dee"]);
	await leave();
	await app.writeOutside("People/Ann.md", FILES["People/Ann.md"] ?? "");
});

test("a part of a note beside the pointer is drawn as the whole is", async () => {
	await read("Links.md");
	await hover("Bob#Next");
	await expect.poll(() => inPopover("h2.rapport-before-name").allInnerTexts()).toEqual(["Bob"]);
	await inPopover(".rapport-graph").scrollIntoViewIfNeeded();
	await expect.poll(() => inPopover(".rapport-graph-said").textContent()).toContain("Bob");
	await leave();
});

test("beside the pointer it is acted on, follows the notes, and stays open", async () => {
	await read("Links.md");
	await hover("Cold");
	const before = await app.notes();
	await inPopover('[data-path="People/Bob.md"] .rapport-talked').click();
	await become(before, { "People/Bob.md": (text) => text.replace("---\n- ", "---\n- 2026-11-20: talked\n- ") });
	await expect.poll(() => inPopover(".rapport-name").allInnerTexts()).toEqual(["Ann", "Eve"]);
	await undo();
	await become(before, {});
	await leave();
	await hover("Cold");
	await inPopover('[data-path="People/Eve.md"] .rapport-name').click();
	await expect.poll(openedNote).toBe("People/Eve.md");
	await leave();
});

test("a person in a block beside the pointer is shown beside it, and the first one stays", async () => {
	await read("Links.md");
	await hover("Cold");
	await app.page.keyboard.down("Control");
	await inPopover('[data-path="People/Eve.md"] .rapport-name').hover();
	await expect.poll(() => popover().count()).toBe(2);
	await app.page.keyboard.up("Control");
	await leave();
});

test.each(["read", "live"] as const)("notes embedded in another: %s", async (mode) => {
	await (mode === "read" ? read : live)("Embeds.md");
	await expect.poll(() => blocks().locator("h2.rapport-before-name").allInnerTexts()).toEqual(["Dee", "Bob"]);
	await expect.poll(() => blocks().locator(".rapport-graph-said").count()).toBe(2);
	const before = await app.notes();
	await blocks().locator(".rapport-before-acts button", { hasText: "Talked today" }).last().click();
	await become(before, { "People/Bob.md": (text) => text.replace("---\n- ", "---\n- 2026-11-20: talked\n- ") });
	if (mode === "live") expect(await editor()).toEqual({ reached: [], caret: 0, hasFocus: true });
	await undo();
	await become(before, {});
});

test("a card that stands in no note draws what it can, and says what it can't", async () => {
	const drawn = (text: string): Promise<string> =>
		app.page.evaluate(async (source) => {
			const end = window.host.drawCard(`\`\`\`rapport\n${source}\n\`\`\``);
			await window.host.idle();
			const shown = document.querySelector<HTMLElement>(".host-card")?.innerText ?? "";
			end();
			return shown;
		}, text);
	expect(await drawn("cold")).toContain("Eve");
	expect(await drawn("before [[Ann]]")).toContain("send the book");
	expect(await drawn("before")).toBe("This note names nobody with a note of their own.");
	expect(await drawn("graph")).toBe("This note names nobody with a note of their own.");
});

test("a note that gets another name stays about its person", async () => {
	await read("People/Dee.md");
	await expect.poll(() => blocks().locator("h2.rapport-before-name").allInnerTexts()).toEqual(["Dee"]);
	const rename = (from: string, to: string): Promise<void> =>
		app.page.evaluate(
			async ([path, other]) => {
				const { vault } = window.host.app;
				const file = vault.getFileByPath(path ?? "");
				if (file) await vault.rename(file, other ?? "");
				await window.host.idle();
			},
			[from, to],
		);
	await rename("People/Dee.md", "People/Deirdre.md");
	await expect.poll(() => blocks().locator("h2.rapport-before-name").allInnerTexts()).toEqual(["Deirdre"]);
	await expect.poll(() => blocks().locator(".rapport-graph-said").textContent()).toContain("Deirdre");
	await rename("People/Deirdre.md", "People/Dee.md");
	await expect.poll(() => blocks().locator("h2.rapport-before-name").allInnerTexts()).toEqual(["Dee"]);
});

test.each([
	["Cold.md", "send the book"],
	["Before.md", "ask Ann for the ladder"],
	["Upcoming.md", "birthday"],
	["Back.md", "In touch with"],
	["Graph.md", "Ann: Bob (knows)"],
])("what is printed is whole: %s", async (path, words) => {
	await openNote("Links.md");
	await app.page.emulateMedia({ media: "print" });
	const printed = await app.page.evaluate((note) => window.host.printed(note), path);
	await app.page.emulateMedia({ media: null });
	expect(printed).toContain(words);
	expect(printed).not.toContain("Log…");
});

test("in Live Preview in a window of its own it is acted on, and the caret stays", async () => {
	await live("Cold.md");
	const opening = app.page.context().waitForEvent("page");
	await app.runCommand("workspace:move-to-new-window");
	const own = await opening;
	own.on("pageerror", (error) => app.errors.push(error.message));
	await own.locator(".rapport-block .rapport-name").first().waitFor();
	await own.locator(".cm-content").evaluate((content) => (content as HTMLElement).focus());
	const before = await app.notes();
	await own.locator('.rapport-block [data-path="People/Bob.md"] .rapport-talked').click();
	await become(before, { "People/Bob.md": (text) => text.replace("---\n- ", "---\n- 2026-11-20: talked\n- ") });
	await expect.poll(() => own.locator(".rapport-block .rapport-name").allInnerTexts()).toEqual(["Ann", "Eve"]);
	expect(await own.evaluate(() => document.activeElement?.matches(".cm-content"))).toBe(true);
	await undo();
	await become(before, {});
	await expect.poll(() => own.locator(".rapport-block .rapport-name").count()).toBe(3);
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

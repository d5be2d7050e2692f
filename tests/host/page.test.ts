import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { openApp, type AppUnderTest, type OpenOptions } from "./drive";

const plugin = fileURLToPath(new URL("fixture-plugin", import.meta.url));
const files = {
	"Ann.md": "---\ntype: person\n---\n# Ann\n\nMet [[Bob]].\n",
	"People/Bob.md": "# Bob\r\n\r\nlast line of Bob\r\n",
	"Board.canvas": "{}",
};
let app: AppUnderTest | null = null;

async function open(options: Partial<OpenOptions> = {}): Promise<AppUnderTest> {
	app = await openApp({ plugin, files, today: "2026-11-20", ...options });
	return app;
}

afterEach(async () => {
	const closing = app;
	app = null;
	await closing?.close();
	expect(closing?.errors ?? []).toEqual([]);
});

describe("the window", { timeout: 20000 }, () => {
	test("ribbon, view in the right sidebar, menu, live update, notice", async () => {
		const { page, notes, notices, writeOutside } = await open();
		await page.getByRole("button", { name: "Open fixture list" }).click();
		const list = page.locator(".mod-right-split .fixture-view");
		await list.getByText("last line of Bob").waitFor();
		expect(await page.locator(".mod-right-split .workspace-tab-header.is-active").getAttribute("aria-label")).toBe("Fixture list");

		await page.getByLabel("More about Bob").click();
		await page.getByRole("menuitem", { name: "Append a line" }).click();
		await list.getByText("appended").waitFor();
		expect(await notes()).toEqual({ ...files, "People/Bob.md": "# Bob\r\n\r\nlast line of Bob\r\nappended\n" });

		await page.getByLabel("More about Ann").click();
		for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
		expect(await page.locator(".menu").count()).toBe(0);
		expect(await notices()).toEqual(["Hello Ann"]);

		await writeOutside("Cy.md", "from outside\n");
		await list.getByText("from outside").waitFor();
		await writeOutside("Cy.md", "changed outside\n");
		await list.getByText("changed outside").waitFor();
		await writeOutside("Cy.md", null);
		await list.getByText("changed outside").waitFor({ state: "detached" });
	});

	test("the clock begins on the day asked for, and goes on; the text says what this is", async () => {
		const { page } = await open({ language: "de", timezone: "America/Los_Angeles" });
		const read = (): Promise<[string, number, string]> => page.evaluate(() => [new Date().toString(), Date.now(), Date()]);
		const [day, first, called] = await read();
		expect(day).toMatch(/^Fri Nov 20 2026 10:00:\d\d GMT-0800/);
		expect(called).toMatch(/^Fri Nov 20 2026/);
		await page.waitForTimeout(20);
		expect((await read())[1]).toBeGreaterThan(first);
		expect(await page.evaluate(() => new Date(2020, 1, 29, 12).getDate())).toBe(29);
		expect(await page.getByRole("banner").innerText()).toContain("not Obsidian");
		expect(await page.evaluate(() => window.host.app.vault.getName())).toBe("Notes");
	});

	test("command palette, modal, suggestions", async () => {
		const { page, notes, notices } = await open({ open: "Ann.md" });
		await page.keyboard.press("Control+p");
		await page.keyboard.type("new no");
		await page.keyboard.press("Enter");
		await page.getByPlaceholder("Name").fill("Dee: the name");
		await page.getByRole("button", { name: "Create" }).click();
		expect((await notices())[0]).toMatch(/cannot contain/);
		await page.getByPlaceholder("Name").fill("Dee");
		await page.getByRole("button", { name: "Create" }).click();
		await page.locator(".modal").waitFor({ state: "detached" });
		expect((await notes())["Dee.md"]).toBe("# Dee\n");

		await page.keyboard.press("Control+p");
		await page.keyboard.type("choose");
		await page.keyboard.press("Enter");
		await page.keyboard.type("peobo");
		await page.keyboard.press("Enter");
		await page.locator(".mod-root .inline-title", { hasText: "Bob" }).waitFor();
		await page.keyboard.press("Control+p");
		await page.keyboard.press("Escape");
		expect(await page.locator(".prompt").count()).toBe(0);
	});

	test("a notice with a button stays until it is used", async () => {
		const { page, runCommand, notices } = await open();
		await runCommand("fixture:ask");
		await page.getByRole("button", { name: "Undo" }).click();
		expect(await notices()).toEqual(["Take it back?Undo", "Taken back"]);
		await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
	});

	test("unknown commands, and those that need a note, say so", async () => {
		const { runCommand, notices, page } = await open();
		await expect(runCommand("fixture:no")).rejects.toThrow(/unknown/);
		await expect(runCommand("fixture:line")).rejects.toThrow(/can't be run/);
		await page.locator(".nav-file-title", { hasText: "Ann" }).click();
		await page.locator(".mod-root .inline-title", { hasText: "Ann" }).waitFor();
		await runCommand("fixture:line");
		expect(await notices()).toEqual(["Line 1 of 7"]);
	});
});

test("a plugin that is unloaded leaves nothing behind", { timeout: 20000 }, async () => {
	const { page, runCommand } = await open();
	await runCommand("fixture:open");
	await page.evaluate(() => window.host.app.running[0]?.unload());
	await expect(runCommand("fixture:open")).rejects.toThrow(/unknown/);
	expect(await page.getByRole("button", { name: "Open fixture list" }).count()).toBe(0);
	expect(await page.locator(".status-bar-item, .fixture-view").count()).toBe(0);
});

describe("views", { timeout: 20000 }, () => {
	test("a view in a background tab is deferred after a reload, until it is revealed", async () => {
		const { idle, page, runCommand } = await open();
		await runCommand("fixture:open");
		await page.getByRole("tab", { name: "Outline" }).click();
		await idle(); // The layout is saved with a delay.
		await page.reload();
		await page.waitForFunction(() => window.host?.ready);
		const leaf = () =>
			page.evaluate(() => {
				const [found] = window.host.app.workspace.getLeavesOfType("fixture-list");
				return [found?.isDeferred, found?.getDisplayText(), found?.view.constructor.name.includes("Deferred")];
			});
		expect(await leaf()).toEqual([true, "Fixture list", true]);
		expect(await page.locator(".fixture-view").count()).toBe(0);
		await page.getByRole("tab", { name: "Fixture list" }).click();
		await page.locator(".fixture-view").waitFor();
		expect((await leaf())[0]).toBe(false);
	});

	test("what is typed is written two seconds later, and what others write meanwhile is kept", async () => {
		const { page, notes, writeOutside } = await open({ open: "People/Bob.md" });
		const note = page.getByLabel("Note", { exact: true });
		await note.focus();
		await page.keyboard.press("Control+End");
		await page.keyboard.type("typed");
		await writeOutside("People/Bob.md", "# Bob\r\n\r\nby another\r\nlast line of Bob\r\n");
		await expect.poll(() => note.inputValue()).toBe("# Bob\n\nby another\nlast line of Bob\ntyped");
		expect((await notes())["People/Bob.md"]).not.toContain("typed");
		const written = async (): Promise<string | undefined> => (await notes())["People/Bob.md"];
		await expect.poll(written, { timeout: 4000 }).toBe("# Bob\r\n\r\nby another\r\nlast line of Bob\r\ntyped");
	});

	test("a view in a folded sidebar is loaded when the sidebar is opened", async () => {
		const { page } = await open({ open: "Ann.md" });
		expect(await page.locator(".host-heading").count()).toBe(0);
		await page.getByRole("button", { name: "Toggle right sidebar" }).click();
		await page.locator(".host-heading", { hasText: "Ann" }).waitFor();
	});

	test("opening and closing a note writes nothing", async () => {
		const { page, notes } = await open({ open: "People/Bob.md" });
		await page.locator(".nav-file-title", { hasText: "Ann" }).click();
		await page.locator(".mod-root .inline-title", { hasText: "Ann" }).waitFor();
		expect(await notes()).toEqual(files);
	});

	test("a link with a heading opens the note at that line; one to nothing makes the note", async () => {
		const { page, notes } = await open();
		const openLink = (link: string): Promise<number> =>
			page.evaluate(async (text) => {
				await window.host.app.workspace.openLinkText(text, "");
				return window.host.app.workspace.activeEditor?.editor.getCursor().line ?? -1;
			}, link);
		expect(await openLink("Ann#Ann")).toBe(3);
		expect(await openLink("New one")).toBe(0);
		expect((await notes())["New one.md"]).toBe("");
	});

	test("dark and light: classes, colours and the event", async () => {
		const { page } = await open({ theme: "dark" });
		const colour = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await colour()).toBe("rgb(30, 30, 30)");
		const told = page.evaluate(() => {
			return new Promise((resolve) => window.host.app.workspace.on("css-change", () => resolve(document.body.className)));
		});
		await page.getByRole("button", { name: "Light or dark" }).click();
		expect(await told).toContain("theme-light");
		expect(await colour()).toBe("rgb(255, 255, 255)");
	});

	test("a phone: drawers, the ribbon in a menu, no side scrolling", async () => {
		const { page } = await open({ phone: true, open: "Ann.md" });
		expect(await page.evaluate(() => document.body.className)).toContain("is-mobile is-phone");
		await page.getByRole("button", { name: "Ribbon menu" }).tap();
		await page.getByRole("menuitem", { name: "Open fixture list" }).tap();
		await page.locator(".mod-right-split .fixture-view").waitFor();
		expect(await page.evaluate(() => window.host.app.workspace.rightSplit.constructor.name)).toMatch(/MobileDrawer/);
		await page.touchscreen.tap(10, 400);
		await page.locator(".mod-right-split.is-sidedock-collapsed").waitFor({ state: "attached" });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

describe("settings", { timeout: 20000 }, () => {
	test("declared controls show what is stored, and store what is set", async () => {
		const { page, runCommand, pluginData } = await open({ data: { days: 0, order: "date" } });
		await runCommand("app:open-settings");
		const row = (name: string) => page.locator(".setting-item", { has: page.getByText(name, { exact: true }) });
		expect(await row("Order").locator("select").inputValue()).toBe("date");
		await row("Days").getByText("At least one day.").waitFor();
		await row("Days").locator("input").fill("14");
		await expect.poll(pluginData).toMatchObject({ days: 14, order: "date" });
		expect(await row("Days").locator(".setting-item-error").count()).toBe(0);
		await row("Days").locator("input").fill("-3");
		await row("Days").getByText("At least one day.").waitFor();
		expect(await pluginData()).toMatchObject({ days: 14 });

		expect(await row("How loud").isVisible()).toBe(false);
		await row("Loud").locator(".checkbox-container").click();
		await row("How loud").waitFor();
		expect(await row("Order").locator("select").isDisabled()).toBe(true);
		await row("Folder").locator("input").fill("peo");
		await page.locator(".suggestion-item", { hasText: "People" }).click();
		await expect.poll(pluginData).toMatchObject({ loud: true, folder: "People" });
	});

	test("data.json written by another program is told, the plugin's own saving is not", async () => {
		const { page, writeOutside, notices } = await open({ data: { days: 5 } });
		await page.evaluate(() => window.host.app.running[0]?.saveData({ days: 6 }));
		await writeOutside(".obsidian/plugins/fixture/data.json", '{"days":7}');
		await expect.poll(notices).toEqual(["Days: 7"]);
	});

	test("actions, hand-drawn rows, lists, pages and search", async () => {
		const { page, runCommand, notices } = await open();
		await runCommand("app:open-settings");
		await page.getByRole("button", { name: "Say hello" }).click();
		expect(await notices()).toEqual(["Hello from the settings"]);
		await page.getByLabel("true", { exact: true }).waitFor();
		for (let i = 0; i < 2; i++) await page.getByLabel("Delete").first().click();
		await page.getByText("No words yet.").waitFor();
		await page.getByLabel("Add a word").click();
		await page.getByText("word", { exact: true }).waitFor();
		await page.getByRole("button", { name: "More On a page of its own." }).click();
		await page.getByText("Colour").waitFor();
		expect(await page.locator("input[type=color]").inputValue()).toBe("#7852ee");
		await page.getByRole("button", { name: "Back" }).click();
		await page.getByPlaceholder("Search settings").fill("cadence");
		expect(await page.locator(".vertical-tab-content .setting-item-name:visible").allInnerTexts()).toEqual(["Days"]);
	});
});

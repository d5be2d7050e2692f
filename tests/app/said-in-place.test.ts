import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp, type OpenOptions } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
afterEach(() => app.close());
const { choose, note, press, row, openRow } = actsOn(() => app);

const ANN = "People/Ann Li.md";
const BOB = "People/Bob Roy.md";
const CY = "People/Cy Twombly.md";
const person = (day: string, more = ""): string => `---\ntype: person\ncadence: monthly\n---\n## Log\n- ${day}: call${more}\n`;
const FILES = {
	[ANN]: person("2026-08-25", "\n  - [ ] send the plan\n  - [ ] send the bill"),
	[BOB]: person("2026-08-28"),
	[CY]: person("2026-09-01"),
};

const start = async (options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, ...options });
	await app.runCommand("rapport:open-list");
	await row(ANN).waitFor();
};
const line = () => app.page.locator(".rapport-told");
const focused = () =>
	app.page.evaluate(() => document.activeElement?.closest("[data-path]")?.getAttribute("data-path") ?? document.activeElement?.tagName);
const order = () =>
	app.page
		.locator(".rapport-is-cold :is(.rapport-row, .rapport-told)")
		.evaluateAll((all) => all.map((each) => `${each.className.includes("told") ? "said" : "row"} ${each.getAttribute("data-path")}`));
const topOf = (path: string) => row(path).evaluate((element) => element.getBoundingClientRect().top);

describe("what was done from a row", () => {
	test("stands in its place, moves no other row, and is no notice", async () => {
		await start();
		const before = await topOf(BOB);
		await row(ANN).locator(".rapport-talked").click();
		await line().waitFor();
		await app.idle();
		expect(await order()).toEqual([`said ${ANN}`, `row ${BOB}`, `row ${CY}`]);
		expect((await line().innerText()).replace(/\s+/gu, " ")).toBe("Talked today with Ann Li. Undo");
		expect(await topOf(BOB)).toBe(before);
		expect(await app.notices()).toEqual([]);
		expect(await app.page.locator(".rapport-list [role=status]").innerText()).toBe("Talked today with Ann Li.");
	});
	test("is a notice where the list is seen no more by then", async () => {
		await start();
		await app.page.evaluate(() => {
			const { vault, workspace } = window.host.app;
			const write = vault.process.bind(vault);
			vault.process = async (...given) => {
				for (const leaf of workspace.getLeavesOfType("rapport-going-cold")) leaf.detach();
				return write(...given);
			};
		});
		await row(ANN).locator(".rapport-talked").click();
		await expect.poll(() => app.notices()).toEqual(["Talked today with Ann Li.Undo"]);
		await app.page.locator(".notice .rapport-undo").click();
		await expect.poll(() => note(ANN)).toBe(FILES[ANN]);
	});
	test("closes up after ten seconds, once no pointer rests on the list", async () => {
		await start({ today: undefined, prepare: (page) => page.clock.install({ time: new Date("2026-11-20T10:00:00+01:00") }) });
		await row(ANN).locator(".rapport-talked").click();
		await line().waitFor();
		await app.page.clock.runFor(9_000);
		await app.page.mouse.move(300, 300);
		await app.idle();
		expect(await line().count()).toBe(1);
		await line().hover();
		await app.page.clock.runFor(2_000);
		await app.idle();
		expect(await line().count()).toBe(1);
		await app.page.mouse.move(300, 300);
		await expect.poll(() => line().count()).toBe(0);
		expect(await order()).toEqual([`row ${BOB}`, `row ${CY}`]);
	});
	test("is taken back by the keyboard, and the focus is on the row that is back", async () => {
		await start();
		await row(ANN).locator(".rapport-row-link").focus();
		await press("t");
		await line().waitFor();
		await expect.poll(focused).toBe(BOB);
		await press("ArrowUp");
		await expect.poll(focused).toBe(ANN);
		await app.page.waitForTimeout(500);
		await press("Enter");
		await expect.poll(() => note(ANN)).toBe(FILES[ANN]);
		await expect.poll(order).toEqual([`row ${ANN}`, `row ${BOB}`, `row ${CY}`]);
		await expect.poll(focused).toBe(ANN);
		expect(await app.page.locator(".rapport-list [role=status]").innerText()).toBe("Taken back: Talked today with Ann Li.");
		expect(await app.notices()).toEqual([]);
	});
	test("stands below the row where that stays", async () => {
		await start();
		await openRow(ANN);
		await row(ANN).locator(".rapport-promise input").click();
		await line().waitFor();
		expect(await order()).toEqual([`row ${ANN}`, `said ${ANN}`, `row ${BOB}`, `row ${CY}`]);
		expect(await line().innerText()).toContain("Ticked “send the plan”.");
		expect(await row(ANN).innerText()).toContain("send the bill");
		await line().locator("button").click();
		await expect.poll(() => row(ANN).innerText()).toContain("send the plan");
		await expect.poll(() => line().count()).toBe(0);
	});
	test("says why it can't be taken back, in its place", async () => {
		await start();
		await row(ANN).locator(".rapport-talked").click();
		await line().waitFor();
		await app.writeOutside(ANN, ((await note(ANN)) ?? "").replace("2026-11-20", "2026-11-19"));
		await line().locator("button").click();
		await expect.poll(() => line().innerText()).toBe("This note has changed where it was written, so it is left as it is.");
		expect(await app.notices()).toEqual([]);
	});
	test("goes where it is taken back by the command", async () => {
		await start();
		await row(ANN).locator(".rapport-talked").click();
		await line().waitFor();
		await app.runCommand("rapport:undo");
		await row(ANN).waitFor();
		await expect.poll(() => line().count()).toBe(0);
	});
	test("about several stands once where the bar was", async () => {
		await start();
		await row(ANN).locator(".rapport-row-link").focus();
		await press("x", "ArrowDown", "x");
		await app.page.locator(".rapport-selection-act", { hasText: "Snooze" }).click();
		await choose("Snooze for a week");
		await line().waitFor();
		expect(await line().count()).toBe(1);
		expect(await line().innerText()).toContain("2 people come back on Fri, 27 Nov 2026.");
		expect(await app.page.locator(".rapport-list > .rapport-told").count()).toBe(1);
		await line().locator("button").click();
		await expect.poll(app.notes).toEqual(FILES);
		await expect.poll(() => line().count()).toBe(0);
		expect(await app.page.locator(".nav-header").count()).toBeGreaterThan(0);
	});
	test("by a command is said in a notice", async () => {
		await start();
		await app.page.evaluate((path) => window.host.app.workspace.openLinkText(path, ""), ANN);
		await app.runCommand("rapport:talked-today");
		await expect.poll(app.notices).toEqual(["Talked today with Ann Li.Undo"]);
		expect(await line().count()).toBe(0);
	});
	test("in a notice goes where it is taken back by the command", async () => {
		const shown = () => app.page.locator(".notice").allInnerTexts();
		await start({ open: ANN });
		await app.runCommand("rapport:talked-today");
		await expect.poll(shown).toEqual([expect.stringContaining("Talked today with Ann Li.")]);
		await app.runCommand("rapport:undo");
		await expect.poll(shown).toEqual(["Taken back: Talked today with Ann Li."]);
	});
});

describe("the focus", () => {
	test.each<[string, () => Promise<void>]>([
		["t", () => press("t")],
		[
			"s",
			async () => {
				await press("s");
				await choose("Snooze for a week");
			},
		],
		["a click", () => row(ANN).locator(".rapport-talked").click()],
		[
			"the form",
			async () => {
				await press("l");
				await app.page.locator(".modal textarea").fill("tea");
				await press("Control+Enter");
			},
		],
	])("goes to what took the place of a row that left by %s", async (_, act) => {
		await start();
		await row(ANN).locator(".rapport-row-link").focus();
		await act();
		await line().waitFor();
		await expect.poll(focused).toBe(BOB);
		await press("t");
		await app.settled();
		expect(await note(BOB)).toBe(FILES[BOB]);
		await press("ArrowDown");
		expect(await focused()).toBe(CY);
	});
	test("has one stop in the list, and goes to a row's buttons by the arrows to the sides", async () => {
		await start();
		const stops = app.page.locator(".rapport-group :is([tabindex='0'], button:not([tabindex='-1']))");
		expect(await stops.count()).toBe(1);
		expect(await focused()).toBe(ANN);
		await press("ArrowRight", "ArrowRight");
		expect(await app.page.evaluate(() => document.activeElement?.ariaLabel)).toBe("Talked today with Ann Li");
		await press("ArrowDown");
		expect(await focused()).toBe(BOB);
		expect(await stops.count()).toBe(1);
		await press("Tab");
		expect(await app.page.evaluate(() => document.activeElement?.closest(".rapport-group") === null)).toBe(true);
		await press("Shift+Tab");
		expect(await focused()).toBe(BOB);
	});
	test("stays where it is while a menu is open", async () => {
		await start();
		await press("m");
		await app.page.locator(".menu").waitFor();
		await press("ArrowDown");
		expect(await focused()).toBe(ANN);
	});
});

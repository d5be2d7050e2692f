import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

let app: AppUnderTest;
afterEach(() => app.close());

const ANN = "People/Ann Li.md";
const FILES = {
	[ANN]: "---\ntype: person\ncadence: monthly\n---\n## Log\n- 2026-08-25: call\n- 2026-13-45: call\n",
	"People/Bob Roy.md": "---\ntype: person\ncadence: monthly\n---\n- 2026-08-28: call\n",
};

describe("names that a screen reader tells", () => {
	test.each<[string, string, readonly string[]]>([
		["log-interaction", "Log interaction", ["Find a person", "Day", "How", "Who reached out", "What was said"]],
		["plan", "Plan the next time", ["Find a person", "Day", "How", "What it is about"]],
		["new-person", "New person note", ["Name", "Organization", "Role", "Circle", "Why they matter", "Folder"]],
		["add-promise", "Add a promise with Ann Li", ["Who promised", "What was promised", "By when", "Written below"]],
		["add-relation", "Add a relation", ["Ann Li …", "The other person", "How strong"]],
		["set-circle", "Ann Li: how close?", []],
	])("%s: the window and each of its fields", async (command, title, fields) => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
		await app.runCommand("rapport:open-list");
		await app.page.locator(".rapport-row").first().waitFor();
		await app.page.evaluate((path) => window.host.app.workspace.openLinkText(path, ""), ANN);
		await app.runCommand(`rapport:${command}`);
		const dialog = app.page.getByRole("dialog", { name: title, exact: true });
		await dialog.waitFor();
		for (const field of fields) expect(await dialog.getByLabel(field, { exact: true }).count(), field).toBe(1);
		expect(await dialog.locator("input, select, textarea").count()).toBe(Math.max(1, fields.length));
	});
	test("groups, lists and the status bar keep their own words, with the tip beside them", async () => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
		await app.runCommand("rapport:open-list");
		const group = app.page.getByRole("button", { name: "Going cold 2", exact: true });
		await group.waitFor();
		expect(await group.getAttribute("aria-description")).toBe("More than one whole cadence late.");
		const list = app.page.getByRole("list", { name: "Going cold", exact: true });
		expect(await list.count()).toBe(1);
		expect(await app.page.locator(".rapport-rows[aria-label], .rapport-selection[aria-label]").count()).toBe(0);
		expect(await app.page.getByRole("button", { name: "1 line could not be read" }).count()).toBeGreaterThan(0);
		await group.hover();
		await expect.poll(() => app.page.locator(".tooltip").allInnerTexts()).toEqual(["More than one whole cadence late."]);
	});
	test("a row and the card of sorting show no tooltip of what one looks at", async () => {
		app = await openApp({
			files: { ...FILES, "People/Dee.md": "---\ntype: person\nrole: Baker\n---\n" },
			today: "2026-11-20",
			data: { greeted: true },
		});
		await app.runCommand("rapport:sort-people");
		const card = app.page.getByRole("group", { name: "Dee Baker", exact: true });
		await card.waitFor();
		expect(await app.page.getByRole("group", { name: "How close is this relationship meant to be?", exact: true }).count()).toBe(1);
		expect(await app.page.locator(".rapport-triage [role='group'][aria-label]").count()).toBe(0);
	});
});

test("the command that opens the list gives it the focus, so that its keys work", async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await app.page.locator(".rapport-row").first().waitFor();
	await app.page.evaluate((path) => window.host.app.workspace.openLinkText(path, ""), ANN);
	const focused = () => app.page.evaluate(() => document.activeElement?.closest<HTMLElement>(".rapport-row")?.dataset["path"] ?? null);
	// The list gives the focus to its row once that is drawn.
	await app.idle();
	await app.page.evaluate(() => (document.activeElement as HTMLElement).blur());
	expect(await focused()).toBeNull();
	await app.runCommand("rapport:open-list");
	await expect.poll(focused).toBe(ANN);
	await app.page.keyboard.press("ArrowDown");
	await expect.poll(focused).toBe("People/Bob Roy.md");
	await app.runCommand("rapport:open-list");
	await expect.poll(focused).toBe("People/Bob Roy.md");
});

test("a list that is opened by itself takes no focus", async () => {
	app = await openApp({ files: FILES, today: "2026-11-20" });
	await app.page.locator(".rapport-row").first().waitFor();
	expect(await app.page.evaluate(() => document.activeElement?.closest(".rapport-list") ?? null)).toBeNull();
});

test("while notes are read the graph says so, and nothing of nobody", async () => {
	const many = Object.fromEntries(
		Array.from({ length: 400 }, (_, at) => [
			`People/P${at}.md`,
			`---\ntype: person\nknows: "[[P${at + 1}]]"\n---\n${"- 2026-01-01: call\n".repeat(40)}`,
		]),
	);
	app = await openApp({ files: many, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-graph");
	const hint = app.page.locator(".rapport-graph-hint");
	await expect.poll(() => hint.innerText(), { interval: 20 }).toBe("Reading your notes…");
	expect(await hint.locator("button").count()).toBe(0);
	await expect.poll(() => hint.isVisible(), { timeout: 15_000 }).toBe(false);
});

test.each([
	["Who to be introduced to", "introduce-me"],
	["Which note is mine", "choose-me"],
	["Who gets a note", "create-named"],
])("opened while notes are read, a list to choose from fills by itself: %s", async (_, command) => {
	const many = Object.fromEntries(
		Array.from({ length: 400 }, (_each, at) => [
			`People/P${at}.md`,
			`---\ntype: person\nknows: Nobody Yet\n---\n${"- 2026-01-01: call\n".repeat(40)}`,
		]),
	);
	app = await openApp({ files: many, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand(`rapport:${command}`);
	await app.page.locator(".prompt-input").waitFor();
	expect(await app.page.locator(".prompt-input").inputValue()).toBe("");
	await expect.poll(() => app.page.locator(".suggestion-item").count(), { timeout: 15_000 }).toBeGreaterThan(0);
	expect(app.errors).toEqual([]);
});

test("those without an organisation have a colour of their own in the legend", async () => {
	const people = Array.from({ length: 11 }, (_, at): [string, string] => {
		return [`People/P${at}.md`, `---\ntype: person\n${at === 0 ? "" : `organization: Firm ${at}\n`}---\n`];
	});
	app = await openApp({ files: Object.fromEntries(people), today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph-legend-body").waitFor();
	const colours = () =>
		app.page
			.locator(".rapport-graph-legend-body ul")
			.first()
			.locator(".rapport-graph-swatch")
			.evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).color));
	await app.idle();
	const seen = await colours();
	expect([seen.length, new Set(seen).size]).toEqual([10, 10]);
});

test.each([
	["nobody was ever met", "", "1 person found"],
	["somebody is on track", "- 2026-11-18: call\n", "All is well"],
])("the list where %s", async (_, entries, title) => {
	app = await openApp({ files: { "People/Dee.md": `---\ntype: person\n---\n${entries}` }, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await expect.poll(() => app.page.locator(".rapport-well-title").innerText()).toBe(title);
});

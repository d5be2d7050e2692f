import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { actsOn } from "./acts";

const FILES = {
	"Me.md": "---\ntype: person\nme: true\norganization: Acme\n---\n",
	"Ann.md": "---\ntype: person\norganization: Acme\nknows: '[[Bob]]'\n---\n## Log\n- 2026-11-01: coffee with [[Bob]]\n",
	"Bob.md": "---\ntype: person\norganization: Beta\nknows: '[[Cleo Unwritten]]'\n---\n",
	"Dee.md": "---\ntype: person\norganization: Beta\nknows: '[[Bob]]'\n---\n",
	"Eve.md": "---\ntype: person\n---\n",
};

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, item, lastTold, menu, openGraph, press, rename, undo } = actsOn(() => app);

const start = async (options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, reducedMotion: true, ...options });
	await openGraph();
};
const button = () => app.page.getByRole("button", { name: "Kept views" });
const ask = () => app.page.locator(".prompt input");
const kept = async (): Promise<readonly { readonly name: string; readonly about: string | null }[]> => {
	const { keptViews = [] } = ((await app.pluginData()) ?? {}) as { keptViews?: readonly { name: string; about: string | null }[] };
	return keptViews;
};
const names = async (): Promise<readonly string[]> => (await kept()).map(({ name }) => name);
const state = () => app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view.getState() ?? {});
const chosen = () => app.page.locator(".rapport-graph-person h3");
const keepAs = async (name: string): Promise<void> => {
	await button().click();
	await item("Keep this view…").click();
	await ask().fill(name);
	await press("Enter");
	await expect.poll(names).toContain(name);
	await app.idle();
};
const colourBy = async (name: string): Promise<void> => {
	await app.page.getByRole("button", { name: "Colour by" }).click();
	await item(name).click();
	await app.idle();
};

describe("views of the graph that are kept", () => {
	test("whom it is about, the steps, the colouring, the lens and the filters come back", async () => {
		await start();
		await colourBy("Stance");
		await app.page.locator(".rapport-graph-stage").focus();
		await press("2");
		await findInGraph("ann");
		await app.page.getByRole("button", { name: "2 steps" }).click();
		await button().click();
		await item("Keep this view…").click();
		expect(await app.page.locator(".suggestion-item").first().innerText()).toContain("Ann, 2 steps");
		await press("Enter");
		await expect.poll(kept).toMatchObject([{ name: "Ann, 2 steps", about: "Ann.md" }]);
		await app.page.locator(".rapport-graph-stage").focus();
		await press("Escape", "1");
		await colourBy("Circle");
		await app.runCommand("rapport:open-kept-view");
		await press("Enter");
		await app.idle();
		await expect.poll(() => chosen().innerText()).toBe("Ann");
		expect(await state()).toMatchObject({ colouring: "stance", lens: "circles", depth: 2 });
		await button().click();
		expect(await menu()).toEqual(["Ann, 2 steps", "Keep this view…", "Rename a kept view…", "Remove a kept view…"]);
		expect(await app.page.locator(".menu .mod-checked").count()).toBeGreaterThan(0);
		await press("Escape");
		expect(app.errors).toEqual([]);
	});
	test("those who were selected come back, and who was hidden is hidden again", async () => {
		await start();
		await app.page.locator(".rapport-graph-stage").focus();
		for (const name of ["ann", "dee"]) {
			await findInGraph(name);
			await press("x");
		}
		await press("Escape");
		await keepAs("Two of them");
		await app.page.getByRole("button", { name: "Clear selection" }).click();
		await app.page.locator(".rapport-graph-legend-row", { hasText: "Beta" }).click();
		await button().click();
		await item("Two of them").click();
		await app.idle();
		expect(await app.page.locator(".rapport-graph-selected-count").innerText()).toBe("2 people selected");
		expect(await state()).toMatchObject({ only: [] });
	});
	test("one is renamed and removed, each with a way back", async () => {
		await start();
		await keepAs("Board");
		await button().click();
		await item("Rename a kept view…").click();
		await press("Enter");
		await ask().fill("Choir");
		await press("Enter");
		await expect.poll(names).toEqual(["Choir"]);
		await expect.poll(lastTold).toContain("“Board” is called “Choir” now");
		await undo();
		await expect.poll(names).toEqual(["Board"]);
		await button().click();
		await item("Remove a kept view…").click();
		await press("Enter");
		await expect.poll(names).toEqual([]);
		await undo();
		await expect.poll(names).toEqual(["Board"]);
		expect(app.errors).toEqual([]);
	});
	test("a name is taken once, and what is kept follows a note that is renamed", async () => {
		await start();
		await findInGraph("ann");
		await keepAs("Board");
		await button().click();
		await item("Keep this view…").click();
		await ask().fill("board");
		expect(await app.page.locator(".suggestion-item").first().innerText()).toContain("takes the place");
		await press("Escape");
		await rename("Ann.md", "Anna.md");
		await expect.poll(kept).toMatchObject([{ name: "Board", about: "Anna.md" }]);
	});
	test("a second press of Enter keeps it once", async () => {
		await start();
		await button().click();
		await item("Keep this view…").click();
		await ask().fill("Board");
		await press("Enter", "Enter");
		await expect.poll(names).toEqual(["Board"]);
		await app.idle();
		expect((await app.notices()).filter((said) => said.startsWith("Kept"))).toHaveLength(1);
	});
	test("without any there is no command, and it is kept with the plugin", async () => {
		await start();
		expect(
			await app.runCommand("rapport:open-kept-view").then(
				() => true,
				() => false,
			),
		).toBe(false);
		await keepAs("All of it");
		expect(
			await app.runCommand("rapport:open-kept-view").then(
				() => true,
				() => false,
			),
		).toBe(true);
		await press("Escape");
	});
});

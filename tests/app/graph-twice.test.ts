import type { Locator } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { spotOf } from "./graph-spots";

const FILES = {
	"Me.md": "---\ntype: person\nme: true\n---\n",
	"Ann.md": "---\ntype: person\nknows: '[[Bob]]'\n---\n## Log\n- 2026-11-01: coffee\n- 2026-09-01: lunch\n",
	"Bob.md": "---\ntype: person\n---\n- 2026-06-01: call\n",
	"Dee.md": "---\ntype: person\nknows: '[[Bob]]'\n---\n",
};

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, item, openGraph, press } = actsOn(() => app);
const start = async (options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, reducedMotion: true, ...options });
	await openGraph();
};
const state = () => app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view.getState() ?? {});
const ways: readonly (readonly [string, Partial<OpenOptions>, (button: Locator) => Promise<void>])[] = [
	["a double click", {}, (button) => button.dblclick()],
	[
		"a key pressed twice",
		{},
		async (button) => {
			await button.focus();
			await press("Enter", "Enter");
		},
	],
	[
		"two taps",
		{ phone: true },
		async (button) => {
			const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
			await app.page.touchscreen.tap(x + width / 2, y + height / 2);
			await app.page.touchscreen.tap(x + width / 2, y + height / 2);
		},
	],
];
const named = (name: string): Locator => app.page.getByRole("button", { name, exact: true });

describe.each(ways)("in the graph %s", (_, options, twice) => {
	test("pins once", async () => {
		await start(options);
		await findInGraph("ann");
		await twice(named("Pin in this place"));
		await app.idle();
		expect(Object.keys((await state())["pinned"] as object)).toEqual(["Ann.md"]);
		expect(app.errors).toEqual([]);
	});
	test("hides once, and nobody else", async () => {
		await start(options);
		await findInGraph("ann");
		await twice(named("Hide in the graph"));
		await app.idle();
		expect((await state())["hidden"]).toEqual(["Ann.md"]);
		expect(app.errors).toEqual([]);
	});
	test("opens the strip of time once", async () => {
		await start(options);
		await twice(named("The network over time"));
		await app.idle();
		expect(await app.page.locator(".rapport-graph-time").count()).toBe(1);
		expect(app.errors).toEqual([]);
	});
	test("keeps a view once", async () => {
		await start(options);
		await named("Kept views").click();
		await item("Keep this view…").click();
		await twice(app.page.locator(".suggestion-item").first());
		await app.idle();
		const { keptViews = [] } = ((await app.pluginData()) ?? {}) as { keptViews?: readonly unknown[] };
		expect(keptViews).toHaveLength(1);
		expect((await app.notices()).filter((said) => said.startsWith("Kept"))).toHaveLength(1);
		expect(app.errors).toEqual([]);
	});
});

test("relating by a double click in the menu is written once", async () => {
	await start();
	const [from, to] = [await spotOf(app, "Ann.md"), await spotOf(app, "Dee.md")];
	await app.page.keyboard.down("Shift");
	await app.page.mouse.move(from.x, from.y);
	await app.page.mouse.down();
	await app.page.mouse.move(to.x, to.y, { steps: 5 });
	await app.page.mouse.up();
	await app.page.keyboard.up("Shift");
	await item("Ann works with Dee").dblclick();
	await expect.poll(async () => (await app.notes())["Ann.md"]).toContain("works-with");
	await app.idle();
	expect(((await app.notes())["Ann.md"] ?? "").split("[[Dee]]")).toHaveLength(2);
	expect(await app.notices()).toHaveLength(1);
	expect(app.errors).toEqual([]);
});

test("a key held down opens the strip of time, or the list, once", async () => {
	await start();
	await app.page.locator(".rapport-graph-stage").focus();
	for (let times = 0; times < 4; times++) await app.page.keyboard.down("t");
	await app.page.keyboard.up("t");
	await app.idle();
	expect(await app.page.locator(".rapport-graph-time").count()).toBe(1);
	await app.page.locator(".rapport-graph-stage").focus();
	for (let times = 0; times < 4; times++) await app.page.keyboard.down("l");
	await app.page.keyboard.up("l");
	expect(await app.page.locator(".rapport-graph.is-listed").count()).toBe(1);
});

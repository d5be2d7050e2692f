import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";
import { spotOf } from "./graph-spots";

const FILES = {
	"Me.md": "---\ntype: person\nme: true\norganization: Acme\n---\n",
	"Ann.md": "---\ntype: person\norganization: Acme\nknows: '[[Bob]]'\n---\n## Log\n- 2026-11-01: coffee with [[Bob]]\n",
	"Bob.md": "---\ntype: person\norganization: Beta\nknows: '[[Cleo Unwritten]]'\n---\n",
	"Dee.md": "---\ntype: person\norganization: Beta\nknows: '[[Bob]]'\n---\n",
	"Eve.md": "---\ntype: person\n---\n",
};

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, item, menu, openGraph, press, undo } = actsOn(() => app);

const start = async (options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, reducedMotion: true, ...options });
	await openGraph();
};
const bar = () => app.page.locator(".rapport-graph-selected");
const count = () => app.page.locator(".rapport-graph-selected-count").innerText();
const said = () => app.page.locator(".rapport-graph-told").innerText();
const stage = () => app.page.locator(".rapport-graph-stage");
const spot = (id: string) => spotOf(app, id);
const more = () => app.page.getByRole("button", { name: "More to do with them" });
/** A box round everybody on the screen, as far as before it is let go. */
const drawBox = async (): Promise<void> => {
	const { x, y, width, height } = (await stage().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	await app.page.keyboard.down("Shift");
	await app.page.mouse.move(x + 3, y + 3);
	await app.page.mouse.down();
	await app.page.mouse.move(x + 40, y + 40);
	await app.page.mouse.move(x + width - 3, y + height - 3);
};
const letGo = async (): Promise<void> => {
	await app.page.mouse.up();
	await app.page.keyboard.up("Shift");
	await app.idle();
};
const click = async (id: string, options: { readonly button?: "right" } = {}): Promise<void> => {
	const { x, y } = await spot(id);
	await app.page.mouse.click(x, y, options);
	await app.idle();
};

describe("selecting people in the graph", () => {
	test("a box drawn with Shift selects all in it but me, and Escape ends that", async () => {
		await start();
		await drawBox();
		expect(await app.page.locator(".rapport-graph-box").isVisible()).toBe(true);
		await letGo();
		expect(await app.page.locator(".rapport-graph-box").isVisible()).toBe(false);
		expect(await count()).toBe("5 people selected, 1 without a note");
		expect(await said()).toBe("5 people selected");
		await stage().focus();
		await press("Escape");
		expect(await bar().isVisible()).toBe(false);
		expect(app.errors).toEqual([]);
	});
	test("Escape while it is drawn selects nobody", async () => {
		await start();
		await drawBox();
		await press("Escape");
		expect(await app.page.locator(".rapport-graph-box").isVisible()).toBe(false);
		await letGo();
		expect(await bar().isVisible()).toBe(false);
	});
	test("who is selected is logged with together, and is selected no more", async () => {
		await start();
		await click("Ann.md", { button: "right" });
		await press("Escape");
		await app.page.keyboard.down("Shift");
		await click("Ann.md");
		await app.page.keyboard.up("Shift");
		await click("Bob.md");
		expect(await count()).toBe("2 people selected");
		const before = await app.notes();
		await bar().getByRole("button", { name: "Log together…" }).click();
		await app.page.locator(".modal textarea").first().fill("the tender");
		await app.page.locator(".modal button.mod-cta").last().click();
		await expect.poll(async () => (await app.notes())["Bob.md"]).toContain("the tender");
		await undo();
		await expect.poll(app.notes).toEqual(before);
		expect(await bar().isVisible()).toBe(false);
		expect(app.errors).toEqual([]);
	});
	test("the menu of one of them is that of all", async () => {
		await start();
		await stage().focus();
		for (const name of ["ann", "bob", "cleo"]) {
			await findInGraph(name);
			await press("x");
		}
		expect(await said()).toBe("Cleo Unwritten selected, 3 in all");
		await press("Escape");
		await click("Bob.md", { button: "right" });
		expect(await menu()).toEqual([
			"Log together…",
			"Plan together…",
			"Snooze…",
			"Circle…",
			"Cadence…",
			"Archive",
			"Hide in the graph",
			"Make a canvas",
			"Keep this view…",
			"Export the network",
			"Clear selection",
		]);
		await item("Hide in the graph").click();
		await app.idle();
		expect(await app.page.locator(".rapport-graph-narrowed").innerText()).toMatch(/^2 of 5 people shown/u);
		expect(await bar().isVisible()).toBe(false);
		await app.page.getByRole("button", { name: "Show again the 3 who are hidden" }).click();
		await app.idle();
		expect(await app.page.locator(".rapport-graph-narrowed").isVisible()).toBe(false);
	});
	test("a canvas is made of them, and taken back", async () => {
		await start();
		await drawBox();
		await letGo();
		await more().click();
		await item("Make a canvas").click();
		await expect.poll(async () => Object.keys(await app.notes()).filter((path) => path.endsWith(".canvas"))).toHaveLength(1);
		await undo();
		await expect.poll(async () => Object.keys(await app.notes()).filter((path) => path.endsWith(".canvas"))).toEqual([]);
	});
	test("x is no way to select me, and who is narrowed away is selected no more", async () => {
		await start();
		await stage().focus();
		await press("ArrowRight", "x");
		expect(await said()).toBe("You are not among those who can be selected");
		await drawBox();
		await letGo();
		await app.page.locator(".rapport-graph-legend-row", { hasText: "Beta" }).click();
		expect(await count()).toBe("2 people selected");
	});
	test("the button begins and ends it, and all has its name", async () => {
		await start();
		const button = app.page.getByRole("button", { name: "Select people" });
		await button.click();
		expect(await count()).toBe("Click or tap people to select them");
		expect(await button.getAttribute("aria-pressed")).toBe("true");
		await click("Eve.md");
		expect(await count()).toBe("1 person selected");
		expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
		await button.click();
		expect(await bar().isVisible()).toBe(false);
	});
	test("by touch a long press on the ground begins it, and each tap selects or no longer", async () => {
		await start({ phone: true });
		const touch = async (type: string, x: number, y: number): Promise<void> => {
			const facts = { pointerType: "touch", pointerId: 5, isPrimary: true, clientX: x, clientY: y, bubbles: true, button: 0 };
			await stage().dispatchEvent(type, facts);
		};
		await app.page.evaluate(() => {
			const host = document.querySelector<HTMLElement>(".rapport-graph-stage");
			if (host !== null) host.setPointerCapture = () => undefined;
		});
		const { x, y } = (await stage().boundingBox()) ?? { x: 0, y: 0 };
		await touch("pointerdown", x + 4, y + 4);
		await bar().waitFor();
		await touch("pointerup", x + 4, y + 4);
		for (const id of ["Ann.md", "Bob.md", "Ann.md"]) {
			const at = await spot(id);
			await touch("pointerdown", at.x, at.y);
			await touch("pointerup", at.x, at.y);
			await app.idle();
		}
		expect(await count()).toBe("1 person selected");
		expect(app.errors).toEqual([]);
	});
});

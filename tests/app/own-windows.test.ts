import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { type AppUnderTest, openApp, type OpenOptions } from "../host/drive";
import { countKept } from "./blocks/kept";

const person = (properties: string, body: string): string => `---\ntype: person\n${properties}\n---\n${body}`;
const FILES = {
	"Me.md": person("me: true\nknows: ['[[Ann]]', '[[Bob]]']", ""),
	"Ann.md": person("cadence: monthly\nknows: '[[Bob]]'", "- 2026-06-01: call about the boat\n"),
	"Bob.md": person("cadence: monthly", "- 2026-05-01: lunch\n"),
	"Dan.md": person("circle: close\nneeds: [a boat]", "- 2026-11-10: call\n"),
	"Eve.md": person("circle: close\noffers: [boat]", "- 2026-11-01: call\n"),
};

let app: AppUnderTest;
afterEach(async () => {
	const { errors } = app;
	await app.close();
	expect(errors).toEqual([]);
});

/** Opens a view and moves it into a window of its own. */
async function apart(command: string, type: string, view: string, options: Partial<OpenOptions> = {}): Promise<Page> {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, ...options });
	await app.runCommand(command);
	await app.page.locator(view).waitFor();
	await app.idle();
	const opening = app.page.context().waitForEvent("page");
	await app.page.evaluate((of) => {
		const { workspace } = window.host.app;
		const leaf = workspace.getLeavesOfType(of)[0];
		if (leaf !== undefined) workspace.moveLeafToPopout(leaf);
	}, type);
	const own = await opening;
	own.on("pageerror", (error) => app.errors.push(error.message));
	await own.setViewportSize({ width: 900, height: 700 });
	await own.locator(view).waitFor();
	return own;
}

// How many pixels of the graph are not as its first one.
const painted = (own: Page): Promise<number> =>
	own.locator(".rapport-graph canvas").evaluate((canvas) => {
		if (canvas.tagName !== "CANVAS") return 0;
		const { width, height } = canvas as HTMLCanvasElement;
		const data = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data.buffer;
		const pixels = new Uint32Array(data ?? new ArrayBuffer(4));
		return pixels.filter((pixel) => pixel !== pixels[0]).length;
	});

test("the graph draws, follows the pointer, and takes on another theme in a window of its own", async () => {
	const own = await apart("rapport:open-graph", "rapport-graph", ".rapport-graph");
	await expect.poll(() => painted(own)).toBeGreaterThan(500);
	// It takes on the size of its window, and is not stretched.
	const canvas = own.locator(".rapport-graph canvas");
	for (const size of [
		{ width: 700, height: 800 },
		{ width: 1000, height: 500 },
	]) {
		await own.setViewportSize(size);
		await expect
			.poll(() =>
				canvas.evaluate((each) => {
					const { width, height, clientWidth, clientHeight } = each as HTMLCanvasElement;
					return [width - clientWidth, height - clientHeight, clientWidth];
				}),
			)
			.toEqual([0, 0, size.width]);
	}
	const stage = own.locator(".rapport-graph-stage");
	await stage.focus();
	await own.keyboard.press("ArrowRight");
	await own.keyboard.press("]");
	await expect.poll(() => own.locator(".rapport-graph-card").count()).toBeGreaterThan(0);
	expect(await app.page.locator(".rapport-graph-card").count()).toBe(0);

	const colour = (): Promise<string> => canvas.evaluate((each) => (each as HTMLCanvasElement).toDataURL());
	const light = await colour();
	await own.evaluate(() => document.body.classList.replace("theme-light", "theme-dark"));
	await app.page.evaluate(() => window.host.app.workspace.trigger("css-change"));
	await expect.poll(colour).not.toBe(light);
	await own.close();
	await expect.poll(() => app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph").length)).toBe(0);
});

test("its menus open in that window, too", async () => {
	const own = await apart("rapport:open-graph", "rapport-graph", ".rapport-graph");
	await expect.poll(() => painted(own)).toBeGreaterThan(500);
	await own.getByRole("button", { name: "Colour by" }).click();
	await own.locator(".menu-item", { hasText: "Coldness" }).click();
	await expect.poll(() => own.locator(".menu").count()).toBe(0);
});

test("the list is acted on in a window of its own, by mouse and keys", async () => {
	const own = await apart("rapport:open-list", "rapport-going-cold", ".rapport-list");
	await own.locator('.rapport-row[data-path="Ann.md"] .rapport-talked').click();
	await expect.poll(async () => (await app.notes())["Ann.md"]).toContain("2026-11-20");
	await own.locator('.rapport-row[data-path="Bob.md"] .rapport-row-link').focus();
	await own.keyboard.press("m");
	await own.locator(".menu .menu-item").first().waitFor();
	await own.keyboard.press("Escape");
	await expect.poll(() => own.locator(".menu").count()).toBe(0);
});

test("all of a row is shown where the keys are, also there; nothing listens any more in the window that was left", async () => {
	const own = await apart("rapport:open-list", "rapport-going-cold", ".rapport-list", { prepare: countKept });
	const isWhole = (path: string): Promise<string | null> =>
		own.locator(`.rapport-row[data-path="${path}"] .rapport-row-open`).getAttribute("aria-expanded");
	await own.locator('.rapport-row[data-path="Bob.md"] .rapport-row-link').focus();
	await own.keyboard.press("ArrowDown");
	await expect.poll(() => isWhole("Ann.md")).toBe("true");
	await own.keyboard.press("ArrowUp");
	await expect.poll(() => isWhole("Bob.md")).toBe("true");
	const left = await app.page.evaluate(() => [...window.kept.listeners].map((each) => each.split(" ")[0]));
	expect(left.filter((type) => type === "focusin" || type === "pointermove")).toEqual([]);
});

test("the graph as a list is walked and opened there, too", async () => {
	const own = await apart("rapport:open-graph", "rapport-graph", ".rapport-graph");
	await own.locator(".rapport-graph-stage").focus();
	await own.keyboard.press("l");
	const names = own.locator(".rapport-tree-name");
	await names.first().waitFor();
	const rows = own.locator("li.rapport-tree-item");
	await rows.first().focus();
	await own.keyboard.press("End");
	await expect.poll(() => rows.last().evaluate((row) => row === row.ownerDocument.activeElement)).toBe(true);
	await names.filter({ hasText: "Bob" }).first().click();
	await expect.poll(() => app.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe("Bob.md");
});

test("what is copied there is copied by that window: the first one may not, for it has no focus", async () => {
	const own = await apart("rapport:open-before-you-meet", "rapport-before-you-meet", ".rapport-before", { open: "Dan.md" });
	await app.page.evaluate(() => {
		const writeText = (): Promise<void> => Promise.reject(new Error("Document is not focused."));
		Object.defineProperty(navigator, "clipboard", { value: { writeText } });
	});
	await own.evaluate(() => {
		Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => void (document.title = text) } });
		window.dispatchEvent(new Event("focus"));
	});
	await own.locator(".rapport-copy").first().click();
	await expect.poll(() => own.title()).toContain("boat");
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

const SMALL = {
	"Ann.md":
		'---\ntype: person\norganization: Acme\nknows: "[[Bob]]"\ninfluences: "[[Carla Unwritten]]"\n---\n- 2026-11-01: coffee with [[Bob]]\n',
	"Bob.md": "---\ntype: person\norganization: Beta\n---\n",
};

/** How many different colours the canvas shows, and whether it is as fine as the screen. */
const drawn = (app: AppUnderTest) =>
	app.page.evaluate(() => {
		const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".rapport-graph canvas")];
		const colours = new Set<string>();
		for (const canvas of canvases) {
			const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
			for (let at = 0; at < data.length; at += 4)
				if ((data[at + 3] ?? 0) > 250) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
		}
		const first = canvases[0];
		return { colours: colours.size, fineness: first === undefined ? 0 : first.width / first.clientWidth };
	});
const clickAt = async (app: AppUnderTest, { x, y }: { readonly x: number; readonly y: number }, button: "left" | "right" = "left") => {
	await app.page.mouse.move(x - 30, y - 30);
	await app.page.mouse.move(x, y);
	await app.idle();
	await app.page.mouse.click(x, y, { button });
};
describe("the graph with forced colours", () => {
	let app: AppUnderTest;
	beforeAll(async () => {
		app = await openApp({ files: SMALL, today: "2026-11-20", data: { greeted: true } });
		await app.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
		await actsOn(() => app).openGraph();
		await app.idle();
	});
	afterAll(() => app.close());

	test("discs keep their colours, and names stand out from what is behind them", async () => {
		const tones = await app.page.evaluate(() => {
			const host = document.querySelector<HTMLElement>(".rapport-graph");
			return ["background", "text", "organization-0", "organization-1"].map((tone) => {
				const probe = document.createElement("div");
				probe.className = "rapport-graph-probe";
				probe.dataset["rapportTone"] = tone;
				host?.append(probe);
				const { color } = getComputedStyle(probe);
				probe.remove();
				return color;
			});
		});
		expect(new Set(tones).size).toBe(4);
	});

	test("what is shown can be switched one after the other", async () => {
		await app.page.getByRole("button", { name: "What is shown" }).click();
		const items = app.page.locator(".menu .menu-item");
		const checked = (): Promise<number> => app.page.locator(".menu .mod-checked, .menu .menu-item .menu-item-icon.mod-checked").count();
		expect(await items.count()).toBe(3);
		const before = await checked();
		await items.first().click();
		await expect.poll(() => items.count()).toBe(3);
		expect(await checked()).not.toBe(before);
		await app.page.keyboard.press("Escape");
		await expect.poll(() => items.count()).toBe(0);
	});
});

describe("the graph over the demo vault", () => {
	let app: AppUnderTest;
	const { findInGraph, menu, openedNote, openGraph, press } = actsOn(() => app);
	beforeAll(async () => {
		app = await openApp({ folder: "demo-vault", today: "2026-11-20", deviceScaleFactor: 2 });
		await app.page.evaluate(() => {
			let frames = 0;
			const ask = window.requestAnimationFrame.bind(window);
			window.requestAnimationFrame = (act) => {
				frames++;
				return ask(act);
			};
			Object.assign(window, { framesAsked: () => frames });
		});
		await openGraph();
	});
	afterAll(() => app.close());

	test("draws many colours, as fine as the screen", async () => {
		const { colours, fineness } = await drawn(app);
		expect(colours).toBeGreaterThan(50);
		expect(fineness).toBeCloseTo(2, 1);
	});
	test("asks for no frame once it has settled", async () => {
		const frames = () => app.page.evaluate(() => (window as unknown as { framesAsked: () => number }).framesAsked());
		await app.idle();
		const before = await frames();
		expect(before).toBeGreaterThan(0);
		await app.idle();
		expect(await frames()).toBe(before);
	});
	test("search finds and centres, and a click opens the note", async () => {
		await clickAt(app, await findInGraph("ottilie"));
		await expect.poll(openedNote).toBe("People/Ottilie Brandvold.md");
	});
	test("a right click offers the menu of a person", async () => {
		await openGraph();
		await clickAt(app, await findInGraph("ottilie"), "right");
		expect(await menu()).toContain("Talked today");
		await press("Escape");
	});
	test("keeps places when a note changes", async () => {
		const picture = () =>
			app.page.evaluate(() => document.querySelector<HTMLCanvasElement>(".rapport-graph canvas")?.toDataURL() ?? "");
		await app.page.mouse.move(5, 400);
		await app.idle();
		const before = await picture();
		await app.writeOutside("Projects/A new thought.md", "Nothing about anybody.\n");
		await app.idle();
		expect((await picture()) === before).toBe(true);
	});
	test("says nothing wrong on the way, and writes nothing", () => {
		expect(app.errors).toEqual([]);
	});
});

describe("a small graph", () => {
	let app: AppUnderTest;
	const { choose, findInGraph, note, openGraph, press, undo } = actsOn(() => app);
	beforeAll(async () => {
		app = await openApp({ files: SMALL, today: "2026-11-20", data: { greeted: true } });
		await openGraph();
	});
	afterAll(() => app.close());

	test("a click on somebody without a note makes one", async () => {
		await clickAt(app, await findInGraph("carla"));
		await app.page.locator(".modal").waitFor();
		expect(await app.page.locator(".modal input").first().inputValue()).toBe("Carla Unwritten");
		await press("Escape");
	});
	test("without a note of mine, You stands in the centre and offers to choose it", async () => {
		await clickAt(app, await findInGraph("you"));
		await choose("Bob");
		await expect.poll(() => note("Bob.md")).toBe("---\ntype: person\norganization: Beta\nme: true\n---\n");
		await undo();
		await expect.poll(app.notes).toEqual(SMALL);
		expect(app.errors).toEqual([]);
	});
});

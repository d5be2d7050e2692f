import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

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
const find = async (app: AppUnderTest, name: string): Promise<void> => {
	await app.page.locator(".rapport-graph input").fill(name);
	await app.page.keyboard.press("Enter");
	await app.page.waitForTimeout(600);
};
// Whom the search has found is marked by an unseen element in their place, from which the application takes the place of its preview.
const clickFound = async (app: AppUnderTest, button: "left" | "right" = "left"): Promise<void> => {
	const place = await app.page.locator(".rapport-graph-anchor").boundingBox();
	if (place === null) throw new Error("nobody is found");
	const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
	await app.page.mouse.move(x - 30, y - 30);
	await app.page.mouse.move(x, y);
	await app.page.waitForTimeout(150);
	await app.page.mouse.click(x, y, { button });
};
const openNote = (app: AppUnderTest) => app.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path ?? null);
const showGraph = async (app: AppUnderTest): Promise<void> => {
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph canvas").first().waitFor();
	await app.page.waitForTimeout(2500);
};

describe("the graph over the demo vault", () => {
	let app: AppUnderTest;
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
		await showGraph(app);
	});
	afterAll(() => app.close());

	test("draws many colours, as fine as the screen", async () => {
		const { colours, fineness } = await drawn(app);
		expect(colours).toBeGreaterThan(50);
		expect(fineness).toBeCloseTo(2, 1);
	});
	test("asks for no frame once it has settled", async () => {
		const frames = () => app.page.evaluate(() => (window as unknown as { framesAsked: () => number }).framesAsked());
		await expect
			.poll(
				async () => {
					const before = await frames();
					await app.page.waitForTimeout(400);
					return (await frames()) - before;
				},
				{ timeout: 15_000 },
			)
			.toBe(0);
	});
	test("search finds and centres, and a click opens the note", async () => {
		await find(app, "ottilie");
		await clickFound(app);
		await expect.poll(() => openNote(app)).toBe("People/Ottilie Brandvold.md");
	});
	test("a right click offers the menu of a person", async () => {
		await showGraph(app);
		await find(app, "ottilie");
		await clickFound(app, "right");
		expect(await app.page.locator(".menu .menu-item-title").allInnerTexts()).toContain("Talked today");
		await app.page.keyboard.press("Escape");
	});
	test("keeps places when a note changes", async () => {
		const picture = () =>
			app.page.evaluate(() => document.querySelector<HTMLCanvasElement>(".rapport-graph canvas")?.toDataURL() ?? "");
		await app.page.mouse.move(5, 400);
		await app.page.waitForTimeout(600);
		const before = await picture();
		await app.writeOutside("Projects/A new thought.md", "Nothing about anybody.\n");
		await app.page.waitForTimeout(800);
		expect((await picture()) === before).toBe(true);
	});
	test("says nothing wrong on the way, and writes nothing", () => {
		expect(app.errors).toEqual([]);
	});
});

describe("a small graph", () => {
	let app: AppUnderTest;
	beforeAll(async () => {
		app = await openApp({ files: SMALL, today: "2026-11-20", data: { greeted: true } });
		await showGraph(app);
	});
	afterAll(() => app.close());

	test("a click on somebody without a note makes one", async () => {
		await find(app, "carla");
		await clickFound(app);
		await app.page.locator(".modal").waitFor();
		expect(await app.page.locator(".modal input").first().inputValue()).toBe("Carla Unwritten");
		await app.page.keyboard.press("Escape");
	});
	test("without a note of mine, You stands in the centre and offers to choose it", async () => {
		await app.page.keyboard.press("Escape");
		const canvas = await app.page.locator(".rapport-graph canvas").first().boundingBox();
		const card = app.page.locator(".rapport-graph-card.is-shown", { hasText: "Choose which note is about you" });
		search: for (let y = 40; y < (canvas?.height ?? 0) - 40; y += 24) {
			for (let x = 40; x < (canvas?.width ?? 0) - 40; x += 24) {
				await app.page.mouse.move((canvas?.x ?? 0) + x, (canvas?.y ?? 0) + y);
				if ((await card.count()) > 0) break search;
			}
		}
		await app.page.mouse.down();
		await app.page.mouse.up();
		await app.page.locator(".suggestion-item", { hasText: "Bob" }).click();
		await expect.poll(async () => (await app.notes())["Bob.md"]).toBe("---\ntype: person\norganization: Beta\nme: true\n---\n");
		await app.page.locator(".notice .rapport-undo").last().click();
		await expect.poll(app.notes).toEqual(SMALL);
		expect(app.errors).toEqual([]);
	});
});

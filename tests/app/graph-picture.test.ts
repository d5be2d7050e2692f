import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const FILES = {
	"Me.md": "---\ntype: person\nme: true\norganization: Acme\n---\n",
	"Ann.md":
		"---\ntype: person\nrole: dean\norganization: Acme\ncircle: inner\nstance: champion\nwhy: She opens doors\nreports-to: '[[Bob]]'\n---\n## Log\n- 2026-11-01: coffee with [[Bob]]\n- 2026-09-01: lunch with [[Bob]]\n- 2026-08-01: lunch with [[Bob]]\n",
	"Bob.md":
		"---\ntype: person\norganization: Beta\ncircle: close\nstance: opponent\ndecision-role: decision maker\nknows: '[[Cleo Unwritten]]'\n---\n",
	"Dee.md": "---\ntype: person\norganization: Beta\ntags: [choir]\nknows: '[[Bob]]'\n---\n",
	"Eve.md": "---\ntype: person\n---\n",
};

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, item, menu, note, openedNote, openGraph, press, rename, undo } = actsOn(() => app);

const start = async (options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, reducedMotion: true, ...options });
	await openGraph();
};
const view = ".rapport-graph";
const row = (name: string) => app.page.locator(".rapport-graph-legend-row", { hasText: name });
const narrowed = () => app.page.locator(".rapport-graph-narrowed");
const card = () => app.page.locator(".rapport-graph-person");
const said = () => app.page.locator(".rapport-graph-told").innerText();
const state = () => app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view.getState() ?? {});
const colourBy = async (name: string): Promise<void> => {
	await app.page.getByRole("button", { name: "Colour by" }).click();
	await item(name).click();
	await app.idle();
};
/** Where somebody is on the screen of the page. */
const spotOf = (id: string) =>
	app.page.evaluate((wanted) => {
		interface Inner {
			readonly parts: {
				readonly pane: { readonly stage: { readonly spots: { of(id: string): { x: number; y: number } | null } } };
			};
		}
		const found = window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view as unknown as Inner;
		const { left = 0, top = 0 } = document.querySelector(".rapport-graph-stage")?.getBoundingClientRect() ?? {};
		const spot = found.parts.pane.stage.spots.of(wanted);
		return { x: left + (spot?.x ?? 0), y: top + (spot?.y ?? 0) };
	}, id);
/** How many pixels of the canvas are of the very colour of a tone. */
const pixelsOf = (tone: string) =>
	app.page.evaluate((wanted) => {
		const probe = document.createElement("div");
		probe.className = "rapport-graph-probe";
		probe.dataset["rapportTone"] = wanted;
		document.querySelector(".rapport-graph-stage")?.append(probe);
		const { color } = getComputedStyle(probe);
		probe.remove();
		const paper = document.createElement("canvas").getContext("2d");
		const canvas = document.querySelector<HTMLCanvasElement>(".rapport-graph-stage canvas");
		const { data } = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
		if (paper === null) return 0;
		paper.fillStyle = color;
		paper.fillRect(0, 0, 1, 1);
		const [red, green, blue] = paper.getImageData(0, 0, 1, 1).data;
		let count = 0;
		for (let at = 0; at < data.length; at += 4)
			if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) count++;
		return count;
	}, tone);

describe("the legend", () => {
	test("leaves only those who are what is clicked, says who is shown, and shows everybody again", async () => {
		await start();
		expect(await pixelsOf("organization-0")).toBeGreaterThan(20);
		expect(await narrowed().isVisible()).toBe(false);
		await row("Beta").click();
		expect(await row("Beta").getAttribute("aria-pressed")).toBe("true");
		expect(await narrowed().innerText()).toMatch(/^2 of 5 people shown/u);
		await app.idle();
		expect(await pixelsOf("organization-0")).toBe(0);
		expect(await pixelsOf("organization-1")).toBeGreaterThan(20);
		await app.page.getByRole("button", { name: "Show everybody" }).click();
		await app.idle();
		expect(await narrowed().isVisible()).toBe(false);
		expect(await pixelsOf("organization-0")).toBeGreaterThan(20);
		expect(app.errors).toEqual([]);
	});
	test("takes keys, keeps the focus, and is kept with the view", async () => {
		await start();
		await row("Beta").focus();
		await press("Enter");
		await app.idle();
		expect(await row("Beta").evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await state()).toMatchObject({ only: ["organization:beta"] });
		await press("Tab", "Space");
		expect(await narrowed().innerText()).toMatch(/^3 of 5 people shown/u);
		await colourBy("Stance");
		expect(await narrowed().innerText()).toContain("Beta");
		await narrowed().getByRole("button", { name: "Beta: narrow no longer" }).click();
		expect(await narrowed().innerText()).toMatch(/^1 of 5 people shown/u);
	});
	test.each([
		["Organization", ["Acme", "Beta", "No organization"]],
		["Group", ["Around Bob", "In no group"]],
		["Coldness", ["On track", "Dormant, or not yet in touch"]],
		["Stance", ["Champion", "Opponent", "No stance in the note"]],
		["Circle", ["Inner", "Close", "No circle"]],
	])("names the colours by %s", async (colouring, names) => {
		await start();
		await colourBy(colouring);
		await expect
			.poll(() => app.page.locator(".rapport-graph-legend ul").first().locator(".rapport-graph-legend-text").allInnerTexts())
			.toEqual(expect.arrayContaining(names));
		expect(await app.page.locator(".rapport-graph-legend-by").innerText()).toBe(colouring);
	});
	test.each(["light", "dark"] as const)("has colours that stand out, %s", async (theme) => {
		await start({ theme });
		const contrasts = await app.page.evaluate(() => {
			const host = document.querySelector(".rapport-graph-stage");
			const paper = document.createElement("canvas").getContext("2d");
			const light = (tone: string): number => {
				const probe = document.createElement("div");
				probe.className = "rapport-graph-probe";
				probe.dataset["rapportTone"] = tone;
				host?.append(probe);
				const { color } = getComputedStyle(probe);
				probe.remove();
				if (paper === null) return 0;
				paper.fillStyle = color;
				paper.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = [...paper.getImageData(0, 0, 1, 1).data].map((value) => {
					const share = value / 255;
					return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			};
			const ranks = [0, 1, 2, 3, 4, 5, 6, 7, "others", "none"];
			const tones = [
				...ranks.flatMap((rank) => [`organization-${rank}`, `group-${rank}`]),
				...["champion", "supporter", "neutral", "sceptic", "opponent", "none"].map((stance) => `stance-${stance}`),
				...["inner", "close", "active", "network", "none"].map((circle) => `circle-${circle}`),
				...["on-track", "due-soon", "due", "cold", "asleep", "off", "ghost", "me", "tie-lit", "influences"],
			];
			const behind = light("background");
			return tones.map((tone) => {
				const own = light(tone);
				return [tone, (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05)] as const;
			});
		});
		expect(contrasts.filter(([, contrast]) => contrast < 3)).toEqual([]);
	});
});

describe("the card of whom one chooses", () => {
	test("tells who, why and what ties them, and each line of evidence leads to its place", async () => {
		await start();
		const { x, y } = await spotOf("Ann.md");
		await app.page.mouse.click(x, y);
		await app.idle();
		const text = await card().innerText();
		for (const words of ["Ann", "dean, Acme", "She opens doors", "Champion", "Circle: Inner", "reports to, seen together 3 times"])
			expect(text).toContain(words);
		expect(await openedNote()).toBeNull();
		const together = card().getByRole("button", { name: /seen together, 1 Nov/u });
		await together.click();
		await expect.poll(openedNote).toBe("Ann.md");
		expect(app.errors).toEqual([]);
	});
	test("shows more lines, goes over to others, and a second click opens the note", async () => {
		await start();
		await findInGraph("Ann");
		const lines = card().locator(".rapport-graph-line");
		await card().getByRole("button", { name: "2 more lines about Bob" }).click();
		await expect.poll(() => lines.count()).toBeGreaterThan(4);
		await card().locator(".rapport-graph-tie", { hasText: "Bob" }).click();
		await app.idle();
		expect(await card().locator("h3").innerText()).toBe("Bob");
		expect(await card().innerText()).toContain("manages");
		const { x, y } = await spotOf("Bob.md");
		await app.page.mouse.click(x, y);
		await expect.poll(openedNote).toBe("Bob.md");
	});
	test("shows their network over one, two or three steps", async () => {
		await start({ width: 1500 });
		await colourBy("Circle");
		await findInGraph("Dee");
		const before = await pixelsOf("circle-inner");
		await card().getByRole("button", { name: "2 steps" }).click();
		await app.idle();
		expect(before).toBe(0);
		expect(await pixelsOf("circle-inner")).toBeGreaterThan(10);
		expect(await state()).toMatchObject({ depth: 2 });
		expect(await card().getByRole("button", { name: "2 steps" }).getAttribute("aria-pressed")).toBe("true");
	});
	test("goes by Escape, and the graph has the focus again", async () => {
		await start();
		await findInGraph("Ann");
		await card().getByRole("button", { name: "Open note" }).focus();
		await press("Escape");
		await expect.poll(() => card().isVisible()).toBe(false);
		expect(await app.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
	});
	test("on a phone it comes by a tap, and a second tap opens the note", async () => {
		await start({ phone: true });
		const first = await spotOf("Ann.md");
		await app.page.touchscreen.tap(first.x, first.y);
		await app.idle();
		expect(await card().locator("h3").innerText()).toBe("Ann");
		const { x, y } = await spotOf("Ann.md");
		const box = await card().boundingBox();
		expect(y).toBeLessThan(box?.y ?? 0);
		await app.page.touchscreen.tap(x, y);
		await expect.poll(openedNote).toBe("Ann.md");
	});
	test("beside whom the pointer is on a smaller one tells the most", async () => {
		await start();
		const { x, y } = await spotOf("Ann.md");
		await app.page.mouse.move(x - 3, y);
		await app.page.mouse.move(x, y);
		await expect.poll(() => app.page.locator("[role=tooltip].rapport-graph-card").innerText()).toContain("Bob: reports to");
		expect(await card().isVisible()).toBe(false);
	});
});

describe("several relations of two people", () => {
	test("are lines of their own, and pointing at them lists all with where they stand", async () => {
		const files = {
			"Ann.md": "---\ntype: person\nreports-to: '[[Bob]]'\n---\n",
			"Bob.md": "---\ntype: person\ninfluences: '[[Ann]]'\n---\n",
			"Dee.md": "---\ntype: person\nknows: '[[Ann]]'\n---\n",
		};
		await start({ files });
		await expect
			.poll(() => app.page.locator(".rapport-graph-legend").innerText())
			.toContain("Dashed: influences, beside another relation");
		const [ann, bob] = [await spotOf("Ann.md"), await spotOf("Bob.md")];
		await app.page.mouse.move((ann.x + bob.x) / 2 + 1, (ann.y + bob.y) / 2 + 1);
		const told = app.page.locator(".rapport-graph-card.is-shown");
		await told.waitFor();
		const words = await told.innerText();
		expect(words).toContain("reports to");
		for (const line of ["reports to · Ann", "Strength"]) expect(words).toContain(line);
		expect(words).toMatch(/influence[sd].* · Bob/u);
	});
});

describe("hidden and pinned", () => {
	test("who is hidden or pinned stays so, and everybody stays in their place, where a note is renamed", async () => {
		await start();
		await findInGraph("Ann");
		await card().getByRole("button", { name: "Hide in the graph" }).click();
		await app.idle();
		await findInGraph("Eve");
		await card().getByRole("button", { name: "Pin in this place" }).click();
		await app.idle();
		const pinned = (await state())["pinned"] as Record<string, object>;
		await press("Escape");
		await app.idle();
		const before = await Promise.all(["Bob.md", "Eve.md", "Dee.md"].map(spotOf));
		for (const name of ["Ann", "Eve", "Dee"]) await rename(`${name}.md`, `New ${name}.md`);
		expect(await state()).toMatchObject({ hidden: ["New Ann.md"], pinned: { "New Eve.md": pinned["Eve.md"] } });
		const after = await Promise.all(["Bob.md", "New Eve.md", "New Dee.md"].map(spotOf));
		for (const [at, { x, y }] of after.entries())
			expect(Math.hypot(x - (before[at]?.x ?? 0), y - (before[at]?.y ?? 0))).toBeLessThan(1);
	});
	test("who is chosen or selected stays so where their notes are renamed", async () => {
		await start();
		await findInGraph("Ann");
		await rename("Ann.md", "Anna.md");
		expect(await card().innerText()).toContain("Anna");
		await app.page.locator(".rapport-graph-stage").focus();
		await press("x");
		await app.idle();
		expect(await app.page.locator(".rapport-graph-selected-count").innerText()).toBe("1 person selected");
		await rename("Anna.md", "Ann.md");
		expect(await app.page.locator(".rapport-graph-selected-count").innerText()).toBe("1 person selected");
	});
	test("who is hidden is gone until they are shown again", async () => {
		await start();
		await findInGraph("Ann");
		await card().getByRole("button", { name: "Hide in the graph" }).click();
		await app.idle();
		expect(await state()).toMatchObject({ hidden: ["Ann.md"] });
		expect(await card().isVisible()).toBe(false);
		await expect.poll(() => narrowed().innerText()).toMatch(/^4 of 5 people shown/u);
		await narrowed().getByRole("button", { name: "Show again who is hidden" }).click();
		await app.idle();
		expect(await state()).toMatchObject({ hidden: [] });
		expect((await findInGraph("Ann")).x).toBeGreaterThan(0);
	});
	test("who is dragged stays there with the view, until they are let go", async () => {
		await start();
		const { x, y } = await spotOf("Eve.md");
		await app.page.mouse.move(x, y);
		await app.page.mouse.down();
		await app.page.mouse.move(x + 60, y + 30, { steps: 4 });
		await app.page.mouse.up();
		await app.idle();
		expect(Object.keys((await state())["pinned"] as object)).toEqual(["Eve.md"]);
		await findInGraph("Eve");
		await card().getByRole("button", { name: "Let move again" }).click();
		await app.idle();
		expect((await state())["pinned"]).toEqual({});
		await card().getByRole("button", { name: "Pin in this place" }).click();
		await app.idle();
		expect(Object.keys((await state())["pinned"] as object)).toEqual(["Eve.md"]);
		await app.page.getByRole("button", { name: "What is shown" }).click();
		await item("Let the one who is pinned move again").click();
		await app.idle();
		expect((await state())["pinned"]).toEqual({});
	});
});

test("the graph is narrowed as the list is", async () => {
	await start();
	await app.page.getByRole("button", { name: "Show only" }).click();
	await item("Close").click();
	await expect.poll(() => narrowed().innerText()).toMatch(/^1 of 5 people shown/u);
	await app.page.getByRole("button", { name: "Show only" }).click();
	await item("Show everybody").click();
	await expect.poll(() => narrowed().isVisible()).toBe(false);
});

test("a line drawn with Shift relates two people, and can be taken back", async () => {
	await start();
	const [from, to] = [await spotOf("Eve.md"), await spotOf("Dee.md")];
	await app.page.keyboard.down("Shift");
	await app.page.mouse.move(from.x, from.y);
	await app.page.mouse.down();
	await app.page.mouse.move(to.x, to.y, { steps: 5 });
	await app.page.mouse.up();
	await app.page.keyboard.up("Shift");
	await expect.poll(menu).toContain("Eve works with Dee");
	await item("Eve works with Dee").click();
	await expect.poll(() => note("Eve.md")).toContain('works-with:\n  - "[[Dee]]"');
	await undo();
	await expect.poll(app.notes).toEqual(FILES);
});

describe("for those who can't see it", () => {
	test("arrows and brackets walk, each stop is said, and one gets back", async () => {
		await start();
		expect(await app.page.locator(".rapport-graph-said").innerText()).toMatch(/^Graph of influencers: 5 people, \d+ ties/u);
		await press("ArrowRight");
		await expect.poll(said).toMatch(/^You/u);
		await findInGraph("Bob");
		await press("]");
		await expect.poll(said).toMatch(/^Ann\. dean, Acme\. .*From Bob: manages, seen together 3 times$/u);
		await press("]");
		await expect.poll(said).toMatch(/From Bob: /u);
		await press("Backspace");
		await expect.poll(said).toMatch(/^Ann/u);
		await press("Backspace");
		await expect.poll(said).toMatch(/^Bob/u);
		await press("Enter");
		await expect.poll(openedNote).toBe("Bob.md");
	});
	test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
		await start({ theme });
		await colourBy("Stance");
		await row("Champion").click();
		expect(await faultsIn(app, view)).toEqual([]);
		await findInGraph("Bob");
		expect(await faultsIn(app, view)).toEqual([]);
	});
});

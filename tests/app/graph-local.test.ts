import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const block = (text: string): string => `Before.\n\n\`\`\`rapport\n${text}\n\`\`\`\n\nAfter.\n`;
const FILES = {
	"Me.md": "---\ntype: person\nme: true\n---\n",
	"Ann.md": "---\ntype: person\nknows: ['[[Bob]]', '[[Cleo Unwritten]]']\n---\n- 2026-11-01: coffee\n",
	"Bob.md": "---\ntype: person\nknows: '[[Dee]]'\n---\n",
	"Dee.md": "---\ntype: person\nknows: '[[Eve]]'\n---\n",
	"Eve.md": `---\ntype: person\n---\n\n${block("graph")}`,
	"Alone.md": "---\ntype: person\n---\n",
	"Plan.md": "Ask [[Ann]] and [[Eve]].\n",
	"Empty.md": "Nothing.\n",
	"Two steps.md": block("graph [[Ann]]\ndepth: 2"),
	"Wrong.md": block("graph [[Ann]]\ndepth: 9"),
	"Nobody.md": block("graph [[Zed]]"),
	"Several.md": `[[Ann]] and [[Dee]]\n\n${block("graph")}`,
	"Long.md": `${block("graph [[Ann]]")}${"\nA line.\n".repeat(150)}`,
};

let app: AppUnderTest;
afterEach(() => app.close());
const { menu, note, openedNote, openNote, press } = actsOn(() => app);

const start = async (open: string, options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, reducedMotion: true, open, ...options });
	await app.idle();
};
const openLocal = async (): Promise<void> => {
	await app.runCommand("rapport:open-local-graph");
	await app.idle();
};
const read = async (): Promise<void> => {
	if ((await app.page.locator(".markdown-preview-view:visible").count()) === 0) await app.runCommand("markdown:toggle-preview");
	await app.idle();
};
const near = () => app.page.locator(".rapport-near:visible");
const summary = () => near().locator(".rapport-graph-said").innerText();
const said = () => near().locator(".rapport-unseen[role=status]").innerText();
/** Scrolls the note in which a block stands, where a place is given, and answers where it stands. */
const scroll = (to: number | null) =>
	app.page.evaluate((place) => {
		let room = document.querySelector(".rapport-block")?.parentElement ?? null;
		while (room !== null && !/auto|scroll/u.test(getComputedStyle(room).overflowY)) room = room.parentElement;
		if (place !== null) room?.scrollTo(0, place);
		return room?.scrollTop ?? 0;
	}, to);
/** Brings somebody to the middle by keys, and answers where on the page they are then. */
const spotOfChosen = async (): Promise<{ readonly x: number; readonly y: number }> => {
	await app.idle();
	const anchor = near().locator(".rapport-graph-anchor");
	await expect.poll(() => anchor.isVisible()).toBe(true);
	const place = await anchor.boundingBox();
	if (place === null) throw new Error("nobody is chosen");
	return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
};

describe("the local graph", () => {
	test("follows the note that is open: its person, mine, those whom it names, nobody", async () => {
		await start("Ann.md");
		await openLocal();
		expect(await summary()).toMatch(/^Network near Ann: 3 people, 3 ties/u);
		await openNote("Dee.md");
		await expect.poll(summary).toMatch(/^Network near Dee: 3 people, 2 ties/u);
		await openNote("Me.md");
		await expect.poll(summary).toMatch(/^Network near You: 1 person, 1 tie/u);
		await openNote("Plan.md");
		await expect.poll(summary).toMatch(/^Network near Ann, Eve: /u);
		await openNote("Alone.md");
		await expect.poll(() => near().locator(".rapport-near-lack").innerText()).toBe("No ties of Alone are known yet.");
		await openNote("Empty.md");
		await expect.poll(() => near().innerText()).toContain("Open a note about somebody");
		expect(await near().locator("canvas").isVisible()).toBe(false);
		expect(app.errors).toEqual([]);
	});

	test("shows as many steps as are chosen, and keeps them with the view", async () => {
		await start("Ann.md");
		await openLocal();
		await near().getByRole("button", { name: "3 steps" }).click();
		await expect.poll(summary).toMatch(/^Network near Ann: 5 people/u);
		expect(await near().getByRole("button", { name: "3 steps" }).getAttribute("aria-pressed")).toBe("true");
		const state = await app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-local-graph")[0]?.view.getState());
		expect(state).toMatchObject({ depth: 3 });
		expect(await faultsIn(app, ".rapport-near")).toEqual([]);
	});

	test("by keys and the mouse: whoever is chosen is told beside them, the menu opens, a second click opens the note", async () => {
		await start("Ann.md");
		await openLocal();
		await press("ArrowLeft");
		await expect.poll(said).toMatch(/^Ann\./u);
		expect(await near().locator(".rapport-graph-card.is-shown").innerText()).toContain("Ann");
		await press("]");
		const first = await said();
		expect(first).toContain("From Ann: ");
		const { x, y } = await spotOfChosen();
		await app.page.mouse.click(x, y, { button: "right" });
		expect(await menu()).not.toContain("Hide in the graph");
		await press("Escape");
		await near().locator(".rapport-graph-stage").focus();
		await press("Escape");
		expect(await said()).toBe("");
		await press("ArrowLeft", "]", "]");
		const there = await spotOfChosen();
		const name = (await said()).split(".")[0];
		await app.page.mouse.click(there.x, there.y);
		if (name === "Bob") await expect.poll(openedNote).toBe("Bob.md");
		expect(app.errors).toEqual([]);
	});

	test("follows the notes in its place, and whoever is dragged stays where they are put", async () => {
		await start("Ann.md");
		await openLocal();
		await press("ArrowLeft", "]", "]");
		const { x, y } = await spotOfChosen();
		await app.page.mouse.move(x, y);
		await app.page.mouse.down();
		await app.page.mouse.move(x + 60, y + 70, { steps: 4 });
		await app.page.mouse.up();
		await app.idle();
		await app.writeOutside("Fay.md", "---\ntype: person\nknows: '[[Ann]]'\n---\n");
		await expect.poll(summary).toMatch(/^Network near Ann: 4 people/u);
		const moved = await spotOfChosen();
		expect(Math.hypot(moved.x - x - 60, moved.y - y - 70)).toBeLessThan(4);
	});

	test("is opened from anybody's menu, and leads to the whole graph", async () => {
		await start("Ann.md");
		await openLocal();
		await press("ArrowLeft", "]");
		await near().getByRole("button", { name: "Show in the whole graph" }).click();
		await app.idle();
		expect(await app.page.locator(".rapport-graph-person").innerText()).toContain("Ann");
	});

	test("tells in words who is left out of many", async () => {
		const many = Array.from({ length: 170 }, (_, at) => [`P${at}.md`, "---\ntype: person\nknows: '[[Ann]]'\n---\n"]);
		await start("Ann.md", { files: { ...FILES, ...Object.fromEntries(many) } });
		await openLocal();
		expect(await summary()).toMatch(/^Network near Ann: 150 people|^Network near Ann: 149 people/u);
		expect(await near().locator(".rapport-near-lack").innerText()).toBe(
			"150 who are nearest and most strongly tied are shown; 24 more are left out.",
		);
	});
});

describe("a block that begins with graph", () => {
	test.each([
		["Two steps.md", /^Network near Ann: 4 people/u],
		["Eve.md", /^Network near Eve: 2 people|^Network near Eve: 1 person/u],
		["Several.md", /^Network near Ann, Dee: /u],
	])("%s", async (path, words) => {
		await start(path);
		await read();
		await expect.poll(summary).toMatch(words);
		expect((await near().boundingBox())?.height).toBe(320);
		expect(await faultsIn(app, ".rapport-block")).toEqual([]);
		expect(app.errors).toEqual([]);
	});

	test("says what it does not understand, and whom there is no note about", async () => {
		await start("Wrong.md");
		await read();
		expect(await app.page.locator(".rapport-block").innerText()).toContain(
			"Line 2: “9” is no value that depth can have: it is a number from 1 to 3.",
		);
		await openNote("Nobody.md");
		await read();
		await expect.poll(() => app.page.locator(".rapport-block:visible").innerText()).toBe("There is no note about “Zed”.");
	});

	test("follows the notes in its place, ends with its note, and does nothing out of sight", async () => {
		await start("Long.md", { height: 700 });
		await read();
		await near().evaluate((element) => element.setAttribute("data-mark", "same"));
		await app.writeOutside("Fay.md", "---\ntype: person\nknows: '[[Ann]]'\n---\n");
		await expect.poll(summary).toMatch(/^Network near Ann: 4 people/u);
		expect(await near().getAttribute("data-mark")).toBe("same");
		expect(await scroll(5000)).toBeGreaterThan(1000);
		await app.idle();
		await app.writeOutside("Gil.md", "---\ntype: person\nknows: '[[Ann]]'\n---\n");
		await app.idle();
		const words = () => app.page.locator(".rapport-near .rapport-graph-said").first().textContent();
		expect(await words()).toMatch(/^Network near Ann: 4 people/u);
		await scroll(0);
		await expect.poll(words).toMatch(/^Network near Ann: 5 people/u);
		expect(app.errors).toEqual([]);
	});

	test("the wheel goes on scrolling the note, and enlarges the graph once it has the focus", async () => {
		await start("Long.md", { height: 700 });
		await read();
		const box = await near().boundingBox();
		const top = () => scroll(null);
		await app.page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
		await app.page.mouse.wheel(0, 60);
		await expect.poll(top).toBeGreaterThan(0);
		const before = await top();
		await near().locator(".rapport-graph-stage").focus();
		await app.page.mouse.wheel(0, 60);
		await app.idle();
		expect(await top()).toBe(before);
	});

	test("by touch: a tap tells who it is, a second one opens the note", async () => {
		await start("Two steps.md", { phone: true });
		await read();
		await near().locator(".rapport-graph-stage").focus();
		await press("ArrowLeft");
		const { x, y } = await spotOfChosen();
		await press("Escape");
		await app.page.touchscreen.tap(x, y);
		await app.idle();
		expect(await said()).toMatch(/^Ann\./u);
		const there = await spotOfChosen();
		await app.page.touchscreen.tap(there.x, there.y);
		await expect.poll(openedNote).toBe("Ann.md");
		expect(await note("Ann.md")).toBe(FILES["Ann.md"]);
	});
});

import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const FILES = {
	"Me.md": "---\ntype: person\nme: true\norganization: Acme\n---\n",
	"Ann.md":
		"---\ntype: person\nrole: dean\norganization: Acme\ncircle: inner\nreports-to: '[[Bob]]'\n---\n## Log\n- 2026-11-01: coffee with [[Bob]]\n",
	"Bob.md": "---\ntype: person\norganization: Beta\ncircle: close\nknows: '[[Cleo Unwritten]]'\n---\n",
	"Dee.md": "---\ntype: person\norganization: Beta\nknows: '[[Bob]]'\n---\n",
};

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, menu, openedNote, openGraph, press } = actsOn(() => app);

const start = async (options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, reducedMotion: true, ...options });
	await openGraph();
};
const list = () => app.page.locator(".rapport-graph-list");
const items = () => list().getByRole("treeitem");
const names = () => list().locator(".rapport-tree-name").allInnerTexts();
const focused = () => app.page.evaluate(() => document.activeElement?.querySelector(".rapport-tree-name")?.textContent ?? null);
const button = (name = "As a list") => app.page.getByRole("button", { name });

describe("the graph as a list", () => {
	test("by the button: a tree from me by strength, and a table of who knows whom; back by the same button", async () => {
		await start();
		expect(await list().isVisible()).toBe(false);
		await button().click();
		await app.idle();
		expect(await list().getByRole("tree").isVisible()).toBe(true);
		expect(await app.page.locator(".rapport-graph-stage").isVisible()).toBe(false);
		expect(await names()).toEqual(["You", "Ann", "Bob"]);
		expect((await items().nth(1).innerText()).replace(/\s+/gu, " ")).toBe("Ann dean, Acme · From You: in your circle, in touch");
		expect(await list().getByRole("columnheader").allInnerTexts()).toEqual(["Person", "You", "Ann", "Bob", "Cleo Unwritten", "Dee"]);
		expect(await list().getByRole("rowheader").allInnerTexts()).toEqual(["You", "Ann", "Bob", "Cleo Unwritten", "Dee"]);
		expect(await list().locator("tbody tr").nth(1).getByRole("cell").nth(2).innerText()).toBe("reports to, seen together");
		expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
		await button("Back to the graph").click();
		await app.idle();
		expect(await list().isVisible()).toBe(false);
		expect(await app.page.locator(".rapport-graph-stage").isVisible()).toBe(true);
		expect(app.errors).toEqual([]);
	});

	test("by keys: L, arrows walk and open, Enter opens the note, Escape goes back to the graph", async () => {
		await start();
		await press("l");
		expect(await focused()).toBe("You");
		await press("ArrowDown");
		expect(await focused()).toBe("Ann");
		await press("ArrowRight");
		expect(await items().nth(1).getAttribute("aria-expanded")).toBe("true");
		expect(await names()).toEqual(["You", "Ann", "Bob", "Bob"]);
		await press("ArrowRight");
		expect(await focused()).toBe("Bob");
		expect(await items().nth(2).innerText()).toContain("From Ann: reports to, seen together");
		expect(await items().nth(2).getAttribute("aria-level")).toBe("3");
		await press("ArrowLeft");
		expect(await focused()).toBe("Ann");
		await press("ArrowLeft");
		expect(await names()).toEqual(["You", "Ann", "Bob"]);
		await press("End");
		expect(await focused()).toBe("Bob");
		await press("Home", "Escape");
		await app.idle();
		expect(await list().isVisible()).toBe(false);
		expect(await app.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
		await press("l", "ArrowDown", "Enter");
		await expect.poll(openedNote).toBe("Ann.md");
	});

	test("begins with whoever is chosen, has their menu, and follows the filters", async () => {
		await start();
		await findInGraph("Dee");
		await app.page.locator(".rapport-graph-legend-row", { hasText: "Beta" }).click();
		await app.page.locator(".rapport-graph-stage").focus();
		await press("l");
		expect(await names()).toEqual(["Dee", "Bob"]);
		expect(await list().getByRole("rowheader").allInnerTexts()).toEqual(["You", "Bob", "Dee"]);
		await items().nth(1).click({ button: "right" });
		expect(await menu()).toContain("Show in graph");
	});

	test("follows the notes, and who is open and has the focus stays so", async () => {
		await start();
		await press("l", "ArrowDown", "ArrowRight");
		await app.writeOutside("Fay.md", "---\ntype: person\ncircle: network\nknows: '[[Ann]]'\n---\n");
		await app.idle();
		await expect.poll(names).toEqual(["You", "Ann", "Bob", "Fay", "Bob", "Fay"]);
		expect(await focused()).toBe("Ann");
	});

	test("says where there are too many for a table, and shows many below somebody step by step", async () => {
		const many = Array.from({ length: 130 }, (_, at) => [`P${at}.md`, "---\ntype: person\ncircle: active\n---\n"]);
		await start({ files: Object.fromEntries(many) });
		await press("l");
		expect(await list().innerText()).toContain("A table of who knows whom stands here where 30 or fewer are shown.");
		expect((await names()).length).toBe(101);
		await press("End", "Enter");
		expect((await names()).length).toBe(131);
		expect(await focused()).toMatch(/^P\d+$/u);
	});

	test("by touch: a tap opens who stands below, a tap on a name the note", async () => {
		await start({ phone: true });
		await button().tap();
		await items().nth(1).locator(".rapport-tree-arrow").tap();
		expect(await names()).toEqual(["You", "Ann", "Bob", "Bob"]);
		expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
		await items().nth(1).locator(".rapport-tree-name").tap();
		await expect.poll(openedNote).toBe("Ann.md");
	});
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { join } from "node:path";
import { readdir, readFile } from "node:fs/promises";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

let app: AppUnderTest;
const { openNote, closeAll, undo, become, choose, press, item } = actsOn(() => app);

const person = (properties: string, body = "") => `---\ntype: person\n${properties}---\n${body}`;
const FILES = {
	"Me.md": person("me: true\ninterests: [rowing]\norganization: Home\n"),
	"Ann.md": person("circle: inner\ninterests: [rowing]\nknows: '[[Bob]]'\n", "- 2026-11-12: coffee, the boat\n"),
	"Cid.md": person("circle: inner\nknows: '[[Bob]]'\n", "- 2026-03-02: call, his garden\n"),
	"Dan.md": person("circle: close\nneeds: [a boat]\n", "- 2026-11-10: call\n"),
	"Bob.md": person("role: Head of grants\norganization: Fund\ndecision-role: decision maker\nwhy: She funds boats.\n"),
	"Eve.md": person("organization: Fund\noffers: [boat]\n", "- 2026-11-01: call\n"),
	"Lone.md": person("interests: [rowing]\norganization: Fund\noffers: [boat]\n"),
};

const page = () => app.page.locator(".modal .rapport-introduce-page");
const ways = () => app.page.locator(".modal .rapport-way");
const act = (way: number, name: string) => ways().nth(way).locator("button", { hasText: name });

async function introduceTo(name: string): Promise<void> {
	await app.runCommand("rapport:introduce-me");
	await app.page.locator(".prompt-input").fill(name);
	await choose(name);
	await page().waitFor();
	await app.idle();
}

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, open: "Dan.md" });
	await app.idle();
});
afterEach(() => closeAll());
afterAll(() => app.close());

describe("by the command", () => {
	test("whoever decides stands first, and an organization finds its people", async () => {
		await app.runCommand("rapport:introduce-me");
		await expect.poll(() => app.page.locator(".suggestion-item").first().innerText()).toBe("Bob\nHead of grants, Fund, decides");
		await app.page.locator(".prompt-input").fill("fund");
		expect(await app.page.locator(".suggestion-item").count()).toBe(3);
	});

	test("the best ways stand there hop by hop, each with what to do", async () => {
		await introduceTo("Bob");
		expect(await page().locator(".rapport-introduce-verdict").innerText()).toBe("Ask Ann.");
		expect(await ways().locator("h3").allInnerTexts()).toEqual(["Over Ann", "Over Cid"]);
		expect((await ways().nth(0).locator(".rapport-hop").allInnerTexts()).map((text) => text.split("\n"))).toEqual([
			["You → Ann", "strong tie, in your circle, in touch 8 days ago", "Last time: coffee, the boat", "You share rowing"],
			["Ann → Bob", "strong tie, know each other"],
		]);
		expect(await ways().nth(1).locator(".rapport-way-verdict").innerText()).toBe("Talk to Cid first: silent for 9 months.");
		expect(await page().locator(".rapport-ways-apart").innerText()).toContain("Whom you know at Fund\nEve\n");
	});

	test("it follows the notes, and the focus and what is read stay where they are", async () => {
		await introduceTo("Bob");
		await act(1, "Plan").focus();
		const scrolled = (): Promise<number> => page().evaluate((element) => element.closest(".modal-content")?.scrollTop ?? -1);
		await app.page.setViewportSize({ width: 1280, height: 360 });
		await act(1, "Plan").scrollIntoViewIfNeeded();
		const before = await scrolled();
		await app.writeOutside("Ann.md", FILES["Ann.md"].replace("the boat", "the red boat"));
		await expect.poll(() => page().innerText()).toContain("the red boat");
		expect(await act(1, "Plan").evaluate((button) => button === document.activeElement)).toBe(true);
		expect(await scrolled()).toBe(before);
		await app.page.setViewportSize({ width: 1280, height: 800 });
		await app.writeOutside("Ann.md", FILES["Ann.md"]);
		await app.idle();
	});

	test("a shared employer alone is no way", async () => {
		await introduceTo("Lone");
		expect(await page().locator(".rapport-introduce-verdict").innerText()).toBe("No way that your notes support.");
		expect(await ways().count()).toBe(0);
		expect(await page().innerText()).toContain("In common with them\nrowing");
	});

	test("by the keyboard alone", async () => {
		await app.runCommand("rapport:introduce-me");
		await app.page.locator(".prompt-input").waitFor();
		await app.page.keyboard.type("Bob");
		await press("Enter");
		await page().waitFor();
		await expect.poll(() => ways().count()).toBe(2);
		await press("Tab", "Tab");
		expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe("I asked");
	});
});

test("a message is copied, and nothing else happens", async () => {
	const before = await app.notes();
	await app.page.evaluate(() => {
		Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => void (document.title = text) } });
	});
	await introduceTo("Bob");
	await act(0, "Copy a message").click();
	await expect.poll(() => app.page.evaluate(() => document.title)).toContain("do you know Bob, Head of grants, Fund well enough");
	expect(await app.page.evaluate(() => document.title)).toContain("She funds boats.");
	expect(await app.notes()).toEqual(before);
});

test("two who could help each other, are warm and do not know each other yet: a message to both is copied", async () => {
	await openNote("Dan.md");
	await app.runCommand("rapport:open-before-you-meet");
	const help = app.page.locator(".rapport-before-part", { hasText: "How you could help" });
	await expect.poll(() => help.locator(".rapport-copy").count()).toBe(1);
	await help.locator(".rapport-copy").click();
	const copied = () => app.page.evaluate(() => document.title);
	await expect.poll(copied).toContain("Dan, Eve: may I introduce you to each other?");
	expect(await copied()).toContain("Dan is looking for a boat. Eve offers boat.");
});

describe("the ways to somebody", () => {
	test("are lit up in the graph, and let go again", async () => {
		await introduceTo("Bob");
		expect(await faultsIn(app, ".modal")).toEqual([]);
		await page().locator(".rapport-ways-graph").click();
		const narrowed = app.page.locator(".rapport-graph-narrowed.is-shown");
		await expect.poll(() => narrowed.innerText()).toContain("Ways to Bob");
		expect((await narrowed.innerText()).replace(/\s+/gu, " ")).toContain("3 of ");
		await narrowed.locator(".rapport-graph-widen").click();
		await expect.poll(() => narrowed.count()).toBe(0);
		expect(app.errors).toEqual([]);
	});
	test("are made a canvas, which is taken back", async () => {
		await introduceTo("Bob");
		await page().locator(".rapport-ways-canvas").dblclick();
		await expect.poll(async () => (await app.notices()).at(-1)).toBe("Made “Rapport network.canvas”.Undo");
		const canvas = JSON.parse(await readFile(join(app.folder, "Rapport network.canvas"), "utf8")) as { nodes: { file?: string }[] };
		expect(canvas.nodes.map(({ file }) => file)).toEqual(["Ann.md", "Bob.md", "Cid.md", "Me.md"]);
		await app.idle();
		expect((await readdir(app.folder)).filter((name) => name.endsWith(".canvas"))).toEqual(["Rapport network.canvas"]);
		await closeAll();
		await undo();
		await expect.poll(() => readFile(join(app.folder, "Rapport network.canvas")).catch(() => null)).toBeNull();
	});
});

describe("how far it has come", () => {
	test("is written step by step, each once and to be taken back", async () => {
		const before = await app.notes();
		await introduceTo("Bob");
		await act(0, "I asked").dblclick();
		const withAsked = (text: string) =>
			text.replace("- 2026-11-12", "- 2026-11-20: → asked for an intro to [[Bob]] #intro/asked\n- 2026-11-12");
		await become(before, { "Ann.md": withAsked });
		await app.idle();
		expect(await page().locator(".rapport-ledger").innerText()).toContain("You asked Ann for an introduction to Bob on 20 Nov.");
		await page().locator(".rapport-ledger button", { hasText: "It was made" }).click();
		await app.idle();
		await page().locator(".rapport-ledger button", { hasText: "We met" }).click();
		await app.idle();
		expect((await app.notes())["Bob.md"]).toContain('introduced-by:\n  - "[[Ann]]"');
		expect(await page().locator(".rapport-ledger").innerText()).toContain("I said thank you");
		await closeAll();
		for (const _ of [1, 2, 3]) {
			await undo();
			await app.idle();
		}
		await become(before, {});
	});

	test("stands before you meet both of them, and leads to its line", async () => {
		const before = await app.notes();
		await introduceTo("Bob");
		await act(0, "I asked").click();
		await app.idle();
		await closeAll();
		for (const name of ["Ann", "Bob"]) {
			await openNote(`${name}.md`);
			await app.runCommand("rapport:open-before-you-meet");
			const ledger = app.page.locator(".rapport-before-part .rapport-ledger");
			await expect.poll(() => ledger.allInnerTexts()).toEqual([expect.stringContaining("You asked Ann for an introduction to Bob")]);
		}
		expect(await app.page.locator(".rapport-before-part", { hasText: "Who could introduce you" }).innerText()).toContain("Ask Ann.");
		await app.page.locator(".rapport-before-part button", { hasText: "All ways" }).click();
		await expect.poll(() => ways().count()).toBe(2);
		await closeAll();
		await undo();
		await become(before, {});
	});
});

test("from the menu of somebody", async () => {
	await openNote("Bob.md");
	await app.runCommand("rapport:open-before-you-meet");
	await app.page.locator(".rapport-before-first .clickable-icon").click();
	await item("Who can introduce me").click();
	await expect.poll(() => ways().count()).toBe(2);
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

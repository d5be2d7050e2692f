import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const person = (properties: string, text = ""): string => `---\ntype: person\n${properties}\n---\n${text}\n`;
const talked = (day: string): string => `\n## Interactions\n\n- ${day}: call, the boat\n`;
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>';
const NOTES = {
	"Ann.md": person(
		"circle: inner\norganization: Acme\ntags: [sailing]\nphoto: '[[ann.svg]]'\nbirthday: 1980-11-25",
		talked("2026-11-18"),
	),
	"Bob.md": person("circle: close\norganization: Initech\nplaces: [Oslo]\nphoto: https://example.com/bob.png", talked("2026-08-01")),
	"Cid Lund.md": person("circle: active\norganization: Acme\ndecision-role: decision maker", talked("2026-01-02")),
	"Eve.md": person("circle: inner", talked("2026-11-09")),
	"Old.md": person("cadence: monthly", talked("2019-01-02")),
	"Me.md": person("me: true\norganization: Acme"),
	"ann.svg": PIXEL,
};

let app: AppUnderTest;
const { item, menu, openedNote, openList, press, row, closeAll, openRow } = actsOn(() => app);
const page = () => app.page;
const button = (name: string) => page().locator(`.rapport-list [aria-label="${name}"]`);
const names = () => page().locator(".rapport-list .rapport-row .rapport-name").allInnerTexts();
const titles = async () =>
	(await page().locator(".rapport-group-title").allInnerTexts()).map((title) => title.replace(/\s+/gu, " ").trim());
const field = () => page().locator(".rapport-find input");
const arrange = async (text: string) => {
	await button("Group and sort").click();
	await item(text).click();
};
const only = async (text: string) => {
	await button("Show only some").click();
	await item(text).click();
};

beforeAll(async () => {
	app = await openApp({
		files: NOTES,
		today: "2026-11-20",
		data: { greeted: true },
		prepare: async (page) => {
			await page.route("**/files/ann.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: PIXEL }));
		},
	});
	await openList();
});
afterEach(async () => {
	expect(await closeAll()).toEqual([]);
});
afterAll(() => app.close());

describe("looking for somebody in the list", () => {
	test("begins with / and finds by name, role and organization, in groups that are shut, too", async () => {
		expect(await names()).not.toContain("Ann");
		await page().locator(".rapport-row-link").first().focus();
		await press("/");
		await expect.poll(() => field().evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
		await page().keyboard.type("acme");
		await expect.poll(names).toEqual(["Cid Lund", "Ann"]);
		await page().keyboard.type(" cid");
		await expect.poll(names).toEqual(["Cid Lund"]);
		expect(await faultsIn(app, ".rapport-list")).toEqual([]);
	});
	test("says that nobody is found, and leads back", async () => {
		await field().fill("zzz");
		const line = page().locator(".rapport-nobody-chosen");
		await expect.poll(() => line.innerText()).toContain("Nobody is found for “zzz”.");
		await line.locator("button").click();
		await expect.poll(names).toContain("Bob");
		expect(await field().count()).toBe(0);
	});
	test("Escape empties the field, then shuts it; Enter goes to the first row", async () => {
		await button("Find somebody").click();
		await field().fill("bob");
		await expect.poll(names).toEqual(["Bob"]);
		await field().press("Escape");
		await expect.poll(names).toContain("Cid Lund");
		expect(await field().inputValue()).toBe("");
		await field().fill("bob");
		await field().press("Enter");
		await press("Enter");
		await expect.poll(openedNote).toBe("Bob.md");
		await field().press("Escape");
		await field().press("Escape");
		await expect.poll(() => field().count()).toBe(0);
	});
});

describe("the list is narrowed and arranged", () => {
	test("to a circle, a side and a text of the notes, each dropped where it stands", async () => {
		await only("Inner circle");
		await page().locator(".rapport-is-on-track .rapport-group-title").click();
		await expect.poll(async () => (await names()).sort()).toEqual(["Ann", "Eve"]);
		await page().locator('[aria-label="Inner: narrow no longer"]').click();
		await only("Outside my organization");
		await expect.poll(names).toEqual(["Bob"]);
		await page().locator('[aria-label="Outside: narrow no longer"]').click();
		await only("With a tag…");
		await page().locator(".suggestion-item", { hasText: "#sailing" }).click();
		await expect.poll(names).toEqual(["Ann"]);
		expect(await faultsIn(app, ".rapport-list")).toEqual([]);
		await only("Show everybody");
		await only("Of an organization…");
		await page().locator(".suggestion-item", { hasText: "Acme" }).click();
		await expect.poll(names).toEqual(["Cid Lund", "Ann"]);
		await page().locator('[aria-label="Acme: narrow no longer"]').click();
		await only("In a place…");
		await page().locator(".suggestion-item", { hasText: "Oslo" }).click();
		await expect.poll(names).toEqual(["Bob"]);
		await only("Show everybody");
		await expect.poll(names).toContain("Bob");
	});
	test("into circles or organizations, by silence or name", async () => {
		await arrange("Group by circle");
		await expect.poll(titles).toEqual(["Inner 2", "Close 1", "Active 1", "No circle 1"]);
		await arrange("Group by organization");
		await expect.poll(titles).toEqual(["Acme 2", "Initech 1", "No organization 2"]);
		await arrange("Sort by name");
		await expect.poll(names).toEqual(["Ann", "Cid Lund", "Bob", "Eve", "Old"]);
		await arrange("Sort by silence");
		await expect.poll(names).toEqual(["Cid Lund", "Ann", "Bob", "Old", "Eve"]);
	});
	test("and stays so on this device, though the view was shut", async () => {
		await page().locator(".rapport-group-title", { hasText: "Initech" }).click();
		await page().evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-going-cold").forEach((leaf) => leaf.detach()));
		await openList();
		expect(await titles()).toEqual(["Acme 2", "Initech 1", "No organization 2"]);
		expect(await names()).toEqual(["Cid Lund", "Ann", "Old", "Eve"]);
		await page().locator(".rapport-group-title", { hasText: "Initech" }).click();
		await arrange("Group by how it stands");
		await arrange("Sort by priority");
		expect(JSON.stringify(await app.pluginData())).not.toContain("grouping");
	});
});

describe("beside the groups", () => {
	test("a line says how many of the nearest are on track", async () => {
		expect(await page().locator(".rapport-share").innerText()).toBe("1 of 3 inner and close people on track");
	});
	test("dormant people have a tone of their own", async () => {
		await page().locator(".rapport-is-dormant .rapport-group-title").click();
		expect(await page().locator(".rapport-is-dormant .rapport-group-tone").innerText()).toBe("Old friends worth a call");
	});
	test("the coming weeks are shown where they are wanted", async () => {
		await button("Coming weeks").click();
		await expect.poll(() => page().locator(".rapport-list-weeks").innerText()).toContain("Ann birthday, turns 46");
		expect(await button("Coming weeks").getAttribute("aria-pressed")).toBe("true");
		expect(await faultsIn(app, ".rapport-list")).toEqual([]);
		await button("Coming weeks").click();
		await expect.poll(() => page().locator(".rapport-list-weeks").count()).toBe(0);
	});
	test("the status bar counts who is due, opens the list, and can be told not to", async () => {
		const count = page().locator(".rapport-due-count");
		expect(await count.innerText()).toBe("3 due");
		await page().evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-going-cold").forEach((leaf) => leaf.detach()));
		await count.click();
		await expect.poll(names).toContain("Bob");
		const calm = await openApp({ files: NOTES, today: "2026-11-20", data: { showDue: false } });
		await calm.idle();
		expect(await calm.page.locator(".rapport-due-count:visible").count()).toBe(0);
		await calm.close();
	});
});

describe("a row", () => {
	test("shows a picture of the vault, else initials; nothing of the web", async () => {
		const shown = page().locator(".rapport-is-on-track .rapport-row");
		expect(await shown.count()).toBe(1);
		expect(await row("Ann.md").locator(".rapport-face img").getAttribute("src")).toContain("ann.svg");
		expect(await row("Bob.md").locator(".rapport-face").innerText()).toBe("B");
		expect(await row("Cid Lund.md").locator(".rapport-face").innerText()).toBe("CL");
	});
	test("tells of a birthday within a fortnight, and of who decides", async () => {
		await openRow("Ann.md");
		expect(await row("Ann.md").innerText()).toContain("Birthday on Wed, 25 Nov, turns 46");
		expect(await row("Cid Lund.md").locator(".rapport-name").getAttribute("aria-description")).toContain("Decision maker");
	});
	test("shows the days of half a year where there is room", async () => {
		await row("Ann.md").locator(".rapport-row-open").click();
		expect(await row("Ann.md").innerText()).not.toContain("half a year");
		await arrange("Roomy rows");
		await expect.poll(() => row("Ann.md").innerText()).toContain("In touch on 1 day in half a year");
		expect(await faultsIn(app, ".rapport-list")).toEqual([]);
		await arrange("Two lines a row");
		await expect.poll(() => row("Ann.md").innerText()).not.toContain("half a year");
	});
	test("says what is so on the new day, after midnight and after sleep", async () => {
		await page().evaluate(() => {
			const Before = window.Date;
			const ahead = 7 * 24 * 60 * 60 * 1000;
			window.Date = class extends Before {
				constructor(...given: [] | [number]) {
					super(given.length === 0 ? Before.now() + ahead : given[0]);
				}
			} as DateConstructor;
			window.dispatchEvent(new Event("focus"));
		});
		await expect.poll(() => page().locator(".rapport-due-count").innerText()).toBe("4 due");
		expect(await row("Ann.md").innerText()).toContain("2 days late");
		expect(await row("Ann.md").innerText()).not.toContain("Birthday");
		expect(await page().locator('.rapport-is-due [data-path="Ann.md"]').count()).toBe(1);
		expect(await page().locator(".rapport-share").innerText()).toBe("0 of 3 inner and close people on track");
	});
	test("says nothing wrong on the way", async () => {
		expect(await menu()).toEqual([]);
		expect(app.errors).toEqual([]);
	});
});

test("where nobody is found there is nothing to choose among, until somebody is", async () => {
	const empty = await openApp({ files: { "Plain.md": "milk\n" }, today: "2026-11-20", data: { greeted: true } });
	await empty.runCommand("rapport:open-list");
	await empty.page.locator(".rapport-nobody").waitFor();
	const buttons = () => empty.page.locator(".rapport-list .nav-action-button").evaluateAll((all) => all.map((each) => each.ariaLabel));
	expect(await buttons()).toEqual(["Log interaction", "New person note", "Open the graph of influencers"]);
	await empty.writeOutside("Ann.md", person("circle: inner"));
	await expect.poll(async () => (await buttons()).length).toBe(7);
	expect(empty.errors).toEqual([]);
	await empty.close();
});

test("groups bear the name that the notes have now", async () => {
	const files = { "Ann.md": person("organization: acme"), "Bob.md": person("organization: Initech"), "Cid.md": person("circle: close") };
	const shared = app;
	app = await openApp({ files, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await arrange("Group by organization");
	await expect.poll(titles).toEqual(["acme 1", "Initech 1", "No organization 1"]);
	await app.writeOutside("Ann.md", person("organization: ACME"));
	await expect.poll(titles).toEqual(["ACME 1", "Initech 1", "No organization 1"]);
	await app.writeOutside("Bob.md", person("organization: Zeta"));
	await expect.poll(titles).toEqual(["ACME 1", "Zeta 1", "No organization 1"]);
	await app.close();
	app = shared;
});

test("with 3,000 people a letter is answered within a frame's work", async () => {
	const many = Object.fromEntries(
		Array.from({ length: 3000 }, (_, at) => [
			`P${at}.md`,
			person(`circle: network\norganization: Org ${at % 90}`, talked("2024-01-02")),
		]),
	);
	const large = await openApp({ files: many, today: "2026-11-20", data: { greeted: true } });
	await large.runCommand("rapport:open-list");
	await large.page.locator(".rapport-row").first().waitFor();
	await large.idle();
	await large.page.locator('.rapport-list [aria-label="Find somebody"]').click();
	const { rows, answer, baseline } = await large.page.evaluate(async () => {
		const input = document.querySelector<HTMLInputElement>(".rapport-find input");
		if (input === null) throw new Error("no field");
		const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
		const timed = (act: () => void): number => {
			const start = performance.now();
			act();
			return performance.now() - start;
		};
		const texts = Array.from({ length: 3000 }, (_, at) => `Pérson ${at} director of operations Org ${at % 90}`);
		const [answers, baselines, drawn]: [number[], number[], number[]] = [[], [], []];
		for (const text of ["o", "or", "org", "org 7", "org", "or", "p", "p1", "p12", "p1", "p", "o"]) {
			answers.push(
				timed(() => {
					input.value = text;
					input.dispatchEvent(new Event("input"));
					void document.body.offsetHeight;
				}),
			);
			drawn.push(document.querySelectorAll(".rapport-row").length);
			// What it takes to make 3,000 names plain and to look into them.
			baselines.push(
				timed(() => void texts.filter((name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().includes(text))),
			);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		return { rows: Math.max(...drawn), answer: median(answers.slice(1)), baseline: median(baselines) };
	});
	expect(rows).toBeLessThanOrEqual(10);
	expect(answer / baseline).toBeLessThan(6);
	await large.close();
}, 90_000);

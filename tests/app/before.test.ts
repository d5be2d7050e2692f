import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
const { openNote, closeAll, undo, become, item, submit, field } = actsOn(() => app);

const me = "---\ntype: person\nme: true\nschools: ['[[Aalto]] 2009–2013']\ninterests: [rowing]\noffers: [flat]\n---\n";
const ann =
	"---\ntype: person\nrole: Engineer\norganization: Acme\nwhy: She knows the grid.\nschools: ['[[Aalto]] 2011–2014']\n" +
	"interests: [rowing, chess]\nneeds: [a flat, a tax lawyer]\nknows: '[[Bob]]'\nbirthday: 1990-11-27\n---\n" +
	"- 2026-11-01: coffee with [[Bob]], the new flat\n  - her exam is on 2026-11-25\n  - [ ] send the book 📅 2026-11-10\n  - [ ] look for the photo #waiting\n";
const FILES = {
	"People/Me.md": me,
	"People/Ann.md": ann,
	"People/Bob.md": "---\ntype: person\ncircle: inner\n---\n- 2026-08-15: call\n",
	"People/Cid.md": "---\ntype: person\noffers: [tax lawyer]\n---\n",
	"Projects/House.md": "- [ ] ask [[Ann]] about the roof 📅 2026-12-01\n- [x] thank [[Ann]]\n- [ ] paint\n",
	"Meetings/Board.md": "---\ndate: 2026-11-30\nattendees: ['[[Ann]]', '[[Bob]]', '[[Me]]']\n---\nAgenda\n",
	"People/Ida.md": "---\ntype: person\nintroduced-by: ['[[Cid]]', Zed]\n---\n",
	"People/Gil.md": "---\ntype: person\n---\n- 2026-02-01: call\n",
	"Shopping.md": "milk\n",
};

const part = (title: string) => app.page.locator(".rapport-before-part", { has: app.page.locator("h3", { hasText: title }) });
const heading = () => app.page.locator(".rapport-before-head h2").innerText();

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, open: "People/Ann.md" });
	await app.runCommand("rapport:open-before-you-meet");
	await app.page.locator(".rapport-before-head").waitFor();
	await app.idle();
});
afterAll(() => app.close());

describe("on somebody’s note", () => {
	beforeEach(() => openNote("People/Ann.md"));

	test("all that is good to know stands there", async () => {
		expect(await heading()).toBe("Ann");
		const said = async (title: string): Promise<string> => (await part(title).innerText()).split("\n").slice(1).join(" | ");
		expect(await said("Last time")).toBe(
			"Coffee, 3 weeks ago (Sun, 1 Nov 2026) | coffee with Bob, the new flat | her exam is on 2026-11-25",
		);
		expect(await said("You promised")).toBe("by 10 Nov, overdue: send the book");
		expect(await said("They promised")).toBe("look for the photo");
		expect(await said("Open tasks elsewhere")).toBe("by 1 Dec: ask Ann about the roof in House");
		expect(await said("Days they told you")).toBe(
			"Birthday in 7 days, on Fri, 27 Nov 2026: turns 36 | in 5 days (Wed, 25 Nov 2026): her exam is on 2026-11-25",
		);
		expect(await said("Why they matter")).toBe("She knows the grid.");
		expect(await said("In common")).toBe("Aalto, both there 2011–2013 | rowing");
		expect(await said("What they are known for")).toBe("chess");
		expect(await said("You both know")).toBe("Bob");
		expect(await said("How you could help")).toBe("needs a flat | you offer flat | needs a tax lawyer | Cid offers tax lawyer");
		expect(await said("Lately there, too")).toBe("Bob 1 Nov");
		expect(await said("The last year")).toContain("1 day in touch");
	});

	test("who could introduce me is no question where I alone know them", async () => {
		await openNote("People/Gil.md");
		await expect.poll(heading).toBe("Gil");
		await app.idle();
		expect(await part("The last year").count()).toBe(1);
		expect(await part("Who could introduce you").count()).toBe(0);
	});

	test("who brought whom stands there", async () => {
		await openNote("People/Ida.md");
		await expect.poll(() => part("Who brought you together").innerText()).toBe("Who brought you together\nCid\nZed");
		await openNote("People/Cid.md");
		await expect.poll(() => part("Whom they brought to you").innerText()).toBe("Whom they brought to you\nIda");
	});

	test("a promise is ticked there, and the tick taken back", async () => {
		const before = await app.notes();
		await part("You promised").locator("input").click();
		await become(before, { "People/Ann.md": (text) => text.replace("- [ ] send the book", "- [x] send the book") });
		await expect.poll(() => part("You promised").count()).toBe(0);
		await undo();
		await become(before, {});
		expect(await part("You promised").count()).toBe(1);
	});

	test("the next time is planned from there", async () => {
		const before = await app.notes();
		await app.page.locator(".rapport-before-acts button", { hasText: "Plan…" }).click();
		expect(await field("Day").locator("input").inputValue()).toBe("2026-11-27");
		await app.page.locator(".modal textarea").fill("the roof");
		await submit();
		await become(before, { "People/Ann.md": (text) => text.replace("---\n- 2026-11-01", "---\n- 2026-11-27: the roof\n- 2026-11-01") });
		expect(await app.page.locator(".rapport-before-head").innerText()).toContain("planned Fri, 27 Nov, wanted");
		await undo();
		await become(before, {});
	});

	test("the last time leads to its line, a task to its note", async () => {
		await part("Open tasks elsewhere").locator("button").click();
		await expect.poll(() => app.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe("Projects/House.md");
	});
});

describe("on a note that names several", () => {
	beforeEach(() => openNote("Meetings/Board.md"));

	test("each stands in short, and in full when asked", async () => {
		await expect.poll(() => app.page.locator(".rapport-before h3.rapport-before-name").allInnerTexts()).toEqual(["Ann", "Bob"]);
		await app.page.locator("button", { hasText: "All about Ann" }).click();
		await expect.poll(heading).toBe("Ann");
		await app.page.locator("button", { hasText: "Back to all in this note" }).click();
		await expect.poll(() => app.page.locator(".rapport-before h3.rapport-before-name").count()).toBe(2);
	});
});

test("a note that names nobody says what belongs there", async () => {
	await openNote("Shopping.md");
	await expect.poll(() => app.page.locator(".rapport-before").innerText()).toContain("Open a note about somebody");
});

test("somebody’s menu opens it about them, whatever note is open", async () => {
	await app.runCommand("rapport:open-list");
	await app.page.locator('.rapport-row[data-path="People/Bob.md"] .rapport-row-more').click();
	await item("Before you meet").click();
	await expect.poll(heading).toBe("Bob");
	await closeAll();
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

let app: AppUnderTest;
const { become, openNote, undo, openedNote, closeAll } = actsOn(() => app);

const block = (text: string): string => `Before.\n\n\`\`\`rapport\n${text}\n\`\`\`\n\nAfter.\n`;
const FILES = {
	"People/Ann.md": `---\ntype: person\ncadence: 30\ncircle: inner\nbirthday: 1990-12-01\n---\n- 2026-06-01: call, the roof\n  - [ ] send the book\n`,
	"People/Bob.md": `---\ntype: person\ncadence: 30\ntags: [sailing]\norganization: Acme\nplaces: [Oslo]\n---\n- 2026-07-01: call\n`,
	"People/Cid.md": `---\ntype: person\ncadence: 30\n---\n- 2026-11-16: lunch, the garden\n`,
	"People/Dee.md": `---\ntype: person\n---\n- 2026-11-16: lunch\n\n${block("before")}`,
	"Cold.md": block("cold"),
	"Inner.md": block("circle: inner"),
	"Tag.md": block("cold\ntag: #sailing"),
	"Organization.md": block("cold\norganization: [[acme]], Nordlys"),
	"Place.md": block("cold\nplace: oslo"),
	"Nowhere.md": block("cold\nplace: Bergen"),
	"Wrong.md": block("cold\ncircl: inner\nlimit: 1"),
	"Ann before.md": block("before [[Ann]]"),
	"Nobody.md": block("before [[Zed]]"),
	"Agenda.md": `Meet [[Ann]] and [[Bob]].\n\n${block("before")}`,
	"Upcoming.md": block("upcoming\nweeks: 8"),
	"Back.md": block("look back"),
	"Two.md": block("look back\n```\n```rapport\nlook back"),
	"Plain.md": "```rapportage\nx\n```\n",
};
const shown = () => app.page.locator(".rapport-block:visible");
const text = async (): Promise<string> => (await shown().innerText()).replace(/\s*\n\s*/gu, " | ");
const read = async (path: string): Promise<void> => {
	await openNote(path);
	if ((await app.page.locator(".markdown-preview-view:visible").count()) === 0) await app.runCommand("markdown:toggle-preview");
	await app.idle();
};

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.idle();
});
afterAll(() => app.close());

test("cold shows those who are late, and they can be acted on", async () => {
	await read("Cold.md");
	expect(await shown().locator(".rapport-name").allInnerTexts()).toEqual(["Ann", "Bob"]);
	const before = await app.notes();
	await shown().locator('[data-path="People/Bob.md"] .rapport-talked').click();
	await become(before, { "People/Bob.md": (note) => note.replace("---\n- ", "---\n- 2026-11-20: talked\n- ") });
	await expect.poll(() => shown().locator(".rapport-name").allInnerTexts()).toEqual(["Ann"]);
	await undo();
	await become(before, {});
	await expect.poll(() => shown().locator(".rapport-name").allInnerTexts()).toEqual(["Ann", "Bob"]);
});

test("a row leads to its note", async () => {
	await read("Cold.md");
	await shown().locator(".rapport-name", { hasText: "Ann" }).click();
	await expect.poll(openedNote).toBe("People/Ann.md");
});

test.each([
	["Inner.md", ["Ann"]],
	["Tag.md", ["Bob"]],
	["Organization.md", ["Bob"]],
	["Place.md", ["Bob"]],
	["Nowhere.md", []],
])("it is narrowed by what its lines say: %s", async (path, names) => {
	await read(path);
	expect(await shown().locator(".rapport-name").allInnerTexts()).toEqual(names);
	expect(await shown().locator(".rapport-block-fault").count()).toBe(0);
});

test("what it does not understand is told, and the rest goes on", async () => {
	await read("Wrong.md");
	expect(await shown().locator(".rapport-block-fault").allInnerTexts()).toEqual([
		"Line 2: “circl” is nothing that this block knows. It knows circle, tag, organization, place, limit.",
	]);
	expect(await shown().locator(".rapport-name").allInnerTexts()).toEqual(["Ann"]);
	expect(await text()).toContain("and 1 more");
});

test("before tells of somebody, of the note’s own person, of all whom it names, or that there is nobody", async () => {
	await read("Ann before.md");
	expect(await shown().locator("h2").innerText()).toBe("Ann");
	expect(await text()).toContain("send the book");
	await read("People/Dee.md");
	expect(await shown().locator("h2").innerText()).toBe("Dee");
	await read("Agenda.md");
	expect(await shown().locator("h3.rapport-before-name").allInnerTexts()).toEqual(["Ann", "Bob"]);
	await read("Nobody.md");
	expect(await text()).toBe("There is no note about “Zed”.");
});

test("upcoming tells what the weeks bring", async () => {
	await read("Upcoming.md");
	expect(await text()).toBe("Week of 30 Nov | Tue, 1 Dec | Ann birthday, turns 36 | Week of 14 Dec | Wed, 16 Dec | Cid due");
});

test("look back tells what the week brought", async () => {
	await read("Back.md");
	expect(await text()).toBe("In touch with 2 people: Cid, Dee. | For the first time: Cid, Dee.");
});

test("it follows the notes in its place: what shows the same stays the same element", async () => {
	await read("Cold.md");
	await shown()
		.locator('[data-path="People/Ann.md"]')
		.evaluate((row) => row.setAttribute("data-kept", ""));
	await app.writeOutside("People/Bob.md", "---\ntype: person\ncadence: 30\n---\n- 2026-07-01: call, the fence\n");
	await expect.poll(text).toContain("the fence");
	expect(await shown().locator('[data-path="People/Ann.md"]').getAttribute("data-kept")).toBe("");
});

test("axe finds nothing wrong in any block", async () => {
	for (const path of ["Wrong.md", "Ann before.md", "Upcoming.md", "Back.md"]) {
		await read(path);
		expect(await faultsIn(app, ".rapport-block")).toEqual([]);
	}
});

test("it ends with the note", async () => {
	await read("Cold.md");
	await read("Plain.md");
	expect(await app.page.locator(".rapport-block").count()).toBe(0);
	expect(await app.page.locator(".markdown-preview-view code").innerText()).toContain("x");
	await app.runCommand("markdown:toggle-preview");
	await closeAll();
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

test("two that follow one another do not touch, and are as far from words as before", async () => {
	await read("Two.md");
	const [first, second] = await shown().evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
	expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBe(8);
	const words = app.page.locator(".markdown-preview-view:visible p", { hasText: "After." });
	expect((await words.evaluate((element) => element.getBoundingClientRect().top)) - (second?.bottom ?? 0)).toBe(16);
});

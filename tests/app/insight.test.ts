import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

let app: AppUnderTest;
const { openedNote, press, rename, undo } = actsOn(() => app);

const person = (properties: string, body = "") => `---\ntype: person\n${properties}---\n${body}`;
const FILES = {
	"Me.md": person("me: true\norganization: Home\n"),
	"Ann.md": person(
		"circle: inner\norganization: Acme\nknows: ['[[Bob]]', '[[Cid]]', '[[Dan]]']\n",
		"- 2026-11-12: coffee\n- 2026-11-02: call\n- 2026-10-02: call\n- 2026-09-02: call\n- 2026-08-02: call\n",
	),
	"Bob.md": person("organization: Acme\ndecision-role: decision maker\nstance: supporter\n"),
	"Cid.md": person("organization: Acme\nstance: opponent\n"),
	"Dan.md": person("organization: Acme\n"),
	"Eve.md": person("circle: close\norganization: Fund\ndecision-role: decision maker\n", "- 2026-01-02: call\n"),
};
const sentences = () => app.page.locator(".rapport-insight .rapport-sentence").allInnerTexts();
const ofOrganizations = (name: string) => app.page.locator(".rapport-insight .rapport-before-when", { hasText: name });

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.idle();
	await app.runCommand("rapport:open-network-in-words");
	await app.page.locator(".rapport-insight-part").first().waitFor();
	await app.idle();
});
afterAll(() => app.close());

test("what the network tells stands in sentences, each with what to do", async () => {
	expect(await sentences()).toEqual([
		"Eve decides at Fund and has been silent for 11 months.",
		"What to do: get in touch, with something for them.",
		"Bob decides at Acme, and you have not been in touch.",
		"What to do: Ask Ann.",
		"If you lose touch with Ann, 3 people are out of your reach, 3 of them at Acme.",
		"What to do: ask them to introduce you to one of them: Bob.",
		"You know one person alone at Acme: Ann.",
		"What to do: ask who else you should meet there.",
		"You know one person alone at Fund: Eve.",
		"What to do: ask who else you should meet there.",
		"Most of your 5 days in touch in the last half year went to Ann (5); one of those in your inner and close circles had none: Eve.",
		"What to do: get in touch, with something for them.",
		"Of the people whose organization you noted, 0 are inside yours and 5 outside (E\u2060–\u2060I index +1.00).",
		"What to do: who inside decides, and whom do you not know yet?",
		"Between groups that hardly touch stands Ann.",
		"What to do: keep these ties warm; they are the shortest way to the others.",
	]);
});

test("an organization has a page of its own, by mouse and keyboard", async () => {
	await ofOrganizations("Acme").click();
	const page = () => app.page.locator(".rapport-insight").innerText();
	expect((await page()).replace(/\n+/gu, " ")).toBe(
		"Back to all Acme 4 people Last in touch: 8 days ago Make a canvas Decides Bob For you Bob Against or doubtful Cid Whom you are in touch with Ann Others there Dan",
	);
	await app.page.locator(".rapport-organization-canvas").click();
	await expect.poll(async () => (await app.notices()).at(-1)).toBe("Made “Rapport network.canvas”.Undo");
	await undo();
	await app.page.locator(".rapport-insight .rapport-more").focus();
	await press("Enter");
	await expect.poll(() => app.page.locator(".rapport-insight-part").count()).toBe(8);
});

test("what is done with an organization is done with those who are in it now", async () => {
	await ofOrganizations("Acme").click();
	await app.page.evaluate(() => window.host.app.vault.createFolder("Team"));
	await rename("Dan.md", "Team/Dan.md");
	await app.page.locator(".rapport-organization-canvas").click();
	const canvas = (): Promise<string> =>
		app.page.evaluate(async () => {
			const file = window.host.app.vault.getFileByPath("Rapport network.canvas");
			return file === null ? "" : window.host.app.vault.read(file);
		});
	await expect.poll(canvas).toContain("Team/Dan.md");
	await undo();
	await rename("Team/Dan.md", "Dan.md");
	await app.page.locator(".rapport-insight .rapport-more").focus();
	await press("Enter");
	await app.idle();
});

test("a name leads to its note, and a sentence into the graph", async () => {
	await app.page.locator(".rapport-insight .rapport-person-link", { hasText: "Eve" }).first().click();
	await expect.poll(openedNote).toBe("Eve.md");
	await app.page.locator(".rapport-insight-part button").nth(2).click();
	await app.page.locator(".rapport-graph canvas").first().waitFor();
	await expect.poll(() => app.page.locator(".rapport-graph-card.is-shown").innerText()).toContain("Ann");
});

test("follows the notes", async () => {
	await app.writeOutside("Eve.md", person("circle: close\norganization: Fund\ndecision-role: decision maker\n", "- 2026-11-19: call\n"));
	await expect.poll(async () => (await sentences())[0]).toContain("Bob decides at Acme");
});

test("help given and got is told where somebody asks, by mouse and keyboard", async () => {
	const button = app.page.locator(".rapport-help-button");
	const told = (): Promise<string> => button.locator("xpath=..").innerText();
	expect(await told()).toBe("Help given and got");
	await button.click();
	await expect.poll(told).toContain("Your notes tell of too little help yet.");
	await app.writeOutside(
		"Dan.md",
		person("organization: Acme\n", "- 2026-11-10: call #gave\n- 2026-11-11: call #gave\n- 2026-11-12: call #got\n"),
	);
	await expect.poll(told).toContain("Dan: you helped twice, you were helped once.");
	expect(await faultsIn(app, ".rapport-insight")).toEqual([]);
	await button.focus();
	await press("Enter");
	await expect.poll(told).toBe("Help given and got");
	expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
});

test("axe finds nothing", async () => {
	expect(await faultsIn(app, ".rapport-insight")).toEqual([]);
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

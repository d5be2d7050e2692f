import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
const { choose, field, note, openedNote, openList, openNote, press, row, submit, undo, writeBetween } = actsOn(() => app);
const FILES = {
	"People/Ann Li.md": [
		"---",
		"type: person # since 2024",
		"cadence: 14",
		"---",
		"# Ann",
		"",
		"## Log",
		"* [[2026-10-01]] — call",
		"* [[2026-09-01]] — coffee",
		"",
		"## Ideas",
		"- a walk",
	].join("\r\n"),
	"People/Bob Roy.md": "---\ntype: person\ncadence: 14\n---\n- 2026-08-01: call\n- 2026-10-01: lunch\n  He paid.\n\nSome text.\n",
	"People/Cy.md": "---\ntype: person\naliases: [Cyril Sneer]\n---\n",
	"Me.md": "---\nme: true\norganization: Acme\n---\n",
};

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true, peopleFolders: ["People"] } });
	await openList();
});
afterAll(() => app.close());

describe("log interaction", () => {
	test("how one was in touch follows the words until somebody chooses, and what is changed is said", async () => {
		const how = () => field("How").locator("select").inputValue();
		const said = field("What was said").locator("textarea");
		const form = () => app.page.locator(".modal .rapport-form");
		await app.runCommand("rapport:log-interaction");
		await app.page.locator(".modal input[placeholder='Find a person']").fill("Cy");
		await choose("Cy");
		expect(await how()).toBe("other");
		await said.fill("lunch at the mill");
		expect(await how()).toBe("meal");
		await said.fill("talk\n# a heading");
		expect(await how()).toBe("other");
		expect(await form().innerText()).toContain("is written as “- a heading”.");
		await said.fill("lunch at the mill");
		expect(await form().innerText()).not.toContain("is written as");
		await submit();
		await expect
			.poll(() => note("People/Cy.md"))
			.toBe(`${FILES["People/Cy.md"]}\n## Interactions\n\n- 2026-11-20: lunch at the mill\n`);
		await app.idle();
		await app.runCommand("rapport:undo");
		await expect.poll(() => note("People/Cy.md")).toBe(FILES["People/Cy.md"]);
		await app.runCommand("rapport:log-interaction");
		await field("How").locator("select").selectOption("call");
		await said.fill("lunch at the mill");
		expect(await how()).toBe("call");
		await app.page.keyboard.press("Escape");
	});

	test("writes into everybody's note as it is written there, and nothing else", async () => {
		await app.runCommand("rapport:log-interaction");
		for (const name of ["Ann", "Bob"]) {
			await app.page.locator(".modal input[placeholder='Find a person']").fill(name);
			await choose(name);
		}
		await field("How").locator("select").selectOption("walk");
		await field("What was said").locator("textarea").fill("round the lake, she moves in May\nand he knows a mover");
		await app.page.locator(".modal button", { hasText: "Add a promise" }).click();
		await app.page.locator(".modal input[placeholder='What was promised']").fill("send the mover's number");
		await app.page.locator(".modal .rapport-new-promise input[type='date']").fill("2026-12-01");
		await submit();
		await expect.poll(() => note("People/Bob Roy.md")).not.toBe(FILES["People/Bob Roy.md"]);
		const notes = await app.notes();
		expect(notes["People/Ann Li.md"]).toBe(
			[
				"---",
				"type: person # since 2024",
				"cadence: 14",
				"---",
				"# Ann",
				"",
				"## Log",
				"* [[2026-11-20]] — (walk) round the lake, she moves in May [with:: [[Bob Roy]]]",
				"  and he knows a mover",
				"  * [ ] send the mover's number 📅 2026-12-01",
				"* [[2026-10-01]] — call",
				"* [[2026-09-01]] — coffee",
				"",
				"## Ideas",
				"- a walk",
			].join("\r\n"),
		);
		expect(notes["People/Bob Roy.md"]).toBe(
			[
				"---",
				"type: person",
				"cadence: 14",
				"---",
				"- 2026-08-01: call",
				"- 2026-10-01: lunch",
				"  He paid.",
				"- 2026-11-20: (walk) round the lake, she moves in May [with:: [[Ann Li]]]",
				"  and he knows a mover",
				"  - [ ] send the mover's number 📅 2026-12-01",
				"",
				"Some text.",
				"",
			].join("\n"),
		);
		await undo();
		await expect.poll(app.notes).toEqual(FILES);
	});
	test("asks for a person", async () => {
		await app.runCommand("rapport:log-interaction");
		await submit();
		expect(await app.page.locator(".rapport-form-error").innerText()).toBe("Choose at least one person.");
		await press("Escape");
	});
	test("makes a heading where a note has neither log nor entry", async () => {
		await openNote("People/Cy.md");
		await app.runCommand("rapport:talked-today");
		await expect
			.poll(() => note("People/Cy.md"))
			.toBe("---\ntype: person\naliases: [Cyril Sneer]\n---\n\n## Interactions\n\n- 2026-11-20: talked\n");
		await undo();
		await expect.poll(app.notes).toEqual(FILES);
	});
	test("keeps what another program wrote between reading and writing", async () => {
		await writeBetween("---\ntype: person\nrole: Chair\n---\n- 2026-08-01: call\n");
		await row("People/Bob Roy.md").locator(".rapport-talked").click();
		await expect
			.poll(() => note("People/Bob Roy.md"))
			.toBe("---\ntype: person\nrole: Chair\n---\n- 2026-11-20: talked\n- 2026-08-01: call\n");
		await app.writeOutside("People/Bob Roy.md", FILES["People/Bob Roy.md"]);
	});
});

describe("new person note", () => {
	test("makes the note from the template and opens it where one goes on writing", async () => {
		await app.runCommand("rapport:new-person");
		await field("Name").locator("input").fill("Dee: the 1st/2nd");
		await field("Organization").locator("input").fill("[[Acme]] & Sons");
		await field("Role").locator("input").fill("Head of #1: things");
		await field("Circle").locator("select").selectOption("close");
		await field("Why they matter").locator("textarea").fill('She said: "try it"');
		await submit();
		const path = "People/Dee- the 1st-2nd.md";
		await expect.poll(async () => Object.keys(await app.notes())).toContain(path);
		const text = (await app.notes())[path] ?? "";
		expect(text).toMatchInlineSnapshot(`
			"---
			type: person
			organization: "[[Acme]] & Sons"
			role: "Head of #1: things"
			circle: close
			why: 'She said: "try it"'
			knows: []
			interests: []
			needs: []
			aliases:
			  - "Dee: the 1st/2nd"
			---
			# Dee: the 1st/2nd

			## Who and why



			## Common ground



			## How I could help



			## Interactions

			"
		`);
		await expect.poll(openedNote).toBe(path);
		await expect.poll(() => app.page.locator(".rapport-name", { hasText: "Dee- the 1st-2nd" }).count()).toBe(1);
		await undo();
		await expect.poll(app.notes).toEqual(FILES);
	});
	test("offers the note of a name that exists, by name or alias", async () => {
		await app.runCommand("rapport:new-person");
		await field("Name").locator("input").fill("cyril sneer");
		await press("Enter");
		expect(await app.page.locator(".rapport-form-error").innerText()).toContain("There is already a note");
		await app.page.locator(".rapport-form-error button").click();
		await expect.poll(openedNote).toBe("People/Cy.md");
		expect(await app.notes()).toEqual(FILES);
	});
	test("takes the chosen template, and marks the note where that does not", async () => {
		await app.writeOutside("Templates/Friend.md", "---\nmet: {{date}}\n---\n# {{name}}\n\n{{cursor}}\n");
		await app.writeOutside(
			".obsidian/plugins/rapport/data.json",
			JSON.stringify({ greeted: true, personTemplate: "Templates/Friend.md", newPersonFolder: "Friends" }),
		);
		await app.idle();
		await app.runCommand("rapport:new-person");
		await field("Name").locator("input").fill("Eve");
		await submit();
		await expect.poll(() => note("Friends/Eve.md")).toBe("---\nmet: 2026-11-20\ntype: person\n---\n# Eve\n\n\n");
	});
	test("says nothing wrong on the way", () => {
		expect(app.errors).toEqual([]);
	});
});

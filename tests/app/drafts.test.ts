import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

const person = (words = ""): string => `---\ntype: person\norganization: Haltwell GmbH\nrole: Planner\n---\n${words}`;
const FILES = {
	"People/Ann Li.md": person("- 2026-11-01: call\n"),
	"People/Bob Roy.md": person(),
	"Family/John Smith.md": person(),
	"Work/John Smith.md": person(),
	"Soup.md": "Leeks.\n",
};

let app: AppUnderTest;
const { field, choose, submit, press, openList, openNote, closeAll } = actsOn(() => app);
const form = () => app.page.locator(".modal .rapport-form");
const said = () => field("What was said").locator("textarea");
const kept = () => app.page.locator(".rapport-form-kept");
const note = async (path: string): Promise<string | undefined> => (await app.notes())[path];

beforeEach(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await openList();
});
afterEach(async () => {
	expect(app.errors).toEqual([]);
	await app.close();
});

describe("a form that is left by a slip is as it was when it is opened again", () => {
	test("a log, left by Escape and by a click beside it", async () => {
		await app.runCommand("rapport:log-interaction");
		await field("People").locator("input").fill("Ann");
		await choose("Ann Li");
		await field("How").locator("select").selectOption("coffee");
		await said().fill("the new flat\nand the cat");
		await app.page.getByText("Add a promise").click();
		await app.page.getByPlaceholder("What was promised").fill("send the plan");
		await press("Escape");
		await expect.poll(() => form().count()).toBe(0);
		await app.runCommand("rapport:log-interaction");
		expect(await said().inputValue()).toBe("the new flat\nand the cat");
		await app.page.mouse.click(5, 5);
		await expect.poll(() => form().count()).toBe(0);
		await app.runCommand("rapport:log-interaction");
		expect(await kept().innerText()).toContain("This is what you had typed.");
		await submit();
		await expect
			.poll(() => note("People/Ann Li.md"))
			.toContain("2026-11-20: (coffee) the new flat\n  and the cat\n  - [ ] send the plan\n");
		await expect.poll(() => form().count()).toBe(0);
		await app.runCommand("rapport:log-interaction");
		expect(await said().inputValue()).toBe("");
		expect(await kept().count()).toBe(0);
	});
	test("one that is left while it is being written is not kept, and what stands in the way is said all the same", async () => {
		const log = async (words: string): Promise<void> => {
			await app.runCommand("rapport:log-interaction");
			await field("People").locator("input").fill("Ann");
			await choose("Ann Li");
			await said().fill(words);
		};
		const slowly = (outcome: string | null): Promise<void> =>
			app.page.evaluate((refusal) => {
				const { vault } = window.host.app;
				const write = vault.process.bind(vault);
				Object.assign(window, { go: null });
				vault.process = async (...given) => {
					await new Promise<void>((resolve) => Object.assign(window, { go: resolve }));
					vault.process = write;
					if (refusal !== null) throw new Error(refusal);
					return write(...given);
				};
			}, outcome);
		const go = async (): Promise<void> => {
			await app.page.waitForFunction(() => (window as unknown as { go: unknown }).go !== null);
			await app.page.evaluate(() => (window as unknown as { go: () => void }).go());
		};
		await log("the flat");
		await slowly(null);
		await submit();
		await press("Escape");
		await expect.poll(() => form().count()).toBe(0);
		await go();
		await expect.poll(() => note("People/Ann Li.md")).toContain("2026-11-20: the flat");
		await app.idle();
		await app.runCommand("rapport:log-interaction");
		expect(await kept().count()).toBe(0);
		await press("Escape");
		await log("the cat");
		await slowly("the disk is full");
		await submit();
		await press("Escape");
		await expect.poll(() => form().count()).toBe(0);
		await go();
		await expect.poll(async () => (await app.notices()).at(-1)).toContain("the disk is full");
		app.errors.length = 0;
		await app.runCommand("rapport:log-interaction");
		expect(await said().inputValue()).toBe("the cat");
	});
	test("a new person, a promise and a relation", async () => {
		await app.runCommand("rapport:new-person");
		await field("Name").locator("input").fill("Gus Gale");
		await press("Escape");
		await app.runCommand("rapport:new-person");
		expect(await field("Name").locator("input").inputValue()).toBe("Gus Gale");
		await press("Escape");
		await actsOn(() => app).openNote("People/Ann Li.md");
		await app.runCommand("rapport:add-promise");
		await field("What was promised").locator("textarea").fill("send the plan");
		await press("Escape");
		await app.runCommand("rapport:add-promise");
		expect(await field("What was promised").locator("textarea").inputValue()).toBe("send the plan");
		await press("Escape");
		await app.runCommand("rapport:add-relation");
		await field("How strong").locator("select").selectOption("strong");
		await press("Escape");
		await app.runCommand("rapport:add-relation");
		expect(await field("How strong").locator("select").inputValue()).toBe("strong");
	});
	test("a due day that none can be read as is told, and nothing is written without it", async () => {
		await app.runCommand("rapport:log-interaction");
		await field("People").locator("input").fill("Ann");
		await choose("Ann Li");
		await app.page.getByText("Add a promise").click();
		await app.page.getByPlaceholder("What was promised").fill("send the plan");
		await app.page.locator(".rapport-new-promise input[type=date]").fill("20266-01-01");
		await submit();
		await expect.poll(() => app.page.locator(".rapport-form-error").innerText()).toBe("Choose a day.");
		expect(await note("People/Ann Li.md")).toBe(FILES["People/Ann Li.md"]);
		await press("Escape");
		await openNote("People/Ann Li.md");
		await app.runCommand("rapport:add-promise");
		await field("What was promised").locator("textarea").fill("send the plan");
		await field("By when").locator("input").fill("20266-01-01");
		await submit();
		await expect.poll(() => app.page.locator(".rapport-form-error").innerText()).toBe("Choose a day.");
		expect(await note("People/Ann Li.md")).toBe(FILES["People/Ann Li.md"]);
	});
	test("unless nothing was typed, or it is not wanted", async () => {
		await app.runCommand("rapport:log-interaction");
		await press("Escape");
		await app.runCommand("rapport:log-interaction");
		expect(await kept().count()).toBe(0);
		await said().fill("never mind");
		await press("Escape");
		await app.runCommand("rapport:log-interaction");
		await kept().locator("button").click();
		expect(await said().inputValue()).toBe("");
		expect(await kept().count()).toBe(0);
	});
});

test("somebody whose note is renamed while the form is open is still the one", async () => {
	await app.runCommand("rapport:log-interaction");
	await field("People").locator("input").fill("Bob");
	await choose("Bob Roy");
	await said().fill("the harbour");
	await app.page.evaluate(async () => {
		const { vault } = window.host.app;
		const file = vault.getFileByPath("People/Bob Roy.md");
		if (file !== null) await vault.rename(file, "People/Robert Roy.md");
	});
	await expect.poll(() => app.page.locator(".rapport-chip").innerText()).toBe("Robert Roy");
	await submit();
	await expect.poll(() => note("People/Robert Roy.md")).toContain("the harbour");
	await expect.poll(() => app.notices()).toEqual(["Logged with Robert Roy.Undo"]);
});

test("a log for a day to come is said to be planned", async () => {
	await app.runCommand("rapport:log-interaction");
	await field("People").locator("input").fill("Bob");
	await choose("Bob Roy");
	await field("Day").locator("input").fill("2026-12-04");
	await submit();
	await expect.poll(() => app.notices()).toEqual(["Planned with Bob Roy for Fri, 4 Dec 2026.Undo"]);
});

test("a circle that a cadence of their own goes before says so", async () => {
	await app.writeOutside("People/Ann Li.md", `---\ntype: person\ncadence: 2 weeks\n---\n`);
	await actsOn(() => app).openNote("People/Ann Li.md");
	await app.idle();
	await app.runCommand("rapport:set-circle");
	await choose("Inner");
	await expect.poll(() => app.notices()).toEqual(["Circle of Ann Li: Inner. Their own cadence, every 2 weeks, goes first.Undo"]);
});

describe("somebody who was just met", () => {
	test("gets a note on the way of a log, and both are taken back by one undo", async () => {
		await app.runCommand("rapport:log-interaction");
		await field("People").locator("input").fill("Gus Gale");
		await choose("Make a person note “Gus Gale”");
		await field("People").locator("input").fill("Bob");
		await choose("Bob Roy");
		await said().fill("the harbour");
		await submit();
		await expect.poll(() => note("People/Gus Gale.md")).toContain("the harbour");
		expect(await note("People/Gus Gale.md")).toContain("type: person");
		expect(await note("People/Bob Roy.md")).toContain("[with:: [[Gus Gale]]]");
		await expect.poll(() => app.notices()).toEqual(["Logged with Bob Roy, Gus Gale.Undo"]);
		await app.page.locator(".rapport-undo").click();
		await expect.poll(() => app.notes()).toEqual(FILES);
	});
	test("gets none where the log is refused", async () => {
		await app.runCommand("rapport:log-interaction");
		await field("People").locator("input").fill("Gus Gale");
		await choose("Make a person note");
		await field("People").locator("input").fill("Bob");
		await choose("Bob Roy");
		await app.writeOutside("People/Bob Roy.md", null);
		await submit();
		await expect.poll(() => app.page.locator(".rapport-form-error").innerText()).toContain("no longer there");
		expect(Object.keys(await app.notes()).sort()).toEqual(
			["Family/John Smith.md", "People/Ann Li.md", "Soup.md", "Work/John Smith.md"].sort(),
		);
	});
	test("is not offered a note where one is there", async () => {
		await app.runCommand("rapport:log-interaction");
		await field("People").locator("input").fill("ann li");
		await app.page.locator(".suggestion-item").first().waitFor();
		expect(await app.page.locator(".suggestion-item").allInnerTexts()).toEqual(["Ann Li\nPlanner, Haltwell GmbH"]);
	});
});

test("the last person is taken away by a key, and a promise by its button", async () => {
	await app.runCommand("rapport:log-interaction");
	await field("People").locator("input").fill("Ann");
	await choose("Ann Li");
	await press("Backspace");
	expect(await app.page.locator(".rapport-chip").count()).toBe(0);
	await app.page.getByText("Add a promise").click();
	await app.page.locator(".rapport-new-promise button").click();
	expect(await app.page.locator(".rapport-new-promise").count()).toBe(0);
});

test("namesakes are told apart", async () => {
	await app.runCommand("rapport:log-interaction");
	await field("People").locator("input").fill("John");
	await app.page.locator(".suggestion-item").first().waitFor();
	expect((await app.page.locator(".suggestion-item").allInnerTexts()).slice(0, 2)).toEqual([
		"John Smith\nPlanner, Haltwell GmbH, Family",
		"John Smith\nPlanner, Haltwell GmbH, Work",
	]);
	await closeAll();
	await openNote("People/Ann Li.md");
	await app.runCommand("rapport:add-relation");
	await field("The other person").locator("input").fill("John");
	await app.page.locator(".suggestion-item", { hasText: "Work" }).click();
	await submit();
	await expect.poll(() => app.notices()).toEqual(["Ann Li knows John Smith (Work).Undo"]);
});

test("a new note goes where most people are, or where the form says; firm and role are suggested", async () => {
	await app.runCommand("rapport:new-person");
	await field("Name").locator("input").fill("Gus Gale");
	expect(await field("Folder").locator("input").inputValue()).toBe("People");
	await field("Organization").locator("input").fill("halt");
	await choose("Haltwell GmbH");
	await field("Folder").locator("input").fill("Wor");
	await app.page.locator(".suggestion-item", { hasText: "Work" }).waitFor();
	await press("Enter");
	expect(await field("Folder").locator("input").inputValue()).toBe("Work");
	await submit();
	await expect.poll(() => note("Work/Gus Gale.md")).toContain("organization: Haltwell GmbH");
	await expect.poll(() => app.notices()).toEqual(["Made a note about Gus Gale in Work.Undo"]);
});

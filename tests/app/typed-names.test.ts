import { afterEach, beforeEach, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

let app: AppUnderTest;
const ANN = "People/Ann Li.md";
const BOB = "People/Bob Roy.md";
const FILES = {
	[ANN]: "---\ntype: person\ncadence: monthly\naliases: [Annie]\n---\n## Log\n- 2026-10-25: call\n",
	[BOB]: "---\ntype: person\ncadence: monthly\n---\n## Log\n- 2026-10-28: call\n",
	"Work/John Smith.md": "---\ntype: person\n---\n",
	"Club/John Smith.md": "---\ntype: person\n---\n",
};

beforeEach(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await app.page.locator(".rapport-row").first().waitFor();
	await app.page.evaluate((path) => window.host.app.workspace.openLinkText(path, ""), ANN);
	await app.runCommand("rapport:log-interaction");
	await app.page.locator(".modal .setting-item", { hasText: "What was said" }).locator("textarea").fill("the tender");
});
afterEach(() => app.close());

const typed = () => app.page.locator(".modal input[placeholder='Find a person']");
const log = () => app.page.locator(".modal button.mod-cta", { hasText: "Log" }).click();
const error = () => app.page.locator(".rapport-form-error").innerText();
const modals = () => app.page.locator(".modal").count();
const saidIn = async (path: string) => ((await app.notes())[path] ?? "").split("the tender").length - 1;

test("a full name that was typed and not chosen is taken", async () => {
	await typed().fill("bob roy");
	await log();
	await expect.poll(modals).toBe(0);
	expect([await saidIn(ANN), await saidIn(BOB)]).toEqual([1, 1]);
	expect(await app.notices()).toEqual(["Logged with Ann Li, Bob Roy.Undo"]);
});

test("an alias of somebody who is chosen already adds nobody", async () => {
	await typed().fill("ANNIE");
	await log();
	await expect.poll(modals).toBe(0);
	expect(await app.notices()).toEqual(["Logged with Ann Li.Undo"]);
});

test.each([
	["Bob R", "Who is “Bob R”? Choose somebody, or clear the field."],
	["John Smith", "Several people are called “John Smith”. Choose one of those suggested."],
])("%s stops the log, and the form stays as it is", async (name, sentence) => {
	await typed().fill(name);
	await log();
	await expect.poll(error).toBe(sentence);
	expect(await typed().inputValue()).toBe(name);
	expect(await app.notes()).toEqual(FILES);
	await typed().fill("");
	await log();
	await expect.poll(modals).toBe(0);
	expect([await saidIn(ANN), await saidIn(BOB)]).toEqual([1, 0]);
});

import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { actsOn } from "./acts";

const person = (more: string, body = ""): string => `---\ntype: person\ncircle: inner\n${more}---\n${body}`;
const EVIL = '<img src=x onerror="window.hacked=true">';
const ANN = person("cadence: sometimes\n", "## Log\n- 2026-02-31: tea\n- 2026-11-01: call\n");
const COPY = "People/Ann (conflicted copy 2026-03-01).md";
const AMBIGUOUS = Object.fromEntries(
	Array.from({ length: 5 }, (_, note) => [
		`People/Person ${note}.md`,
		person("", Array.from({ length: 10 }, (_, line) => `- 0${line % 9 || 1}/12/20${10 + line}: call ${line}\r\n`).join("")),
	]),
);

let app: AppUnderTest;
const { openList, press, undo } = actsOn(() => app);
afterEach(() => app.close());

async function open(files: Record<string, string>, options: Omit<OpenOptions, "files"> = {}): Promise<void> {
	app = await openApp({ files, today: "2026-11-20", data: { greeted: true }, ...options });
}
async function openPanel(): Promise<void> {
	await app.runCommand("rapport:show-problems");
	await app.page.locator(":is(.rapport-problems-head, .rapport-problems > .rapport-well)").first().waitFor();
}
const inPanel = (selector: string) => app.page.locator(`.rapport-problems ${selector}`);
const status = () => app.page.locator(".rapport-problem-count");
const selected = () =>
	app.page.evaluate(() => {
		const { activeEditor } = window.host.app.workspace;
		const { line } = activeEditor?.editor.getCursor() ?? { line: -1 };
		return [activeEditor?.file?.path, line + 1, activeEditor?.editor.getSelection()];
	});

describe("the panel", () => {
	test("makes lines that look like entries such that are read, in one click with one undo", async () => {
		const text = person("", "2026-11-01: coffee with her\n\n2026-11-08: call\n");
		await open({ "People/Ann.md": text });
		await openPanel();
		await inPanel("button.rapport-choice").click();
		await expect.poll(async () => (await app.notes())["People/Ann.md"]).toBe(text.replaceAll("2026-11-0", "- 2026-11-0"));
		await expect.poll(() => inPanel(".rapport-problem-row").count()).toBe(0);
		await undo();
		await expect.poll(async () => (await app.notes())["People/Ann.md"]).toBe(text);
	});
	test("lists problems note by note, and a click selects the words on the line", async () => {
		await open({ "People/Ann.md": ANN, "Work/Bob.md": person("birthday: 31-02\n") });
		await openPanel();
		expect(await inPanel(".rapport-group-title").allInnerTexts()).toEqual([
			expect.stringMatching(/^Ann\s*People\s*2$/u),
			expect.stringMatching(/^Bob\s*Work\s*1$/u),
		]);
		expect(await inPanel(".rapport-problem").allInnerTexts()).toEqual([
			"“sometimes” is no value that “cadence” can have: it is a number of days from 1 to 3650, or such as 2 weeks, monthly, quarterly, yearly or never.\nline 4",
			"No calendar has this date: “- 2026-02-31: tea”. Mend it, and it counts.\nline 7",
			"No calendar has this birthday: “31-02”.\nline 4",
		]);
		await inPanel(".rapport-problem").nth(1).click();
		await expect.poll(selected).toEqual(["People/Ann.md", 7, "2026-02-31"]);
		await inPanel(".rapport-problem").nth(0).click();
		await expect.poll(selected).toEqual(["People/Ann.md", 4, "sometimes"]);
		await inPanel(".rapport-problem").nth(2).click({ button: "middle" });
		await expect.poll(selected).toEqual(["Work/Bob.md", 4, "31-02"]);
		expect(await app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("markdown").length)).toBe(2);
		expect((await app.notes())["Work/Bob.md"]).toBe(person("birthday: 31-02\n"));
		expect(app.errors).toEqual([]);
	});

	test("selects the whole line where the words are not on it", async () => {
		await open({ "People/Ann.md": "---\ntype: person\nknows:\n  - {name: Bob}\n  - 5\n---\n" });
		await openPanel();
		await inPanel(".rapport-problem").click();
		await expect.poll(selected).toEqual(["People/Ann.md", 3, "knows:"]);
	});

	test("is worked by the keyboard alone, and folds a note", async () => {
		await open({ "People/Ann.md": ANN, "People/Bob.md": person("", "- 03/04/2026: call\n") });
		await openPanel();
		await inPanel(".rapport-choice").first().focus();
		for (let step = 0; step < 2; step++) await press("ArrowDown");
		await press("Enter");
		expect(await inPanel(".rapport-problem").count()).toBe(1);
		expect(await app.page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
		await press("Enter");
		await press("ArrowDown");
		await press("ArrowDown");
		await press("Enter");
		await expect.poll(selected).toEqual(["People/Ann.md", 7, "2026-02-31"]);
		await inPanel(".rapport-problem").first().focus();
		await press("End");
		expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe("“03/04/2026” may mean two days.line 5");
	});

	test("lets the application show a preview beside a problem", async () => {
		await open({ "People/Ann.md": ANN });
		await openPanel();
		await app.page.keyboard.down("Control");
		await inPanel(".rapport-problem").first().hover();
		await expect.poll(() => app.page.locator(".hover-popover").count()).toBe(1);
		expect(await app.page.locator(".hover-popover").innerText()).toContain("2026-11-01: call");
		await app.page.keyboard.up("Control");
	});

	test("says so where everything could be read, and draws nothing anew while no problem changes", async () => {
		await open({ "People/Ann.md": person("") });
		await openPanel();
		await expect.poll(() => inPanel(".rapport-well-title").innerText()).toBe("Everything could be read");
		await app.writeOutside("People/Ann.md", ANN);
		await expect.poll(() => inPanel(".rapport-problem").count()).toBe(2);
		await inPanel(".rapport-problem").nth(1).focus();
		await inPanel(".rapport-problem").evaluateAll((rows) => rows.forEach((row) => row.setAttribute("data-seen", "")));
		await app.writeOutside("People/Ann.md", ANN.replace("call", "a long call"));
		await app.writeOutside("People/Bob.md", person("", "- 2026-10-01: call\n"));
		await app.runCommand("rapport:open-list");
		await expect.poll(() => app.page.locator(".rapport-row").count()).toBe(2);
		await app.runCommand("rapport:show-problems");
		expect(await inPanel(".rapport-problem[data-seen]").count()).toBe(2);
		await inPanel(".rapport-problem").nth(1).focus();
		await app.writeOutside("People/Ann.md", ANN.replace("cadence: sometimes\n", ""));
		await expect.poll(() => inPanel(".rapport-problem").count()).toBe(1);
		expect(await app.page.evaluate(() => document.activeElement?.closest(".rapport-problems") !== null)).toBe(true);
	});

	test("offers a copy beside its note, and deletes nothing", async () => {
		const files = { "People/Ann.md": person(""), [COPY]: person("", "- 2026-11-02: call\n") };
		await open(files);
		await openPanel();
		await inPanel(".rapport-choice").click();
		const opened = () =>
			app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("markdown").map(({ view }) => view.getState()["file"]));
		await expect.poll(opened).toEqual(["People/Ann.md", COPY]);
		expect(await app.notes()).toEqual(files);
	});

	test("shows what hostile notes hold as text", async () => {
		await open({
			[`People/${EVIL.replace(/[/<>"]/gu, "")}.md`]: person(`cadence: '${EVIL}'\n`, `- 2026-02-31: ${EVIL}\n`),
			"People/__proto__.md": person('knows: "[[__proto__]]"\n', "- 03/04/2026 constructor\n"),
			"People/مريم الخوري 🌙.md": person("importance: مهم\n"),
			[`People/${"Long ".repeat(40)}.md`]: person(`circle: ${"very".repeat(2000)}\n`),
		});
		await openPanel();
		expect(await inPanel(".rapport-group-title").count()).toBe(4);
		expect(await inPanel("img").count()).toBe(0);
		expect(await app.page.evaluate(() => "hacked" in window)).toBe(false);
		expect(await inPanel("").evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
		expect(app.errors).toEqual([]);
	});
});

describe("one choice", () => {
	test("mends fifty ambiguous dates in five notes, changes no byte of any, and can be taken back", async () => {
		await open(AMBIGUOUS);
		await openPanel();
		expect(await inPanel(".rapport-mend").innerText()).toBe(
			"50 dates such as 01/12/2010 may mean two days.\nDay first\n1 December 2010\nMonth first\n12 January 2010",
		);
		expect(await inPanel(".rapport-problem").count()).toBe(15);
		await inPanel(".rapport-choice").nth(1).click();
		await expect.poll(() => inPanel(".rapport-well-title").innerText()).toBe("Everything could be read");
		await expect.poll(() => app.pluginData()).toEqual({ version: 1, greeted: true, dateOrder: "mdy" });
		await app.runCommand("rapport:open-list");
		await app.page.locator(".rapport-is-dormant .rapport-group-title").click();
		expect(await app.page.locator(".rapport-row .rapport-said").allInnerTexts()).toEqual(Array(5).fill("call 9"));
		await undo();
		await expect.poll(() => app.page.locator(".rapport-problem-line").innerText()).toBe("50 lines could not be read");
		await expect.poll(() => app.pluginData()).toEqual({ version: 1, greeted: true });
		expect(await app.notes()).toEqual(AMBIGUOUS);
	});

	test("an undo leaves alone what was chosen since", async () => {
		await open({ "People/Ann.md": person("", "- 03/11/2026: call\n") });
		await openPanel();
		await inPanel(".rapport-choice").nth(0).click();
		await expect.poll(() => app.pluginData()).toMatchObject({ dateOrder: "dmy" });
		await app.runCommand("rapport:open-list");
		await app.page.locator(".rapport-is-cold").waitFor();
		await app.writeOutside(".obsidian/plugins/rapport/data.json", '{"version":1,"dateOrder":"mdy","greeted":true}');
		await app.page.locator(".rapport-is-dormant").waitFor();
		await undo();
		await expect.poll(() => app.notices()).toContain("This setting has changed since, so it is left as it is.");
		expect(await app.pluginData()).toMatchObject({ dateOrder: "mdy" });
	});

	test("speaks of dates in the language of the application", async () => {
		await open(AMBIGUOUS, { language: "de" });
		await openPanel();
		expect(await inPanel(".rapport-choice").allInnerTexts()).toEqual(["Day first\n1. Dezember 2010", "Month first\n12. Januar 2010"]);
	});

	test("finds my own note again where the settings name one that is not there", async () => {
		const files = { "People/Ann.md": person(""), "People/Liv.md": person("") };
		await open(files, { data: { greeted: true, me: "People/Gone.md" } });
		await openPanel();
		expect(await inPanel(".rapport-group-title").count()).toBe(0);
		await inPanel(".rapport-choice").click();
		await app.page.locator(".prompt-input").fill("Liv");
		await press("Enter");
		await expect.poll(() => inPanel(".rapport-well-title").innerText()).toBe("Everything could be read");
		await expect.poll(() => app.pluginData()).toMatchObject({ me: "People/Liv.md" });
		expect(await app.notes()).toEqual(files);
	});
});

describe("the count", () => {
	test("stands in the status bar while there is a problem, and opens the panel", async () => {
		await open({ "People/Ann.md": ANN });
		await expect.poll(() => status().innerText()).toBe("2 lines could not be read");
		await status().click();
		await inPanel(".rapport-problem").first().waitFor();
		await app.writeOutside("People/Ann.md", person("", "- 2026-02-31: tea\n"));
		await expect.poll(() => status().innerText()).toBe("1 line could not be read");
		await app.writeOutside("People/Ann.md", person(""));
		await expect.poll(() => status().isVisible()).toBe(false);
		await app.writeOutside("People/Ann.md", ANN);
		await expect.poll(() => status().isVisible()).toBe(true);
		await app.runCommand("rapport:open-list");
		await status().focus();
		await press("Enter");
		await expect.poll(() => inPanel(".rapport-problem").first().isVisible()).toBe(true);
	});

	test("stands at the end of the list, and nowhere else on a phone", async () => {
		await open({ "People/Ann.md": ANN }, { phone: true });
		await openList();
		expect(await status().count()).toBe(0);
		const line = app.page.locator(".rapport-problem-line");
		await expect.poll(() => line.innerText()).toBe("2 lines could not be read");
		await expect.poll(async () => (await line.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
		await line.tap();
		await inPanel(".rapport-problem").first().waitFor();
		for (const button of await inPanel("button").all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await inPanel(".rapport-problem").nth(1).tap();
		await expect.poll(selected).toEqual(["People/Ann.md", 7, "2026-02-31"]);
		await app.writeOutside("People/Ann.md", person(""));
		await app.runCommand("rapport:open-list");
		await expect.poll(() => line.count()).toBe(0);
		expect(app.errors).toEqual([]);
	});
});

test("two thousand problems open, unfold and go at once", async () => {
	const lines = Array.from({ length: 1000 }, (_, line) => `- 03/04/20${10 + (line % 15)}: call ${line}\n`).join("");
	const notes = Array.from({ length: 200 }, (_, note) => [`People/P ${note}.md`, person("", "- 03/04/2024: a\n".repeat(5))]);
	await open({ "People/A Thousand.md": person("", lines), ...(Object.fromEntries(notes) as Record<string, string>) });
	await expect.poll(() => status().innerText()).toBe("2000 lines could not be read");
	const opening = Date.now();
	await openPanel();
	await inPanel(".rapport-problem").first().waitFor();
	expect(Date.now() - opening).toBeLessThan(2000);
	expect(await inPanel(".rapport-problem").count()).toBe(3 + 49 * 5);
	expect(await inPanel(".rapport-more:not(.rapport-problem)").allInnerTexts()).toEqual(["Show 997 more", "Show 151 more notes"]);
	await inPanel(".rapport-more:not(.rapport-problem)").first().click();
	expect(await inPanel(".rapport-group").first().locator(".rapport-problem").count()).toBe(103);
	await inPanel(".rapport-more:not(.rapport-problem)").last().click();
	expect(await inPanel(".rapport-group").count()).toBe(150);
	const mending = Date.now();
	await inPanel(".rapport-choice").first().click();
	await expect.poll(() => inPanel(".rapport-problem").count()).toBe(0);
	expect(Date.now() - mending).toBeLessThan(5000);
});

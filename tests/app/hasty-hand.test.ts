import type { Locator } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

declare global {
	interface Window {
		/** Lets a write end that was held up. */
		openVault?: () => void;
	}
}

let app: AppUnderTest;
afterEach(() => app.close());

const ANN = "People/Ann Li.md";
const BOB = "People/Bob Roy.md";
const CY = "People/Cy Twombly.md";
const FILES = {
	[ANN]: "---\ntype: person\ncadence: monthly\n---\n## Log\n- 2026-08-25: call\n",
	[BOB]: "---\ntype: person\ncadence: monthly\n---\n## Log\n- 2026-08-28: call\n",
	[CY]: "---\ntype: person\ncadence: monthly\n---\n## Log\n- 2026-09-01: call\n",
	"People/Dee.md": "---\ntype: person\n---\n- 2026-11-01: call\n",
	"People/Eve.md": "---\ntype: person\n---\n- 2026-11-02: call\n",
	"People/Fay.md": "---\ntype: person\n---\n- 2026-11-03: call\n",
};
const TALKED = "- 2026-11-20: talked\n";

const start = async (): Promise<void> => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await row(ANN).waitFor();
	// They would lie over the first rows.
	await app.page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(".notice-container { pointer-events: none; }");
		document.adoptedStyleSheets.push(sheet);
	});
};
const row = (path: string) => app.page.locator(`.rapport-row[data-path="${path}"]`);
const body = (path: string) => row(path).locator(".rapport-row-link");
const button = (name: string) => app.page.locator(".modal button.mod-cta", { hasText: name });
const field = (name: string) => app.page.locator(".modal .setting-item", { hasText: name });
const modals = () => app.page.locator(".modal").count();
const times = async (path: string, words: string): Promise<number> => ((await app.notes())[path] ?? "").split(words).length - 1;
const open = (path: string) => app.page.evaluate((where) => window.host.app.workspace.openLinkText(where, ""), path);
/** Waits until so much time of the page has passed. */
const later = async (ms: number): Promise<void> => {
	const now = await app.page.evaluate(() => performance.now());
	await app.page.waitForFunction((until) => performance.now() >= until, now + ms);
};
const placeOf = async (selector: string): Promise<readonly [number, number]> => {
	const box = await app.page.locator(selector).first().boundingBox();
	if (box === null) throw new Error(`${selector} is not on the screen`);
	return [box.x + box.width / 2, box.y + box.height / 2];
};

describe("a form acts once", () => {
	const filled = async (): Promise<void> => {
		await start();
		await open(ANN);
		await app.runCommand("rapport:log-interaction");
		await field("What was said").locator("textarea").fill("the tender");
	};
	test.each<[string, () => Promise<void>]>([
		["a double click", () => button("Log").dblclick()],
		["Ctrl and Enter twice", () => pressed("Control+Enter", "Control+Enter")],
		["Ctrl and Enter held down", () => held("Control", "Enter", "Enter", "Enter")],
		[
			"a click and Ctrl and Enter",
			() =>
				button("Log")
					.click()
					.then(() => pressed("Control+Enter")),
		],
	])("logging by %s", async (_, act) => {
		await filled();
		await act();
		await expect.poll(modals).toBe(0);
		await expect.poll(() => times(ANN, "the tender")).toBe(1);
		await app.settled();
		expect(await times(ANN, "the tender")).toBe(1);
		expect(await app.notices()).toEqual(["Logged with Ann Li.Undo"]);
		expect(app.errors).toEqual([]);
	});
	test("adding a promise by a double click", async () => {
		await start();
		await open(ANN);
		await app.runCommand("rapport:add-promise");
		await field("What was promised").locator("textarea").fill("send the draft");
		await button("Add").dblclick();
		await expect.poll(modals).toBe(0);
		await app.settled();
		expect(await times(ANN, "send the draft")).toBe(1);
		expect(await app.notices()).toHaveLength(1);
	});
	test("stating a relation and making a note by a double click", async () => {
		await start();
		await open(ANN);
		await app.runCommand("rapport:add-relation");
		await field("The other person").locator("input").fill("Bob Roy");
		await button("Add").dblclick();
		await expect.poll(modals).toBe(0);
		expect(await times(ANN, "Bob Roy")).toBe(1);
		await app.runCommand("rapport:new-person");
		await field("Name").locator("input").fill("Gus Gale");
		await pressed("Enter", "Enter");
		await expect.poll(modals).toBe(0);
		expect(await app.notices()).toEqual(["Ann Li knows Bob Roy.Undo", "Made a note about Gus Gale in People.Undo"]);
	});
	test("and again after it was refused", async () => {
		await start();
		await app.runCommand("rapport:log-interaction");
		await button("Log").click();
		await expect.poll(() => app.page.locator(".rapport-form-error").innerText()).toBe("Choose at least one person.");
		expect(await button("Log").isEnabled()).toBe(true);
		await app.page.locator(".modal input[placeholder='Find a person']").fill("Ann");
		await app.page.locator(".suggestion-item", { hasText: "Ann" }).first().click();
		await button("Log").click();
		await expect.poll(modals).toBe(0);
		expect(await times(ANN, "2026-11-20")).toBe(1);
	});
});

describe("talked today", () => {
	test.each<[string, () => Promise<void>]>([
		["a double click", () => row(ANN).locator(".rapport-talked").dblclick()],
		[
			"the key twice",
			() =>
				body(ANN)
					.press("t")
					.then(() => pressed("t")),
		],
		[
			"the key held down",
			() =>
				body(ANN)
					.focus()
					.then(() => held("t", "t", "t")),
		],
		[
			"the button's key twice",
			() =>
				row(ANN)
					.locator(".rapport-talked")
					.press("Enter")
					.then(() => pressed("Enter")),
		],
	])("is written once by %s", async (_, act) => {
		await start();
		await act();
		await expect.poll(() => row(ANN).count()).toBe(0);
		await app.settled();
		expect(await times(ANN, TALKED)).toBe(1);
		expect(await app.said()).toEqual(["Talked today with Ann Li."]);
		expect(await app.notes()).toEqual({ ...FILES, [ANN]: expect.any(String) as string });
	});
	test("says so where the note says it already, and can be written again once it was taken back", async () => {
		await start();
		await open(ANN);
		await app.runCommand("rapport:talked-today");
		await expect.poll(() => row(ANN).count()).toBe(0);
		await app.runCommand("rapport:talked-today");
		await expect.poll(app.notices).toEqual(["Talked today with Ann Li.Undo", "The note says that already."]);
		expect(await times(ANN, TALKED)).toBe(1);
		await app.runCommand("rapport:undo");
		await row(ANN).waitFor();
		expect(await times(ANN, TALKED)).toBe(0);
		await row(ANN).locator(".rapport-talked").click();
		await expect.poll(() => times(ANN, TALKED)).toBe(1);
	});
	test("is refused in a daily note, too, that says it already", async () => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true, logTo: "daily" }, open: ANN });
		await app.runCommand("rapport:open-list");
		await row(ANN).waitFor();
		for (const path of [ANN, BOB]) {
			await open(path);
			await app.runCommand("rapport:talked-today");
			await expect.poll(() => row(path).count()).toBe(0);
			await app.runCommand("rapport:talked-today");
			await expect.poll(async () => (await app.notices()).at(-1)).toBe("The note says that already.");
		}
		expect(await times("2026-11-20.md", "talked")).toBe(2);
	});
	test("a click in the place of a row that has just left is not meant for the next one", async () => {
		await start();
		const [x, y] = await placeOf(".rapport-talked");
		await app.page.mouse.click(x, y);
		await expect.poll(() => row(ANN).count(), { interval: 10 }).toBe(0);
		await app.page.mouse.click(x, y);
		await later(550);
		await app.page.mouse.click(x, y);
		await app.settled();
		expect(await app.notes()).toEqual({ ...FILES, [ANN]: expect.any(String) as string });
		expect(await app.said()).toEqual(["Talked today with Ann Li."]);
	});
	test("a click elsewhere is taken at once", async () => {
		await start();
		const [x, y] = await placeOf(".rapport-talked");
		await app.page.mouse.click(x, y);
		await expect.poll(() => row(ANN).count(), { interval: 10 }).toBe(0);
		await row(CY).locator(".rapport-talked").click();
		await expect.poll(() => times(CY, TALKED)).toBe(1);
	});
});

describe("taken back by the command", () => {
	const shut = () =>
		app.page.evaluate(() => {
			window.host.app.vault.anotherWriter = () => new Promise<void>((resolve) => (window.openVault = resolve));
		});
	const openAgain = () =>
		app.page.evaluate(() => {
			window.host.app.vault.anotherWriter = null;
			window.openVault?.();
		});
	test.each<[string, () => Promise<void>]>([
		["by a command", () => app.runCommand("rapport:talked-today")],
		[
			"by a form",
			async () => {
				await app.runCommand("rapport:log-interaction");
				await field("What was said").locator("textarea").fill("talked");
				await button("Log").click();
			},
		],
	])("is what was asked for last, also where it is being written: %s", async (_, act) => {
		await start();
		await open(BOB);
		await app.runCommand("rapport:talked-today");
		await expect.poll(() => times(BOB, TALKED)).toBe(1);
		await app.idle();
		await open(ANN);
		await shut();
		await act();
		await expect.poll(() => app.page.evaluate(() => window.openVault !== undefined)).toBe(true);
		await app.runCommand("rapport:undo");
		await openAgain();
		await expect.poll(async () => (await app.said()).at(-1)).toMatch(/^Taken back: .*Ann Li/u);
		await app.settled();
		expect([await times(ANN, TALKED), await times(BOB, TALKED)]).toEqual([0, 1]);
	});
});

describe("a promise", () => {
	test.each<[string, (box: () => Locator) => Promise<void>]>([
		["a double click", (box) => box().dblclick()],
		[
			"the key twice",
			(box) =>
				box()
					.press(" ")
					.then(() => pressed(" ")),
		],
	])("is ticked once by %s, and nothing is said of the second press", async (_, act) => {
		const promised = `${FILES[ANN]}  - [ ] send the plan\n`;
		app = await openApp({ files: { ...FILES, [ANN]: promised }, today: "2026-11-20", data: { greeted: true } });
		await app.runCommand("rapport:open-list");
		await row(ANN).locator(".rapport-row-open").click();
		await act(() => row(ANN).locator(".rapport-tick input"));
		await expect.poll(() => times(ANN, "- [x] send the plan")).toBe(1);
		await expect.poll(app.said).toEqual(["Ticked “send the plan”."]);
		await app.settled();
		expect(await app.said()).toEqual(["Ticked “send the plan”."]);
		expect(await app.notices()).toEqual([]);
		expect(app.errors).toEqual([]);
	});
});

describe("sorting takes no second answer before the next person was seen", () => {
	const shown = () => app.page.locator(".rapport-triage-card:visible").getAttribute("data-path");
	test.each<[string, () => Promise<void>]>([
		["a key twice", () => pressed("1", "1")],
		["two keys", () => pressed("1", "ArrowRight")],
		["a double click", () => app.page.locator(".rapport-triage-choice-inner").dblclick()],
	])("by %s", async (_, act) => {
		await start();
		await app.runCommand("rapport:sort-people");
		await expect.poll(shown).toBe("People/Fay.md");
		await act();
		expect(await shown()).toBe("People/Eve.md");
		await later(300);
		await pressed("4");
		expect(await shown()).toBe("People/Dee.md");
		await expect.poll(() => times("People/Eve.md", "circle: network")).toBe(1);
		expect(await times("People/Fay.md", "circle: inner")).toBe(1);
	});
	test("taking back is no answer", async () => {
		await start();
		await app.runCommand("rapport:sort-people");
		await expect.poll(shown).toBe("People/Fay.md");
		await pressed("1", "z");
		expect(await shown()).toBe("People/Fay.md");
		await expect.poll(app.notes).toEqual(FILES);
	});
});

async function pressed(...keys: string[]): Promise<void> {
	for (const key of keys) await app.page.keyboard.press(key);
}

// A key that goes down again before it came up is one that is held.
async function held(...keys: string[]): Promise<void> {
	for (const key of keys) await app.page.keyboard.down(key);
	for (const key of new Set(keys)) await app.page.keyboard.up(key);
}

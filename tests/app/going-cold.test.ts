import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { readFile } from "node:fs/promises";

const OTTILIE = "People/Ottilie Brandvold.md";
let app: AppUnderTest;
const { choose, menu, note, openedNote, press, row, undo, openRow } = actsOn(() => app);

beforeAll(async () => {
	app = await openApp({ folder: "demo-vault", today: "2026-11-20" });
	await app.page.locator(".rapport-row").first().waitFor();
});
afterAll(() => app.close());

const textsOf = (selector: string) => app.page.locator(selector).allInnerTexts();

describe("the list over the demo vault", () => {
	test("opens by itself the first time, in the order of urgency", async () => {
		const titles = await textsOf(".rapport-group-title");
		expect(titles.map((title) => title.replace(/\s+/gu, " ").trim())).toEqual([
			"Going cold 5",
			"Due 6",
			"Due soon 4",
			"Not yet in touch 5",
			"Dormant 2",
			"On track 13",
			"Awaiting an answer 2",
			"Planned 2",
			"Snoozed 1",
			"Not tracked 2",
		]);
		const names = await textsOf(".rapport-is-cold .rapport-name");
		expect(names).toEqual([
			"Ottilie Brandvold",
			"Ilse Brouwershaven",
			"Zofia Lewandek",
			"Maximiliana Theodora von Ahrensfeldt-Castellanos",
			"Cosima Vanterpool",
		]);
	});
	test("shows role, silence against cadence, what was said and what was promised", async () => {
		await openRow(OTTILIE);
		const text = await row(OTTILIE).innerText();
		expect(text).toContain("Director of operations, Marenburg Transit");
		expect(text).toContain("4 months, wanted monthly");
		expect(text).toContain("tea on the depot roof");
		expect(text).toContain("You promised by 1 Sept, overdue: send her the winter failure numbers");
	});
	test("opens the note by click, and in a new tab by the middle button", async () => {
		await row(OTTILIE).locator(".rapport-row-body").click();
		await expect.poll(openedNote).toBe(OTTILIE);
		const tabs = () => app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("markdown").length);
		const before = await tabs();
		await row("People/Zofia Lewandek.md").locator(".rapport-row-body").click({ button: "middle" });
		await expect.poll(tabs).toBe(before + 1);
	});
	test("is worked by the keyboard alone", async () => {
		await row(OTTILIE).locator(".rapport-row-link").focus();
		await press("ArrowDown");
		await press("Enter");
		await expect.poll(openedNote).toBe("People/Ilse Brouwershaven.md");
	});
	test("lets the application show a preview beside a row", async () => {
		await app.page.keyboard.down("Control");
		await row(OTTILIE).locator(".rapport-name").hover();
		await expect.poll(() => app.page.locator(".hover-popover").count()).toBe(1);
		expect(await app.page.locator(".hover-popover").innerText()).toContain("Black tea, no sugar");
		await app.page.keyboard.up("Control");
		await app.page.mouse.move(5, 5);
	});
	test("folds and unfolds a group", async () => {
		const onTrack = app.page.locator(".rapport-is-on-track");
		expect(await onTrack.locator(".rapport-row").count()).toBe(0);
		await onTrack.locator(".rapport-group-title").click();
		await onTrack.locator(".rapport-row").last().scrollIntoViewIfNeeded();
		await expect.poll(() => onTrack.locator(".rapport-row").count()).toBe(13);
		await onTrack.locator(".rapport-group-title").click();
	});
	test("folds those whom nobody asked to be in touch with to one line", async () => {
		expect(await app.page.locator(".rapport-is-never .rapport-more").innerText()).toBe(
			"and 2 more without a cadence, circle or importance",
		);
	});
});

describe("writing from the list", () => {
	test("talked today writes one line, takes the person off the urgent, and can be undone to the byte", async () => {
		const before = await readFile(`demo-vault/${OTTILIE}`, "utf8");
		await row(OTTILIE).locator(".rapport-talked").click();
		await expect.poll(() => note(OTTILIE)).not.toBe(before);
		const after = (await note(OTTILIE)) ?? "";
		const added = after.split("\n").filter((line) => !before.split("\n").includes(line));
		expect(added).toHaveLength(1);
		expect(added[0]).toContain("2026-11-20");
		expect(
			after
				.split("\n")
				.filter((line) => !added.includes(line))
				.join("\n"),
		).toBe(before);
		await expect.poll(() => app.page.locator(".rapport-is-cold .rapport-row").count()).toBe(4);
		await undo();
		await expect.poll(() => note(OTTILIE)).toBe(before);
		await expect.poll(() => app.page.locator(".rapport-is-cold .rapport-row").count()).toBe(5);
	});
	test("undo leaves a note alone whose line was changed since", async () => {
		await row(OTTILIE).locator(".rapport-talked").click();
		await expect.poll(() => note(OTTILIE)).toContain("2026-11-20");
		const changed = ((await note(OTTILIE)) ?? "").replace("2026-11-20", "2026-11-19");
		await app.writeOutside(OTTILIE, changed);
		await undo();
		await expect.poll(() => app.said()).toContain("This note has changed where it was written, so it is left as it is.");
		expect(await note(OTTILIE)).toBe(changed);
	});
	test("snoozes by the keyboard, and wakes", async () => {
		const path = "People/Zofia Lewandek.md";
		const before = await note(path);
		await row(path).locator(".rapport-row-link").focus();
		await press("s");
		await choose("Snooze for a week");
		await expect.poll(() => note(path)).toContain("snooze-until: 2026-11-27");
		await expect.poll(() => row(path).count()).toBe(0);
		await undo();
		await expect.poll(() => note(path)).toBe(before);
	});
	test("offers all in a menu", async () => {
		await row(OTTILIE).or(row("People/Ilse Brouwershaven.md")).first().click({ button: "right" });
		expect(await menu()).toEqual([
			"Open note",
			"Open in new tab",
			"Before you meet",
			"Show in graph",
			"Local graph",
			"Who can introduce me",
			"Talked today",
			"Log interaction…",
			"Plan…",
			"Add a promise…",
			"Tick “work out what one dark stop c…”",
			"Tick “send tickets for the opera in…”",
			"Snooze…",
			"Circle…",
			"Cadence…",
			"Archive",
			"Add a relation…",
			"Select",
		]);
		await press("Escape");
	});
	test("says nothing wrong on the way", () => {
		expect(app.errors).toEqual([]);
	});
});

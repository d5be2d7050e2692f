import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn, type Changed } from "./acts";

const ANN = "People/Ann Li.md";
const BOB = "People/Bob Roy.md";
const MEETING = "Meetings/2026-11-01 Board.md";
const FILES: Readonly<Record<string, string>> = {
	[ANN]: [
		"\uFEFF---",
		"type: person # since 2024",
		"status: lead # warm",
		"reports-to: 'Viggo Sandahl'",
		"knows: [ '[[Bob Roy]] (weak)' ] # from school",
		"---",
		"# Ann",
		"",
		"## Log",
		"* 2026-11-01: meeting with [[Bob Roy]]",
		"\t* [x] old ✅ 2026-01-01",
		"\t* [ ] send the plan 📅 2026-11-10 ^a1",
		"\t* [ ] bring the book #waiting",
		"* 2026-10-01: call",
		"",
		"## Ideas",
		"- [ ] send the plan",
	].join("\r\n"),
	[BOB]: "---\ntype: person\ncadence: 14\n---\n- 2026-11-01: meeting with [[Ann Li]]\n  - [/] send the plan 📅 2026-11-10\n",
	"People/Cy.md": "---\ntype: person\ncircle: inner\n---\nNothing yet.\n",
	"People/Dee.md": "---\ntype: person\ncadence: weekly\n---\n- 2026-11-02: call\n  - [ ] water the plants 🔁 every week\n",
	"Notes/Eve Ho.md": "# Eve\n",
	"Notes/People MOC.md": "Everybody.\n",
	"Notes/Broken.md": "---\na: [\n---\n",
	"Templates/Person.md": "---\nmet: {{date}}\n---\n",
	"2026-11-20.md": "A day.\n",
	[MEETING]: "---\ndate: 2026-11-03\nattendees: ['[[Ann Li]]', '[[Cy]]', 'Yoko']\n---\n- [ ] book a room\n",
	"Me.md": "---\nme: true\n---\n",
};

let app: AppUnderTest;
const acts = actsOn(() => app);
const { choose, closeAll, field, isThere, item, lastTold, menu, note, openList, openNote: open, press } = acts;
const { openRow, row, runOnceThere, submit, told, undo, writeBetween } = acts;
const become = (changed: Readonly<Record<string, Changed>>): Promise<void> => acts.become(FILES, changed);
beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await openList();
});
afterAll(() => app.close());
// Whatever a test wrote is taken back by its own undo: each leaves the notes as they were, to the byte.
afterEach(async () => {
	try {
		expect(await closeAll()).toEqual([]);
		await expect.poll(app.notes).toEqual(FILES);
	} finally {
		const now = await app.notes();
		for (const path of Object.keys(now)) if (!(path in FILES)) await app.writeOutside(path, null);
		for (const [path, text] of Object.entries(FILES)) if (now[path] !== text) await app.writeOutside(path, text);
		// The list has heard of it.
		for (const path of [ANN, BOB])
			await expect.poll(() => row(path).allTextContents()).toEqual([expect.stringContaining("send the plan")]);
	}
	expect(app.errors).toEqual([]);
});

const undoByNotice = async (): Promise<void> => {
	await app.idle();
	await undo();
	await app.idle();
};
const undoByCommand = async (): Promise<void> => {
	await app.idle();
	await app.runCommand("rapport:undo");
	await app.idle();
};
const isShown = (path: string, shown: boolean) => expect.poll(async () => (await row(path).count()) > 0).toBe(shown);
const showAll = async (): Promise<void> => {
	const shut = app.page.locator('.rapport-group-title[aria-expanded="false"]');
	while ((await shut.count()) > 0) await shut.first().click();
};

const BOTH_TICKED = {
	[ANN]: (text: string) =>
		text.replace("\t* [ ] send the plan 📅 2026-11-10 ^a1", "\t* [x] send the plan 📅 2026-11-10 ✅ 2026-11-20 ^a1"),
	[BOB]: (text: string) => text.replace("[/]", "[x]"),
};

describe("a promise", () => {
	test("is ticked from its row, in every note that tells of it, as each is written", async () => {
		await showAll();
		await openRow(ANN);
		await row(ANN).locator(".rapport-tick input").click();
		await become(BOTH_TICKED);
		await expect.poll(() => row(ANN).innerText()).toContain("They promised: bring the book");
		await told("Ticked “send the plan”.Undo");
		await undoByNotice();
		await told("Taken back: Ticked “send the plan”.");
	});
	test("by a key, and taken back by a command", async () => {
		await row(BOB).locator(".rapport-row-link").focus();
		await press("p");
		await become(BOTH_TICKED);
		await undoByCommand();
	});
	test("from the menu, theirs and one of a meeting", async () => {
		await row(ANN).click({ button: "right" });
		await item("They kept “bring the book").click();
		await become({ [ANN]: (text) => text.replace("\t* [ ] bring the book #waiting", "\t* [x] bring the book #waiting ✅ 2026-11-20") });
		await undoByNotice();
		await become({});
		await row("People/Cy.md").click({ button: "right" });
		await item("Tick “book a room”").click();
		await become({ [MEETING]: (text) => text.replace("[ ]", "[x]") });
		await undoByCommand();
	});
	test("by a command: the only one at once, else the one that is chosen", async () => {
		await open("People/Cy.md");
		await runOnceThere("tick-promise");
		await become({ [MEETING]: (text) => text.replace("[ ]", "[x]") });
		await openRow("People/Cy.md");
		await expect.poll(() => row("People/Cy.md").innerText()).not.toContain("book a room");
		await undoByCommand();
		await become({});
		await expect.poll(() => row("People/Cy.md").innerText()).toContain("book a room");
		await open(ANN);
		await runOnceThere("tick-promise");
		await expect
			.poll(() => app.page.locator(".suggestion-item").allInnerTexts())
			.toEqual(["send the plan\nI promised, by Tue, 10 Nov 2026", "bring the book\nThey promised", "book a room\nI promised"]);
		await choose("bring the book");
		await expect.poll(() => note(ANN)).toContain("[x] bring the book");
		await undoByCommand();
	});
	test("stays open everywhere where one of the notes refuses", async () => {
		const changed = (FILES[BOB] ?? "").replace("send the plan", "send the new plan");
		await openRow(ANN);
		await row(ANN).locator(".rapport-tick input").waitFor();
		// The list has not heard of it yet when the click comes.
		await app.page.evaluate(
			async ([path, text]) => {
				await window.host.app.vault.disk.write(path ?? "", text ?? "");
				document.querySelector<HTMLElement>(".rapport-row[data-path='People/Ann Li.md'] .rapport-tick input")?.click();
			},
			[BOB, changed],
		);
		await told("“send the plan” is no longer where it was read. Look into the note.");
		await become({ [BOB]: changed });
		await app.writeOutside(BOB, FILES[BOB] ?? "");
	});
	test("is ticked in what another program wrote between reading and writing", async () => {
		const between = `New above.\n\n${FILES[MEETING]}New below.\n`;
		await writeBetween(between);
		await row("People/Cy.md").click({ button: "right" });
		await item("Tick “book a room”").click();
		// The properties are none any more, so nothing in the note is anybody's promise: it is left as the other program wrote it.
		await told("“book a room” is no longer where it was read. Look into the note.");
		await become({ [MEETING]: between });
		await app.writeOutside(MEETING, FILES[MEETING] ?? "");
		await expect.poll(() => row("People/Cy.md").innerText()).toContain("book a room");
	});
	test("merges with lines that another program wrote", async () => {
		await writeBetween((FILES[MEETING] ?? "").replace("- [ ]", "- first\n- [ ]"));
		await row("People/Cy.md").click({ button: "right" });
		await item("Tick “book a room”").click();
		await become({ [MEETING]: (text) => text.replace("- [ ]", "- first\n- [x]") });
		await undoByCommand();
		await become({ [MEETING]: (text) => text.replace("- [ ]", "- first\n- [ ]") });
		await app.writeOutside(MEETING, FILES[MEETING] ?? "");
	});
	test("that comes back is left to its plugin", async () => {
		await openRow("People/Dee.md");
		await row("People/Dee.md").locator(".rapport-tick input").click();
		await expect.poll(lastTold).toContain("comes back by itself");
	});
});

describe("a new promise", () => {
	test("goes below the latest entry, as promises stand there", async () => {
		await open(ANN);
		await app.runCommand("rapport:add-promise");
		await field("Who promised").locator("select").selectOption("them");
		await field("What was promised").locator("textarea").fill("introduce me to [[Bob Roy]]");
		await field("By when").locator("input").fill("2026-12-24");
		expect(await field("Written below").locator("option").allInnerTexts()).toEqual([
			"Sun, 1 Nov 2026: meeting with Bob Roy",
			"Thu, 1 Oct 2026: call",
			"A new entry: talked today",
		]);
		await submit();
		await become({
			[ANN]: (text) => text.replace("#waiting\r\n", "#waiting\r\n\t* [ ] introduce me to [[Bob Roy]] #waiting 📅 2026-12-24\r\n"),
		});
		await undoByNotice();
	});
	test("goes below another entry that is chosen, or logs that we talked today", async () => {
		await row(ANN).click({ button: "right" });
		await item("Add a promise").click();
		await field("What was promised").locator("textarea").fill("call again");
		await field("Written below").locator("select").selectOption("1");
		await submit();
		await become({ [ANN]: (text) => text.replace("01: call\r\n", "01: call\r\n\t* [ ] call again\r\n") });
		await undoByCommand();
		await become({});
		await row(ANN).click({ button: "right" });
		await item("Add a promise").click();
		await field("What was promised").locator("textarea").fill("call again");
		await field("Written below").locator("select").selectOption("-1");
		await submit();
		await expect.poll(() => note(ANN)).toContain("* 2026-11-20: talked\r\n\t* [ ] call again\r\n* 2026-11-01");
		await undoByCommand();
	});
	test("says that it logs a talk where the note tells of none", async () => {
		await row("People/Cy.md").click({ button: "right" });
		await item("Add a promise").click();
		expect(await field("Written below").innerText()).toContain(
			"Cy’s own note tells of no talk yet, so “talked today” is logged with it.",
		);
		await submit();
		expect(await app.page.locator(".rapport-form-error").innerText()).toBe("Say what was promised.");
		await field("What was promised").locator("textarea").fill("call");
		await submit();
		await become({ "People/Cy.md": (text) => `${text}\n## Interactions\n\n- 2026-11-20: talked\n  - [ ] call\n` });
		await undoByNotice();
	});
	test("Enter in what was promised adds it, Shift and Enter is a new line", async () => {
		await row("People/Cy.md").click({ button: "right" });
		await item("Add a promise").click();
		const text = field("What was promised").locator("textarea");
		await text.fill("call");
		await text.press("Shift+Enter");
		expect(await text.inputValue()).toBe("call\n");
		await text.press("Enter");
		await become({ "People/Cy.md": (before) => `${before}\n## Interactions\n\n- 2026-11-20: talked\n  - [ ] call\n` });
		await undoByNotice();
	});
	test("says in the form what can't be done, and keeps what was typed", async () => {
		await open(BOB);
		await app.runCommand("rapport:add-promise");
		await field("What was promised").locator("textarea").fill("call");
		await app.writeOutside(BOB, "---\ntype: person\n---\n- 2026-11-01: walk\n");
		await submit();
		await expect.poll(() => app.page.locator(".rapport-form-error").innerText()).toContain("no longer where it was read");
		expect(await field("What was promised").locator("textarea").inputValue()).toBe("call");
		await press("Escape");
		await become({ [BOB]: "---\ntype: person\n---\n- 2026-11-01: walk\n" });
		await app.writeOutside(BOB, FILES[BOB] ?? "");
	});
});

describe("circle, cadence and archive", () => {
	test("a circle is chosen by a command, and removed from the menu", async () => {
		await open(BOB);
		await app.runCommand("rapport:set-circle");
		expect(await app.page.locator(".suggestion-item").allInnerTexts()).toEqual([
			"No circle\nas it is now",
			"Inner\nweekly",
			"Close\nmonthly",
			"Active\nhalf-yearly",
			"Network\nyearly",
		]);
		await choose("Close");
		await become({ [BOB]: (text) => text.replace("cadence: 14\n", "cadence: 14\ncircle: close\n") });
		await told("Circle of Bob Roy: Close. Their own cadence, every 2 weeks, goes first.Undo");
		await undoByCommand();
		await become({});
		await row("People/Cy.md").click({ button: "right" });
		await item("Circle…").click();
		await choose("No circle");
		await become({ "People/Cy.md": (text) => text.replace("circle: inner\n", "") });
		await undoByNotice();
	});
	test("a cadence is chosen, or written in words, as a number where it was one; nonsense is refused with a sentence", async () => {
		await open(BOB);
		await app.runCommand("rapport:set-cadence");
		await app.page.locator(".prompt-input").fill("often");
		expect(await app.page.locator(".suggestion-empty").innerText()).toBe(
			"That is no cadence. Write for instance 2 weeks, monthly, every 45 days, or never.",
		);
		await app.page.locator(".prompt-input").fill("3 weeks");
		await expect.poll(() => app.page.locator(".suggestion-item").allInnerTexts()).toEqual(["Every 3 weeks"]);
		await press("Enter");
		await become({ [BOB]: (text) => text.replace("cadence: 14", "cadence: 21") });
		await told("Cadence of Bob Roy: every 3 weeks.Undo");
		await undoByCommand();
		await become({});
		await row("People/Dee.md").click({ button: "right" });
		await item("Cadence…").click();
		await app.page.locator(".prompt-input").fill("3 weeks");
		await press("Enter");
		await become({ "People/Dee.md": (text) => text.replace("cadence: weekly", "cadence: 3 weeks") });
		await undoByNotice();
		await become({});
		await app.runCommand("rapport:set-cadence");
		await choose("No cadence of their own");
		await become({ [BOB]: (text) => text.replace("cadence: 14\n", "") });
		await undoByNotice();
	});
	test("what is said already changes nothing", async () => {
		await open("People/Cy.md");
		await app.runCommand("rapport:set-circle");
		await choose("Inner");
		await told("Nothing had to be changed.");
	});
	test("archiving keeps the other word, and bringing back gives it back", async () => {
		await open(ANN);
		expect([await isThere("archive"), await isThere("bring-back")]).toEqual([true, false]);
		await app.runCommand("rapport:archive");
		await become({ [ANN]: (text) => text.replace("status: lead # warm\r\n", "status: # warm\r\n  - lead\r\n  - archived\r\n") });
		await expect.poll(() => isThere("bring-back")).toBe(true);
		expect(await isThere("archive")).toBe(false);
		await showAll();
		await row(ANN).click({ button: "right" });
		await item("Bring back").click();
		await become({});
		await told("Ann Li is back in the list.Undo");
		await undoByCommand();
		await undoByCommand();
	});
	test("snoozes until a day that is written, and wakes", async () => {
		await open(BOB);
		await app.runCommand("rapport:snooze-until");
		await app.page.locator(".prompt-input").fill("2026-12-24");
		await press("Enter");
		await become({ [BOB]: (text) => text.replace("cadence: 14\n", "cadence: 14\nsnooze-until: 2026-12-24\n") });
		await expect.poll(() => app.page.locator(".rapport-is-snoozed").count()).toBe(1);
		await showAll();
		await row(BOB).click({ button: "right" });
		await item("Wake up").click();
		await become({});
		await app.runCommand("rapport:snooze-until");
		await app.page.locator(".prompt-input").fill("2026-11-20");
		expect(await app.page.locator(".suggestion-empty").innerText()).toContain("That is no day to come.");
		await press("Escape");
	});
});

describe("a relation", () => {
	test("is stated by a command, to somebody with a note", async () => {
		await open(BOB);
		await app.runCommand("rapport:add-relation");
		expect(await app.page.locator(".modal select").first().locator("option").allInnerTexts()).toEqual([
			"knows",
			"influences",
			"reports to",
			"was introduced by",
			"works with",
			"mentors",
		]);
		await app.page.locator(".modal select").first().selectOption("influences");
		await app.page.locator(".modal input").fill("ann");
		await choose("Ann Li");
		await field("How strong").locator("select").selectOption("strong");
		await submit();
		await become({ [BOB]: (text) => text.replace("14\n", '14\ninfluences:\n  - "[[Ann Li]] (strong)"\n') });
		await told("Bob Roy influences Ann Li.Undo");
		await undoByNotice();
	});
	test("is given another weight in its place, and not said twice", async () => {
		await row(ANN).click({ button: "right" });
		await item("Add a relation").click();
		await app.page.locator(".modal input").fill("bob roy");
		await app.page.locator(".modal-title").click();
		await field("How strong").locator("select").selectOption("weak");
		await submit();
		await expect.poll(() => app.page.locator(".rapport-form-error").innerText()).toBe("The note says that already.");
		await field("How strong").locator("select").selectOption("strong");
		await submit();
		await become({ [ANN]: (text) => text.replace("(weak)", "(strong)") });
		await undoByCommand();
	});
	test("to a new name makes somebody without a note; to oneself or nobody it is refused", async () => {
		await open("People/Cy.md");
		await app.runCommand("rapport:add-relation");
		await submit();
		expect(await app.page.locator(".rapport-form-error").innerText()).toBe("Say who the other person is.");
		await app.page.locator(".modal input").fill("cy");
		await submit();
		expect(await app.page.locator(".rapport-form-error").innerText()).toBe("“Cy” is the person of this very note.");
		await app.page.locator(".modal input").fill("Zoë [Ångström]");
		await submit();
		await become({ "People/Cy.md": (text) => text.replace("inner\n", 'inner\nknows:\n  - "[[Zoë Ångström]]"\n') });
		await undoByCommand();
	});
});

describe("a note becomes one about a person", () => {
	test("by a command, which is there where it can be", async () => {
		const offered: Record<string, boolean> = {};
		for (const path of [ANN, "Me.md", "Templates/Person.md", "Notes/Eve Ho.md"]) {
			await open(path);
			offered[path] = await isThere("turn-into-person");
		}
		expect(offered).toEqual({ [ANN]: false, "Me.md": false, "Templates/Person.md": false, "Notes/Eve Ho.md": true });
		await app.runCommand("rapport:turn-into-person");
		await become({ "Notes/Eve Ho.md": "---\ntype: person\n---\n# Eve\n" });
		await told("Eve Ho is a person note now.Undo");
		await expect.poll(() => isThere("talked-today")).toBe(true);
		await undoByNotice();
	});
	test("or says why it never can", async () => {
		await open("Notes/People MOC.md");
		await app.runCommand("rapport:turn-into-person");
		await told("A note of this name is never about a person: it bears its folder's name, or a word such as MOC or Index.");
		await open("Notes/Broken.md");
		await app.runCommand("rapport:turn-into-person");
		await expect.poll(lastTold).toContain("The properties of this note can't be read");
	});
	test("from the application's menu of the note", async () => {
		await app.page.locator('.nav-folder-title[data-path="Notes"]').click();
		await app.page.locator('.nav-file-title[data-path="Notes/Eve Ho.md"]').click({ button: "right" });
		await item("Turn into person note").click();
		await become({ "Notes/Eve Ho.md": "---\ntype: person\n---\n# Eve\n" });
		await undoByCommand();
	});
});

describe("somebody named without a note", () => {
	test("gets one by a command that says who names them", async () => {
		await app.runCommand("rapport:create-named");
		await expect
			.poll(() => app.page.locator(".suggestion-item").allInnerTexts())
			.toEqual(["Yoko\nnamed by Ann Li, Cy", "Viggo Sandahl\nnamed by Ann Li"]);
		await choose("Viggo Sandahl");
		expect(await app.page.locator(".modal input").first().inputValue()).toBe("Viggo Sandahl");
		await submit();
		await expect.poll(async () => Object.keys(await app.notes())).toContain("People/Viggo Sandahl.md");
		await undoByCommand();
	});
	test("gets one from the menu of whoever names them", async () => {
		await row(ANN).click({ button: "right" });
		await item("Create note for Viggo Sandahl").click();
		expect(await app.page.locator(".modal input").first().inputValue()).toBe("Viggo Sandahl");
		await press("Escape");
	});
});

describe("undo by a command", () => {
	test("takes back one change after the other, and says which; its notice goes with each", async () => {
		while (await isThere("undo")) await undoByCommand();
		await open(BOB);
		await app.runCommand("rapport:talked-today");
		await expect.poll(() => note(BOB)).toContain("2026-11-20");
		await app.runCommand("rapport:snooze");
		await expect.poll(() => note(BOB)).toContain("snooze-until");
		await undoByCommand();
		await told("Taken back: Bob Roy comes back on Fri, 27 Nov 2026.");
		const offers = app.page.locator(".notice:has(.rapport-undo)", { hasText: "Bob Roy" });
		expect(await offers.allInnerTexts()).toEqual([expect.stringContaining("Talked today with Bob Roy.")]);
		await undoByCommand();
		await told("Taken back: Talked today with Bob Roy.");
		expect(await offers.count()).toBe(0);
		await become({});
		expect(await isThere("undo")).toBe(false);
	});
	test("refuses where the lines were touched, and goes on with the change before", async () => {
		await open(BOB);
		await app.runCommand("rapport:snooze");
		await expect.poll(() => note(BOB)).toContain("snooze-until");
		await app.runCommand("rapport:talked-today");
		await expect.poll(() => note(BOB)).toContain("2026-11-20");
		await app.writeOutside(BOB, ((await note(BOB)) ?? "").replace("2026-11-20", "2026-11-19"));
		await undoByCommand();
		await expect.poll(lastTold).toBe("This note has changed where it was written, so it is left as it is.");
		await undoByCommand();
		await become({ [BOB]: (text) => text.replace("- 2026-11-01", "- 2026-11-19: talked\n- 2026-11-01") });
		await app.writeOutside(BOB, FILES[BOB] ?? "");
	});
});

test("the application's menu of a person's note offers the most usual", async () => {
	await app.page.locator('.nav-folder-title[data-path="People"]').click();
	await app.page.locator(`.nav-file-title[data-path="${BOB}"]`).click({ button: "right" });
	const titles = await menu();
	expect(titles).toEqual(expect.arrayContaining(["Talked today", "Log interaction…", "Add a promise…", "Snooze…"]));
	await item("Talked today").click();
	await become({ [BOB]: (text) => text.replace("- 2026-11-01", "- 2026-11-20: talked\n- 2026-11-01") });
	await undoByNotice();
	await become({});
	await app.page.locator('.nav-file-title[data-path="Me.md"]').click({ button: "right" });
	expect(await menu()).toEqual(["Open in new tab", "Delete"]);
	await press("Escape");
});

test("everything is there without a note open, as far as it needs none", async () => {
	expect(await isThere("create-named")).toBe(true);
	await isShown(ANN, true);
});

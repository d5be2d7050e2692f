import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp, type OpenOptions } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
const acts = actsOn(() => app);
const { note, openedNote } = acts;
afterEach(() => app.close());

const on = (...days: string[]): string => days.map((day) => `- ${day}: call, the tender\n`).join("");
const person = (properties: string, body = ""): string => `---\ntype: person # kept\n${properties}---\n${body}`;
const ANN = "People/Ann Li.md";
const BOB = "People/Bob Roy.md";
const CY = "People/Cy Twombly.md";
const DEE = "People/Dee Dee.md";
const FILES: Record<string, string> = {
	[ANN]: person("role: Baker\norganization: Acme\nwhy: She knows Oslo.\n", on("2026-11-01", "2026-11-10", "2026-11-18")),
	[BOB]: person("tier: gold\n", on("2026-11-01")).replaceAll("\n", "\r\n"),
	[CY]: person("circle:\n", on("2026-01-01")),
	[DEE]: "#people\nMet at the club.\n",
	"People/Eve.md": person("circle: close\n"),
	"People/Off.md": person("cadence: never\n"),
	"Me.md": "---\nme: true\n---\n",
};

const start = async (files: Record<string, string>, options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files, today: "2026-11-20", data: { greeted: true }, ...options });
	await app.runCommand("rapport:sort-people");
	await app.page.locator(".rapport-triage-card:visible, .rapport-triage-ends").first().waitFor();
};
const shown = () => app.page.locator(".rapport-triage-card:visible").getAttribute("data-path");
const progress = () => app.page.locator(".rapport-triage-count").innerText();
/** Lets the time pass that sorting waits before it takes another answer, and tells whom it is about. */
const think = () =>
	app.page.evaluate(() => {
		const page = window as Window & { thought?: number };
		const now = performance.now.bind(performance);
		if (page.thought === undefined) performance.now = () => now() + (page.thought ?? 0);
		page.thought = (page.thought ?? 0) + 300;
		const cards = [...document.querySelectorAll<HTMLElement>(".rapport-triage-card")];
		return cards.find((card) => card.checkVisibility({ visibilityProperty: true }))?.dataset["path"] ?? "";
	});
const press = async (...keys: string[]): Promise<void> => {
	for (const key of keys) {
		await think();
		await acts.press(key);
	}
};
/** What the application knows of a note: only then another program's change is one. */
const known = (path: string) =>
	app.page.evaluate(async (where) => {
		const { vault } = window.host.app;
		const file = vault.getFileByPath(where);
		return file === null ? null : vault.cachedRead(file);
	}, path);
const ended = () => app.page.locator(".rapport-triage-other:visible");
const tabs = () => app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-triage").length);

describe("sorting people", () => {
	test("shows one person after the other, with what helps to decide", async () => {
		await start(FILES);
		expect(await shown()).toBe(ANN);
		expect((await app.page.locator(".rapport-triage-card").innerText()).split("\n").filter(Boolean)).toEqual([
			"Ann Li",
			"Baker, Acme",
			"Last contact 2 days ago. On 3 days so far.",
			"She knows Oslo.",
			"Last time: call, the tender",
		]);
		expect(await progress()).toBe("1 of 4");
		const choices = await app.page.locator(".rapport-triage-choice").allInnerTexts();
		expect(choices.map((text) => text.split(/\s*\n\s*/u).join(" | "))).toEqual([
			"Inner | weekly | 1",
			"Close | monthly | 2",
			"Active | half-yearly | 3",
			"Network | yearly | 4",
			"Don't track | never | 0",
			"Later | stays quarterly (default) | →",
		]);
		expect(await app.notes()).toEqual(FILES);
		expect(app.errors).toEqual([]);
	});
	test("one key a person writes one property into each note, to the byte, and each can be taken back", async () => {
		await start(FILES);
		await press("1", "2", "3", "0");
		await ended().waitFor();
		const sorted = {
			...FILES,
			[ANN]: FILES[ANN]?.replace("Oslo.\n", "Oslo.\ncircle: inner\n"),
			[BOB]: FILES[BOB]?.replace("gold\r\n", "gold\r\ncircle: close\r\n"),
			[CY]: FILES[CY]?.replace("circle:\n", "circle: active\n"),
			[DEE]: "---\ncadence: never\n---\n#people\nMet at the club.\n",
		};
		await expect.poll(app.notes).toEqual(sorted);
		expect(await ended().locator(".rapport-triage-name").innerText()).toBe("Everybody has a place");
		await expect
			.poll(async () => (await ended().locator(".rapport-place").allInnerTexts()).map((text) => text.replace(/\s*\n\s*/gu, " ")))
			.toEqual([
				"Inner circle weekly 1",
				"Close circle monthly 2",
				"Active circle half-yearly 1",
				"Network yearly 0",
				"Not tracked 2",
			]);
		await press("z");
		expect(await shown()).toBe(DEE);
		await press("Backspace", "ArrowLeft");
		expect(await shown()).toBe(BOB);
		await expect.poll(app.notes).toEqual({ ...FILES, [ANN]: sorted[ANN] });
		await press("z", "z", "z");
		expect(await shown()).toBe(ANN);
		await expect.poll(app.notes).toEqual(FILES);
		expect(await app.notices()).toEqual([]);
		expect(app.errors).toEqual([]);
	});
	test("stays with somebody who was taken back, whatever is read of the notes meanwhile", async () => {
		await start(FILES);
		await app.page.evaluate(() => {
			const names: string[] = [];
			const card = document.querySelector<HTMLElement>(".rapport-triage-card");
			if (card !== null)
				new MutationObserver(() => names.push(card.dataset["path"] ?? "")).observe(card, { attributes: true, childList: true });
			const stays = document.querySelector<HTMLElement>(".rapport-triage-choice-later");
			if (stays !== null) new MutationObserver(() => names.push(stays.innerText)).observe(stays, { childList: true, subtree: true });
			Object.assign(window, { shownSoFar: () => names });
		});
		await press("1");
		await expect.poll(() => note(ANN)).toContain("circle: inner");
		await app.idle();
		await press("z", "1", "z");
		await app.idle();
		expect(await shown()).toBe(ANN);
		expect(await app.page.locator(".rapport-triage-choice-later").innerText()).toContain("stays quarterly (default)");
		const all = await app.page.evaluate(() => (window as unknown as { shownSoFar: () => string[] }).shownSoFar());
		const names = all.filter((name) => name.endsWith(".md"));
		expect(names.filter((name, at) => name !== names[at - 1])).toEqual([BOB, ANN, BOB, ANN]);
		expect(all.filter((words) => words.includes("circle"))).toEqual([]);
		await expect.poll(app.notes).toEqual(FILES);
	});
	test("leaves for later without writing, and asks nobody twice", async () => {
		await start(FILES);
		await press("ArrowRight", " ", "Enter");
		expect(await shown()).toBe(DEE);
		expect(await progress()).toBe("4 of 4");
		await press("2");
		expect(await ended().locator(".rapport-triage-name").innerText()).toBe("1 person sorted");
		expect(await ended().innerText()).toContain("3 people left for another time.");
		await ended().getByText("Go on with them").click();
		await expect.poll(shown).toBe(ANN);
		expect(await progress()).toBe("2 of 4");
		await press("Enter", "Enter", "Enter", "z", "z", "z", "z");
		expect(await shown()).toBe(DEE);
		await expect.poll(app.notes).toEqual(FILES);
		await press("2");
		await expect.poll(app.notes).toEqual({ ...FILES, [DEE]: "---\ncircle: close\n---\n#people\nMet at the club.\n" });
	});
	test("stops half-way by Escape, keeps what was done and says how much that is", async () => {
		await start(FILES);
		await press("4", "Escape", "Escape");
		await expect.poll(app.notices).toEqual(["1 person sorted, 3 left for another time."]);
		expect(await tabs()).toBe(0);
		expect(await note(ANN)).toBe(FILES[ANN]?.replace("Oslo.\n", "Oslo.\ncircle: network\n"));
		await app.idle();
		await app.runCommand("rapport:sort-people");
		await expect.poll(shown).toBe(BOB);
		expect(await progress()).toBe("1 of 3");
		await app.page.locator(".rapport-stop").click();
		await expect.poll(app.notices).toHaveLength(2);
		expect((await app.notices())[1]).toBe("Nobody sorted, 3 left for another time.");
	});
	test("says so where everybody has a place, and where nobody is found", async () => {
		await start({ "Eve.md": person("circle: close\n") });
		expect(await ended().locator(".rapport-triage-name").innerText()).toBe("Everybody has a place");
		await app.close();
		await start({ "Idea.md": "A bridge.\n", "Me.md": "---\nme: true\n---\n" });
		expect(await ended().locator(".rapport-triage-name").innerText()).toBe("Nobody to sort yet");
		await ended().getByText("Open going-cold list").click();
		await app.page.locator(".rapport-nobody").waitFor();
	});
	test("is worked with the mouse, opens a note beside, and goes on where it was", async () => {
		await start(FILES);
		await app.page.locator(".rapport-triage-choice-close").click();
		await press(" ");
		expect(await shown()).toBe(CY);
		await app.page.locator(".rapport-take-back").click();
		expect(await shown()).toBe(BOB);
		await app.page.locator(".rapport-open").click();
		await expect.poll(openedNote).toBe(BOB);
		await app.runCommand("rapport:sort-people");
		expect([await shown(), await progress()]).toEqual([BOB, "2 of 4"]);
		await press("z");
		expect(await shown()).toBe(ANN);
		await press("2");
		expect(await note(BOB)).toBe(FILES[BOB]);
		await app.page.locator(".rapport-triage-choice-later").focus();
		await press("Enter");
		expect([await shown(), await progress()]).toEqual([CY, "3 of 4"]);
		await app.page.locator(".rapport-open").focus();
		await press("Enter");
		await expect.poll(openedNote).toBe(CY);
	});
	test("a key that is held down decides about nobody but the first", async () => {
		await start(FILES);
		await app.page.keyboard.down("1");
		for (let times = 0; times < 5; times++) await app.page.keyboard.down("1");
		await app.page.keyboard.up("1");
		expect(await shown()).toBe(BOB);
	});
});

describe("while notes change", () => {
	test("another program's change of the note is kept, and those it has sorted are not asked about", async () => {
		await start(FILES);
		await app.writeOutside(ANN, `${FILES[ANN]}\nA new thought.\n`);
		await app.writeOutside(BOB, person("circle: inner\n"));
		await app.idle();
		expect([await shown(), await progress()]).toEqual([ANN, "1 of 3"]);
		await press("1");
		expect(await shown()).toBe(CY);
		await expect.poll(() => known(ANN)).toBe(`${FILES[ANN]?.replace("Oslo.\n", "Oslo.\ncircle: inner\n")}\nA new thought.\n`);
		await app.writeOutside(ANN, `${await note(ANN)}\nAnother.\n`);
		await press("z");
		await expect.poll(() => note(ANN)).toBe(`${FILES[ANN]}\nA new thought.\n\nAnother.\n`);
	});
	test("somebody who is asked about stays, also once another program has sorted them", async () => {
		await start(FILES);
		await app.writeOutside(ANN, FILES[ANN]?.replace("Oslo.\n", "Oslo.\ncircle: close\n") ?? "");
		await expect.poll(() => app.page.locator(".rapport-triage-choice-later").innerText()).toContain("stays monthly (circle)");
		expect(await shown()).toBe(ANN);
		await press("Enter");
		expect(await note(ANN)).toContain("circle: close");
	});
	test("what was changed where it was written is not taken back, and says why", async () => {
		await start(FILES);
		await press("1");
		await expect.poll(() => known(ANN)).toContain("circle: inner");
		const changed = FILES[ANN]?.replace("Oslo.\n", "Oslo.\ncircle: active\n") ?? "";
		await app.writeOutside(ANN, changed);
		await press("z");
		await expect.poll(app.notices).toEqual(["Ann Li: This note has changed where it was written, so it is left as it is."]);
		expect(await shown()).toBe(ANN);
		expect(await note(ANN)).toBe(changed);
		await expect.poll(() => app.page.locator(".rapport-triage-choice-later").innerText()).toContain("stays half-yearly (circle)");
	});
	test("follows a note that is renamed, and takes back what was written into it", async () => {
		await start(FILES);
		await press("1");
		await expect.poll(() => note(ANN)).toContain("circle: inner");
		await app.page.evaluate(
			async (paths) => {
				const { vault } = window.host.app;
				for (const [from, to] of paths) {
					const file = vault.getFileByPath(from ?? "");
					if (file !== null) await vault.rename(file, to ?? "");
				}
			},
			[
				[ANN, "People/Ann Lindqvist.md"],
				[BOB, "People/Bobby.md"],
			],
		);
		await expect.poll(shown).toBe("People/Bobby.md");
		await press("2", "z", "z");
		await expect.poll(() => note("People/Ann Lindqvist.md")).toBe(FILES[ANN]);
		expect(await note("People/Bobby.md")).toBe(FILES[BOB]);
		await expect.poll(shown).toBe("People/Ann Lindqvist.md");
		await press("Enter", "Enter");
		await expect.poll(shown).toBe(CY);
	});
	test("a note that is gone, and one with broken properties, say so in a sentence; the next person is asked about", async () => {
		const broken =
			"---\ntype: person\nrole: [unclosed\n---\n- 2026-11-19: call\n- 2026-11-18: call\n- 2026-11-17: call\n- 2026-11-16: call\n";
		await start({ ...FILES, "People/Zoe.md": broken });
		expect(await shown()).toBe("People/Zoe.md");
		expect(await app.page.locator(".rapport-triage-remark").innerText()).toMatch(/^The properties of this note can't be read: /u);
		await press("1");
		expect(await shown()).toBe(ANN);
		await expect.poll(app.notices).toHaveLength(1);
		expect((await app.notices())[0]).toMatch(/^Zoe: The properties of this note can't be read, so none is written: .+\.$/u);
		await app.writeOutside(ANN, null);
		await app.idle();
		expect(await shown()).toBe(ANN);
		await press("1");
		await expect.poll(app.notices).toContain(`Ann Li: The note “${ANN}” is no longer there.`);
		await press("1", "1", "1");
		expect(await ended().locator(".rapport-triage-name").innerText()).toBe("3 people sorted");
		expect(await ended().locator(".rapport-refusal .rapport-name").allInnerTexts()).toEqual(["Zoe", "Ann Li"]);
		expect(await note("People/Zoe.md")).toBe(broken);
		await ended().locator(".rapport-refusal").first().click();
		await expect.poll(openedNote).toBe("People/Zoe.md");
		expect(app.errors).toEqual([]);
	});
});

describe("three hundred people", () => {
	const many = Object.fromEntries(
		Array.from({ length: 300 }, (_, index) => [`People/Person ${index}.md`, person("", index % 3 === 0 ? on("2026-10-01") : "")]),
	);
	test("are sorted by three hundred keys, each in the note of who was shown", async () => {
		await start(many);
		expect(await progress()).toBe("1 of 300");
		const wanted: Record<string, string> = { ...many };
		for (let index = 0; index < 300; index++) {
			const [key, line] = (["1circle: inner", "2circle: close", "0cadence: never"][index % 3] ?? "").split(/(?<=^.)/u);
			const path = await think();
			wanted[path] = many[path]?.replace("# kept\n", `# kept\n${line}\n`) ?? "";
			await acts.press(key ?? "");
		}
		expect(await ended().locator(".rapport-triage-name").innerText()).toBe("Everybody has a place");
		await expect.poll(app.notes, { timeout: 30_000, interval: 500 }).toEqual(wanted);
		expect(await app.notices()).toEqual([]);
		expect(app.errors).toEqual([]);
	}, 120_000);
	test("nobody is asked three hundred questions: the list offers to sort, quietly, and so do the settings", async () => {
		app = await openApp({ files: many, today: "2026-11-20" });
		const offer = app.page.locator(".rapport-list > .rapport-sort");
		expect(await offer.innerText()).toBe("300 people without a circle. Sort them");
		expect(await app.page.locator(".modal").count()).toBe(0);
		await offer.click();
		await expect.poll(progress).toBe("1 of 300");
		await press("Escape");
		await app.runCommand("app:open-settings");
		const row = app.page.locator(".setting-item", { hasText: "Sort people into circles" });
		expect(await row.innerText()).toContain("300 people have no circle and no cadence.");
		await row.locator("button").click();
		await expect.poll(progress).toBe("1 of 300");
		expect(await app.page.locator(".modal").count()).toBe(0);
		expect(await app.notes()).toEqual(many);
	});
	test("are sorted with a thumb on a phone, at the foot of the screen", async () => {
		await start(many, { phone: true });
		const first = await shown();
		const buttons = app.page.locator(".rapport-triage button:visible");
		for (const button of await buttons.all()) {
			const box = await button.boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(44);
			expect(box?.width).toBeGreaterThanOrEqual(44);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
		}
		const lowest = await app.page.locator(".rapport-triage-choice").last().boundingBox();
		expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBeGreaterThan(700);
		expect(await app.page.locator(".rapport-key:visible").count()).toBe(0);
		await app.page.locator(".rapport-triage-choice-active").tap();
		expect(await shown()).not.toBe(first);
		await expect.poll(() => note(first ?? "")).toContain("circle: active\n");
		await app.page.locator(".rapport-take-back").tap();
		expect(await shown()).toBe(first);
		await expect.poll(app.notes).toEqual(many);
		await think();
		await app.page.locator(".rapport-triage-choice-never").tap();
		await think();
		await app.page.locator(".rapport-triage-choice-later").tap();
		expect(await progress()).toBe("3 of 300");
		await app.page.locator(".rapport-stop").tap();
		await expect.poll(app.notices).toEqual(["1 person sorted, 299 left for another time."]);
	});
});

test("the cadences of the settings stand on the choices, also when they change meanwhile", async () => {
	await start(FILES, { data: { greeted: true, cadences: { inner: 14, default: 45 }, propertyNames: { circle: ["Kreis"] } } });
	const hint = (choice: string) => app.page.locator(`.rapport-triage-choice-${choice} .rapport-triage-choice-hint`).innerText();
	expect([await hint("inner"), await hint("later")]).toEqual(["every 2 weeks", "stays every 45 days (default)"]);
	await app.runCommand("app:open-settings");
	const inner = app.page.locator(".setting-item", { hasText: "Inner circle" }).locator("input");
	await inner.fill("10");
	await expect.poll(() => hint("inner")).toBe("every 10 days");
	await app.page.keyboard.press("Escape");
	expect(await tabs()).toBe(1);
	await press("1");
	await expect.poll(() => note(ANN)).toBe(FILES[ANN]?.replace("Oslo.\n", "Oslo.\nKreis: inner\n"));
});

test("a few without a circle are offered beside the line that folds them, and nowhere else", async () => {
	app = await openApp({ files: FILES, today: "2026-11-20" });
	await app.page.locator(".rapport-row").first().waitFor();
	expect(await app.page.locator(".rapport-sort").allInnerTexts()).toEqual(["Sort people into circles"]);
	await app.page.locator(".rapport-is-never .rapport-sort").click();
	await expect.poll(shown).toBe(ANN);
	await press("1", "1", "1", "1", "Escape");
	await expect.poll(() => app.page.locator(".rapport-sort").count()).toBe(0);
});

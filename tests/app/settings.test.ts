import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { settingsOn } from "./settings-acts";
import { faultsIn } from "./faults-in";
import { IN_OWN_WINDOW } from "../host/shell/settings-window";

const FILES = { "People/Ann.md": "---\ntype: person\ncircle: close\n---\n- 2026-10-25: call\n", "Others/Bob.md": "- 2026-01-01: call\n" };
let app: AppUnderTest;
const { openList } = actsOn(() => app);

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true, futureSetting: [1] } });
	await openList();
	await app.runCommand("app:open-settings");
});
afterAll(() => app.close());

const { control, rowOf, openPage, back, add, entries, remove, resetOf } = settingsOn(() => app.page);

test("a changed cadence changes the list at once, and what a newer version saved stays", async () => {
	await control("Close circle").fill("7");
	await control("Close circle").blur();
	await expect
		.poll(() => app.pluginData())
		.toEqual({
			greeted: true,
			futureSetting: [1],
			version: 1,
			cadences: { inner: 7, close: 7, active: 180, network: 365, default: 90 },
		});
	await expect
		.poll(() => app.page.locator(".rapport-row .rapport-standing").first().textContent())
		.toBe("4 weeks, wanted weekly (circle)");
});
test("a people folder makes people", async () => {
	await openPage("People folders");
	await add("Others");
	await expect.poll(() => app.page.locator(".rapport-row .rapport-name").allInnerTexts()).toContain("Bob");
	await expect.poll(entries).toEqual(["Others"]);
	await back();
	await expect.poll(() => rowOf("People folders").locator(".setting-display-value").innerText()).toBe("Others");
});
test("what can't be a value is refused with a sentence", async () => {
	await control("Inner circle").fill("0");
	await control("Inner circle").blur();
	await expect.poll(() => app.page.getByText("Whole days from 1 to 3650.").count()).toBe(1);
	expect(((await app.pluginData()) as { cadences: { inner: number } }).cadences.inner).toBe(7);
});
test("choices are saved as they are chosen, and gone again with the default", async () => {
	const before = (await app.pluginData()) as object;
	await control("Log interactions to").selectOption("The daily note");
	await control("Heading in daily notes").fill("People");
	await control("Heading in daily notes").blur();
	await control("Move the date of last contact").check({ force: true });
	await control("Dates such as 03/04/2026").selectOption("Day first");
	await control("Lines in daily notes").selectOption("None");
	const chosen = { logTo: "daily", dailyHeading: "People", moveLastContact: true, dateOrder: "dmy", mentions: "off" };
	await expect.poll(() => app.pluginData()).toEqual({ ...before, ...chosen });
	await control("Log interactions to").selectOption("The note of each person");
	await control("Heading in daily notes").fill("Interactions");
	await control("Heading in daily notes").blur();
	await control("Move the date of last contact").uncheck({ force: true });
	await control("Dates such as 03/04/2026").selectOption("Not decided");
	await control("Lines in daily notes").selectOption("Those that say how you were in touch");
	await expect.poll(() => app.pluginData()).toEqual(before);
});
test("going back to the default takes the setting out of what is saved", async () => {
	await control("Close circle").fill("30");
	await control("Close circle").blur();
	await expect.poll(() => app.pluginData()).toEqual({ greeted: true, futureSetting: [1], version: 1, peopleFolders: ["Others"] });
	expect(await app.notes()).toEqual(FILES);
	expect(app.errors).toEqual([]);
});

describe("a list", () => {
	test("has an entry on each row, which is removed by its button or by a key, and that can be taken back", async () => {
		await openPage("Never");
		expect(await entries()).toEqual(["MOC", "Index", "Dashboard", "README"]);
		await remove("Index");
		await expect.poll(entries).toEqual(["MOC", "Dashboard", "README"]);
		expect(await app.page.evaluate(() => document.activeElement?.querySelector(".setting-item-name")?.textContent)).toBe("Dashboard");
		await app.page.keyboard.press("Delete");
		await expect.poll(entries).toEqual(["MOC", "README"]);
		await expect.poll(async () => (await app.pluginData()) as object).toMatchObject({ notPeople: ["MOC", "README"] });
		expect((await app.notices()).slice(-2)).toEqual(["“Index” is no more in “Never”.Undo", "“Dashboard” is no more in “Never”.Undo"]);
		await app.page.locator(".notice", { hasText: "Dashboard" }).locator("button").click();
		await expect.poll(entries).toEqual(["MOC", "Dashboard", "README"]);
		await back();
	});
	test("takes what is new, with commas in it, and says what is known", async () => {
		await openPage("Never");
		await add("Template, old");
		await expect.poll(entries).toEqual(["MOC", "Dashboard", "README", "Template, old"]);
		await add("moc");
		await expect.poll(() => app.page.locator(".setting-item-error").innerText()).toBe("“moc” is in this list.");
		await back();
	});
	test("is back to its default by one button, there only while it differs, and that can be undone", async () => {
		await openPage("Never");
		expect(await resetOf("Add another").count()).toBe(1);
		await resetOf("Add another").click();
		await expect.poll(entries).toEqual(["MOC", "Index", "Dashboard", "README"]);
		expect(await resetOf("Add another").count()).toBe(0);
		await app.page.locator(".notice", { hasText: "“Never” is back to the default." }).locator("button").click();
		await expect.poll(entries).toEqual(["MOC", "Dashboard", "README", "Template, old"]);
		await resetOf("Add another").click();
		await expect.poll(async () => Object.keys((await app.pluginData()) as object)).not.toContain("notPeople");
		await back();
	});
	test("of cadences by tag takes lines that can be read", async () => {
		await openPage("By tag");
		expect(await app.page.locator(".setting-list-empty").innerText()).toBe("Nothing in this list.");
		await add("client: often");
		await expect.poll(() => app.page.locator(".setting-item-error").innerText()).toContain("“client: often” can't be read.");
		await add("#client: monthly");
		await expect.poll(entries).toEqual(["client: 30"]);
		await remove("client: 30");
		await expect.poll(entries).toEqual([]);
		await back();
	});
	test("whose order counts is put in order by dragging", async () => {
		await openPage("Names of properties", "Role");
		const before = await entries();
		const handle = (at: number) => app.page.locator(".setting-drag-handle").nth(at);
		await handle(1).dragTo(handle(0));
		await expect.poll(entries).toEqual([before[1], before[0], ...before.slice(2)]);
		await resetOf("Add another").click();
		await expect.poll(entries).toEqual(before);
		await back(2);
	});
});

test("each row that differs is back to its default by a button of its own, and that can be undone", async () => {
	const differing = () => app.page.getByRole("button", { name: "Back to the default" }).count();
	expect(await differing()).toBe(0);
	await control("Close circle").fill("12");
	await control("Your organization").fill("Acme");
	await control("Dates such as 03/04/2026").selectOption("Day first");
	await control("Move the date of last contact").check({ force: true });
	await expect.poll(differing).toBe(4);
	for (const name of ["Close circle", "Your organization", "Dates such as 03/04/2026", "Move the date of last contact"])
		await resetOf(name).click();
	await expect.poll(() => app.pluginData()).toEqual({ greeted: true, futureSetting: [1], version: 1, peopleFolders: ["Others"] });
	expect(await control("Close circle").inputValue()).toBe("30");
	expect(await control("Your organization").inputValue()).toBe("");
	expect(await differing()).toBe(0);
	expect(await app.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Move the date of last contact");
	await app.page.locator(".notice", { hasText: "“Close circle” is back" }).locator("button").click();
	await expect.poll(() => control("Close circle").inputValue()).toBe("12");
	await resetOf("Close circle").click();
	expect(app.errors).toEqual([]);
});

test("every row, its words and its lists are found by the search of the settings", async () => {
	const names = await app.page
		.locator(".vertical-tab-content .setting-item:not(.setting-item-heading) .setting-item-name")
		.allInnerTexts();
	expect(names).toContain("Log headings");
	expect(names.length).toBeGreaterThan(25);
	const search = app.page.getByPlaceholder("Search settings");
	for (const name of names) {
		await search.fill(name);
		await expect
			.poll(() => app.page.locator(".vertical-tab-content .setting-item-name").allInnerTexts(), { message: name })
			.toContain(name);
	}
	await search.fill("below it and nowhere else");
	await expect.poll(() => app.page.locator(".vertical-tab-content .setting-item-name:visible").allInnerTexts()).toEqual(["Log headings"]);
	await search.fill("");
	expect(await app.page.getByText("etween commas").count()).toBe(0);
});

describe.each(["light", "dark"] as const)("%s: nothing is found wrong", (theme) => {
	let seen: AppUnderTest;
	const acts = settingsOn(() => seen.page);
	beforeAll(async () => {
		const data = { greeted: true, organization: "Acme", notPeople: ["MOC"], peopleFolders: ["People"], cadenceByTag: { client: 30 } };
		seen = await openApp({ folder: "demo-vault", today: "2026-11-20", data, theme });
		await seen.idle();
		await seen.runCommand("app:open-settings");
	});
	afterAll(() => seen.close());

	test("on the first page, with rows that differ from their default", async () => {
		expect(await acts.resetOf("Your organization").count()).toBe(1);
		expect(await faultsIn(seen, ".vertical-tab-content")).toEqual([]);
	});
	test.each([["Never"], ["By tag"], ["Words for no answer"], ["Names in meeting notes", "The day"]])(
		"on the page %s",
		async (...names) => {
			await acts.openPage(...names);
			expect(await faultsIn(seen, ".vertical-tab-content")).toEqual([]);
			await acts.back(names.length);
		},
	);
});

describe("in a window of their own", () => {
	let main: AppUnderTest;
	afterAll(() => main.close());

	test("everything is reached: fields, suggestions, switches, lists, defaults", async () => {
		main = await openApp({ files: { "Crew/Ann.md": "- 2026-10-25: call\n" }, today: "2026-11-20", data: { greeted: true } });
		await main.idle();
		await main.page.evaluate((key) => localStorage.setItem(key, ""), IN_OWN_WINDOW);
		const opening = main.page.waitForEvent("popup");
		await main.runCommand("app:open-settings");
		const popout = await opening;
		popout.setDefaultTimeout(3000);
		const acts = settingsOn(() => popout);
		await acts.control("Your organization").fill("Acme");
		await acts.resetOf("Your organization").click();
		await expect.poll(() => acts.control("Your organization").inputValue()).toBe("");
		expect(await popout.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Your organization");
		await acts.openPage("People folders");
		await acts.field().pressSequentially("Cre");
		await popout.locator(".suggestion-item", { hasText: "Crew" }).click();
		await expect.poll(acts.entries).toEqual(["Crew"]);
		await expect.poll(() => popout.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Add to: People folders");
		await acts.back();
		const mark = acts.rowOf("Folder Crew").locator("input");
		await expect.poll(() => mark.isChecked()).toBe(true);
		await mark.click();
		await expect.poll(() => main.pluginData()).toEqual({ greeted: true, version: 1 });
		await expect
			.poll(() => popout.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-rapport-mark]")?.dataset["rapportMark"]))
			.toBe("Crew");
		const closing = popout.waitForEvent("close");
		await acts.rowOf("Sort people into circles").getByRole("button").click();
		await closing;
		await main.page.locator(".rapport-triage").waitFor();
		expect(main.errors).toEqual([]);
	});
});

describe("words that notes are read by", () => {
	const NOTES = {
		"People/Ann.md": "---\ntype: person\ncadence: 2 days\n---\n- 2026-10-25: call\n- 2026-11-10: call, nobody home\n",
		"People/Bob.md": "---\ntype: person\ncadence: 2 days\n---\n- 2026-10-25: call\n- 2026-11-12: lunch, fell through\n",
		"People/Cleo.md": "---\ntype: person\ncadence: 2 days\n---\n- 2026-10-25: call\n",
		"Meetings/Plan.md": '---\nheld: 2026-11-14\nguests:\n  - "[[Cleo]]"\n---\nA plan.\n',
	};
	let reader: AppUnderTest;
	const acts = settingsOn(() => reader.page);
	const standing = (name: string) => reader.page.locator(".rapport-row", { hasText: name }).locator(".rapport-standing").innerText();
	beforeAll(async () => {
		reader = await openApp({ files: NOTES, today: "2026-11-20", data: { greeted: true } });
		await actsOn(() => reader).openList();
		await reader.runCommand("app:open-settings");
	});
	afterAll(() => reader.close());

	test("no answer: an entry with such a word is an attempt", async () => {
		expect(await standing("Ann")).toContain("10 days");
		await acts.openPage("Words for no answer");
		await acts.add("nobody home");
		await expect.poll(() => standing("Ann")).toContain("26 days");
		await acts.remove("nobody home");
		await expect.poll(() => standing("Ann")).toContain("10 days");
		await acts.back();
	});
	test("cancelled: an entry with such a word never took place", async () => {
		expect(await standing("Bob")).toContain("8 days");
		await acts.openPage("Words for cancelled");
		await acts.add("fell through");
		await expect.poll(() => standing("Bob")).toContain("26 days");
		await acts.back();
	});
	test("names in meeting notes: the day, and who was there", { timeout: 60_000 }, async () => {
		expect(await standing("Cleo")).toContain("26 days");
		await acts.openPage("Names in meeting notes", "The day");
		await acts.add("held");
		await acts.back();
		await acts.openPage("Who was there");
		await acts.add("guests");
		await expect.poll(() => standing("Cleo")).toMatch(/^6 days/u);
		await acts.remove("guests");
		await expect.poll(() => standing("Cleo")).toContain("26 days");
		await acts.back();
		await acts.openPage("Who was there, in notes with a day");
		await acts.add("guests");
		await expect.poll(() => standing("Cleo")).toMatch(/^6 days/u);
		expect(await reader.notes()).toEqual(NOTES);
		expect(reader.errors).toEqual([]);
	});
});

describe("what the vault holds", () => {
	const CREW = {
		"Crew/Ada Lovelace.md": "---\ntype: colleague\n---\n",
		"Crew/Grace Hopper.md": "---\ntype: colleague\n---\n",
		"Crew/Alan Turing.md": "#friend\n",
		"People/Ann Li.md": "---\ntype: person\n---\n",
		"Projects/Bridge.md": "A bridge.\n",
	};
	let other: AppUnderTest;
	afterEach(() => other.close());

	const open = async (data: object): Promise<void> => {
		other = await openApp({ files: CREW, today: "2026-11-20", data: { greeted: true, ...data } });
		await other.idle();
		await other.runCommand("app:open-settings");
	};
	const { rowOf, openPage, back, field } = settingsOn(() => other.page);
	const switchOf = (name: string) => rowOf(name).locator("input[type='checkbox']");
	const marks = () =>
		other.page.locator("[data-rapport-mark]").evaluateAll((rows) =>
			rows.map((row) => {
				const [name, desc] = [".setting-item-name", ".setting-item-description"].map(
					(part) => row.querySelector(part)?.textContent,
				);
				return `${row.querySelector("input")?.checked === true ? "+" : "-"} ${name} (${desc})`;
			}),
		);
	const found = () => rowOf("Found in your vault").locator(".setting-item-description").innerText();

	test("is shown as in the empty list, with counts, examples and how many people are found", async () => {
		await open({ peopleFolders: ["Typo"] });
		expect(await marks()).toEqual([
			"+ Folder Typo (No notes)",
			"+ Property type: person (1 note: Ann Li)",
			"- Property type: colleague (2 notes: Ada Lovelace, Grace Hopper)",
			"- Tag #friend (1 note: Alan Turing)",
			"- Folder Crew (3 notes: Ada Lovelace, Alan Turing, Grace Hopper)",
		]);
		await expect.poll(found).toBe("1 person now, by what is switched on below.");
	});
	test("one click takes a mark, another gives it back; rows keep their places and the words below follow", async () => {
		await open({});
		const before = await marks();
		await switchOf("Folder Crew").click();
		await expect.poll(found).toBe("4 people now, by what is switched on below.");
		await expect.poll(() => other.pluginData()).toEqual({ greeted: true, version: 1, peopleFolders: ["Crew"] });
		await expect.poll(() => rowOf("People folders").locator(".setting-display-value").innerText()).toBe("Crew");
		expect(await marks()).toEqual(before.map((mark) => mark.replace("- Folder Crew", "+ Folder Crew")));
		expect(
			await other.page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-rapport-mark]")?.dataset["rapportMark"]),
		).toBe("Crew");
		await other.page.keyboard.press("Space");
		await expect.poll(() => other.pluginData()).toEqual({ greeted: true, version: 1 });
		await switchOf("Property type: person").click();
		await expect.poll(found).toBe("Nobody yet. Switch on below what marks people.");
		await expect.poll(async () => (await marks())[0]).toBe("- Property type: person (1 note: Ann Li)");
		await switchOf("Property type: person").click();
		await expect.poll(found).toBe("1 person now, by what is switched on below.");
		expect(await other.notes()).toEqual(CREW);
		expect(other.errors).toEqual([]);
	});
	test("follows what is added below, and the field for another has the focus again", async () => {
		await open({});
		await openPage("People folders");
		await field().pressSequentially("Cre");
		expect(await other.page.locator(".suggestion-item").allInnerTexts()).toEqual(["Cre", "Crew"]);
		await other.page.keyboard.press("ArrowDown");
		await other.page.keyboard.press("Enter");
		await expect.poll(() => other.pluginData()).toEqual({ greeted: true, version: 1, peopleFolders: ["Crew"] });
		await expect.poll(() => field().evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await field().inputValue()).toBe("");
		await back();
		await expect.poll(() => switchOf("Folder Crew").isChecked()).toBe(true);
		await expect.poll(found).toBe("4 people now, by what is switched on below.");
	});
	test("is found by the search of the settings", async () => {
		await open({});
		await other.page.getByPlaceholder("Search settings").fill("#friend");
		expect(await marks()).toEqual(["- Tag #friend (1 note: Alan Turing)"]);
		await switchOf("Tag #friend").click();
		await expect.poll(() => switchOf("Tag #friend").isChecked()).toBe(true);
		await other.page.getByPlaceholder("Search settings").fill("circles");
		await expect.poll(() => rowOf("Sort people into circles").innerText()).toContain("2 people have no circle and no cadence.");
	});
	test("is counted when the notes are read, in slices: declaring the settings asks for no note", async () => {
		await open({});
		await other.page.keyboard.press("Escape");
		const asked = await other.page.evaluate(() => {
			const { app: host } = window.host;
			const [tab] = host.running.flatMap(({ settingTabs }) => settingTabs);
			const { metadataCache } = host;
			const real = metadataCache.getFileCache.bind(metadataCache);
			let times = 0;
			metadataCache.getFileCache = (file) => {
				times++;
				return real(file);
			};
			const realAt = metadataCache.getCache.bind(metadataCache);
			metadataCache.getCache = (path) => {
				times++;
				return realAt(path);
			};
			tab?.update();
			return [times, (tab?.settingItems ?? []).length];
		});
		expect(asked).toEqual([0, 6]);
	});
});

describe("properties of people that are not read", () => {
	const GERMAN = {
		"People/Ann Li.md":
			'---\ntype: person\ncadence: weekly\nFirma: Acme\nRolle: Leiterin\nKennt:\n  - "[[Bob Ito]]"\n---\n- 2026-10-25: call\n',
		"People/Bob Ito.md": "---\ntype: person\nfirma: Bolt\nRolle: Koch\n---\n",
		"People/Cleo Roux.md": "---\ntype: person\nFirma: Acme\nTelefon: +49 170 1234567\n---\n",
		"Ideas/Bridge.md": "---\nBaujahr: 1880\n---\n",
		"Ideas/Tower.md": "---\nBaujahr: 1890\n---\n",
	};
	const X = `<img src=x onerror="document.title='!'">`;
	let other: AppUnderTest;
	afterEach(() => other.close());
	const { rowOf, openPage, back, entries } = settingsOn(() => other.page);
	const open = async (files: Readonly<Record<string, string>>): Promise<void> => {
		other = await openApp({ files, today: "2026-11-20", data: { greeted: true } });
		await actsOn(() => other).openList();
		await other.idle();
		await other.runCommand("app:open-settings");
	};
	const shown = () => rowOf("Names of properties").locator(".setting-display-value").allInnerTexts();
	const rows = () =>
		other.page
			.locator("[data-rapport-row^='unread ']")
			.evaluateAll((all) =>
				all.map((row) =>
					[".setting-item-name", ".setting-item-description", "option:checked"]
						.map((part) => row.querySelector(part)?.textContent)
						.join(" | "),
				),
			);
	const meaning = (name: string) => other.page.getByRole("combobox", { name, exact: true });

	test("are told with their notes and an example, and one choice gives a meaning, which can be taken back", async () => {
		await open(GERMAN);
		await expect.poll(shown).toEqual(["2\u00a0not\u00a0read"]);
		await openPage("Names of properties");
		expect(await rows()).toEqual(["Firma | 3 notes, such as “Acme” | Not read", "Rolle | 2 notes, such as “Leiterin” | Not read"]);
		await meaning("Firma").focus();
		await meaning("Firma").selectOption("Organization");
		await expect.poll(() => other.page.locator(".rapport-row", { hasText: "Ann Li" }).textContent()).toContain("Acme");
		await expect
			.poll(rows)
			.toEqual(["Firma | 3 notes, such as “Acme” | Organization", "Rolle | 2 notes, such as “Leiterin” | Not read"]);
		expect(await other.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Firma");
		await rowOf("Organization").last().click();
		await expect.poll(async () => (await entries()).at(-1)).toBe("Firma");
		await back();
		await meaning("Firma").selectOption("Not read");
		await expect.poll(() => other.pluginData()).toEqual({ greeted: true, version: 1 });
		await meaning("Rolle").selectOption("Role");
		await back();
		await expect.poll(shown).toEqual(["1\u00a0not\u00a0read"]);
		await other.page.keyboard.press("Escape");
		await other.runCommand("app:open-settings");
		await openPage("Names of properties");
		await expect.poll(rows).toEqual(["Firma | 3 notes, such as “Acme” | Not read"]);
		expect(await other.notes()).toEqual(GERMAN);
		expect(other.errors).toEqual([]);
	});
	test("nothing is said of them where there are none", async () => {
		await open(FILES);
		expect(await shown()).toEqual([""]);
		await openPage("Names of properties");
		expect(await rows()).toEqual([]);
		expect(await other.page.getByText("In notes of your people, and not read").count()).toBe(0);
	});
	test("are text, however they are written", async () => {
		const block = `---\ntype: person\n${JSON.stringify(X)}: ${JSON.stringify(X)}\n${"w".repeat(100)}: ${"v".repeat(5000)}\nמקום עבודה: אקמה\n---\n`;
		await open({ "People/Ann Li.md": block, "People/Bob Ito.md": block });
		await expect.poll(shown).toEqual(["3\u00a0not\u00a0read"]);
		await openPage("Names of properties");
		expect(await rows()).toContain(`${X} | 2 notes, such as “${X}” | Not read`);
		await other.page.mouse.move(0, 0);
		expect(await faultsIn(other, ".vertical-tab-content")).toEqual([]);
		expect(await rows()).toContain("מקום עבודה | 2 notes, such as “אקמה” | Not read");
		expect(await other.page.title()).not.toBe("!");
		expect(other.errors).toEqual([]);
	});
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

const FILES = { "People/Ann.md": "---\ntype: person\ncircle: close\n---\n- 2026-10-25: call\n", "Others/Bob.md": "- 2026-01-01: call\n" };
let app: AppUnderTest;
const { openList } = actsOn(() => app);

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true, futureSetting: [1] } });
	await openList();
	await app.runCommand("app:open-settings");
});
afterAll(() => app.close());

const control = (name: string) =>
	app.page
		.locator(".setting-item", { has: app.page.getByText(name, { exact: true }) })
		.locator("input, textarea, select")
		.first();

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
	await expect.poll(() => app.page.locator(".rapport-row .rapport-standing").first().innerText()).toBe("4 weeks, wanted weekly (circle)");
});
test("a people folder makes people", async () => {
	await control("People folders").fill("Others");
	await control("People folders").blur();
	await expect.poll(() => app.page.locator(".rapport-row .rapport-name").allInnerTexts()).toContain("Bob");
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
		await other.settled();
		await other.runCommand("app:open-settings");
	};
	const rowOf = (name: string) => other.page.locator(".setting-item", { has: other.page.getByText(name, { exact: true }) });
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
		await expect.poll(() => rowOf("People folders").locator("input").inputValue()).toBe("Crew");
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
	test("follows what is typed below, without taking the focus away", async () => {
		await open({});
		const input = rowOf("People folders").locator("input");
		await input.pressSequentially("Crew");
		await expect.poll(() => switchOf("Folder Crew").isChecked()).toBe(true);
		await expect.poll(found).toBe("4 people now, by what is switched on below.");
		expect(await input.inputValue()).toBe("Crew");
		expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
		await expect.poll(() => other.pluginData()).toEqual({ greeted: true, version: 1, peopleFolders: ["Crew"] });
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
});

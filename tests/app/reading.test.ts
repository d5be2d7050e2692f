import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

// Plain notes in a folder, and one that a tag marks: which of them are people depends on the settings.
const FILES = {
	"People/Ann.md": "- 2026-07-20: coffee\n",
	"People/Bob.md": "- 2026-07-10: coffee\n",
	"Cy.md": "---\ntype: person\n---\n- 2026-07-15: call\n",
	"Soup.md": "# Soup\n\n> Leeks and potatoes.\n",
};
const SETTINGS = { version: 1, greeted: true };

let app: AppUnderTest;

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { ...SETTINGS, peopleFolders: ["People"] } });
	await app.runCommand("rapport:open-list");
	await app.page.locator(".rapport-row").first().waitFor();
});
afterAll(() => app.close());

const names = async (): Promise<readonly string[]> => (await app.page.locator(".rapport-row .rapport-name").allInnerTexts()).sort();
const save = (settings: object): Promise<void> =>
	app.writeOutside(".obsidian/plugins/rapport/data.json", JSON.stringify({ ...SETTINGS, ...settings }));

// The notes that are read from now on, in a list that grows.
async function watchReads(): Promise<() => Promise<readonly string[]>> {
	await app.page.evaluate(() => {
		const { vault } = window.host.app;
		const read = vault.cachedRead.bind(vault);
		const reads: string[] = [];
		Object.assign(window, { reads });
		vault.cachedRead = (file) => {
			reads.push(file.path);
			return read(file);
		};
	});
	return () => app.page.evaluate(() => [...(window as unknown as { reads: string[] }).reads].sort());
}

test("a setting by which no note is read reads none, and holds at once", async () => {
	const reads = await watchReads();
	expect(await app.page.locator(".rapport-row").first().innerText()).toContain("43 days late");
	await save({ peopleFolders: ["People"], cadences: { default: 14 } });
	await expect.poll(() => app.page.locator(".rapport-row").first().innerText()).toContain("19 weeks");
	expect(await reads()).toEqual([]);
});

test("another setting reads those that may hold something, and no others", async () => {
	const reads = await watchReads();
	await save({ peopleFolders: ["People"], factHeadings: ["Facts"] });
	await expect.poll(reads).toEqual(["Cy.md", "People/Ann.md", "People/Bob.md"]);
});

test("a reading that is late does not bring old settings back", async () => {
	await app.page.evaluate(() => {
		const { adapter } = window.host.app.vault;
		const exists = adapter.exists.bind(adapter);
		let calls = 0;
		// What the first reading asks of the disk comes long after what the second one asks.
		adapter.exists = async (path) => {
			const isHabit = !path.includes("rapport");
			if (isHabit) Object.assign(window, { asked: ++calls });
			if (isHabit && calls < 6) await new Promise((resolve) => setTimeout(resolve, 400));
			return exists(path);
		};
	});
	await save({ peopleFolders: [], factHeadings: [] });
	await app.page.waitForFunction(() => "asked" in window);
	await save({ peopleFolders: ["People"] });
	await expect.poll(names).toEqual(["Ann", "Bob", "Cy"]);
	await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
	await app.writeOutside("People/Ann.md", "- 2026-07-21: coffee\n");
	await app.writeOutside("People/Dee.md", "- 2026-07-21: coffee\n");
	await expect.poll(names).toEqual(["Ann", "Bob", "Cy", "Dee"]);
	expect(app.errors).toEqual([]);
});

test("the list is there with the first people, and says how far the reading is", async () => {
	const files = Object.fromEntries(
		Array.from({ length: 160 }, (_, at) => [
			`People/Person ${at}.md`,
			`---\ntype: person\ncadence: 30\n---\n- 2026-0${1 + (at % 8)}-01: call\n`,
		]),
	);
	const large = await openApp({
		files,
		today: "2026-11-20",
		data: SETTINGS,
		// Keeps what the list said each time that it was drawn while notes were read.
		prepare: async (page) => {
			await page.addInitScript(() => {
				const said: string[] = [];
				Object.assign(window, { said });
				new MutationObserver(() => {
					const list = document.querySelector(".rapport-list");
					const line = list?.querySelector(".rapport-quiet")?.textContent ?? "";
					const rows = list?.querySelectorAll(".rapport-row").length ?? 0;
					if (line.startsWith("Reading")) said.push(`${line} ${rows > 0 ? "with people" : "with nobody"}`);
				}).observe(document, { childList: true, subtree: true });
			});
		},
	});
	await large.runCommand("rapport:open-list");
	await large.page.locator(".rapport-row").first().waitFor();
	const said = (): Promise<readonly string[]> => large.page.evaluate(() => (window as unknown as { said: string[] }).said);
	await expect.poll(said).toContain("Reading your notes… 80 of 160 with people");
	await expect.poll(() => large.page.locator(".rapport-list .rapport-quiet", { hasText: "Reading" }).count()).toBe(0);
	await large.close();
});

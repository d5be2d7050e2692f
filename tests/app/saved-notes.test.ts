import { afterAll, beforeAll, expect, test } from "vitest";
import { rm, writeFile } from "node:fs/promises";
import { type AppUnderTest, openApp } from "../host/drive";
import { whenMade } from "../host/when-made";
import { join } from "node:path";
import type { Page } from "playwright-core";

const note = (day: string, words: string): string => `---\ntype: person\n---\n- ${day}: ${words}\n`;
const FILES = {
	"People/Ann.md": note("2026-07-20", "coffee about the choir\n  - [ ] send the notes"),
	"People/Bob.md": note("2026-07-10", "coffee"),
	"Daily/2026-07-30.md": "- lunch with [[Bob]]\n",
	"Soup.md": "> Leeks and potatoes.\n",
};

let app: AppUnderTest;

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, indexed: true, prepare: watchReads });
	await app.runCommand("rapport:open-list");
});
afterAll(() => app.close());

/** Notes which notes the plugin itself reads; the stand-in's index reads all of them at each start. */
function watchReads(page: Page): Promise<void> {
	return whenMade(page, ({ app: { vault } }) => {
		const reads: string[] = [];
		Object.assign(window, { reads });
		const read = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) => {
			if (new Error().stack?.includes("plugin/main.js") === true) reads.push(file.path);
			return read(file);
		};
	});
}

/** What lies in the plugin's database: by which version, and the notes on each shelf. */
interface Shelf {
	readonly readBy: string;
	readonly notes: readonly (readonly [path: string, mtime: number, size: number, saved: string])[];
}

// Does something with all shelves, and answers what they were before.
async function shelves(change?: "break" | "empty" | "age"): Promise<readonly Shelf[]> {
	return app.page.evaluate(async (change) => {
		const request = <T>(asked: IDBRequest<T>): Promise<T> =>
			new Promise((done, failed) => {
				asked.onsuccess = () => done(asked.result);
				asked.onerror = () => failed(asked.error ?? new Error("refused"));
			});
		const name = (await indexedDB.databases()).find((database) => database.name?.startsWith("rapport/") === true)?.name;
		if (name === undefined) return [];
		const database = await request(indexedDB.open(name));
		const store = database.transaction("notes", "readwrite").objectStore("notes");
		const [keys, all] = [await request(store.getAllKeys()), (await request(store.getAll())) as Shelf[]];
		for (const [at, shelf] of all.entries()) {
			const notes = shelf.notes.map(([path, mtime, size, saved]) => [path, mtime, size, saved.slice(0, 40)] as const);
			if (change === "break") await request(store.put(at % 2 === 0 ? "?" : { ...shelf, notes }, keys[at]));
			if (change === "age") await request(store.put({ ...shelf, readBy: "an older one" }, keys[at]));
		}
		if (change === "empty") await request(store.clear());
		database.close();
		return all;
	}, change);
}

const savedPaths = async (): Promise<readonly string[]> =>
	(await shelves())
		.filter(({ readBy }) => readBy !== "an older one")
		.flatMap(({ notes }) => notes.map(([path]) => path))
		.sort();
const PEOPLE_AND_DAYS = ["Daily/2026-07-30.md", "People/Ann.md", "People/Bob.md"];

async function saved(paths: readonly string[] = PEOPLE_AND_DAYS): Promise<void> {
	await expect.poll(savedPaths, { timeout: 15_000 }).toEqual(paths);
}

const list = async (): Promise<string> => (await app.page.locator(".rapport-row").allInnerTexts()).join("\n");
const reads = (): Promise<readonly string[]> => app.page.evaluate(() => [...(window as unknown as { reads: string[] }).reads].sort());

// The next start, and which notes were read at it.
async function restarted(): Promise<readonly string[]> {
	await app.page.reload();
	await app.page.locator(".rapport-row").first().waitFor();
	await app.idle();
	return reads();
}

test("what has not changed is not read again, and says the same", async () => {
	await saved();
	const before = await list();
	expect(before).toContain("the choir");
	expect(await restarted()).toEqual([]);
	expect(await list()).toBe(before);
	await app.page.locator('.rapport-row[data-path="People/Ann.md"] .rapport-row-open').click();
	expect(await list()).toContain("send the notes");
});

test("what has changed meanwhile is read, and what is gone is gone", async () => {
	await app.page.goto("about:blank");
	await writeFile(join(app.folder, "People/Ann.md"), note("2026-07-20", "coffee about the boat"));
	await rm(join(app.folder, "People/Bob.md"));
	await app.page.goto(app.url);
	await app.page.locator(".rapport-row").first().waitFor();
	await app.idle();
	expect(await reads()).toEqual(["People/Ann.md"]);
	expect(await list()).toContain("the boat");
	expect(await list()).not.toContain("Bob");
	await saved(["Daily/2026-07-30.md", "People/Ann.md"]);
});

test.each([
	["broken", "break"],
	["emptied", "empty"],
	["of another version", "age"],
] as const)("a saved index that is %s does no harm, and is made anew", async (_, change) => {
	const before = await list();
	await shelves(change);
	expect(await restarted()).toEqual(["Daily/2026-07-30.md", "People/Ann.md"]);
	expect(await list()).toBe(before);
	await saved(["Daily/2026-07-30.md", "People/Ann.md"]);
	expect(await restarted()).toEqual([]);
	expect(app.errors).toEqual([]);
});

test("other settings read all anew", async () => {
	await app.writeOutside(".obsidian/plugins/rapport/data.json", JSON.stringify({ greeted: true, factHeadings: ["Curriculum"] }));
	await expect.poll(reads).toEqual(["Daily/2026-07-30.md", "People/Ann.md"]);
	await expect.poll(async () => (await shelves()).every(({ readBy }) => readBy.includes("Curriculum")), { timeout: 15_000 }).toBe(true);
	expect(await restarted()).toEqual([]);
});

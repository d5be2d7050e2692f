import { afterAll, beforeAll, expect, test } from "vitest";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
const { isThere, openList, press } = actsOn(() => app);
const ANN = '---\ntype: person\ncadence: 10\nknows: "[[Carol]]"\n---\n- 2026-11-01: coffee\n';

beforeAll(async () => {
	app = await openApp({
		files: { "People/Ann Li.md": ANN, "Old/Bob Roy.md": "- 2026-01-01: call\n" },
		today: "2026-11-20",
		data: { greeted: true },
	});
	await openList();
});
afterAll(() => app.close());

const names = () => app.page.locator(".rapport-name").allInnerTexts();
/** Who is named without a note, and by whom. */
const ghosts = async (): Promise<readonly string[]> => {
	await app.idle();
	if (!(await isThere("create-named"))) return [];
	await app.runCommand("rapport:create-named");
	const named = await app.page.locator(".suggestion-item").allInnerTexts();
	await press("Escape");
	return named;
};

test("opening a vault changes no byte in it", async () => {
	expect(await app.notes()).toEqual({ "People/Ann Li.md": ANN, "Old/Bob Roy.md": "- 2026-01-01: call\n" });
	expect(await app.pluginData()).toEqual({ greeted: true });
});

test("the list is opened when somebody turns the plugin on, and not by a later start; nothing is saved of it", async () => {
	const lists = (page: AppUnderTest["page"]) =>
		page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-going-cold").length);
	const fresh = await openApp({ files: { "People/Ann Li.md": ANN }, today: "2026-11-20" });
	await expect.poll(() => lists(fresh.page)).toBe(1);
	await fresh.idle();
	expect(await fresh.pluginData()).toBeNull();
	await fresh.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-going-cold").forEach((leaf) => leaf.detach()));
	await fresh.idle();
	await fresh.page.reload();
	await fresh.page.waitForFunction(() => window.host?.ready);
	await fresh.idle();
	expect(await lists(fresh.page)).toBe(0);
	expect(fresh.errors).toEqual([]);
	await fresh.close();
});

test("follows a note that is made, and links that begin and cease to resolve", async () => {
	expect(await ghosts()).toEqual(["Carol\nnamed by Ann Li"]);
	await app.writeOutside("People/Carol.md", "---\ntype: person\n---\n");
	expect(await ghosts()).toEqual([]);
	await app.writeOutside("People/Carol.md", null);
	expect(await ghosts()).toEqual(["Carol\nnamed by Ann Li"]);
});

test("follows a change", async () => {
	await app.writeOutside("People/Ann Li.md", ANN.replace("2026-11-01", "2026-11-19"));
	await expect.poll(() => app.page.locator(".rapport-group-title").first().innerText()).toMatch(/On track/u);
	await app.writeOutside("People/Ann Li.md", ANN);
	await expect.poll(names).toEqual(["Ann Li"]);
});

test("follows a rename, on which the cache is silent", async () => {
	await app.page.evaluate(async () => {
		const { vault } = window.host.app;
		const file = vault.getFileByPath("People/Ann Li.md");
		if (file !== null) await vault.rename(file, "People/Ann Lindqvist.md");
	});
	await expect.poll(names).toEqual(["Ann Lindqvist"]);
});

test("publishes a burst of changes once", async () => {
	await app.page.evaluate(() => {
		const { vault, workspace } = window.host.app;
		const list = workspace.getLeavesOfType("rapport-going-cold")[0]?.view.containerEl;
		let times = 0;
		const observer = new MutationObserver(() => times++);
		if (list !== undefined) observer.observe(list, { childList: true, subtree: true });
		Object.assign(window, { timesDrawn: () => times });
		// So few that all of them are drawn at once, and all in one turn, as where another device has sent them: however slow the machine is, none can come late.
		const text = "---\ntype: person\ncircle: close\n---\n";
		for (let index = 0; index < 2; index++) {
			const path = `People/New ${index}.md`;
			vault.follow({ kind: "create", path, entry: { path, type: "file", text, ctime: 0, mtime: 0, size: text.length } });
		}
	});
	await app.idle();
	expect(await names()).toHaveLength(3);
	expect(await app.page.evaluate(() => (window as unknown as { timesDrawn: () => number }).timesDrawn())).toBe(1);
});

test("of what is told at once the last counts: a later text, or that the note is gone", async () => {
	await app.writeOutside("People/Gone.md", ANN);
	await app.idle();
	await app.page.evaluate(() => {
		const { vault, metadataCache } = window.host.app;
		const tell = (path: string, why: string): void => {
			const file = vault.getFileByPath(path);
			if (file !== null) metadataCache.trigger("changed", file, `---\ntype: person\naliases: ${why}\n---\n`, {});
		};
		for (const why of ["First", "Second"]) tell("People/Ann Lindqvist.md", why);
		tell("People/Gone.md", "Back");
		vault.follow({ kind: "delete", path: "People/Gone.md", entry: null });
	});
	await app.idle();
	expect(await names()).not.toContain("Gone");
	await app.runCommand("rapport:log-interaction");
	const found: string[][] = [];
	for (const name of ["First", "Second", "Back"]) {
		await app.page.locator(".modal input[placeholder='Find a person']").fill(name);
		found.push((await app.page.locator(".suggestion-item").allInnerTexts()).filter((text) => /Ann|Gone/u.test(text)));
	}
	expect(found.map(({ length }) => length)).toEqual([0, 1, 0]);
	await press("Escape");
});

test("forgets a note that is deleted", async () => {
	await app.writeOutside("People/Ann Lindqvist.md", null);
	await expect.poll(async () => (await names()).includes("Ann Lindqvist")).toBe(false);
	expect(app.errors).toEqual([]);
});

test("what goes wrong in one settling of the world is told, and stops no later one", async () => {
	await app.page.evaluate(() => {
		const usual = window.setTimeout;
		// The world settles in slices, and waits between two of them for no longer than a turn.
		const once = (work: () => void, ms?: number): unknown => {
			if (ms !== 0) return usual(work, ms);
			Object.assign(window, { setTimeout: usual });
			throw new Error("no turn to be had");
		};
		Object.assign(window, { setTimeout: once });
	});
	await app.writeOutside("People/Early.md", "---\ntype: person\ncircle: close\n---\n");
	await expect.poll(() => app.errors.length).toBe(1);
	expect(app.errors[0]).toContain("no turn to be had");
	await app.writeOutside("People/Late.md", "---\ntype: person\ncircle: close\n---\n");
	await expect.poll(names).toEqual(expect.arrayContaining(["Early", "Late"]));
	expect(app.errors).toHaveLength(1);
});

test("opening the demo vault, its list and its graph changes no byte of any file", async () => {
	const demo = await openApp({ folder: "demo-vault", today: "2026-11-20" });
	const bytesIn = async (folder: string): Promise<Record<string, string>> => {
		const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
		const paths = entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes("plugins"));
		return Object.fromEntries(
			await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, "base64")])),
		);
	};
	await demo.page.locator(".rapport-row").first().waitFor();
	await actsOn(() => demo).openGraph();
	expect(await bytesIn(demo.folder)).toEqual(await bytesIn("demo-vault"));
	await demo.close();
});

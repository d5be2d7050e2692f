import { afterAll, beforeAll, expect, test } from "vitest";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AppUnderTest, openApp } from "../host/drive";

let app: AppUnderTest;
const ANN = '---\ntype: person\ncadence: 10\nknows: "[[Carol]]"\n---\n- 2026-11-01: coffee\n';

beforeAll(async () => {
	app = await openApp({
		files: { "People/Ann Li.md": ANN, "Old/Bob Roy.md": "- 2026-01-01: call\n" },
		today: "2026-11-20",
		data: { greeted: true },
	});
	await app.runCommand("rapport:open-list");
	await app.page.locator(".rapport-row").first().waitFor();
});
afterAll(() => app.close());

const names = () => app.page.locator(".rapport-name").allInnerTexts();
const nodes = () =>
	app.page.evaluate(() => {
		const views = window.host.app.workspace
			.getLeavesOfType("rapport-going-cold")
			.map(({ view }) => view as unknown as { world: { value: { network: { nodes: { id: string; ghost: boolean }[] } } } });
		return views[0]?.world.value.network.nodes.map(({ id, ghost }) => `${id}${ghost ? " (ghost)" : ""}`);
	});

test("opening a vault changes no byte in it, and greets once only", async () => {
	expect(await app.notes()).toEqual({ "People/Ann Li.md": ANN, "Old/Bob Roy.md": "- 2026-01-01: call\n" });
	expect(await app.pluginData()).toEqual({ greeted: true });
});

test("follows a note that is made, and links that begin and cease to resolve", async () => {
	expect(await nodes()).toEqual(["People/Ann Li.md", "Carol (ghost)"]);
	await app.writeOutside("People/Carol.md", "---\ntype: person\n---\n");
	await expect.poll(nodes).toEqual(["People/Ann Li.md", "People/Carol.md"]);
	await app.writeOutside("People/Carol.md", null);
	await expect.poll(nodes).toEqual(["People/Ann Li.md", "Carol (ghost)"]);
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
	const drawn = await app.page.evaluate(async () => {
		const { vault, workspace } = window.host.app;
		const list = workspace.getLeavesOfType("rapport-going-cold")[0]?.view.containerEl;
		let times = 0;
		const observer = new MutationObserver(() => times++);
		if (list !== undefined) observer.observe(list, { childList: true, subtree: true });
		await Promise.all(
			Array.from({ length: 30 }, (_, index) => vault.create(`People/New ${index}.md`, "---\ntype: person\ncircle: close\n---\n")),
		);
		await new Promise((resolve) => setTimeout(resolve, 1500));
		observer.disconnect();
		return times;
	});
	await expect.poll(names).toHaveLength(31);
	expect(drawn).toBe(1);
});

test("forgets a note that is deleted", async () => {
	await app.writeOutside("People/Ann Lindqvist.md", null);
	await expect.poll(async () => (await names()).includes("Ann Lindqvist")).toBe(false);
	expect(app.errors).toEqual([]);
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
	await demo.runCommand("rapport:open-graph");
	await demo.page.waitForTimeout(1500);
	expect(await bytesIn(demo.folder)).toEqual(await bytesIn("demo-vault"));
	await demo.close();
});

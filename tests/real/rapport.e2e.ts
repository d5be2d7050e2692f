import { $, $$, browser, expect } from "@wdio/globals";
import { after, afterEach, before, describe, it } from "mocha";
import { obsidianPage } from "wdio-obsidian-service";

// What no stand-in can show: that the application itself loads the plugin, gives it its views, windows and events, and lets it write.

const ROW = ".rapport-row";

async function openList(): Promise<void> {
	await browser.executeObsidianCommand("rapport:open-list");
	await $(ROW).waitForExist();
}

/** The path of the note of the first row. */
async function firstPath(): Promise<string> {
	const path = await $(ROW).getAttribute("data-path");
	if (path === null) throw new Error("The first row is about nobody.");
	return path;
}

/** Waits until a note reads as it is wanted to. */
async function untilNote(path: string, isRight: (text: string) => boolean, why: string): Promise<void> {
	await browser.waitUntil(async () => isRight(await obsidianPage.read(path)), { timeoutMsg: why });
}

/** How many pixels of the graph differ from its first one, in whichever window it is. */
async function paintedPixels(): Promise<number> {
	return browser.executeObsidian(({ app }) => {
		const view = app.workspace.getLeavesOfType("rapport-graph")[0]?.view;
		const canvas = view?.containerEl.querySelector("canvas");
		const context = canvas?.getContext("2d");
		if (!canvas || !context || canvas.width === 0) return 0;
		const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
		return pixels.filter((pixel) => pixel !== pixels[0]).length;
	});
}

async function openGraph(): Promise<void> {
	await browser.executeObsidianCommand("rapport:open-graph");
	await browser.waitUntil(async () => (await paintedPixels()) > 1000, { timeoutMsg: "The graph shows nothing." });
}

describe("Rapport in the application", () => {
	before(async () => {
		// What goes wrong out of sight is kept, to be asked for at the end.
		await browser.execute(() => {
			const heard: string[] = [];
			Object.assign(window, { rapportErrors: heard });
			window.addEventListener("error", ({ message }) => heard.push(message));
			window.addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
		});
	});

	afterEach(() => obsidianPage.resetVault());

	after(async () => {
		expect(await browser.execute(() => (window as unknown as { rapportErrors?: string[] }).rapportErrors ?? [])).toEqual([]);
	});

	it("is loaded", async () => {
		expect(await browser.executeObsidian(({ plugins }) => Object.keys(plugins).includes("rapport"))).toBe(true);
	});

	it("lists people, and writes that one talked to the byte, with the note open in an editor", async () => {
		await openList();
		const path = await firstPath();
		await obsidianPage.openFile(path);
		const before = await obsidianPage.read(path);
		await $(`${ROW}[data-path="${path}"]`).$(".rapport-talked").click();
		await untilNote(path, (text) => text !== before, "Nothing was written.");
		const added = (await obsidianPage.read(path)).split("\n").filter((line) => !before.split("\n").includes(line));
		expect(added).toHaveLength(1);
		expect(added[0]).toMatch(/^[-*+] .*talked$/u);

		await browser.executeObsidianCommand("rapport:undo");
		await untilNote(path, (text) => text === before, "It was not taken back to the byte.");
	});

	it("ticks a promise in the note, and takes it back", async () => {
		await openList();
		const path = await browser.execute(() =>
			document.querySelector(".rapport-tick")?.closest(".rapport-row")?.getAttribute("data-path"),
		);
		if (path == null) throw new Error("Nobody has a promise.");
		const before = await obsidianPage.read(path);
		const row = $(`${ROW}[data-path="${path}"]`);
		// At rest a row hides its promise.
		await row.$(".rapport-row-open").click();
		await row.$(".rapport-tick input").click();
		await untilNote(path, (text) => text.split("- [x]").length > before.split("- [x]").length, "It is not ticked.");
		await browser.executeObsidianCommand("rapport:undo");
		await untilNote(path, (text) => text === before, "It was not taken back to the byte.");
	});

	it("hears of notes that are renamed and deleted", async () => {
		await openList();
		const path = await firstPath();
		const renamed = path.replace(/[^/]+$/u, "Somebody Else.md");
		await browser.executeObsidian(
			async ({ app }, from, to) => {
				const file = app.vault.getFileByPath(from);
				if (file !== null) await app.fileManager.renameFile(file, to);
			},
			path,
			renamed,
		);
		await $(`${ROW}[data-path="${renamed}"]`).waitForExist();
		expect(await $(`${ROW}[data-path="${path}"]`).isExisting()).toBe(false);
		await obsidianPage.delete(renamed);
		await $(`${ROW}[data-path="${renamed}"]`).waitForExist({ reverse: true });
	});

	it("draws the graph", openGraph);

	it("draws the graph in a window of its own", async function () {
		if ((await obsidianPage.getPlatform()).isMobile) this.skip();
		await openGraph();
		const windows = (await browser.getWindowHandles()).length;
		await browser.executeObsidian(({ app }) => {
			const leaf = app.workspace.getLeavesOfType("rapport-graph")[0];
			if (leaf) app.workspace.moveLeafToPopout(leaf);
		});
		await browser.waitUntil(async () => (await browser.getWindowHandles()).length > windows);
		await browser.waitUntil(async () => (await paintedPixels()) > 1000, { timeoutMsg: "The graph shows nothing in its window." });
		await browser.executeObsidian(({ app }) => app.workspace.detachLeavesOfType("rapport-graph"));
	});

	it("shows its settings, in whichever window the application does", async () => {
		const main = await browser.getWindowHandle();
		await browser.executeObsidian(({ app }) => {
			const { setting } = app as unknown as { setting: { open(): void; openTabById(id: string): void } };
			setting.open();
			setting.openTabById("rapport");
		});
		let shown = false;
		for (const handle of await browser.getWindowHandles()) {
			await browser.switchToWindow(handle);
			for (const heading of await $$(".setting-item-name").getElements()) shown ||= (await heading.getText()).includes("people");
		}
		await browser.switchToWindow(main);
		expect(shown).toBe(true);
	});

	it("has its list again after a restart, before anybody looks at it", async () => {
		await openList();
		await browser.reloadObsidian();
		await openList();
		expect(await $$(ROW).length).toBeGreaterThan(3);
	});
});

import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ConsoleMessage, Page } from "playwright-core";
import { borrowWindow } from "./browser/kept-windows";
import { serve, type ServeOptions } from "./serve";
import { FolderDisk } from "./server/folder-disk";
import type { TestHandle } from "./shell/test-handle";

declare global {
	interface Window {
		host: TestHandle;
		/** What the list said, and how many notices there were before it. */
		saidInList: { readonly words: string; readonly after: number }[];
	}
}

/** What to open, and in what kind of window. */
export interface OpenOptions extends ServeOptions {
	/** 390 × 844 with touch, and Platform.isPhone. */
	readonly phone?: boolean | undefined;
	readonly theme?: "light" | "dark" | undefined;
	readonly width?: number | undefined;
	readonly height?: number | undefined;
	readonly deviceScaleFactor?: number | undefined;
	/** Europe/Berlin where none is given; empty: that of this computer. */
	readonly timezone?: string | undefined;
	/** The note that is open at the start. */
	readonly open?: string | undefined;
	readonly reducedMotion?: boolean | undefined;
	/** The notes are indexed before the layout is ready, as they are from the second start on. */
	readonly indexed?: boolean | undefined;
	/** What is done with the page before it is opened. */
	readonly prepare?: ((page: Page) => Promise<void>) | undefined;
}

/** The stand-in in a browser, with the plugin running. */
export interface AppUnderTest {
	readonly page: Page;
	readonly url: string;
	/** Where the notes lie on the disk while it runs. */
	readonly folder: string;
	/** The exact text of every note, as it is on the disk. */
	notes(): Promise<Record<string, string>>;
	/** What the plugin keeps in data.json; null where there is none. */
	pluginData(): Promise<unknown>;
	/** Another program writes a file, or removes it with null; answers when the app has noticed. */
	writeOutside(path: string, text: string | null): Promise<void>;
	runCommand(id: string): Promise<void>;
	/** Every notice since the page began, also those that have gone. */
	notices(): Promise<string[]>;
	/** All that was said since the page began, in notices and in the list, in its order; without the word of a button. */
	said(): Promise<string[]>;
	/** Waits until the metadata cache has nothing left to do. */
	settled(): Promise<void>;
	/** Waits until the page rests: all is read, written and drawn, and nothing moves. */
	idle(): Promise<void>;
	/** Errors of the page and of its console. */
	readonly errors: string[];
	close(): Promise<void>;
}

/** The apps that run now. */
export const openApps = new Set<AppUnderTest>();

/** Starts the server and a page in Chromium, and waits until the plugin is loaded and the layout ready. */
export async function openApp(options: OpenOptions): Promise<AppUnderTest> {
	const { phone = false, theme = "light", timezone = "Europe/Berlin", width = phone ? 390 : 1280, height = phone ? 844 : 800 } = options;
	const borrowed = await borrowWindow({
		viewport: { width, height },
		deviceScaleFactor: options.deviceScaleFactor ?? 1,
		...(timezone !== "" && { timezoneId: timezone }),
		locale: options.language ?? "en-US",
		reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
		...(phone && { hasTouch: true, isMobile: true }),
	});
	const served = await serve({ ...options, port: borrowed.port }).catch(async (error: unknown) => {
		await borrowed.close();
		throw error;
	});
	const { page } = borrowed;
	const disk = await FolderDisk.open(served.notesFolder);
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
	page.on("console", (message: ConsoleMessage) => message.type() === "error" && errors.push(message.text()));

	const close = async (): Promise<void> => {
		await borrowed.giveBack(served.url);
		await served.close();
	};
	const url = new URL(served.url);
	url.searchParams.set("theme", theme);
	if (phone) url.searchParams.set("phone", "");
	if (options.indexed) url.searchParams.set("indexed", "");
	if (options.open !== undefined) url.searchParams.set("open", options.open);
	try {
		await options.prepare?.(page);
		await page.goto(url.href);
		await page.waitForFunction(() => window.host?.ready);
		await page.evaluate(clickThroughNotices);
		await page.evaluate(hearList);
	} catch (error) {
		await close();
		throw new Error(`The page did not start. ${errors.join("\n")}`, { cause: error });
	}

	const app: AppUnderTest = {
		page,
		url: url.href,
		folder: served.notesFolder,
		errors,
		close: () => {
			openApps.delete(app);
			return close();
		},
		notes: async () => Object.fromEntries((await disk.entries()).flatMap(({ path, text }) => (text === null ? [] : [[path, text]]))),
		pluginData: async () => ((await disk.stat(served.dataPath)) ? (JSON.parse(await disk.read(served.dataPath)) as unknown) : null),
		writeOutside: async (path, text) => {
			const where = join(served.notesFolder, path);
			await mkdir(dirname(where), { recursive: true });
			if (text === null) await rm(where);
			else await writeFile(where, text);
			const told = await served.look();
			await page.waitForFunction((count) => window.host.told >= count, told);
		},
		runCommand: (id) => page.evaluate((command) => window.host.runCommand(command), id),
		notices: () => page.evaluate(() => window.host.notices()),
		said: () => page.evaluate(allSaid),
		settled: () => page.evaluate(() => window.host.settled()),
		idle: () => page.evaluate(() => window.host.idle()),
	};
	openApps.add(app);
	return app;
}

// A notice covers what lies below it for some seconds, until it goes or is clicked away: tests do neither, but click through it.
function clickThroughNotices(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(".notice-container { pointer-events: none; } .notice :is(a, button) { pointer-events: auto; }");
	document.adoptedStyleSheets.push(sheet);
}

function hearList(): void {
	window.saidInList = [];
	new MutationObserver((changes) => {
		for (const { target } of changes) {
			const element = target instanceof Element ? target : target.parentElement;
			if (element?.matches(".rapport-list > [role=status]") !== true) continue;
			window.saidInList.push({ words: element.textContent ?? "", after: window.host.notices().length });
		}
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
}

function allSaid(): string[] {
	const notices = window.host.notices().map((notice) => notice.replace(/Undo$/u, ""));
	const said = [...window.saidInList].reverse();
	for (const { words, after } of said) notices.splice(after, 0, words);
	return notices;
}

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { borrowBrowser, returnBrowser } from "./shared-browser";

/** A window that nothing has happened to, as far as its page can tell. */
export interface BorrowedWindow {
	readonly page: Page;
	/** Where its pages came from before; 0 where it has had none. What comes from there again is in memory still. */
	readonly port: number;
	/** Gives it back while the page at `url` is still served. */
	giveBack(url: string): Promise<void>;
	/** Closes it, where it is in no state to be used again. */
	close(): Promise<void>;
}

interface KeptWindow {
	readonly page: Page;
	readonly kind: string;
	readonly port: number;
	readonly uses: number;
}

// What leaves a mark on a window that outlives its page: who asks for any of it has the window for himself.
const MARKING: ReadonlySet<string | symbol> = new Set([
	"addInitScript",
	"clock",
	"context",
	"emulateMedia",
	"route",
	"setDefaultTimeout",
	"setViewportSize",
]);

const MOST_KEPT = 3;
const MOST_USES = 30;
const LONGEST_WAIT_MS = 8000;

// Those that wait for the next app, the last used at the end.
const kept: KeptWindow[] = [];

/** A window of this kind: one that was used before and is as good as new, else a new one. A new process of the browser, which would have
 *  to read all scripts anew, takes longer to start than most tests take. */
export async function borrowWindow(options: BrowserContextOptions): Promise<BorrowedWindow> {
	const browser = await borrowBrowser();
	const kind = JSON.stringify(options);
	const at = kept.findLastIndex((window) => window.kind === kind && !window.page.isClosed());
	const [used] = at < 0 ? [] : kept.splice(at, 1);
	const { page, port, uses } = used ?? { page: await newPage(browser, options), port: 0, uses: 0 };
	let isMarked = false;
	const close = async (): Promise<void> => {
		await page.context().close();
		returnBrowser();
	};
	return {
		page: new Proxy(page, {
			get: (target, name) => {
				isMarked ||= MARKING.has(name);
				const value: unknown = Reflect.get(target, name);
				return typeof value === "function" ? (value.bind(target) as unknown) : value;
			},
		}),
		port,
		close,
		giveBack: async (url) => {
			if (isMarked || uses + 1 >= MOST_USES || !(await isMadeClean(page, url))) return close();
			kept.push({ page, kind, port: Number(new URL(url).port), uses: uses + 1 });
			if (kept.length > MOST_KEPT) await kept.shift()?.page.context().close();
			returnBrowser();
		},
	};
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
	try {
		const page = await (await browser.newContext(options)).newPage();
		page.setDefaultTimeout(LONGEST_WAIT_MS);
		return page;
	} catch (error) {
		returnBrowser();
		throw error;
	}
}

// Leaves the app for a page without scripts of the same place, and forgets what it kept; false where that cannot be done.
async function isMadeClean(page: Page, url: string): Promise<boolean> {
	try {
		page.removeAllListeners();
		if (page.context().pages().length > 1) return false;
		await page.goto(new URL("page.css", url).href, { waitUntil: "commit" });
		await page.mouse.move(0, 0);
		await page.evaluate(async () => {
			localStorage.clear();
			sessionStorage.clear();
			for (const { name = "" } of await indexedDB.databases()) {
				await new Promise((gone) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: gone, onerror: gone }));
			}
		});
		return true;
	} catch {
		return false;
	}
}

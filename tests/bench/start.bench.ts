import { type AppUnderTest, openApp } from "../host/drive";
import { ofBuiltPlugin } from "./built-plugin";
import { atMost, type Bench, figure, type Figure } from "./figure";
import { CATEGORIES, tasksOf } from "./tasks-of-ours";
import { madeNotes, pathOf, TODAY } from "./notes";
import type { Page } from "playwright-core";
import { whenMade } from "../host/when-made";

const PEOPLE = 3000;
const LONGEST = 120_000;
const SAVED_AFTER_MS = 5000;
const TYPED = "- 2026-11-19: coffee, and a word on the keys\n";

const NAME = "Salome Lima";
/** A name is typed, and each of its letters deleted again. */
const KEYS = [...[...NAME].map((letter) => (letter === " " ? "Space" : letter)), ...[...NAME].map(() => "Backspace")];
const FRAME = 16.7;

/** Something that people do while it runs, how long a task of ours may take in it, in milliseconds, and what is done before. */
interface Act {
	readonly most: number;
	readonly before?: (app: AppUnderTest) => Promise<void>;
	readonly act: (app: AppUnderTest) => Promise<void>;
}

const ACTS: Readonly<Record<string, Act>> = {
	"typing in a note": {
		most: 30,
		act: async ({ page }) => {
			await page.evaluate((path) => window.host.app.workspace.openLinkText(path, ""), pathOf(1).replace(/\.md$/u, ""));
			await page.locator(".host-note-text").click();
			await page.keyboard.press("Control+End");
			await page.keyboard.type(TYPED, { delay: 40 });
			// The application saves two seconds after the last key.
			await page.waitForTimeout(2500);
		},
	},
	"ticking a promise": {
		most: 30,
		act: async ({ page }) => {
			const row = page.locator(".rapport-row", { has: page.locator(".rapport-tick") }).first();
			// At rest a row hides its promise.
			await row.locator(".rapport-row-open").click();
			await row.locator(".rapport-tick input").click();
		},
	},
	"a letter in the search of the list": {
		most: FRAME,
		before: ({ page }) => page.locator('.rapport-list [aria-label="Find somebody"]').click(),
		act: ({ page }) => pressAll(page, ".rapport-find input"),
	},
	"opening the form of an interaction": {
		most: 30,
		act: async (app) => {
			await app.runCommand("rapport:log-interaction");
			await app.page.locator(PEOPLE_FIELD).waitFor();
		},
	},
	"a letter in choosing people": {
		most: FRAME,
		act: ({ page }) => pressAll(page, PEOPLE_FIELD),
	},
};
const PEOPLE_FIELD = ".modal input[placeholder='Find a person']";

// Each key is pressed once what the one before asked for is drawn.
async function pressAll(page: Page, field: string): Promise<void> {
	for (const key of KEYS) {
		await page.locator(field).press(key);
		await page.waitForTimeout(150);
	}
}

// What is left behind by what was done before is not to be cleared away in a task of what is measured.
async function collectGarbage(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send("HeapProfiler.collectGarbage");
	await session.detach();
}

/** The built plugin in the page that stands in for the application, in Chromium. */
export const start: Bench = {
	about:
		"Opens a vault of 3,000 people in Chromium, twice, and works in it: no task of ours over 8 ms while it opens, none over 30 ms " +
		"after it, and none over a frame's 16.7 ms for a letter that is typed or deleted in a search; what is " +
		"measured of a task is the time of its thread. With what was saved the first time, the list is there in half a second.",
	slow: true,
	measure: () => ofBuiltPlugin(measured),
};

async function measured(plugin: string): Promise<readonly Figure[]> {
	const files = Object.fromEntries(madeNotes(PEOPLE).map(({ path, text }) => [path, text]));
	const figures: Figure[] = [];
	const app = await openApp({ files, plugin, today: TODAY, prepare: beforeItOpens });
	const traced = async (what: string, most: number, act: () => Promise<unknown>): Promise<void> => {
		const { page } = app;
		await collectGarbage(page);
		await page.context().browser()?.startTracing(page, { categories: CATEGORIES });
		// The profiler takes a while to start, in the first task that it sees: not in one of ours.
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
		await act();
		await quiet(page);
		const trace = await page.context().browser()?.stopTracing();
		const { longest, all } = tasksOf("/plugin/main.js", trace?.toString() ?? "{}");
		const note = `${Math.round(all)} ms in all tasks`;
		figures.push(figure({ what: `${what}: longest task`, unit: "ms", product: longest, budget: atMost(most), note }));
	};
	const opened = async (what: string, url: string, most: number | null): Promise<void> => {
		const opening = async (): Promise<void> => {
			await app.page.goto(url);
			await app.page.locator(".rapport-row").first().waitFor();
		};
		await app.page.goto("about:blank");
		await traced(what, 8, opening);
		const product = await app.page.evaluate(
			() =>
				(performance.getEntriesByName("first row")[0]?.startTime ?? NaN) -
				(performance.getEntriesByName("layout ready")[0]?.startTime ?? NaN),
		);
		figures.push(
			figure({ what: `${what}: layout ready to first row`, unit: "ms", product, budget: most === null ? null : atMost(most) }),
		);
	};
	try {
		await app.page.locator(".rapport-row").first().waitFor();
		await quiet(app.page);
		await forgetSaved(app.page);
		await opened("opening", app.url, null);
		await app.page.waitForTimeout(SAVED_AFTER_MS);
		// From the second start on the application's own index is there before the layout is ready.
		await opened("opening again", `${app.url}&indexed`, 500);
		for (const [what, { most, before, act }] of Object.entries(ACTS)) {
			await before?.(app);
			await quiet(app.page);
			await traced(what, most, () => act(app));
		}
		return figures;
	} finally {
		await app.close();
	}
}

// Marks when the layout is ready and when the first row is there.
async function beforeItOpens(page: Page): Promise<void> {
	page.setDefaultTimeout(LONGEST);
	// As the application does, which keeps nothing of a plugin's script from one start to the next.
	await (await page.context().newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
	await whenMade(page, ({ app }) => app.workspace.onLayoutReady(() => performance.mark("layout ready")));
	await page.addInitScript(() => {
		const observer = new MutationObserver(() => {
			if (document.querySelector(".rapport-row") === null) return;
			performance.mark("first row");
			observer.disconnect();
		});
		observer.observe(document, { childList: true, subtree: true });
	});
}

// What it saved for the next start is gone; the leaves are where they were.
async function forgetSaved(page: Page): Promise<void> {
	await page.evaluate(async () => {
		localStorage.clear();
		for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
	});
}

// Nothing has kept the page busy for a second and a half.
async function quiet(page: Page): Promise<void> {
	await page.evaluate(
		(longest) =>
			new Promise<void>((done) => {
				const began = performance.now();
				let [last, busy] = [began, began];
				const look = (): void => {
					const now = performance.now();
					if (now - last > 60) busy = now;
					last = now;
					if (now - busy > 1500 || now - began > longest) done();
					else setTimeout(look, 10);
				};
				look();
			}),
		LONGEST,
	);
}

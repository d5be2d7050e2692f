import { type AppUnderTest, type OpenOptions, openApp } from "../tests/host/drive";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "docs");
const DEMO = {
	folder: join(process.cwd(), "demo-vault"),
	today: "2026-11-20",
	plugin: process.cwd(),
	deviceScaleFactor: 2,
	reducedMotion: true,
} as const;

// The sizes that the community directory takes.
const DESKTOP = { width: 1200, height: 800, deviceScaleFactor: 1 } as const;
const LENS = { data: { greeted: true }, width: 1100, height: 800 } as const;
const PHONE = { phone: true, width: 450, height: 800, deviceScaleFactor: 2 } as const;

// The pictures of the README and of the directory's listing: a name, the window, and what is done in it before the picture is taken.
const PICTURES: readonly {
	readonly name: string;
	readonly options: OpenOptions;
	readonly prepare: (app: AppUnderTest) => Promise<void>;
}[] = [
	{ name: "pictures/list-light", options: { ...DEMO, open: "People/Ottilie Brandvold.md", width: 1180, height: 760 }, prepare: showList },
	{ name: "pictures/graph-light", options: { ...DEMO, width: 1440, height: 860 }, prepare: showGraph },
	{ name: "pictures/graph-dark", options: { ...DEMO, theme: "dark", width: 1440, height: 860 }, prepare: showGraph },
	{ name: "pictures/graph-card-light", options: { ...DEMO, data: { greeted: true }, width: 1440, height: 860 }, prepare: showCard },
	{ name: "pictures/list-phone", options: { ...DEMO, phone: true, theme: "dark" }, prepare: showList },
	{ name: "pictures/graph-phone", options: { ...DEMO, phone: true, data: {} }, prepare: showGraph },
	{ name: "pictures/log-light", options: { ...DEMO, width: 1180, height: 760 }, prepare: logSomething },
	{
		name: "pictures/before-light",
		options: { ...DEMO, open: "People/Ludovica Sforzini-Keller.md", width: 1180, height: 900 },
		prepare: showBefore,
	},
	{ name: "pictures/introduce-light", options: { ...DEMO, data: { greeted: true }, width: 1000, height: 860 }, prepare: introduce },
	{ name: "pictures/insight-light", options: { ...DEMO, data: { greeted: true }, width: 1000, height: 860 }, prepare: tellNetwork },
	{ name: "pictures/reach-out-light", options: { ...DEMO, data: {}, width: 1000, height: 760 }, prepare: reachOut },
	{ name: "pictures/blocks-light", options: { ...DEMO, data: {}, open: "This week.md", width: 1000, height: 1000 }, prepare: readNote },
	{ name: "pictures/introduce-graph", options: { ...DEMO, ...LENS }, prepare: lightWays },
	{ name: "pictures/graph-export", options: { ...DEMO, ...LENS }, prepare: offerExports },
	{
		name: "pictures/graph-local",
		options: { ...DEMO, data: { greeted: true }, open: "People/Ottilie Brandvold.md", width: 1180, height: 760 },
		prepare: showLocalGraph,
	},
	{ name: "pictures/graph-time", options: { ...DEMO, ...LENS }, prepare: showTime },
	{ name: "pictures/lens-circles", options: { ...DEMO, ...LENS }, prepare: (app) => showLens(app, "2") },
	{ name: "pictures/lens-stakeholders", options: { ...DEMO, ...LENS }, prepare: (app) => showLens(app, "3") },
	{ name: "pictures/lens-organizations", options: { ...DEMO, ...LENS }, prepare: (app) => showLens(app, "4") },
	{ name: "pictures/lens-organization", options: { ...DEMO, ...LENS }, prepare: showOrganization },
	{ name: "listing/desktop-1-list", options: { ...DEMO, ...DESKTOP, open: "People/Ottilie Brandvold.md" }, prepare: showList },
	{ name: "listing/desktop-2-graph", options: { ...DEMO, ...DESKTOP, theme: "dark", data: {} }, prepare: showGraph },
	{ name: "listing/desktop-3-log", options: { ...DEMO, ...DESKTOP }, prepare: logSomething },
	{
		name: "listing/desktop-4-before",
		options: { ...DEMO, ...DESKTOP, open: "People/Ludovica Sforzini-Keller.md" },
		prepare: showBefore,
	},
	{ name: "listing/phone-1-list", options: { ...DEMO, ...PHONE }, prepare: showList },
	{ name: "listing/phone-2-graph", options: { ...DEMO, ...PHONE, theme: "dark", data: {} }, prepare: showGraph },
	{ name: "listing/phone-3-reach-out", options: { ...DEMO, ...PHONE, data: {} }, prepare: reachOut },
];

/** Takes the pictures of the README and of the listing from the demo vault, with the plugin as it is built: all, or those so named. */
export async function run(wanted: readonly string[] = []): Promise<number> {
	for (const folder of ["pictures", "listing"]) await mkdir(join(FOLDER, folder), { recursive: true });
	for (const { name, options, prepare } of PICTURES) {
		if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
		const app = await openApp(options);
		try {
			await prepare(app);
			await app.page.waitForTimeout(400);
			await app.page.screenshot({ path: join(FOLDER, `${name}.png`) });
			if (app.errors.length > 0) throw new Error(app.errors.join("\n"));
			process.stdout.write(`docs/${name}.png\n`);
		} finally {
			await app.close();
		}
	}
	return 0;
}

async function showList(app: AppUnderTest): Promise<void> {
	await app.runCommand("rapport:open-list");
	await app.page.locator(".rapport-row").first().waitFor();
}

async function showBefore(app: AppUnderTest): Promise<void> {
	await app.runCommand("rapport:open-before-you-meet");
	await app.page.locator(".rapport-before-head").waitFor();
	await app.idle();
}

async function introduce(app: AppUnderTest): Promise<void> {
	await app.idle();
	await app.runCommand("rapport:introduce-me");
	await app.page.locator(".prompt-input").fill("Gudr");
	await app.page.locator(".suggestion-item").first().click();
	await app.page.locator(".rapport-way").first().waitFor();
	await app.idle();
}

async function lightWays(app: AppUnderTest): Promise<void> {
	await introduce(app);
	await app.page.getByRole("button", { name: "Show in graph" }).first().click();
	await app.page.locator(".rapport-graph canvas").first().waitFor();
	await app.page.waitForTimeout(2500);
}

async function offerExports(app: AppUnderTest): Promise<void> {
	await showGraph(app);
	await app.page.getByRole("button", { name: "Export" }).first().click();
	await app.page.locator(".suggestion-item").first().waitFor();
}

async function showLocalGraph(app: AppUnderTest): Promise<void> {
	await app.runCommand("rapport:open-local-graph");
	await app.page.locator(".rapport-near canvas").first().waitFor();
	await app.page.waitForTimeout(2000);
}

async function tellNetwork(app: AppUnderTest): Promise<void> {
	await app.runCommand("rapport:open-network-in-words");
	await app.page.locator(".rapport-insight-part").first().waitFor();
	await app.idle();
}

async function reachOut(app: AppUnderTest): Promise<void> {
	await app.idle();
	await app.runCommand("rapport:reach-out");
	await app.page.locator(".rapport-reach-out h2").waitFor();
	await app.idle();
}

async function readNote(app: AppUnderTest): Promise<void> {
	await app.idle();
	await app.runCommand("markdown:toggle-preview");
	await app.page.locator(".rapport-block").first().waitFor();
	await app.idle();
}

async function showGraph(app: AppUnderTest): Promise<void> {
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph canvas").first().waitFor();
	await app.page.waitForTimeout(2500);
}

async function showTime(app: AppUnderTest): Promise<void> {
	await showGraph(app);
	await app.page.getByRole("button", { name: "The network over time" }).click();
	await app.page.locator(".rapport-graph-time-slider").press("PageDown");
	await app.page.getByRole("button", { name: "Four dates" }).click();
	await app.idle();
}

async function showLens(app: AppUnderTest, key: string): Promise<void> {
	await showGraph(app);
	await app.page.locator(".rapport-graph-stage").focus();
	await app.page.keyboard.press(key);
	await app.idle();
}

async function showOrganization(app: AppUnderTest): Promise<void> {
	await showLens(app, "4");
	await app.page.getByRole("button", { name: "One organization" }).click();
	await app.page.locator(".menu-item", { hasText: "Marenburg Transit" }).click();
	await app.idle();
}

async function showCard(app: AppUnderTest): Promise<void> {
	await showGraph(app);
	await app.page.getByRole("button", { name: "Colour by" }).click();
	await app.page.locator(".menu-item", { hasText: "Coldness" }).click();
	await app.page.locator(".rapport-graph-search input").fill("Ottilie");
	await app.page.keyboard.press("Enter");
	await app.idle();
}

async function logSomething(app: AppUnderTest): Promise<void> {
	await showList(app);
	await app.page.locator('.rapport-row[data-path="People/Zofia Lewandek.md"] .rapport-row-link').focus();
	await app.page.keyboard.press("l");
	await app.page.locator(".modal textarea").fill("The new batch is clean. She would like to see Hospital South herself.");
	await app.page.locator(".modal button", { hasText: "Add a promise" }).click();
	await app.page.locator(".modal input[placeholder='What was promised']").fill("ask Farid for a morning in December");
}

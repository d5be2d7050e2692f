import { type AppUnderTest, type OpenOptions, openApp } from "../tests/host/drive";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "docs/pictures");
const DEMO = {
	folder: join(process.cwd(), "demo-vault"),
	today: "2026-11-20",
	plugin: process.cwd(),
	deviceScaleFactor: 2,
	reducedMotion: true,
} as const;

// The pictures of the README: a name, the window, and what is done in it before the picture is taken.
const PICTURES: readonly {
	readonly name: string;
	readonly options: OpenOptions;
	readonly prepare: (app: AppUnderTest) => Promise<void>;
}[] = [
	{ name: "list-light", options: { ...DEMO, open: "People/Ottilie Brandvold.md", width: 1180, height: 760 }, prepare: showList },
	{ name: "graph-light", options: { ...DEMO, width: 1440, height: 860 }, prepare: showGraph },
	{ name: "graph-dark", options: { ...DEMO, theme: "dark", width: 1440, height: 860 }, prepare: showGraph },
	{ name: "list-phone", options: { ...DEMO, phone: true, theme: "dark" }, prepare: showList },
	{ name: "graph-phone", options: { ...DEMO, phone: true, data: { greeted: true } }, prepare: showGraph },
	{ name: "log-light", options: { ...DEMO, width: 1180, height: 760 }, prepare: logSomething },
];

/** Takes the pictures of the README from the demo vault, with the plugin as it is built. */
export async function run(): Promise<number> {
	await mkdir(FOLDER, { recursive: true });
	for (const { name, options, prepare } of PICTURES) {
		const app = await openApp(options);
		try {
			await prepare(app);
			await app.page.waitForTimeout(400);
			await app.page.screenshot({ path: join(FOLDER, `${name}.png`) });
			if (app.errors.length > 0) throw new Error(app.errors.join("\n"));
			process.stdout.write(`docs/pictures/${name}.png\n`);
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

async function showGraph(app: AppUnderTest): Promise<void> {
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph canvas").first().waitFor();
	await app.page.waitForTimeout(2500);
}

async function logSomething(app: AppUnderTest): Promise<void> {
	await showList(app);
	await app.page.locator('.rapport-row[data-path="People/Zofia Lewandek.md"] .rapport-row-link').focus();
	await app.page.keyboard.press("l");
	await app.page.locator(".modal textarea").fill("The new batch is clean. She would like to see Hospital South herself.");
	await app.page.locator(".modal button", { hasText: "Add a promise" }).click();
	await app.page.locator(".modal input[placeholder='What was promised']").fill("ask Farid for a morning in December");
}

import { join, resolve } from "node:path";
import { parseObsidianVersions } from "wdio-obsidian-service";

const here = import.meta.dirname;
const root = resolve(here, "../..");
const cacheDir = process.env["OBSIDIAN_CACHE"] ?? join(here, ".obsidian-cache");

// The oldest application that the manifest allows, and the newest one; the first on a phone, too.
const versions = await parseObsidianVersions(process.env["OBSIDIAN_VERSIONS"] ?? "earliest/latest latest/latest", { cacheDir });
const shared = { plugins: [root], vault: join(root, "demo-vault") };

// What is fetched and kept, for a build server to key its cache by.
if (process.env["CI"]) console.log("obsidian", JSON.stringify(versions));

export const config: WebdriverIO.Config = {
	runner: "local",
	framework: "mocha",
	specs: [join(here, "*.e2e.ts")],
	services: ["obsidian"],
	reporters: ["obsidian"],
	cacheDir,
	maxInstances: 2,
	injectGlobals: false,
	logLevel: "warn",
	waitforTimeout: 10_000,
	mochaOpts: { ui: "bdd", timeout: 60_000 },
	capabilities: [
		...versions.map(([appVersion, installerVersion]) => ({
			browserName: "obsidian",
			"wdio:obsidianOptions": { ...shared, appVersion, installerVersion },
		})),
		...versions.slice(0, 1).map(([appVersion, installerVersion]) => ({
			browserName: "obsidian",
			"wdio:obsidianOptions": { ...shared, appVersion, installerVersion, emulateMobile: true },
			"goog:chromeOptions": { mobileEmulation: { deviceMetrics: { width: 390, height: 844 } } },
		})),
	],
};

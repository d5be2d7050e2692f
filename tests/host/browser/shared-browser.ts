import { chromium, type Browser } from "playwright-core";
import { requireBrowser } from "./find-browser";

// What no test looks at. The list takes the place of Playwright's own, whose names are repeated here; behind them, the suggestions of the
// address bar: two pages of their own for each window, which took longer to start than all that is tested.
const WITHOUT = [
	"AimEnabled",
	"AvoidUnnecessaryBeforeUnloadCheckSync",
	"DestroyProfileOnBrowserClose",
	"HttpsFirstBalancedModeAutoEnable",
	"HttpsUpgrades",
	"LensOverlay",
	"MediaRouter",
	"NetworkTimeServiceQuerying",
	"OptimizationHints",
	"PaintHolding",
	"PreconnectToSearch",
	"ThirdPartyStoragePartitioning",
	"WebUIOmniboxAimPopup",
	"WebUIOmniboxFullPopup",
	"WebUIOmniboxPopup",
];

const ARGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--force-color-profile=srgb",
	"--font-render-hinting=none",
	`--disable-features=${WITHOUT.join(",")}`,
];

/** How long a browser waits for the next app, in ms: between two files of tests there is more to do than to close an app. */
const PATIENCE = 10_000;

let running: Promise<Browser> | null = null;
let users = 0;
let idle: NodeJS.Timeout | null = null;

/** One browser for all apps of a process; it is closed when none has used it for some seconds. */
export async function borrowBrowser(): Promise<Browser> {
	if (idle) clearTimeout(idle);
	users++;
	running ??= chromium.launch({ executablePath: requireBrowser(), args: ARGS });
	return running.catch((error: unknown) => {
		running = null;
		users--;
		throw error;
	});
}

/** Gives the browser back. */
export function returnBrowser(): void {
	if (--users > 0) return;
	idle = setTimeout(() => {
		const closing = running;
		running = null;
		void closing?.then((browser) => browser.close());
	}, PATIENCE);
}

import { chromium, type Browser } from "playwright-core";
import { requireBrowser } from "./find-browser";

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
];

let running: Promise<Browser> | null = null;
let users = 0;
let idle: NodeJS.Timeout | null = null;

/** One browser for all apps of a process; it is closed when none has used it for a moment. */
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
	}, 250);
}

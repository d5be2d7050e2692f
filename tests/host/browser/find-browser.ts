import { existsSync } from "node:fs";
import { join } from "node:path";

const { env } = process;
const windows = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((folder) => folder !== undefined);

const USUAL: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	linux: [
		// The same without a window of its own, which takes a third of the work off a computer.
		"/usr/bin/chromium-headless-shell",
		"/usr/bin/chromium",
		"/usr/bin/chromium-browser",
		"/snap/bin/chromium",
		"/usr/bin/google-chrome",
		"/usr/bin/google-chrome-stable",
		"/usr/bin/microsoft-edge",
	],
	darwin: [
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	],
	win32: windows.flatMap((folder) => [
		join(folder, "Google/Chrome/Application/chrome.exe"),
		join(folder, "Chromium/Application/chrome.exe"),
		join(folder, "Microsoft/Edge/Application/msedge.exe"),
	]),
};

/** The browser to drive: RAPPORT_BROWSER, else the first that stands in a usual place; null where there is none. */
export function findBrowser(): string | null {
	const named = env["RAPPORT_BROWSER"];
	if (named) return named;
	return USUAL[process.platform]?.find((path) => existsSync(path)) ?? null;
}

/** The browser's path; throws a sentence that says what to do where there is none. */
export function requireBrowser(): string {
	const found = findBrowser();
	if (!found) throw new Error("No browser was found: install Chromium, Chrome or Edge, or set RAPPORT_BROWSER to the path of one.");
	return found;
}

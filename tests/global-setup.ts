import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./host/browser/find-browser";

/** Gets a browser where a bare Debian machine has none and the tests may install one; elsewhere browser tests say what is missing. */
export function setup(): void {
	process.env["TZ"] = "Europe/Berlin";
	if (findBrowser() !== null || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
	console.log("No browser was found. Installing Debian's Chromium for the browser tests.");
	apt("update");
	const isThere = ["chromium-headless-shell", "chromium"].some((browser) =>
		apt("install", "-y", "--no-install-recommends", browser, "fonts-dejavu-core", "fonts-noto-color-emoji"),
	);
	if (!isThere) console.log("It could not be installed.");
}

function apt(...words: string[]): boolean {
	return spawnSync("apt-get", words, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

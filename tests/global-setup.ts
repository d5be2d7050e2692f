import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./host/browser/find-browser";

/** Gets a browser where a bare Debian machine has none and the tests may install one; elsewhere browser tests say what is missing. */
export function setup(): void {
	process.env["TZ"] = "Europe/Berlin";
	if (findBrowser() !== null || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
	console.log("No browser was found. Installing Debian's Chromium for the browser tests.");
	const apt = (...words: string[]): unknown =>
		execFileSync("apt-get", words, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
	try {
		apt("update");
		apt("install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core", "fonts-noto-color-emoji");
	} catch {
		console.log("It could not be installed.");
	}
}

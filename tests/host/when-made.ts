import type { Page } from "playwright-core";

/** Has the page change the stand-in as soon as it is made, before the plugin is loaded. `change` runs in the page and sees nothing of here. */
export async function whenMade(page: Page, change: (host: NonNullable<Window["host"]>) => void): Promise<void> {
	await page.addInitScript(`{
		const change = ${String(change)};
		let host;
		Object.defineProperty(window, "host", { get: () => host, set: (made) => change((host = made)) });
	}`);
}

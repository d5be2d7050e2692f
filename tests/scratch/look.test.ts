import { test } from "vitest";
import { openApp } from "../host/drive";
test("look", async () => {
	for (const [name, options] of Object.entries({
		wide: {}, dark: { theme: "dark" as const }, phone: { phone: true },
	})) {
		const app = await openApp({ folder: "demo-vault", today: "2026-11-20", plugin: "/tmp/try", ...options });
		await app.page.waitForTimeout(800);
		await app.runCommand("rapport:open-list").catch((e) => console.log(String(e)));
		await app.page.waitForTimeout(400);
		await app.page.screenshot({ path: `/tmp/look-list-${name}.png` });
		await app.runCommand("rapport:open-graph").catch((e) => console.log(String(e)));
		await app.page.waitForTimeout(2500);
		await app.page.screenshot({ path: `/tmp/look-graph-${name}.png` });
		console.log(name, app.errors, await app.notices());
		await app.close();
	}
}, 120000);

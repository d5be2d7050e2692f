import { afterAll, beforeAll, expect, test } from "vitest";
import { existsSync } from "node:fs";
import { type AppUnderTest, openApp } from "../host/drive";

let app: AppUnderTest;
beforeAll(async () => {
	app = await openApp({ files: {}, today: "2026-11-20", data: {} });
});
afterAll(() => app.close());

test("each command has an icon that there is, or a phone's toolbar would show a blank; and no hotkey of its own", async () => {
	const commands = await app.page.evaluate(() =>
		Object.values(window.host.app.commands.commands)
			.filter(({ id }) => id.startsWith("rapport:"))
			.map(({ id, icon, hotkeys }) => ({ id, icon, hotkeys })),
	);
	expect(commands.length).toBeGreaterThan(15);
	expect(commands.filter(({ icon }) => !existsSync(`node_modules/lucide-static/icons/${icon}.svg`))).toEqual([]);
	expect(commands.filter(({ hotkeys }) => hotkeys !== undefined)).toEqual([]);
	// Words that stand before them anyway.
	expect(commands.filter(({ id }) => /rapport.*rapport|command/u.test(id))).toEqual([]);
});

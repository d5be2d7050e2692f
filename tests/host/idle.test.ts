import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { type AppUnderTest, openApp } from "./drive";

let app: AppUnderTest;
beforeAll(async () => {
	const plugin = fileURLToPath(new URL("fixture-plugin", import.meta.url));
	app = await openApp({ plugin, files: { "Ann.md": "# Ann\n" }, today: "2026-11-20" });
	await app.page.evaluate(() => {
		const sleep = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));
		const frame = (): Promise<void> => new Promise((resolve) => window.requestAnimationFrame(() => resolve()));
		const write = async (): Promise<void> => {
			const { vault } = window.host.app;
			const [file] = vault.getMarkdownFiles();
			if (file !== undefined) await vault.process(file, (text) => `${text}more\n`);
		};
		const indexed = async (): Promise<void> => {
			const heard = new Promise<void>((resolve) => window.host.app.metadataCache.on("changed", () => resolve()));
			void write();
			await heard;
		};
		const many = async (step: () => Promise<void>): Promise<void> => {
			for (let times = 0; times < 10; times++) await step();
		};
		const sight = (): Promise<void> =>
			new Promise((resolve) => {
				const observer = new IntersectionObserver(() => {
					observer.disconnect();
					resolve();
				});
				observer.observe(document.body);
			});
		const acts: Record<string, () => Promise<void>> = {
			"a timer": () => sleep(300),
			"timers one after the other": () => many(() => sleep(20)),
			frames: () => many(frame),
			"looks at what is in sight": () => many(sight),
			"a write": write,
			"what the cache makes of a write": indexed,
			"a write, a timer and a frame": () =>
				write()
					.then(() => sleep(100))
					.then(frame),
		};
		Object.assign(window, {
			begin: (name: string) => {
				Object.assign(window, { done: false });
				void acts[name]?.().then(() => Object.assign(window, { done: true }));
			},
		});
	});
});
afterAll(() => app.close());

const isDone = () => app.page.evaluate(() => (window as unknown as { done: boolean }).done);

describe("a page is idle", () => {
	test.each([
		"a timer",
		"timers one after the other",
		"frames",
		"looks at what is in sight",
		"a write",
		"what the cache makes of a write",
		"a write, a timer and a frame",
	])("after %s", async (name) => {
		await app.page.evaluate((act) => (window as unknown as { begin: (name: string) => void }).begin(act), name);
		expect(await isDone()).toBe(false);
		await app.idle();
		expect(await isDone()).toBe(true);
	});

	test("while a notice waits to go, and after what was cancelled", async () => {
		await app.page.evaluate(() => {
			window.setTimeout(() => undefined, 60_000);
			window.clearTimeout(window.setTimeout(() => undefined, 900));
			window.cancelAnimationFrame(window.requestAnimationFrame(() => undefined));
		});
		const before = Date.now();
		await app.idle();
		expect(Date.now() - before).toBeLessThan(800);
	});

	test("also once something in it has failed", async () => {
		await app.page.evaluate(() => void window.setTimeout(() => JSON.parse("{")));
		await app.idle();
		expect(app.errors.splice(0)).toEqual([expect.stringContaining("JSON")]);
	});
});

test("a page that never rests says what it does", async () => {
	await app.page.evaluate(() => {
		const again = (): void => void window.setTimeout(again, 30);
		again();
	});
	await expect(app.page.evaluate(() => window.host.idle(300))).rejects.toThrow("a timer of 30 ms");
});

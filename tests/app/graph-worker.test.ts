import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import type { Page } from "playwright-core";

declare global {
	interface Window {
		/** Workers that were started and have not ended, and how many orders of each kind they were given. */
		workers: { running: number; started: number; readonly orders: Record<string, number>; readonly heats: number[] };
	}
}

// So many are moved in a worker, and so many more have their figures found in one.
const [COUNT, MORE] = [360, 640];
const notesOf = (count: number): Readonly<Record<string, string>> => {
	const nameOf = (at: number): string => `Person ${String(at % count).padStart(3, "0")}`;
	const noteOf = (at: number): string =>
		`---\ntype: person\nknows: ["[[${nameOf(at + 1)}]]", "[[${nameOf(at - (at % 9))}]]", "[[${nameOf(at * 31)}]]"]\n---\n`;
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${nameOf(at)}.md`, noteOf(at)]));
};

// Lets a test see what becomes of workers. In one way or another there may be none.
type Way = "started" | "missing" | "thrown" | "refused";
const followWorkers = (way: Way) => async (page: Page) => {
	await page.addInitScript((kind) => {
		const workers: Window["workers"] = { running: 0, started: 0, orders: {}, heats: [] };
		window.workers = workers;
		const { Worker: Own } = window;
		class Followed extends Own {
			constructor(address: string | URL) {
				if (kind === "thrown") throw new Error("No workers here.");
				super(kind === "refused" ? "blob:http://127.0.0.1/nothing" : address);
				workers.running++;
				workers.started++;
				this.addEventListener("message", ({ data }: MessageEvent<{ heat: number }>) => workers.heats.push(data.heat));
			}
			override postMessage(order: { kind?: string }): void {
				const { kind: what = "graph" } = order;
				workers.orders[what] = (workers.orders[what] ?? 0) + 1;
				super.postMessage(order);
			}
			override terminate(): void {
				workers.running--;
				super.terminate();
			}
		}
		if (kind === "missing") Reflect.deleteProperty(window, "Worker");
		else Object.assign(window, { Worker: Followed });
	}, way);
};

describe("the graph of many", () => {
	let app: AppUnderTest;
	const { findInGraph, openGraph } = actsOn(() => app);
	afterEach(() => app.close());
	const open = async (way: Way, count = COUNT): Promise<void> => {
		app = await openApp({ files: notesOf(count), today: "2026-11-20", data: { greeted: true }, prepare: followWorkers(way) });
		// All is read, so that there is one network.
		await app.runCommand("rapport:open-list");
		await expect.poll(() => app.page.locator(".rapport-list").innerText()).toContain(`${count} people found`);
		await app.idle();
	};
	const workers = () => app.page.evaluate(() => window.workers);
	const busy = () => app.page.locator(".rapport-graph-stage").getAttribute("aria-busy");
	const picture = async (): Promise<string> => {
		await app.page.mouse.move(5, 400);
		// A worker works on while the page is idle.
		await expect.poll(busy, { timeout: 15_000 }).toBeNull();
		await app.idle();
		return app.page.evaluate(() => document.querySelector<HTMLCanvasElement>(".rapport-graph canvas")?.toDataURL() ?? "");
	};

	let apart = "";
	test("is made in one worker", async () => {
		await open("started");
		await openGraph();
		apart = await picture();
		expect(await workers()).toMatchObject({ running: 1, started: 1, orders: { plan: 1 } });
		expect(await busy()).toBeNull();
		expect(app.errors).toEqual([]);
	});

	test.each(["missing", "thrown", "refused"] as const)("is the same picture where a worker is %s", async (way) => {
		await open(way);
		await openGraph();
		expect((await picture()) === apart).toBe(true);
		expect(await busy()).toBeNull();
		expect((await workers()).running).toBe(0);
	});

	test("asks nothing of its worker once it rests, and ends it with the view", async () => {
		await open("started");
		await openGraph();
		await app.idle();
		const { orders, heats } = await workers();
		expect(heats.at(-1)).toBe(0);
		await app.page.waitForTimeout(200);
		expect((await workers()).orders).toEqual(orders);
		await app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.detach());
		await expect.poll(async () => (await workers()).running).toBe(0);
		expect(app.errors).toEqual([]);
	});

	test("ends its worker where the view is closed on the way", async () => {
		await open("started");
		await app.runCommand("rapport:open-graph");
		await expect.poll(busy).toBe("true");
		await app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.detach());
		await app.idle();
		expect(await workers()).toMatchObject({ running: 0, started: 1 });
		expect(app.errors).toEqual([]);
	});

	test("takes on a network that changes on the way, in the same worker", async () => {
		await open("started");
		await app.runCommand("rapport:open-graph");
		await expect.poll(busy).toBe("true");
		await app.writeOutside("Zoe New.md", '---\ntype: person\nknows: "[[Person 004]]"\n---\n');
		await expect.poll(async () => (await workers()).orders["plan"]).toBe(2);
		await app.idle();
		expect(await busy()).toBeNull();
		expect(await workers()).toMatchObject({ running: 1, started: 1 });
		const { x, y } = await findInGraph("zoe");
		expect(Number.isFinite(x + y)).toBe(true);
		expect(app.errors).toEqual([]);
	});

	test("lets go of nobody who is dragged on the way", async () => {
		await open("started");
		await openGraph();
		await app.idle();
		const from = await findInGraph("Person 004");
		await app.page.mouse.move(from.x - 30, from.y - 30);
		await app.page.mouse.move(from.x, from.y);
		await app.page.mouse.down();
		for (let step = 1; step <= 10; step++) await app.page.mouse.move(from.x + 6 * step, from.y + 4 * step);
		expect(await busy()).toBe("true");
		await app.page.mouse.up();
		const { orders } = await workers();
		expect(orders["hold"]).toBeGreaterThan(3);
		await app.idle();
		expect(await busy()).toBeNull();
		await app.page.mouse.click(5, 400);
		await app.page.mouse.move(from.x + 60, from.y + 40);
		await expect.poll(() => app.page.locator(".rapport-graph-card.is-shown").textContent()).toContain("Person 004");
		expect(app.errors).toEqual([]);
	});

	test("finds figures in a worker of their own, which ends with them, and the same where there is none", async () => {
		const said = async (way: Way): Promise<string> => {
			await open(way, MORE);
			await openGraph();
			await app.runCommand("rapport:open-network-in-words");
			await app.page.locator(".rapport-insight-part").first().waitFor();
			await app.idle();
			return app.page.locator(".rapport-insight").innerText();
		};
		const there = await said("started");
		expect(await workers()).toMatchObject({ running: 1, started: 2, orders: { plan: 1, graph: 1 } });
		expect(there).toContain("form 29 groups");
		expect(app.errors).toEqual([]);
		for (const way of ["missing", "refused"] as const) {
			await app.close();
			expect(await said(way)).toBe(there);
			expect((await workers()).running).toBe(0);
		}
	}, 60_000);

	test("gives up figures that nobody waits for any more", async () => {
		await open("started", MORE);
		await app.runCommand("rapport:open-network-in-words");
		await expect.poll(async () => (await workers()).orders["graph"]).toBe(1);
		await app.writeOutside("Zoe New.md", '---\ntype: person\nknows: "[[Person 004]]"\n---\n');
		await expect.poll(async () => (await workers()).orders["graph"]).toBe(2);
		await expect.poll(async () => (await workers()).running).toBe(0);
		expect((await workers()).started).toBe(2);
		await expect.poll(() => app.page.locator(".rapport-insight").innerText()).toMatch(/form \d+ groups/u);
		expect(app.errors).toEqual([]);
	});
});

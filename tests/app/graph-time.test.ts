import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const STAGE = ".rapport-graph-stage";

async function digest(app: AppUnderTest): Promise<string> {
	await app.idle();
	const url = await app.page.evaluate(() => document.querySelector<HTMLCanvasElement>(".rapport-graph canvas")?.toDataURL() ?? "");
	return createHash("sha256").update(url).digest("hex");
}

function timeIn(app: () => AppUnderTest) {
	const find = (selector: string) => app().page.locator(selector);
	return {
		strip: () => find(".rapport-graph-time"),
		slider: () => find(".rapport-graph-time-slider"),
		clock: () => app().page.getByRole("button", { name: "The network over time" }),
		button: (name: string) => find(".rapport-graph-time").getByRole("button", { name }),
		day: () => find(".rapport-graph-time-said .rapport-graph-time-day").innerText(),
		counts: () => find(".rapport-graph-time-said .rapport-graph-time-counts").innerText(),
		// Days pass until all stands, and names are chosen for who is there.
		rested: async () => {
			await app().page.waitForTimeout(250);
			await app().idle();
		},
	};
}

test("days stop going by where the graph is closed", async () => {
	const app = await openApp({ folder: "demo-vault", today: "2026-11-20", data: { greeted: true } });
	const { openGraph } = actsOn(() => app);
	const { strip, clock, button } = timeIn(() => app);
	await openGraph();
	await clock().click();
	await strip().waitFor();
	await button("Play").click();
	const asked = await app.page.evaluate(async () => {
		const { workspace } = window.host.app;
		for (const leaf of workspace.getLeavesOfType("rapport-graph")) leaf.detach();
		const frame = window.requestAnimationFrame.bind(window);
		const passed = (): Promise<unknown> => new Promise((resolve) => frame(resolve));
		for (let times = 0; times < 3; times++) await passed();
		let count = 0;
		window.requestAnimationFrame = (act) => {
			count++;
			return frame(act);
		};
		for (let times = 0; times < 5; times++) await passed();
		window.requestAnimationFrame = frame;
		return count;
	});
	expect(asked).toBe(0);
	expect(app.errors).toEqual([]);
	await app.close();
});

describe("the demo vault over time", () => {
	let app: AppUnderTest;
	const { openGraph, press, findInGraph } = actsOn(() => app);
	const { strip, slider, clock, button, day, counts, rested } = timeIn(() => app);

	beforeAll(async () => {
		app = await openApp({ folder: "demo-vault", today: "2026-11-20", data: { greeted: true }, width: 1200, height: 800 });
		await openGraph();
	});
	afterAll(async () => {
		expect(app.errors).toEqual([]);
		await app.close();
	});

	test("a button opens it on today, and the slider goes back by keys; Escape brings back what was there", async () => {
		await clock().click();
		await strip().waitFor();
		expect(await day()).toBe("Today, 20 November 2026");
		expect(await clock().getAttribute("aria-pressed")).toBe("true");
		expect(await slider().evaluate((element) => element === document.activeElement)).toBe(true);
		// Whoever got a name on the way keeps it where two would fit: the first way there and back settles that.
		await press("ArrowLeft", "PageDown");
		await rested();
		await press("PageUp", "ArrowRight");
		await rested();
		const today = await digest(app);
		await press("ArrowLeft");
		expect(await day()).toBe("13 November 2026");
		await press("PageDown");
		expect(await day()).toBe("14 August 2026");
		expect(await slider().getAttribute("aria-valuetext")).toMatch(/^14 August 2026: \d+ people, \d+ ties$/u);
		await rested();
		expect(await digest(app)).not.toBe(today);
		await press("PageUp", "ArrowRight");
		await rested();
		expect(await digest(app)).toBe(today);
		await press("Home");
		await rested();
		const first = await counts();
		expect(Number.parseInt(first, 10)).toBeLessThan(12);
		await press("Escape");
		expect(await strip().count()).toBe(0);
		expect(await clock().evaluate((element) => element === document.activeElement)).toBe(true);
	});

	test("nobody moves: whoever is there on both days is in the same place", async () => {
		await clock().click();
		await strip().waitFor();
		await rested();
		const place = await findInGraph("ottilie");
		await slider().focus();
		await press("PageDown", "PageDown");
		await rested();
		expect(await findInGraph("ottilie")).toEqual(place);
		await app.page.locator(STAGE).focus();
		await press("Escape", "0");
		expect(await strip().count()).toBe(1);
		await press("Escape");
		expect(await strip().count()).toBe(0);
	});

	test("it is played from the first day to today, and stopped on the way", async () => {
		await app.page.locator(STAGE).focus();
		await press("t");
		await strip().waitFor();
		await button("Play").click();
		await expect.poll(() => slider().evaluate((each: HTMLInputElement) => Number(each.value) - Number(each.min))).toBeGreaterThan(20);
		await button("Pause").click();
		const stopped = await day();
		await app.page.waitForTimeout(200);
		expect(await day()).toBe(stopped);
		await button("Play").click();
		await expect.poll(day, { timeout: 30_000 }).toBe("Today, 20 November 2026");
		await expect.poll(() => button("Play").count()).toBe(1);
	});

	test("four dates stand side by side, and a click goes to one", async () => {
		await button("Four dates").click();
		const dates = app.page.locator(".rapport-graph-time-date");
		expect(await dates.count()).toBe(4);
		expect((await dates.allInnerTexts()).map((text) => text.split("\n")[0])).toEqual([
			"20 Nov 2024",
			"20 Nov 2025",
			"21 Aug 2026",
			"20 Nov 2026",
		]);
		const drawn = await dates.locator("canvas").evaluateAll((all) => all.map((each) => (each as HTMLCanvasElement).toDataURL()));
		expect(new Set(drawn).size).toBe(4);
		await dates.nth(1).click();
		expect(await day()).toBe("20 November 2025");
		expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
		await button("Four dates").click();
		expect(await dates.count()).toBe(0);
	});

	test("in each lens people who are not there yet are not drawn; the card of a person opens over it", async () => {
		for (const key of ["2", "4", "1"]) {
			await app.page.locator(STAGE).focus();
			await press(key);
			await rested();
			const now = await digest(app);
			await slider().focus();
			await press("PageDown");
			await rested();
			expect(await digest(app)).not.toBe(now);
		}
		await button("Back to today").click();
		expect(await strip().count()).toBe(0);
		await app.page.locator(STAGE).focus();
		await press("1", "0");
	});

	test("a command opens it, a note that changes is taken on, and the day stays", async () => {
		await app.runCommand("rapport:open-over-time");
		await strip().waitFor();
		await slider().focus();
		await press("PageDown");
		const stood = await day();
		const before = await counts();
		await app.page.evaluate(() =>
			window.host.app.vault.create(
				"People/Zed Newcomer.md",
				"---\ntype: person\n---\n- 2026-07-01: coffee with [[Ottilie Brandvold]]\n",
			),
		);
		await expect.poll(counts).not.toBe(before);
		expect(await day()).toBe(stood);
		await press("Escape");
	});
});

describe("over time by touch, with little movement", () => {
	let app: AppUnderTest;
	const { openGraph } = actsOn(() => app);
	const { strip, slider, clock, button, day } = timeIn(() => app);
	beforeAll(async () => {
		app = await openApp({ folder: "demo-vault", today: "2026-11-20", data: { greeted: true }, phone: true, reducedMotion: true });
		await openGraph();
	});
	afterAll(() => app.close());

	test("a tap opens it, plays by months, and closes it; all can be touched", async () => {
		await clock().tap();
		await strip().waitFor();
		await button("Play").tap();
		const at = () => slider().evaluate((each: HTMLInputElement) => Number(each.value) - Number(each.min));
		await expect.poll(at).toBeGreaterThan(0);
		expect((await at()) % 30).toBe(0);
		await button("Pause").tap();
		await button("Four dates").tap();
		for (const each of await strip().locator("button, input").all()) {
			expect((await each.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
		}
		await strip().locator(".rapport-graph-time-date").first().tap();
		expect(await day()).toBe("20 November 2024");
		expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
		await button("Back to today").tap();
		expect(await strip().count()).toBe(0);
		expect(app.errors).toEqual([]);
	});
});

test("where no line has a day, that is said, and nothing opens", async () => {
	const files = { "Ann.md": '---\ntype: person\nknows: "[[Bob]]"\n---\n', "Bob.md": "---\ntype: person\n---\n" };
	const app = await openApp({ files, today: "2026-11-20", data: { greeted: true } });
	const { openGraph } = actsOn(() => app);
	const { strip, clock } = timeIn(() => app);
	await openGraph();
	await clock().click();
	await expect.poll(() => clock().getAttribute("aria-pressed")).toBe("false");
	expect(await strip().count()).toBe(0);
	expect((await app.page.locator(".rapport-graph [role='status']").allTextContents()).join("")).toContain("nothing to look back to");
	expect(app.errors).toEqual([]);
	await app.close();
});

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

const person = (day: string, said: string): string => `---\ntype: person\ncadence: 10\n---\n- ${day}: call, ${said}\n`;
const NOTES = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`People/P${at + 10}.md`, person("2026-11-01", "fine")]));

let app: AppUnderTest;
beforeAll(async () => {
	app = await openApp({ files: { ...NOTES, "Shopping.md": "milk\n" }, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await app.idle();
});
afterAll(() => app.close());
beforeEach(async () => {
	await app.page.evaluate(() => {
		document
			.querySelectorAll(".rapport-list > *, .rapport-row, .rapport-group-title")
			.forEach((each) => each.setAttribute("data-kept", ""));
	});
});

const row = (name: string) => app.page.locator(`.rapport-row[data-path="People/${name}.md"]`);
const drawnAnew = () =>
	app.page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>(".rapport-row:not([data-kept])")].map(({ dataset }) => dataset["path"]),
	);
const groupsDrawnAnew = () => app.page.locator(".rapport-list > :not([data-kept]), .rapport-group-title:not([data-kept])").count();
const save = async (path: string, text: string): Promise<void> => {
	await app.writeOutside(path, text);
	await app.idle();
};

test("a note about nobody draws no row anew", async () => {
	await save("Shopping.md", "milk, bread\n");
	expect(await drawnAnew()).toEqual([]);
	expect(await groupsDrawnAnew()).toBe(0);
});

test("somebody's note draws their row anew, and no other", async () => {
	await save("People/P12.md", person("2026-11-01", "a new flat"));
	expect(await row("P12").innerText()).toContain("a new flat");
	expect(await drawnAnew()).toEqual(["People/P12.md"]);
	expect(await groupsDrawnAnew()).toBe(0);
});

test("somebody who goes to another group leaves the others as they are", async () => {
	await save("People/P10.md", person("2026-11-19", "fine"));
	await expect.poll(() => row("P10").count()).toBe(0);
	expect(await drawnAnew()).toEqual([]);
	await save("People/P10.md", person("2026-11-01", "fine"));
	await expect.poll(() => app.page.locator(".rapport-row").first().getAttribute("data-path")).toBe("People/P10.md");
	expect(await drawnAnew()).toEqual(["People/P10.md"]);
});

test("where rows change their order, they are moved", async () => {
	await save("People/P39.md", person("2026-10-20", "fine"));
	await expect.poll(() => app.page.locator(".rapport-row").first().getAttribute("data-path")).toBe("People/P39.md");
	await save("People/P39.md", NOTES["People/P39.md"] ?? "");
	await expect.poll(() => app.page.locator(".rapport-row").last().getAttribute("data-path")).toBe("People/P39.md");
	expect(await drawnAnew()).toEqual(["People/P39.md"]);
});

test("a press that is under way is not lost", async () => {
	const box = await row("P14").locator(".rapport-name").boundingBox();
	await app.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
	await app.page.mouse.down();
	await save("People/P16.md", person("2026-11-01", "moved"));
	await app.page.mouse.up();
	await expect.poll(() => app.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe("People/P14.md");
});

test("focus and scrolling stay", async () => {
	await row("P30").locator(".rapport-row-more").focus();
	const scrolled = (): Promise<number> => app.page.locator(".rapport-list").evaluate((list) => list.scrollTop);
	await app.page.locator(".rapport-list").evaluate((list) => list.scrollTo(0, 333));
	await save("People/P12.md", person("2026-11-01", "another flat"));
	expect(await app.page.evaluate(() => document.activeElement?.className)).toContain("rapport-row-more");
	expect(await scrolled()).toBe(333);
});

test("a group that is opened by a key keeps the focus", async () => {
	const title = app.page.locator(".rapport-group-title").first();
	await title.focus();
	await app.page.keyboard.press("Enter");
	expect(await title.getAttribute("aria-expanded")).toBe("false");
	await app.page.keyboard.press("Enter");
	expect(await title.getAttribute("aria-expanded")).toBe("true");
	expect(await app.page.locator(".rapport-row").count()).toBe(30);
});

test("whoever is selected far down stays so while the list is searched for them and others", async () => {
	await row("P36")
		.locator(".rapport-name")
		.click({ modifiers: ["Alt"] });
	await app.page.locator(".rapport-list").press("/");
	const field = app.page.locator(".rapport-find input");
	await field.fill("p3");
	await expect.poll(() => row("P36").getAttribute("class")).toContain("is-selected");
	expect(await app.page.locator(".rapport-selection").innerText()).toContain("1 selected");
	await app.page.locator(".rapport-selection-clear").click();
	await field.press("Escape");
	await field.press("Escape");
});

// How often a network was asked for in the worlds that came since.
const asked = () => app.page.evaluate(() => (window as unknown as { asked: number }).asked);
const countAsked = (): Promise<void> =>
	app.page.evaluate(() => {
		const counted = window as unknown as { asked?: number };
		const isCounting = counted.asked !== undefined;
		counted.asked = 0;
		if (isCounting) return;
		const [leaf] = window.host.app.workspace.getLeavesOfType("rapport-going-cold");
		const { world } = leaf?.view as unknown as { world: { set(value: object): void } };
		const set = world.set.bind(world);
		const counting: ProxyHandler<Record<string, unknown>> = {
			get(target, key) {
				if (key === "networkInSteps") counted.asked = (counted.asked ?? 0) + 1;
				return target[String(key)];
			},
		};
		world.set = (value) => set(new Proxy(value as Record<string, unknown>, counting));
	});

test("what is good to know before one meets somebody is not found out while nobody sees it", async () => {
	await app.page.evaluate(() => window.host.app.workspace.openLinkText("People/P13", ""));
	await app.runCommand("rapport:open-before-you-meet");
	await app.page.locator(".rapport-before-head").waitFor();
	await app.idle();
	await countAsked();
	await save("People/P13.md", person("2026-11-01", "a new job"));
	await expect.poll(asked).toBeGreaterThan(0);
	const before = await asked();
	await app.runCommand("rapport:open-list");
	await expect.poll(() => app.page.locator(".rapport-before-head").isVisible()).toBe(false);
	await save("People/P13.md", person("2026-11-01", "a newer job"));
	expect(await asked()).toBe(before);
	await app.runCommand("rapport:open-before-you-meet");
	await expect.poll(asked).toBeGreaterThan(before);
	expect(await app.page.locator(".rapport-before").innerText()).toContain("a newer job");
	await app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-before-you-meet").forEach((leaf) => leaf.detach()));
});

test("a graph that is not seen asks for no network, and shows what has changed once it is seen", async () => {
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph canvas").waitFor();
	await countAsked();
	await save("People/P13.md", person("2026-11-01", "seen"));
	await expect.poll(asked).toBe(1);
	await app.page.evaluate(async () => {
		const file = window.host.app.vault.getFileByPath("Shopping.md");
		if (file !== null) await window.host.app.workspace.getLeaf("tab").openFile(file);
	});
	await expect.poll(() => app.page.locator(".rapport-graph canvas").isVisible()).toBe(false);
	await save("People/P13.md", `${person("2026-11-01", "seen")}\nAsk [[Quentin]].\n`);
	expect(await asked()).toBe(1);
	await app.runCommand("rapport:open-graph");
	await expect.poll(asked).toBe(2);
	expect(app.errors).toEqual([]);
});

test("of a long list a few rows are drawn at a time, as far as a screen below what is in sight", async () => {
	const many = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`People/Q${at + 10}.md`, person("2026-11-01", "fine")]));
	const long = await openApp({
		files: many,
		today: "2026-11-20",
		data: { greeted: true },
		prepare: async (page) => {
			await page.addInitScript(() => {
				const drawn: number[] = [];
				Object.assign(window, { drawn });
				const count = (): void => {
					const rows = document.querySelectorAll(".rapport-row").length;
					if (rows > (drawn.at(-1) ?? 0)) drawn.push(rows);
				};
				new MutationObserver(count).observe(document, { childList: true, subtree: true });
			});
		},
	});
	try {
		await long.runCommand("rapport:open-list");
		const rows = long.page.locator(".rapport-row");
		const ahead = (): Promise<number> =>
			rows.last().evaluate((row) => {
				const list = row.closest(".rapport-list");
				const below = row.getBoundingClientRect().bottom - (list?.getBoundingClientRect().bottom ?? NaN);
				return below / (list?.clientHeight ?? NaN);
			});
		await expect.poll(ahead).toBeGreaterThan(0.9);
		await long.idle();
		expect(await ahead()).toBeLessThan(1.3);
		const first = await rows.count();
		expect(first).toBeLessThan(60);
		const drawn = await long.page.evaluate(() => (window as unknown as { drawn: number[] }).drawn);
		await long.page.locator(".rapport-list").evaluate((list) => list.scrollBy(0, list.clientHeight));
		await expect.poll(() => rows.count()).toBeGreaterThan(first);
		await expect.poll(ahead).toBeGreaterThan(0.9);
		await long.page.locator(".rapport-row-link").first().focus();
		await long.page.keyboard.press("End");
		expect(await rows.count()).toBe(90);
		expect(await rows.last().evaluate((row) => row.contains(document.activeElement))).toBe(true);
		const steps = drawn.map((count, at) => count - (drawn[at - 1] ?? 0));
		expect(Math.max(...steps)).toBeLessThanOrEqual(6);
		expect(await rows.last().getAttribute("data-path")).toBe("People/Q99.md");
	} finally {
		await long.close();
	}
});

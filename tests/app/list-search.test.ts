import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

const PEOPLE = 240;
const NOTES = Object.fromEntries(
	Array.from({ length: PEOPLE }, (_, at) => [
		`People/Zoë ${at + 100}.md`,
		"---\ntype: person\ncadence: 10\n---\n- 2026-11-01: call, fine\n- 2026-10-01: call, fine\n",
	]),
);
const TYPED = ["z", "o", "e", " ", "1", "7", ...Array.from({ length: 6 }, () => "Backspace")];

interface Counts {
	/** How many names were made plain, and how many were looked into. */
	plain: number;
	looked: number;
	/** The most rows that were put into the page at once. */
	rows: number;
}

let app: AppUnderTest;
const rows = () => app.page.locator(".rapport-row");
const counts = (): Promise<Counts> => app.page.evaluate(() => (window as unknown as { counts: Counts }).counts);
const count = () => app.page.evaluate(() => Object.assign(window, { counts: { plain: 0, looked: 0, rows: 0 } }));

/** Counts what is done with the names, and which rows are put into the page. */
function counting(): void {
	const counted = (): Counts => (window as unknown as { counts?: Counts }).counts ?? { plain: 0, looked: 0, rows: 0 };
	const { normalize, includes } = String.prototype;
	String.prototype.normalize = function (form?: string) {
		if (form === "NFD" && this.startsWith("Zoë ")) counted().plain++;
		return normalize.call(this, form);
	};
	String.prototype.includes = function (sought: string, from?: number) {
		if (this.startsWith("zoe ")) counted().looked++;
		return includes.call(this, sought, from);
	};
	new MutationObserver((changes) => {
		const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node): node is Element => node instanceof Element);
		const made = new Set(added.flatMap((each) => [each, ...each.querySelectorAll(".rapport-row")]));
		counted().rows = Math.max(counted().rows, [...made].filter((each) => each.matches(".rapport-row")).length);
	}).observe(document, { childList: true, subtree: true });
}

describe.each([
	["in a window", {}],
	["on a phone", { phone: true }],
])("a list of many %s", (_, how: { phone?: boolean }) => {
	beforeAll(async () => {
		const prepare = (page: AppUnderTest["page"]): Promise<unknown> => page.addInitScript(counting);
		app = await openApp({
			files: NOTES,
			today: "2026-11-20",
			data: { greeted: true },
			phone: how.phone,
			prepare: async (page) => void (await prepare(page)),
		});
		await app.runCommand("rapport:open-list");
		await rows().first().waitFor();
		await app.idle();
	});
	afterAll(() => app.close());

	test("lays out the rows in sight alone, and knows how high the others are", async () => {
		await rows().locator(".rapport-row-link").first().focus();
		await app.page.keyboard.press("End");
		expect(await rows().count()).toBe(100);
		const seen = await rows().evaluateAll((all) => {
			const isLaidOut = (row: Element): boolean =>
				row.querySelector(".rapport-row-link")?.checkVisibility({ contentVisibilityAuto: true }) === true;
			return { laidOut: all.filter(isLaidOut).length, heights: [...new Set(all.map((row) => row.getBoundingClientRect().height))] };
		});
		expect(seen.laidOut).toBeGreaterThan(5);
		expect(seen.laidOut).toBeLessThan(40);
		expect(seen.heights).toHaveLength(1);
	});

	test("makes each name plain before anything is typed, looks into it once for a key, and draws three rows at once", async () => {
		await count();
		await app.page.locator('.rapport-list [aria-label="Find somebody"]').click();
		const field = app.page.locator(".rapport-find input");
		await app.idle();
		expect((await counts()).plain).toBe(PEOPLE);
		const all: Counts[] = [];
		for (const key of TYPED) {
			await count();
			await field.press(key === " " ? "Space" : key);
			await app.idle();
			all.push(await counts());
		}
		expect(all.map(({ plain }) => plain)).toEqual(TYPED.map(() => 0));
		// Two words look into a name twice.
		expect(Math.max(...all.map(({ looked }) => looked))).toBeLessThanOrEqual(PEOPLE * 2);
		expect(all[0]?.looked).toBe(PEOPLE);
		expect(Math.max(...all.map(({ rows: made }) => made))).toBe(3);
		expect(await rows().count()).toBeGreaterThan(10);
		expect(await rows().count()).toBeLessThan(50);
		expect(app.errors).toEqual([]);
	});
});

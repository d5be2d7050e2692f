import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const STAGE = ".rapport-graph-stage";

/** What the canvas shows, in few letters. */
async function digest(app: AppUnderTest): Promise<string> {
	const url = await app.page.evaluate(() => document.querySelector<HTMLCanvasElement>(".rapport-graph canvas")?.toDataURL() ?? "");
	return createHash("sha256").update(url).digest("hex");
}

describe("the lenses over the demo vault", () => {
	let app: AppUnderTest;
	const { findInGraph, item, menu, openedNote, openGraph, press } = actsOn(() => app);
	const lens = (name: string) => app.page.locator(".rapport-graph-lenses").getByRole("button", { name });
	const pressed = () => app.page.locator(".rapport-graph-lenses [aria-pressed='true']").getAttribute("aria-label");
	const key = async (name: string): Promise<void> => {
		await app.page.locator(STAGE).focus();
		await press(name);
		await app.idle();
	};
	const picture = () => digest(app);
	const state = () =>
		app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view.getState() as Record<string, unknown>);
	const away = () => app.page.mouse.move(2, 2);

	beforeAll(async () => {
		app = await openApp({ folder: "demo-vault", today: "2026-11-20", data: { greeted: true }, width: 1200, height: 800 });
		await openGraph();
	});
	afterAll(async () => {
		expect(app.errors).toEqual([]);
		await app.close();
	});

	test("keys choose a lens, each draws another picture, and the network is as it was when one comes back", async () => {
		// Names stand where there was room for them: on the way back they find their places anew.
		await key("2");
		await key("1");
		await away();
		await app.idle();
		const network = await picture();
		const seen = new Set([network]);
		for (const [at, name] of ["2", "3", "4"].entries()) {
			await key(name);
			expect(await pressed()).toMatch(["Circles", "Stakeholders", "Organizations"][at] ?? "");
			seen.add(await picture());
		}
		expect(seen.size).toBe(4);
		await key("1");
		expect(await picture()).toBe(network);
		expect((await state())["lens"]).toBe("network");
	});

	test("buttons choose a lens, which is kept in the state of the view and said", async () => {
		await lens("Circles").click();
		await app.idle();
		expect(await state()).toMatchObject({ lens: "circles", rings: "closeness" });
		expect(await app.page.locator(".rapport-graph [role='status']").allInnerTexts()).toContainEqual(
			expect.stringMatching(/^Circles\. Inner: \d/u),
		);
		const closeness = await picture();
		await app.page.getByRole("button", { name: "Rings by" }).click();
		expect(await menu()).toEqual(["Closeness to you", "Influence"]);
		await item("Influence").click();
		await app.idle();
		expect(await state()).toMatchObject({ rings: "influence" });
		expect(await picture()).not.toBe(closeness);
	});

	test("in the circles people are found, pointed at and opened", async () => {
		await key("2");
		const place = await findInGraph("ottilie");
		await expect.poll(() => app.page.locator(".rapport-graph").innerText()).toContain("Ottilie Brandvold");
		await app.page.mouse.click(place.x, place.y);
		await expect.poll(openedNote).toBe("People/Ottilie Brandvold.md");
		await openGraph();
		await key("Escape");
		await key("0");
	});

	test("a drag moves the view, and nobody", async () => {
		await key("2");
		const pinned = (await state())["pinned"];
		const before = await findInGraph("ottilie");
		await app.page.mouse.move(before.x, before.y);
		await app.page.mouse.down();
		await app.page.mouse.move(before.x - 60, before.y + 40, { steps: 4 });
		await app.page.mouse.up();
		await app.idle();
		const anchor = await app.page.locator(".rapport-graph-anchor").boundingBox();
		expect(Math.round((anchor?.x ?? 0) + (anchor?.width ?? 0) / 2 - before.x)).toBe(-60);
		expect((await state())["pinned"]).toEqual(pinned);
		await key("Escape");
		await key("0");
	});

	test("stakeholders without levels are counted, with how to add them", async () => {
		await lens("Stakeholders").click();
		await app.idle();
		expect(await app.page.locator(".rapport-graph-lens-hint").innerText()).toMatch(
			/^\d+ more lack one or both: write “influence” and “interest”/u,
		);
		await key("1");
		expect(await app.page.locator(".rapport-graph-lens-hint").isVisible()).toBe(false);
	});

	test("one organization alone: by its hull, by the menu; back by Escape, by the button", async () => {
		await key("4");
		const all = await picture();
		const box = await app.page.locator(STAGE).boundingBox();
		if (box === null) throw new Error("no stage");
		// Somewhere the pointer turns into a hand without anybody below it: a hull.
		let found: { x: number; y: number } | null = null;
		for (let x = box.x + 300; x < box.x + box.width && found === null; x += 24) {
			for (let y = box.y + 40; y < box.y + box.height && found === null; y += 24) {
				await app.page.mouse.move(x, y);
				const hand = await app.page.locator(`${STAGE}.is-pointing`).count();
				if (hand > 0 && !(await app.page.locator(".rapport-graph-card.is-shown").isVisible())) found = { x, y };
			}
		}
		if (found === null) throw new Error("no hull");
		await app.page.mouse.click(found.x, found.y);
		await app.idle();
		expect(await state()).toMatchObject({ lens: "organizations", colouring: "stance" });
		expect((await state())["organization"]).not.toBeNull();
		await key("Escape");
		expect(await state()).toMatchObject({ organization: null, colouring: "organization" });
		await away();
		await app.idle();
		expect(await picture()).toBe(all);
		await app.page.getByRole("button", { name: "One organization" }).click();
		expect((await menu())[0]).toBe("All organizations");
		await item("Marenburg Transit").click();
		await app.idle();
		expect((await state())["organization"]).toBe("Marenburg Transit");
		await app.page.getByRole("button", { name: "All organizations" }).click();
		await app.idle();
		expect((await state())["organization"]).toBeNull();
	});

	test.each(["1", "2", "3", "4"])("axe finds nothing wrong in lens %s", async (name) => {
		await key(name);
		expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
	});
});

describe("the lenses by touch, with little movement", () => {
	let app: AppUnderTest;
	const { openGraph } = actsOn(() => app);
	beforeAll(async () => {
		app = await openApp({ folder: "demo-vault", today: "2026-11-20", data: { greeted: true }, phone: true, reducedMotion: true });
		await openGraph();
	});
	afterAll(() => app.close());

	test("a tap chooses a lens, and people are there at once", async () => {
		const draws = () => digest(app);
		await app.page.getByRole("button", { name: "Circles" }).tap();
		await expect
			.poll(() => app.page.locator(".rapport-graph-lenses [aria-pressed='true']").getAttribute("aria-label"))
			.toMatch("Circles");
		await app.idle();
		const there = await draws();
		await app.page.waitForTimeout(300);
		expect(await draws()).toBe(there);
		for (const button of await app.page.locator(".rapport-graph-lenses button:visible").all()) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
		expect(app.errors).toEqual([]);
	});
});

test("where there is nobody, or one person, each lens opens", async () => {
	for (const files of [
		{},
		{ "Ann.md": "---\ntype: person\n---\n" },
		{ "Ann.md": "---\ntype: person\norganization: Acme\nme: true\n---\n" },
	]) {
		const app = await openApp({ files, today: "2026-11-20", data: { greeted: true } });
		await actsOn(() => app).openGraph();
		for (const name of ["2", "3", "4", "1"]) {
			await app.page.locator(STAGE).focus();
			await app.page.keyboard.press(name);
			await app.idle();
		}
		expect(app.errors).toEqual([]);
		await app.close();
	}
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn, type Changed } from "./acts";

const note = (name: string, properties = "cadence: weekly"): readonly [string, string] => [
	`People/${name}.md`,
	`---\ntype: person\n${properties}\n---\n- 2026-10-01: call\n  - [ ] write to ${name}\n`,
];
const FILES: Readonly<Record<string, string>> = Object.fromEntries([
	note("Ann"),
	note("Bob", "frequency: 7 # days"),
	note("Cy", "status: lead\ncadence: weekly"),
	["People/Dee.md", "---\ntype: person\ncadence: weekly\na: [\n---\n- 2026-10-01: call\n"],
	note("Eve"),
]);
const NAMES = ["Ann", "Bob", "Cy", "Dee", "Eve"];
const pathOf = (name: string): string => `People/${name}.md`;

describe.each([
	["in a window", false],
	["on a phone", true],
])("selected rows %s", (_, phone) => {
	let app: AppUnderTest;
	const acts = actsOn(() => app);
	const {
		choose,
		closeAll,
		dismissNotices,
		findInGraph,
		item,
		lastTold,
		menu,
		note: noteAt,
		openedNote,
		openRow,
		openGraph,
		openList,
		press,
		submit,
		undo,
	} = acts;
	const row = (name: string) => acts.row(pathOf(name));
	const become = (changed: Readonly<Record<string, Changed>>): Promise<void> =>
		acts.become(FILES, Object.fromEntries(Object.entries(changed).map(([name, now]) => [pathOf(name), now])));
	beforeAll(async () => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, phone });
		await openList();
	});
	afterEach(async () => {
		expect(await closeAll()).toEqual([]);
		if ((await bar().count()) > 0) await bar().locator(".rapport-selection-clear").click();
		expect(await app.notes()).toEqual(FILES);
	});
	afterAll(() => app.close());

	const bar = () => app.page.locator(".rapport-selection");
	const selected = async (): Promise<readonly string[]> =>
		(await app.page.locator(".rapport-row.is-selected .rapport-name").allInnerTexts()).sort();
	const act = (title: string) => bar().locator("button", { hasText: title });
	const pressLong = async (name: string): Promise<void> => {
		const box = await row(name).locator(".rapport-name").boundingBox();
		if (box === null) throw new Error("no row");
		const touch = await app.page.context().newCDPSession(app.page);
		await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: box.x + 10, y: box.y + 5 }] });
		await app.page.waitForTimeout(650);
		await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
	};
	/** Selects people as one does there: by a long press and taps, or by a key and clicks. */
	const select = async (...names: readonly string[]): Promise<void> => {
		const [first = "", ...others] = names;
		await app.idle();
		await dismissNotices();
		if (phone) await pressLong(first);
		else
			await row(first)
				.locator(".rapport-name")
				.click({ modifiers: ["Alt"] });
		for (const name of others) await row(name).locator(".rapport-name").click();
		expect(await selected()).toEqual([...names].sort());
	};
	test("show a bar with their count, which goes when none is left", async () => {
		await select("Ann", "Cy");
		expect(await bar().innerText()).toContain("2 selected");
		expect(await bar().locator(".rapport-selection-act").allInnerTexts()).toEqual([
			"Log together…",
			"Plan together…",
			"Snooze…",
			"Circle…",
			"Cadence…",
			"Archive",
		]);
		await row("Cy").locator(".rapport-name").click();
		expect(await selected()).toEqual(["Ann"]);
		await bar().locator(".rapport-selection-clear").click();
		expect([await selected(), await bar().count()]).toEqual([[], 0]);
		expect(await openedNote()).toBeNull();
		expect(await app.page.locator(".menu").count()).toBe(0);
	});
	test("get a cadence, each as its note writes it; the note that can't be written is told, and one undo takes all back", async () => {
		await select("Ann", "Bob", "Dee");
		await act("Cadence").click();
		await app.page.locator(".prompt-input").fill("3 weeks");
		await press("Enter");
		await become({
			Ann: (text) => text.replace("cadence: weekly", "cadence: 3 weeks"),
			Bob: (text) => text.replace("frequency: 7 # days", "frequency: 21 # days"),
		});
		expect(await lastTold()).toContain(
			"Cadence of 2 people: every 3 weeks. Dee is left as it is: The properties of this note can't be read",
		);
		await expect.poll(selected).toEqual([]);
		await undo();
		await become({});
		expect(await lastTold()).toBe("Taken back: Cadence of 2 people: every 3 weeks.");
	});
	test("are taken back as far as their lines are untouched", async () => {
		await select("Ann", "Cy", "Eve");
		await act("Circle").click();
		await choose("Close");
		await become(
			Object.fromEntries(["Ann", "Cy", "Eve"].map((name) => [name, (text) => text.replace("weekly\n", "weekly\ncircle: close\n")])),
		);
		await app.writeOutside(pathOf("Cy"), ((await noteAt(pathOf("Cy"))) ?? "").replace("circle: close", "circle: inner"));
		await app.runCommand("rapport:undo");
		await become({ Cy: (text) => text.replace("weekly\n", "weekly\ncircle: inner\n") });
		expect(await lastTold()).toBe(
			"Taken back as far as it can be: Circle of 3 people: Close. For 3 of them a cadence of their own goes first. Cy is left as it is: This note has changed where it was written, so it is left as it is.",
		);
		await app.writeOutside(pathOf("Cy"), FILES[pathOf("Cy")] ?? "");
	});
	test("are archived and snoozed together", async () => {
		await select("Ann", "Cy");
		await act("Archive").click();
		await become({
			Ann: (text) => text.replace("weekly\n", "weekly\nstatus: archived\n"),
			Cy: (text) => text.replace("status: lead\n", "status:\n  - lead\n  - archived\n"),
		});
		await app.runCommand("rapport:undo");
		await become({});
		await select("Ann", "Cy");
		await act("Snooze").click();
		await choose("Snooze for a week");
		await become(
			Object.fromEntries(
				["Ann", "Cy"].map((name) => [name, (text) => text.replace("weekly\n", "weekly\nsnooze-until: 2026-11-27\n")]),
			),
		);
		expect(await lastTold()).toBe("2 people come back on Fri, 27 Nov 2026.");
		await app.runCommand("rapport:undo");
		await become({});
	});
	test("are logged together, all or none", async () => {
		await select("Ann", "Eve");
		await act("Log together").click();
		await app.page.locator(".modal textarea").fill("the plan for the lake");
		await submit();
		await become({
			Ann: (text) => text.replace("- 2026-10", "- 2026-11-20: the plan for the lake [with:: [[Eve]]]\n- 2026-10"),
			Eve: (text) => text.replace("- 2026-10", "- 2026-11-20: the plan for the lake [with:: [[Ann]]]\n- 2026-10"),
		});
		await expect.poll(selected).toEqual([]);
		await app.runCommand("rapport:undo");
		await become({});
	});
	test("are planned with together, and one undo takes it back", async () => {
		await select("Ann", "Eve");
		await act("Plan together").click();
		await acts.field("Day").locator("input").fill("2026-11-26");
		await app.page.locator(".modal textarea").fill("the lake");
		await submit();
		await become({
			Ann: (text) => text.replace("- 2026-10", "- 2026-11-26: the lake [with:: [[Eve]]]\n- 2026-10"),
			Eve: (text) => text.replace("- 2026-10", "- 2026-11-26: the lake [with:: [[Ann]]]\n- 2026-10"),
		});
		await expect.poll(() => app.page.locator(".rapport-is-planned .rapport-count").allInnerTexts()).toEqual(["2"]);
		await app.runCommand("rapport:undo");
		await become({});
		await expect.poll(() => app.page.locator(".rapport-is-planned .rapport-row").count()).toBe(0);
	});
	test("are none that can't be seen", async () => {
		await select("Ann", "Bob");
		await app.page.locator(".rapport-group-title").first().click();
		await expect.poll(() => bar().count()).toBe(0);
		await app.page.locator(".rapport-group-title").first().click();
		expect(await selected()).toEqual([]);
	});
	test("say nothing wrong on the way", () => {
		expect(app.errors).toEqual([]);
	});

	if (phone) {
		test("have a bar at the foot of the list, and whatever is touched is large enough", async () => {
			await openRow(pathOf("Ann"));
			const small = await app.page.evaluate(() => {
				const boxes = [...document.querySelectorAll(".rapport-tick, .rapport-row .clickable-icon")];
				return boxes
					.filter((box) => box.checkVisibility())
					.filter((box) => box.getBoundingClientRect().width < 44 || box.getBoundingClientRect().height < 44).length;
			});
			expect(small).toBe(0);
			await select("Ann", "Bob");
			const list = await app.page.locator(".rapport-list").boundingBox();
			const place = await bar().boundingBox();
			if (list === null || place === null) throw new Error("no bar");
			expect(place.x).toBeGreaterThanOrEqual(list.x);
			expect(place.x + place.width).toBeLessThanOrEqual(list.x + list.width);
			for (const button of await bar().locator("button").all()) {
				const box = await button.boundingBox();
				expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
			}
			await bar().locator(".rapport-selection-clear").click();
		});
		test("a box is ticked by a thumb, and a row opens by a tap", async () => {
			await openRow(pathOf("Ann"));
			await row("Ann").locator(".rapport-tick").tap();
			await become({ Ann: (text) => text.replace("[ ]", "[x]") });
			await app.runCommand("rapport:undo");
			await become({});
			await row("Bob").locator(".rapport-name").tap();
			await expect.poll(openedNote).toBe(pathOf("Bob"));
		});
	} else {
		test("are chosen by keys: x, a range with Shift, Space, and Escape lets go", async () => {
			await row("Ann").locator(".rapport-row-link").focus();
			await press("x");
			await press("ArrowDown");
			await press("ArrowDown");
			await press("X");
			expect(await selected()).toEqual(["Ann", "Bob", "Cy"]);
			await press(" ");
			expect(await selected()).toEqual(["Ann", "Bob"]);
			await press("t");
			await press("m");
			expect(await menu()).toContain("Select");
			await press("Escape");
			await press("Escape");
			expect(await selected()).toEqual([]);
			expect(await app.notes()).toEqual(FILES);
		});
		test("are chosen by a click with Shift, and their menu is that of all", async () => {
			await row("Bob").click({ button: "right" });
			await item("Select").click();
			await row("Eve")
				.locator(".rapport-name")
				.click({ modifiers: ["Shift"] });
			expect(await selected()).toEqual(NAMES.slice(1));
			await row("Cy").click({ button: "right" });
			expect(await menu()).toEqual(["Log together…", "Plan together…", "Snooze…", "Circle…", "Cadence…", "Archive"]);
			await press("Escape");
			await bar().locator(".rapport-selection-clear").click();
		});
		test("stay where they are when the bar comes above them", async () => {
			await app.page.setViewportSize({ width: 1280, height: 420 });
			await app.page.locator(".rapport-list").evaluate((list) => (list.scrollTop = 120));
			const top = async (): Promise<number> => Math.round((await row("Cy").boundingBox())?.y ?? 0);
			const before = await top();
			await row("Cy")
				.locator(".rapport-name")
				.click({ modifiers: ["Alt"] });
			expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
			await bar().locator(".rapport-selection-clear").click();
			expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
			await app.page.setViewportSize({ width: 1280, height: 800 });
		});
		test("the application's menu of several notes offers the same", async () => {
			await app.page.evaluate(() => {
				const { vault, workspace } = window.host.app;
				const titles: string[] = [];
				const item = {
					setTitle(title: string) {
						titles.push(title);
						return item;
					},
					setIcon: () => item,
					onClick: () => item,
				};
				const menu = { addItem: (build: (made: typeof item) => void) => build(item), addSeparator: () => undefined };
				workspace.trigger("files-menu", menu, vault.getMarkdownFiles(), "file-explorer-context-menu");
				Object.assign(window, { titles });
			});
			expect(await app.page.evaluate(() => (window as unknown as { titles: string[] }).titles)).toEqual([
				"Log together…",
				"Plan together…",
				"Snooze…",
				"Circle…",
				"Cadence…",
				"Archive",
			]);
		});
		test("the graph offers the same for one", async () => {
			await openGraph();
			const { x, y } = await findInGraph("Ann");
			await app.page.mouse.click(x, y, { button: "right" });
			await item("Circle…").click();
			await choose("Inner");
			await become({ Ann: (text) => text.replace("weekly\n", "weekly\ncircle: inner\n") });
			await app.runCommand("rapport:undo");
			await become({});
		});
	}
});

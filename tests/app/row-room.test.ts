import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const LONG = "Maximiliana Theodora von Ahrensfeldt-Castellanos of the Upper and the Lower Marsh";
const person = (properties: string, day: string): string =>
	`---\ntype: person\n${properties}\n---\n- ${day}: call, the boat and what became of it in the long winter that nobody forgets\n  - [ ] send the plan of the boat\n`;
const FILES = {
	"Ann.md": person("circle: close\nimportance: 4\nrole: dean", "2026-05-01"),
	"Bob.md": person("cadence: 2 weeks\nbirthday: 1980-11-25", "2026-07-01"),
	[`${LONG}.md`]: person("role: director of all that there is", "2025-12-01"),
	"دانا كريم.md": person("cadence: monthly\nrole: عميد", "2026-04-15"),
	"Eve.md": person("cadence: monthly", "2026-04-01"),
	"Fay.md": person("cadence: monthly", "2026-04-02").replace(
		/call.*/u,
		"שיחה על הסירה ועל מה שקרה לה בחורף הארוך שאיש לא ישכח לעולם ועד",
	),
	"Gus.md": "---\ntype: person\n---\n",
};

let app: AppUnderTest;
const { openList, openRow, press, row, item } = actsOn(() => app);
const box = async (path: string) => (await row(path).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const isOpen = (path: string) => row(path).evaluate((each) => each.classList.contains("is-open"));
const boxes = () =>
	app.page.locator(".rapport-row").evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().height)));
const overflows = () => app.page.locator(".rapport-list").evaluate((list) => list.scrollWidth > list.clientWidth);

describe.each([
	["in a window", {}],
	["at 220 px", { narrow: true }],
	["on a phone", { phone: true }],
	["with text of 200 %", { large: true }],
])("rows at rest %s", (_, how: { phone?: boolean; narrow?: boolean; large?: boolean }) => {
	beforeAll(async () => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, phone: how.phone });
		await openList();
		await app.page.evaluate(({ narrow, large }) => {
			const list = document.querySelector<HTMLElement>(".rapport-list");
			if (narrow && list) list.style.width = "220px";
			const sizes = { "--font-ui-smaller": "24px", "--font-ui-small": "26px", "--font-ui-medium": "30px" };
			if (large) for (const [name, size] of Object.entries(sizes)) document.body.style.setProperty(name, size);
		}, how);
		await app.idle();
	});
	afterAll(() => app.close());

	test("have two lines, whatever they hold", async () => {
		expect(new Set(await boxes()).size).toBe(1);
		const lines = await row(`${LONG}.md`)
			.locator(".rapport-row-body")
			.evaluate((body) => body.getBoundingClientRect().height / parseFloat(getComputedStyle(body).lineHeight || "20"));
		expect(lines).toBeLessThan(4);
		expect(await overflows()).toBe(false);
	});
	test("hold the initials within the face", async () => {
		const cut = await app.page
			.locator(".rapport-face")
			.evaluateAll((faces) =>
				faces.filter(
					({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth || scrollHeight > clientHeight,
				),
			);
		expect(cut).toEqual([]);
	});
	test("show all by a button, and two lines again", async () => {
		await openRow("Ann.md");
		expect(await row("Ann.md").innerText()).toContain("I promised: send the plan".slice(2));
		expect(await row("Ann.md").innerText()).toContain("in half a year");
		expect(await row("Ann.md").innerText()).toContain("dean");
		expect(await faultsIn(app, ".rapport-list")).toEqual([]);
		expect(await overflows()).toBe(false);
		await row("Ann.md").locator(".rapport-row-open").click();
		await expect.poll(async () => new Set(await boxes()).size).toBe(1);
	});
	test("begin on one line with all else in the list, whatever the direction of a name, and are acted on at one side", async () => {
		const edges = await app.page.evaluate(() => {
			const list = document.querySelector(".rapport-list")?.getBoundingClientRect().left ?? 0;
			const left = (element: Element): number => {
				const range = document.createRange();
				range.selectNodeContents(element);
				return Math.round((range.getClientRects()[0]?.left ?? 0) - list);
			};
			const all = (selector: string): Element[] =>
				[...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0);
			const faces = all(".rapport-face").map((face) => Math.round(face.getBoundingClientRect().left - list));
			const words = all(
				".rapport-share, .rapport-group-title > span:nth-child(2), .rapport-list button.rapport-more, .rapport-sort",
			).map(left);
			return {
				first: [...new Set([...words, ...(faces.length > 0 ? faces : all(".rapport-name").map(left))])],
				names: [...new Set(all(".rapport-name").map(left))],
				acts: [...new Set(all(".rapport-talked").map((button) => Math.round(button.getBoundingClientRect().left)))],
			};
		});
		expect(edges.first).toEqual([16]);
		expect(edges.names).toHaveLength(1);
		expect(edges.acts).toHaveLength(1);
	});
	test("lay their arrow over nothing", async () => {
		const under = await app.page.evaluate(() => {
			const boxOf = (each: Element): DOMRect => each.getBoundingClientRect();
			return [...document.querySelectorAll(".rapport-row")].flatMap((each) => {
				const arrow = boxOf(each.querySelector(".rapport-row-open .svg-icon") ?? each);
				const others = [
					...each.querySelectorAll(".rapport-name, .rapport-row-sign, .rapport-said bdi, .rapport-row-buttons button"),
				];
				return others.filter((other) => {
					const { left, right, top, bottom, width } = boxOf(other);
					return width > 0 && left < arrow.right && right > arrow.left && top < arrow.bottom && bottom > arrow.top;
				});
			}).length;
		});
		expect(under).toBe(0);
	});
	test("are cut at the end of what was written, in its own direction", async () => {
		const cutAt = (path: string): Promise<string> =>
			row(path)
				.locator(".rapport-said bdi")
				.evaluate((words) => {
					const box = words.getBoundingClientRect();
					const letter = (at: number): DOMRect => {
						const range = document.createRange();
						range.setStart(words.firstChild ?? words, at);
						range.setEnd(words.firstChild ?? words, at + 1);
						return range.getBoundingClientRect();
					};
					const isIn = ({ left, right }: DOMRect): boolean => left >= box.left - 1 && right <= box.right + 1;
					return `${isIn(letter(0)) ? "begins" : "cut"}, ${isIn(letter((words.textContent ?? "").length - 1)) ? "ends" : "cut"}`;
				});
		expect(await cutAt("Eve.md")).toBe("begins, cut");
		expect(await cutAt("Fay.md")).toBe("begins, cut");
		expect(await cutAt("دانا كريم.md")).toBe("begins, cut");
	});
	test("say nothing wrong on the way", () => {
		expect(app.errors).toEqual([]);
	});
});

describe("a row", () => {
	beforeEach(async () => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
		await openList();
	});
	afterEach(() => app.close());

	test("on which the pointer rests opens below it, and nothing moves below the pointer until it has left the list", async () => {
		const first = await box("Bob.md");
		await row("Bob.md").locator(".rapport-name").hover();
		await expect.poll(() => isOpen("Bob.md")).toBe(true);
		expect((await box("Bob.md")).y).toBe(first.y);
		// On to a row below: it stays where it is while the one above stays open.
		const next = await app.page.evaluate(
			() => document.querySelector(".rapport-row.is-open + .rapport-row")?.getAttribute("data-path") ?? "",
		);
		const before = await box(next);
		await row(next).locator(".rapport-name").hover();
		await expect.poll(() => isOpen(next)).toBe(true);
		expect(Math.abs((await box(next)).y - before.y)).toBeLessThanOrEqual(1);
		await app.page.mouse.move(300, 400);
		await expect.poll(() => app.page.locator(".rapport-row.is-open").count()).toBe(0);
		expect((await box("Bob.md")).y).toBe(first.y);
	});
	test("opens where the keys are, and no press of the mouse opens one", async () => {
		await row("Bob.md").locator(".rapport-row-link").focus();
		await press("ArrowDown", "ArrowUp");
		await expect.poll(() => isOpen("Bob.md")).toBe(true);
		await press("ArrowDown");
		expect(await isOpen("Bob.md")).toBe(false);
		expect(await app.page.locator(".rapport-row.is-open").count()).toBe(1);
	});
	test("tells where its cadence comes from, to the eye and to whoever hears it", async () => {
		const standing = row("Ann.md").locator(".rapport-standing");
		const tip = "How often: by their circle, Close. Importance 4 of 5.";
		expect(await standing.getAttribute("aria-description")).toBe(tip);
		expect(await row("Ann.md").locator(".rapport-name").getAttribute("aria-description")).toContain(tip);
		const share = (path: string) =>
			row(path)
				.locator(".rapport-row-bar-silence")
				.evaluate((bar) => bar.style.getPropertyValue("--rapport-share"));
		expect(await share("Bob.md")).toBe("1");
	});
	test("leads to the graph, where the picture is about them", async () => {
		await row("Bob.md").click({ button: "right" });
		await item("Show in graph").click();
		await app.page.locator(".rapport-graph canvas").first().waitFor();
		await expect.poll(() => app.page.locator(".rapport-graph-card.is-shown").innerText()).toContain("Bob");
		// And once more, where the graph is open.
		await row("Eve.md").click({ button: "right" });
		await item("Show in graph").click();
		await expect.poll(() => app.page.locator(".rapport-graph-card.is-shown").innerText()).toContain("Eve");
		expect(app.errors).toEqual([]);
	});
});

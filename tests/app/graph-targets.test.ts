import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, openGraph, press } = actsOn(() => app);
const LARGE = { "--font-ui-smaller": "24px", "--font-ui-small": "26px", "--font-ui-medium": "30px", "--font-ui-large": "40px" };

/** What can be pressed and is smaller than so many pixels, with its size. */
const tooSmall = (least: number): Promise<readonly string[]> =>
	app.page.evaluate((pixels) => {
		const pressed = "button, input, a, [role='treeitem'], .suggestion-item, .menu-item";
		return [...document.querySelectorAll<HTMLElement>(`.rapport-graph :is(${pressed}), .suggestion-item, .menu-item`)].flatMap(
			(element) => {
				const { width, height } = element.getBoundingClientRect();
				const isLarge = width >= pixels - 0.01 && height >= pixels - 0.01;
				return isLarge || !element.checkVisibility() ? [] : [`${Math.round(width)} × ${Math.round(height)} ${element.className}`];
			},
		);
	}, least);
/** Words of the graph that do not fit into what they stand in, or stand beside the screen. */
const cut = (): Promise<readonly string[]> =>
	app.page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>(".rapport-graph *")]
			.filter((element) => element.checkVisibility() && element.childElementCount === 0 && (element.textContent ?? "").trim() !== "")
			.filter((element) => element.closest(".rapport-unseen, .rapport-graph-said, .rapport-graph-time-dates") === null)
			.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
			.map((element) => `${element.getAttribute("class")}: ${(element.textContent ?? "").slice(0, 40)}`),
	);
const stage = () => app.page.locator(".rapport-graph-stage");
const fold = () => app.page.locator(".rapport-graph-legend-button").click();

describe.each([
	["on a desktop", 24, {}],
	["on a phone", 44, { phone: true }],
])("what can be pressed in the graph %s", (_, least, how: { readonly phone?: boolean }) => {
	test.each([
		["as it is", false],
		["with text of 200 %", true],
	])(`is ${least} pixels wide and high at least, and no words are cut, %s`, async (_size, large) => {
		app = await openApp({
			folder: "demo-vault",
			today: "2026-11-20",
			data: { greeted: true, keptViews: [{ name: "Board" }] },
			reducedMotion: true,
			...how,
		});
		if (large)
			await app.page.evaluate((sizes) => {
				for (const [name, size] of Object.entries(sizes)) document.body.style.setProperty(name, size);
			}, LARGE);
		await openGraph();
		const found: string[] = [];
		const look = async (at: string): Promise<void> => {
			await app.idle();
			found.push(...[...(await tooSmall(least)), ...(await cut())].map((each) => `${at}: ${each}`));
		};
		await look("at first");
		await fold();
		await look("the legend");
		await fold();
		await app.page.locator(".rapport-graph-search input").fill("an");
		await look("what is found");
		await findInGraph("halima");
		await look("the card");
		await stage().focus();
		await press("x");
		await look("who is selected");
		await press("Escape", "Escape");
		await app.page.getByRole("button", { name: "Kept views" }).click();
		await look("the menu of kept views");
		await press("Escape");
		await stage().focus();
		await press("Escape", "t");
		await app.page.locator(".rapport-graph-time-four").click();
		await look("over time");
		await stage().focus();
		await press("Escape", "4");
		await look("organizations");
		await stage().focus();
		await press("l");
		await look("as a list");
		expect(found).toEqual([]);
		expect(app.errors).toEqual([]);
	});
});

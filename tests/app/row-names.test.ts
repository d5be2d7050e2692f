import { afterEach, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, openGraph, press, row, openRow } = actsOn(() => app);

const ANN = "People/Ann Li.md";
const note = (properties: string, log = "- 2026-08-25: call, the tender"): string =>
	`---\ntype: person\ncadence: monthly\n${properties}---\n## Log\n${log}\n`;
const start = async (files: Readonly<Record<string, string>>): Promise<void> => {
	app = await openApp({ files, today: "2026-11-20", data: { greeted: true } });
	await app.runCommand("rapport:open-list");
	await app.page.locator(".rapport-row").first().waitFor();
};

test("a row's link is named by the person, its buttons say whom they are about, and group titles are headings", async () => {
	await start({ [ANN]: note("role: dean\n") });
	const link = row(ANN).getByRole("link", { name: "Ann Li", exact: true });
	expect(await link.getAttribute("aria-description")).toBe(
		"3 months, wanted monthly. dean. Last time: call, the tender. How often: so says their note.",
	);
	expect(await row(ANN).getByRole("button", { name: "Talked today with Ann Li", exact: true }).count()).toBe(1);
	expect(await row(ANN).getByRole("button", { name: "More about Ann Li", exact: true }).count()).toBe(1);
	expect(await app.page.getByRole("heading", { name: "Going cold 1", exact: true }).getByRole("button").count()).toBe(1);
});
test("namesakes are told apart, in rows, names and what is said", async () => {
	await start({ "Work/Ann.md": note(""), "Ann.md": note("") });
	expect(await row("Work/Ann.md").innerText()).toContain("Work");
	await row("Work/Ann.md").getByRole("button", { name: "Talked today with Ann (Work)", exact: true }).click();
	await expect.poll(app.said).toEqual(["Talked today with Ann (Work)."]);
});
test("a row whose note has a problem shows it, and leads to it", async () => {
	await start({ [ANN]: note("influence: 9\n"), "Bob.md": note("") });
	expect(await row("Bob.md").locator(".rapport-row-problem").count()).toBe(0);
	await row(ANN).getByRole("button", { name: "1 problem in the note of Ann Li", exact: true }).click();
	const title = app.page.getByRole("heading", { name: "Ann Li People 1" }).getByRole("button");
	await title.waitFor();
	await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
});
test.each(["ltr", "rtl"])("the interface decides on which side all of a row stands: %s", async (direction) => {
	await start({ "People/دانا كريم.md": note("role: dean\n") });
	await app.page.evaluate((dir) => (document.body.dir = dir), direction);
	await openRow("People/دانا كريم.md");
	const side = direction === "rtl" ? ("right" as const) : ("left" as const);
	const [name, standing] = await app.page
		.locator(".rapport-row :is(.rapport-name, .rapport-standing)")
		.evaluateAll((all, wanted) => all.map((each) => each.getBoundingClientRect()[wanted]), side);
	const places = await app.page
		.locator(".rapport-row :is(.rapport-face, .rapport-row-buttons, .rapport-row-open, .rapport-name)")
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
	const inOrder = [...places].sort((one, other) => one.left - other.left);
	expect(inOrder.every(({ left }, at) => left >= (inOrder[at - 1]?.right ?? 0) - 1)).toBe(true);
	expect(Math.abs((name ?? 0) - (standing ?? 99))).toBeLessThan(2);
	expect(await app.page.locator(".rapport-name").evaluate((each) => getComputedStyle(each).direction)).toBe("rtl");
});
test("what is told of somebody whose name is written from the right begins on one side, in the graph and while sorting", async () => {
	const properties = "---\ntype: person\nrole: عميدة\nwhy: صديقة\n";
	await start({ "People/دانا كريم.md": `${properties}---\n- 2026-11-02: call\n`, "Bob.md": note("knows: '[[دانا كريم]]'\n") });
	const sides = (card: string) =>
		app.page.locator(`${card} > [class]:not(:has(button))`).evaluateAll((all) =>
			all.map((each) => {
				const words = document.createRange();
				words.selectNodeContents(each);
				return Math.round(words.getBoundingClientRect().left);
			}),
		);
	await app.runCommand("rapport:sort-people");
	await app.page.locator(".rapport-triage-why").waitFor();
	expect(new Set(await sides(".rapport-triage-card")).size).toBe(1);
	await openGraph();
	await findInGraph("دانا");
	expect(new Set(await sides(".rapport-graph-person")).size).toBe(1);
});
test("the graph has the focus when it is opened, says whom a search has found, and one Escape undoes the search", async () => {
	await start({ [ANN]: note('role: dean\nknows: "[[Bob]]"\n'), "Bob.md": note("") });
	await openGraph();
	const active = () => app.page.evaluate(() => document.activeElement?.getAttribute("role") ?? "");
	expect(await active()).toBe("application");
	await findInGraph("Ann");
	expect(await app.page.locator(".rapport-graph-told").innerText()).toContain("Ann Li. dean. Going cold: 3 months");
	await press("Escape");
	await app.idle();
	expect(await app.page.locator(".rapport-graph input").inputValue()).toBe("");
	expect(await app.page.locator(".rapport-graph-card.is-shown").count()).toBe(0);
});

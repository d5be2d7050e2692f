import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../../host/drive";
import { countKept, keptNow, rememberBlocks } from "./kept";
import { blocksIn, FILES, noteWith } from "./places";

let app: AppUnderTest;
const { blocks, live, read, setCaret } = blocksIn(() => app);
const LATE = Array.from({ length: 30 }, (_, at) => `Late ${String(at + 20)}`);
const late = (name: string, day: string): readonly [string, string] => [
	`People/${name}.md`,
	`---\ntype: person\ncadence: 30\n---\n- ${day}: call\n`,
];
const PEOPLE = LATE.map((name, at) => late(name, `2026-0${4 + Math.floor(at / 10)}-1${at % 10}`));
const LONG = `Words.\n\n${"More words.\n\n".repeat(200)}`;
const ALL = [
	...Object.keys(FILES).filter((path) => /^(?:Cold|Before|Graph|Upcoming|Back|Callout|Embeds)\.md$/u.test(path)),
	"People/Dee.md",
];

beforeAll(async () => {
	app = await openApp({
		files: {
			...FILES,
			...Object.fromEntries(PEOPLE),
			"Plain.md": "Words.\n",
			"Far.md": `${noteWith("graph [[Ann]]")}\n${LONG}`,
			"Long.md": `Words.\n\n${noteWith("cold\nlimit: 50")}\n${LONG}`,
			"To long.md": "[[Long]]\n",
		},
		today: "2026-11-20",
		data: { greeted: true },
		prepare: countKept,
	});
	await app.idle();
});
afterAll(() => app.close());

// What is kept now that was not before; timers of the start may have ended meanwhile.
const more = (now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): readonly string[] =>
	Object.keys(now).filter((what) => (now[what] ?? 0) > (what === "blocks" ? 0 : (before[what] ?? 0)));

test.each(ALL.flatMap((path) => [["live", path] as const, ["read", path] as const]))(
	"nothing is left of it once its note is left: %s, %s",
	async (mode, path) => {
		const open = mode === "live" ? live : read;
		// The first time something is made that is kept for all.
		await open(path);
		await blocks().first().waitFor();
		await app.idle();
		await open("Plain.md");
		const before = await keptNow(app.page);
		await open(path);
		await blocks().first().waitFor();
		await app.idle();
		expect(await rememberBlocks(app.page)).toBeGreaterThan(0);
		await open("Plain.md");
		expect(more(await keptNow(app.page), before)).toEqual([]);
	},
);

test("nothing is left of it once what showed it beside the pointer has gone", async () => {
	await read("Links.md");
	const hover = async (): Promise<void> => {
		await app.page.keyboard.down("Control");
		await app.page.locator('a[data-href="Graph"]:visible').hover();
		await app.page.locator(".hover-popover .rapport-block").waitFor();
		await app.page.keyboard.up("Control");
		await app.idle();
		await rememberBlocks(app.page);
		await app.page.mouse.move(5, 790);
		await expect.poll(() => app.page.locator(".hover-popover").count()).toBe(0);
	};
	await hover();
	const before = await keptNow(app.page);
	await hover();
	expect(more(await keptNow(app.page), before)).toEqual([]);
});

test("nothing is left of it while the caret is in its text, or it is out of sight; then it is drawn anew", async () => {
	await live("Far.md");
	await blocks().waitFor();
	await rememberBlocks(app.page);
	await app.page.evaluate(() => document.querySelector(".cm-scroller")?.scrollTo(0, 99_999));
	await expect.poll(() => blocks().count()).toBe(0);
	expect((await keptNow(app.page))["blocks"]).toBe(0);
	await app.page.evaluate(() => document.querySelector(".cm-scroller")?.scrollTo(0, 0));
	await expect.poll(() => blocks().locator(".rapport-graph-said").textContent()).toContain("Ann");
	await rememberBlocks(app.page);
	await setCaret(3);
	await expect.poll(() => blocks().count()).toBe(0);
	expect((await keptNow(app.page))["blocks"]).toBe(0);
});

test.each(["live", "read", "beside"] as const)(
	"what is in sight of a long block stays where it is when a row above goes, comes or grows: %s",
	async (where) => {
		await (where === "live" ? live : read)(where === "beside" ? "To long.md" : "Long.md");
		if (where === "beside") {
			await app.page.keyboard.down("Control");
			await app.page.locator('a[data-href="Long"]:visible').hover();
			await app.page.locator(".hover-popover .rapport-row").first().waitFor();
			await app.page.keyboard.up("Control");
			await app.page.locator(".hover-popover").hover();
		}
		const row = app.page.locator('[data-path="People/Late 40.md"]:visible');
		await row.evaluate((element) => element.scrollIntoView({ block: "start" }));
		await app.page.mouse.wheel(0, 7);
		await app.idle();
		const top = (): Promise<number> => row.evaluate((element) => element.getBoundingClientRect().top);
		const before = await top();
		const [path, text] = late("Late 21", "2026-04-11");
		for (const now of [
			text.replace("2026-04-11", "2026-11-19"),
			text,
			text.replace("call", `call ${"about the roof ".repeat(20)}`),
			text,
		]) {
			await app.writeOutside(path, now);
			const times = now.includes("2026-04-11") ? 1 : 0;
			await expect.poll(() => app.page.locator(`[data-path="${path}"]:visible`).count()).toBe(times);
			await app.idle();
			expect(Math.abs((await top()) - before)).toBeLessThan(1.5);
		}
		await app.page.mouse.move(5, 790);
	},
);

test("a graph takes on the colours of another theme", async () => {
	await read("Graph.md");
	const colours = (): Promise<string> =>
		blocks()
			.locator("canvas")
			.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
	await app.idle();
	const before = await colours();
	await app.runCommand("theme:toggle-light-dark");
	await app.idle();
	expect(await colours()).not.toBe(before);
	await app.runCommand("theme:toggle-light-dark");
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

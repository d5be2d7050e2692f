import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../../host/drive";
import { actsOn } from "../acts";
import { blocksIn, FILES, noteWith } from "./places";

const COMMAND = "rapport:go-into-block";
const UPCOMING = "```rapport\nupcoming\n```\n";
const NOTES = {
	...FILES,
	"Two.md": `${noteWith("before [[Ann]]")}\n${"Words.\n\n".repeat(5)}${noteWith("cold")}`,
	"Beside.md": `${noteWith("upcoming").trimEnd()}\n\n${UPCOMING}`,
	"Last.md": `Before.\n\n${UPCOMING.trimEnd()}`,
	"Alone.md": UPCOMING.trimEnd(),
	"None.md": "Only [[Ann]].\n",
	"Quiet.md": noteWith("cold\ncircle: network"),
	"Long.md": `${noteWith("before [[Ann]]")}${"Words.\n\n".repeat(60)}${noteWith("cold")}${"Words.\n\n".repeat(60)}`,
	"People/Own.md": `---\ntype: person\ncadence: 30\ncircle: inner\n---\n- 2026-05-01: call\n\n\`\`\`rapport\ncold\n\`\`\`\n\nEnd.\n`,
};

let app: AppUnderTest;
const { become, press } = actsOn(() => app);
const { blocks, live, plain, read, setCaret, editor } = blocksIn(() => app);
const isOffered = (): Promise<boolean> =>
	app.page.evaluate((command) => window.host.app.commands.listCommands().some(({ id }) => id === command), COMMAND);
const goIn = (): Promise<void> => app.runCommand(COMMAND);
const focused = (): Promise<string> =>
	app.page.evaluate(() => {
		const { activeElement } = document;
		if (activeElement?.closest(".rapport-block") == null) return "";
		return activeElement.getAttribute("role") === "application" ? "application" : (activeElement.textContent ?? "");
	});
/** The place of the block that has the focus, among those that are seen. */
const focusedBlock = (): Promise<number> =>
	app.page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>(".rapport-block")]
			.filter((block) => block.offsetParent !== null)
			.findIndex((block) => block.contains(document.activeElement)),
	);

beforeAll(async () => {
	app = await openApp({ files: NOTES, today: "2026-11-20", data: { greeted: true } });
	await app.idle();
});
afterAll(() => app.close());

test.each([
	["Cold.md", "Own"],
	["Before.md", "Ann"],
	["Upcoming.md", "Ann"],
	["Back.md", "Cid"],
	["Graph.md", "application"],
	["Callout.md", "Own"],
])("a command goes from the text into the block, and Escape goes back: %s", async (path, first) => {
	await live(path);
	await expect.poll(() => blocks().count()).toBe(1);
	expect(await isOffered()).toBe(true);
	await goIn();
	await expect.poll(focused).toBe(first);
	await press("Escape");
	expect(await editor()).toEqual({ reached: [], caret: 0, hasFocus: true });
	await press("x");
	await expect.poll(() => app.page.locator(".cm-line").first().innerText()).toBe("xBefore.");
	await press("Backspace");
});

test.each([
	["Cold.md", 3, "Own"],
	["Callout.md", 5, "Own"],
	["Graph.md", 2, "application"],
	["Last.md", 3, "Ann"],
])("from the block's own text, too, where it is drawn for that, and back into it: %s, line %i", async (path, line, first) => {
	await live(path);
	await setCaret(line);
	await expect.poll(() => blocks().count()).toBe(0);
	expect(await isOffered()).toBe(true);
	await goIn();
	await expect.poll(focused).toBe(first);
	await press("Escape");
	expect(await editor()).toEqual({ reached: [], caret: line, hasFocus: true });
	expect(await blocks().count()).toBe(0);
	await setCaret(0);
});

test("it is the block that is nearest to the caret", async () => {
	await live("Two.md");
	await expect.poll(() => blocks().count()).toBe(2);
	await goIn();
	await expect.poll(focusedBlock).toBe(0);
	await press("Escape");
	await setCaret(17);
	await goIn();
	await expect.poll(focusedBlock).toBe(1);
	await press("Escape");
	expect((await editor()).caret).toBe(17);
});

test.each([
	[3, 0],
	[9, 1],
])("and of two side by side the one whose text it was: line %i", async (line, place) => {
	await live("Beside.md");
	await setCaret(line);
	await expect.poll(() => blocks().count()).toBe(1);
	await goIn();
	await expect.poll(focusedBlock).toBe(place);
	await press("Escape");
	expect((await editor()).caret).toBe(line);
	await setCaret(0);
});

test("the caret goes back to its words though something was written above them meanwhile", async () => {
	await live("People/Own.md");
	const before = await app.notes();
	await setCaret(8);
	await goIn();
	await expect.poll(focused).toBe("Own");
	await press("t");
	await become(before, { "People/Own.md": (text) => text.replace("---\n- ", "---\n- 2026-11-20: talked\n- ") });
	await expect.poll(focused).toBe("Ann");
	await press("Escape");
	expect(await editor()).toEqual({ reached: [], caret: 9, hasFocus: true });
	await app.runCommand("rapport:undo");
	await become(before, {});
	await setCaret(0);
});

test("Escape does first what it does in the block: a menu closes, in the graph nobody is chosen any more", async () => {
	await live("Cold.md");
	await goIn();
	await press("m");
	await expect.poll(() => app.page.locator(".menu").count()).toBe(1);
	await press("Escape");
	await expect.poll(() => app.page.locator(".menu").count()).toBe(0);
	expect(await focused()).toBe("Own");
	await press("Escape");
	expect((await editor()).hasFocus).toBe(true);
	await live("Graph.md");
	await app.idle();
	await goIn();
	await press("ArrowRight");
	await press("Escape");
	expect(await focused()).toBe("application");
	await press("Escape");
	expect((await editor()).hasFocus).toBe(true);
});

test("a block in which nothing can be pressed has the focus itself", async () => {
	await live("Quiet.md");
	await goIn();
	await expect.poll(focused).toContain("Nobody here");
	await press("Escape");
	expect(await editor()).toEqual({ reached: [], caret: 0, hasFocus: true });
});

test("while a note is read, it is the first block in view", async () => {
	await read("Long.md");
	await expect.poll(() => blocks().count()).toBe(2);
	await goIn();
	await expect.poll(focusedBlock).toBe(0);
	await app.page.locator(".rapport-block:visible").last().scrollIntoViewIfNeeded();
	await goIn();
	await expect.poll(focusedBlock).toBe(1);
});

test("it is there where a block is, and nowhere else", async () => {
	await live("None.md");
	expect(await isOffered()).toBe(false);
	await plain("Cold.md");
	// As plain text nothing is drawn.
	expect(await blocks().count()).toBe(0);
	await setCaret(3);
	expect(await isOffered()).toBe(false);
	// While the caret is in its text, a block that fills its note can't be drawn.
	await live("Alone.md");
	expect(await isOffered()).toBe(false);
	await app.runCommand("rapport:open-graph");
	expect(await isOffered()).toBe(false);
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { faultsIn } from "./faults-in";
import { spotOf } from "./graph-spots";

const person = (properties: string): string => `---\ntype: person\n${properties}\n---\n`;
const FRIENDS = ["Bob", "Cy", "Dee", "Eve", "Flo"];
const FILES: Readonly<Record<string, string>> = {
	"Me.md": person("me: true\nknows: '[[Ann]]'"),
	"Ann.md": person(`knows: [${FRIENDS.map((name) => `"[[${name}]]"`).join(", ")}]`),
	...Object.fromEntries(FRIENDS.map((name) => [`${name}.md`, person("")])),
};

const TIED = [...FRIENDS, "Me"].sort();

let app: AppUnderTest;
beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, reducedMotion: true });
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph-stage").waitFor();
	await app.idle();
});
afterAll(() => app.close());
afterEach(async () => {
	const stage = app.page.locator(".rapport-graph-stage");
	await stage.focus();
	for (const key of ["Escape", "Escape", "0"]) await app.page.keyboard.press(key);
	await app.idle();
	expect(app.errors).toEqual([]);
});

const button = () => app.page.locator(".rapport-graph-beyond");
const inView = async (): Promise<readonly string[]> => {
	const box = await app.page.locator(".rapport-graph-stage").boundingBox();
	if (box === null) throw new Error("no graph");
	const seen: string[] = [];
	for (const name of TIED) {
		const { x, y } = await spotOf(app, `${name}.md`);
		if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) seen.push(name);
	}
	return seen;
};
/** Makes the picture about Ann, so near that her friends are beyond the edge. */
async function goNear(): Promise<void> {
	await app.page.locator(".rapport-graph-search input").fill("Ann");
	await app.page.keyboard.press("Enter");
	await app.page.locator(".rapport-graph-stage").focus();
	for (let times = 0; times < 9; times++) await app.page.keyboard.press("+");
	await app.idle();
	expect((await inView()).length).toBeLessThan(TIED.length);
}

test("who stands out beyond the edge is counted, and gone on to by a key, each once", async () => {
	expect(await button().isVisible()).toBe(false);
	await goNear();
	const seen = new Set(await inView());
	expect(await button().innerText()).toBe(`${TIED.length - seen.size} beyond the edge`);
	for (const _ of TIED) {
		await app.page.keyboard.press("n");
		await app.idle();
		for (const name of await inView()) seen.add(name);
	}
	expect([...seen].sort()).toEqual(TIED);
	expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
});

test("the button goes there, and pressing it moves nothing else", async () => {
	await goNear();
	const before = await inView();
	await button().click();
	await app.idle();
	expect((await inView()).some((name) => !before.includes(name))).toBe(true);
	expect(await app.page.locator(".menu").count()).toBe(0);
});

test("a double click on the button is one step, and shows nobody else", async () => {
	await goNear();
	const before = await inView();
	await button().dblclick();
	await app.idle();
	const after = await inView();
	expect(after.length).toBeLessThan(TIED.length);
	expect(after.filter((name) => !before.includes(name)).length).toBeGreaterThan(0);
	await app.page.keyboard.press("n");
	await app.idle();
	expect((await inView()).some((name) => !after.includes(name))).toBe(true);
});

test("Home pressed twice is still one step of the way back", async () => {
	await goNear();
	for (const key of ["Home", "Home", "Backspace"]) await app.page.keyboard.press(key);
	await app.idle();
	await expect.poll(() => app.page.getByRole("region", { name: "Ann" }).count()).toBe(1);
});

test("Home goes back to me", async () => {
	await goNear();
	await app.page.keyboard.press("Home");
	await app.idle();
	const [me, box] = [await spotOf(app, "Me.md"), await app.page.locator(".rapport-graph-stage").boundingBox()];
	expect(me.x).toBeGreaterThan(box?.x ?? 0);
	expect(me.x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
	await expect.poll(() => app.page.getByRole("region", { name: "You" }).count()).toBe(1);
});

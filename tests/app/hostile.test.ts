import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

const EVIL = '<img src=x onerror="window.hacked=true">';
const person = (more: string, body = ""): string => `---\ntype: person\ncircle: inner\n${more}---\n${body}`;
const FILES: Record<string, string> = {
	[`People/${EVIL.replace(/[/<>"]/gu, "")}.md`]: person("", "- 2026-01-01: call\n"),
	"People/__proto__.md": person('knows: "[[constructor]]"\n', "- 2026-01-01: call with [[__proto__]]\n"),
	"People/Every Field.md": person(
		["aliases", "organization", "role", "why", "interests", "birthday", "offers", "stance", "decision-role"]
			.map((name) => `${name}: '${EVIL}'\n`)
			.join(""),
		`- 2026-01-01: ${EVIL}\n  - [ ] ${EVIL}\n`,
	),
	"People/Runs Code.md": "---js\nwindow.hacked = true; module.exports = { type: 'person' };\n---\n",
	"People/Broken.md": "---\ntype: person\nrole: [unclosed\n---\n- 2026-01-01: call\n",
	"People/Ann.md": person('knows: ["[[Ann]]", "[[ANN]]"]\n'),
	"People/ANN.md": person('knows: "[[Bob]]"\n'),
	"People/Bob.md": person('knows: "[[ANN]]"\n', "- 2026-02-31: never\n"),
	"Other/Bob.md": person(""),
	"People/مريم الخوري 🌙.md": person("role: مديرة\n", "- 2026-01-01: قهوة\n"),
	"People/Windows.md": "\uFEFF" + person("role: Typist\n", "- 2026-01-01: call\n").replaceAll("\n", "\r\n"),
	"People/Long.md": person(
		`role: ${"very ".repeat(2000)}long\n`,
		Array.from({ length: 10_000 }, (_, index) => `- 20${String(10 + (index % 16))}-01-01: call ${index}\n`).join(""),
	),
	"People/Huge.md": person("", `- 2026-01-01: call\n${"word ".repeat(1_000_000)}\n`),
};
let app: AppUnderTest;
const { openedNote, openGraph } = actsOn(() => app);

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20" });
	await app.page.locator(".rapport-row").first().waitFor();
});
afterAll(() => app.close());

test("whatever notes hold, everybody is shown and nothing is run", async () => {
	for (const title of await app.page.locator('.rapport-group-title[aria-expanded="false"]').all())
		if (await title.isVisible()) await title.click().catch(() => undefined);
	const names = await app.page.locator(".rapport-row .rapport-name").allInnerTexts();
	for (const name of ["__proto__", "Every Field", "Broken", "Ann", "ANN", "Bob", "مريم الخوري 🌙", "Windows", "Long", "Huge"])
		expect(names).toContain(name);
	expect(names).not.toContain("Runs Code");
	expect(await app.page.evaluate(() => "hacked" in window)).toBe(false);
	expect(await app.page.locator(".rapport-list img").count()).toBe(0);
	expect(await app.notes()).toEqual(FILES);
});

test("problems stand with note and line, and a click goes there", async () => {
	await app.page.locator(".rapport-problem-line").click();
	await app.page.locator(".rapport-problem").first().waitFor();
	const notes = await app.page.locator(".rapport-problems .rapport-group").allInnerTexts();
	const places = notes.map((note) => [note.split("\n")[0], ...(note.match(/^line \d+$/gmu) ?? [])].join(" "));
	for (const place of ["Broken People line 3", "Bob People line 6"]) expect(places).toContain(place);
	expect(places.some((place) => /^Ann People .*line 4/u.test(place))).toBe(true);
	const bob = app.page.locator(".rapport-problems .rapport-group", { hasText: "2026-02-31: never" });
	await bob.locator(".rapport-problem", { hasText: "line 6" }).click();
	await expect.poll(openedNote).toBe("People/Bob.md");
});

test("the graph draws them too", async () => {
	await openGraph();
	expect(await app.page.evaluate(() => "hacked" in window)).toBe(false);
	expect(app.errors).toEqual([]);
});

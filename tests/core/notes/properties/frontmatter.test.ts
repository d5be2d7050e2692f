import { describe, expect, test, vi } from "vitest";
import { closingFence, readFrontmatter } from "../../../../src/core/notes/properties/frontmatter";
import { CALENDAR, HABITS, parseYaml, readerOf } from "../../small-vault";
import { build } from "esbuild";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { harmlessGrayMatter } from "../../../../esbuild.config.mjs";
import { join } from "node:path";
import { noteReader } from "../../../../src/core/notes/people/note";
import { runInNewContext } from "node:vm";
import { taken } from "../../taken";

function propertiesOf(text: string): Record<string, unknown> {
	return Object.fromEntries(readFrontmatter(text.split(/\r\n|\r|\n/u), parseYaml).properties);
}

function brokenIn(text: string): { line: number; reason: string | null } | null {
	return readFrontmatter(text.split("\n"), parseYaml).broken;
}

describe("the six traps of gray-matter", () => {
	test.each(["---js", "---javascript", "--- js", "---coffee", "---json", "---constructor", "---toString", "---__proto__"])(
		"1 and 2: %s is neither run nor looked up",
		(fence) => {
			const ran = vi.fn();
			vi.stubGlobal("ran", ran);
			const read = readFrontmatter([fence, "{ a: globalThis.ran() }", "---", "text"], parseYaml);
			expect(ran).not.toHaveBeenCalled();
			expect(read.properties.size).toBe(0);
			expect(read.bodyStart).toBe(0);
			vi.unstubAllGlobals();
		},
	);

	test("1: another language is named as the reason", () => {
		expect(brokenIn("---js\n{}\n---")?.reason).toContain("“js”");
	});

	test.each([
		["a note in a people folder", "People/Ann.md", "---js\n{}\n---\n"],
		["one whose text says person", "Ann.md", '---js\n{ type: "person" }\n---\n'],
	])("1: %s tells of it", (_, path, text) => {
		const { problems } = readerOf({ settings: { peopleFolders: ["People"] } })(path, text);
		expect(problems.map(({ line, code }) => [line, code])).toEqual([[1, "broken-properties"]]);
	});

	test("1: any other note does not", () => {
		expect(readerOf()("Ann.md", "---js\n{}\n---\n").problems).toEqual([]);
	});

	test("3: the same text gives equal values that are not one object, and broken YAML is broken every time", () => {
		const text = "---\na: [1]\n---\n".split("\n");
		const once = readFrontmatter(text, parseYaml).properties.get("a");
		const again = readFrontmatter(text, parseYaml).properties.get("a");
		expect(again).toEqual(once);
		expect(again).not.toBe(once);
		for (let time = 0; time < 3; time++) expect(brokenIn("---\na: [1\n---\n")).not.toBeNull();
	});

	test("4: bundled as for a phone it runs without Buffer, fs and eval", async () => {
		const built = await build({
			entryPoints: [join(import.meta.dirname, "../../../../src/core/notes/properties/frontmatter.ts")],
			bundle: true,
			write: false,
			platform: "browser",
			format: "iife",
			globalName: "bundled",
			logLevel: "silent",
			plugins: [harmlessGrayMatter],
		});
		const code = built.outputFiles[0]?.text ?? "";
		expect(code).not.toMatch(/\brequire\("|\beval\(|new Function\(/u);
		const read: unknown = runInNewContext(
			`${code}; [...bundled.readFrontmatter(["---", "a: 1", "---", "text"], () => ({ a: 1 })).properties].join()`,
			{},
		);
		expect(read).toBe("a,1");
	});

	test("5: dates, times and codes stay text", () => {
		const read = propertiesOf("---\nday: 2024-03-05\nnever: 2024-02-31\ntime: 12:30\nzip: 01234\nanswer: no\n---");
		expect(read).toMatchObject({ day: "2024-03-05", never: "2024-02-31", time: "12:30", answer: "no" });
		expect(read["zip"]).not.toBe(668);
	});

	test.each(["\r\n", "\r", "\n"])("6: line ends %j leave nothing in the last value", (end) => {
		expect(propertiesOf(["---", "a: x", "b: y", "---", "text"].join(end))).toEqual({ a: "x", b: "y" });
		const handed: string[] = [];
		noteReader(
			DEFAULT_SETTINGS,
			HABITS,
			(yaml) => handed.push(yaml),
			CALENDAR,
		)("A.md", ["---", "a: x", "b: y", "---", "text"].join(end));
		expect(handed).toEqual(["a: x\nb: y"]);
	});

	test.each(["----", "---foo", " ---", "--- #"])("6: %j closes no block", (fence) => {
		expect(brokenIn(`---\na: x\n${fence}\nb: y\n---\n`) !== null || propertiesOf(`---\na: x\n${fence}\nb: y\n---\n`)["b"] === "y").toBe(
			true,
		);
		expect(closingFence(["---", "a: x", fence, "---"])).toBe(3);
	});
});

describe("the block", () => {
	test.each([
		["a plain one", ["---", "a: 1", "---"], 2],
		["an empty one", ["---", "---"], 1],
		["behind a byte-order mark", ["\uFEFF---", "a: 1", "---"], 2],
		["with blanks behind the fences", ["--- ", "a: 1", "---\t"], 2],
		["none: four dashes", ["----", "a: 1", "----"], null],
		["none: not at the top", ["", "---", "a: 1", "---"], null],
		["none: never closed", ["---", "a: 1"], null],
	])("%s", (_, lines, end) => {
		expect(closingFence(lines)).toBe(end);
	});

	test("an unclosed one is body", () => {
		expect(readFrontmatter(["---", "Words.", "- 2024-03-15: call"], parseYaml)).toMatchObject({ bodyStart: 0, broken: null });
		expect(readFrontmatter(["---", "a: 1", "- 2024-03-15: call"], parseYaml)).toMatchObject({
			bodyStart: 0,
			broken: { line: 1, reason: expect.stringContaining("no second one") as string },
		});
	});

	test.each([
		["a list", "- a\n- b"],
		["a plain text", "only words"],
		["two keys alike", "a: 1\na: 2"],
		["an open bracket", "a: [1, 2"],
		["a tab", "a:\n\t- b"],
		["an unknown alias", "a: *b"],
		["hundreds of blank lines", `a: 1\n${"\n".repeat(600)}b: 2`],
		["a hundred thousand brackets", `a: ${"[".repeat(100_000)}`],
		["too long a text", `a: ${"x".repeat(200_001)}`],
		[
			"an alias bomb",
			[
				"a: &a [x,x,x,x,x,x,x,x,x]",
				...[..."bcdefghi"].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`),
			].join("\n"),
		],
	])("%s is broken and does not throw", (_, yaml) => {
		const broken = brokenIn(`---\n${yaml}\n---\n`);
		expect(broken).not.toBeNull();
		expect(broken?.line).toBeGreaterThan(0);
		expect(broken?.reason).not.toBe("");
	});

	test("the broken line is told", () => {
		expect(brokenIn("---\ntype: person\nrole: a\nwhy: b: c\n---\n")?.line).toBe(4);
	});

	test("an empty block says nothing and is not broken", () => {
		expect(brokenIn("---\n\n---\n")).toBeNull();
		expect(brokenIn("---\n# only a remark\n---\n")).toBeNull();
	});

	test("__proto__ is a name like any other and changes nothing", () => {
		propertiesOf("---\n__proto__:\n  polluted: true\nconstructor: x\n---");
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
		expect(readerOf()("A.md", "---\ntype: person\n__proto__: {role: king}\nconstructor: x\n---\n").contact?.role).toBeNull();
	});

	test("hostile runs of blanks are refused quickly", () => {
		expect(taken(() => void brokenIn(`---\na: 1\n${"\n".repeat(150_000)}# x\n---\n`))).toBeLessThan(2000);
	});
});

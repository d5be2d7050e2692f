import { beforeAll, describe, expect, test } from "vitest";
import { build } from "esbuild";
import { pluginBuild } from "../../esbuild.config.mjs";
import { copyFile, cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";

const LARGEST = 690_000;

async function built(): Promise<string> {
	const { outputFiles } = await build({ ...pluginBuild, write: false });
	return outputFiles?.[0]?.text ?? "";
}

describe("main.js", () => {
	let code = "";
	beforeAll(async () => {
		code = await built();
	});

	test("is the same, byte for byte, when built again", async () => {
		expect((await built()) === code).toBe(true);
	});
	test("is the same where the sources lie in another folder, as they do for whoever builds it to compare", async () => {
		const folder = await mkdtemp(join(tmpdir(), "another place "));
		await cp("src", join(folder, "src"), { recursive: true });
		for (const file of ["package.json", "tsconfig.json"]) await copyFile(file, join(folder, file));
		await symlink(resolve("node_modules"), join(folder, "node_modules"), "junction");
		const elsewhere = { ...pluginBuild, absWorkingDir: folder, preserveSymlinks: true, write: false } as const;
		const { outputFiles } = await build(elsewhere);
		await rm(folder, { recursive: true });
		expect(outputFiles?.[0]?.text === code).toBe(true);
	});
	test("holds no map and no day on which it was built", () => {
		expect(code).not.toMatch(/sourceMappingURL|20\d\d-\d\d-\d\dT\d\d:/u);
	});
	test("is what lies in the folder", async () => {
		expect((await readFile("main.js", "utf8")) === code).toBe(true);
	});
	test("requires obsidian and nothing else", () => {
		expect([...new Set([...code.matchAll(/\brequire\(\s*["'`]([^"'`]*)/gu)].map(([, name]) => name))]).toEqual(["obsidian"]);
		expect(code).not.toMatch(/\bimport\s*\(/u);
	});
	test("runs no text as code", () => {
		expect(code).not.toMatch(/\beval\b|\bnew Function\b|\bFunction\s*\(/u);
	});
	test("holds no second YAML reader", () => {
		expect(code).not.toMatch(/safeLoad|safeDump|js-yaml|YAMLException|tag:yaml\.org/u);
	});
	test("holds no network code", () => {
		// Two addresses are names of file formats, which nobody asks for anything.
		expect(code).not.toMatch(
			/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|requestUrl|https?:\/\/(?!www\.w3\.org|graphml\.graphdrawing\.org)/u,
		);
	});
	test("holds no lookbehind, which older phones do not know", () => {
		expect(code).not.toMatch(/\(\?<[=!]/u);
	});
	test(`is smaller than ${LARGEST / 1000} kB`, () => {
		expect(Buffer.byteLength(code)).toBeLessThan(LARGEST);
	});
	test("loads where there is no Buffer, no process and no require of files", () => {
		const nothing = class {};
		const obsidian = new Proxy({}, { get: () => nothing });
		const module = { exports: {} as { default?: unknown } };
		const require = (name: string): unknown => {
			if (name !== "obsidian") throw new Error(`asked for ${name}`);
			return obsidian;
		};
		runInNewContext(code, { module, exports: module.exports, require, window: {} });
		expect(typeof module.exports.default).toBe("function");
	});
});

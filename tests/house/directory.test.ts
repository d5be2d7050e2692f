import { describe, expect, test } from "vitest";
import { readdir, readFile, stat } from "node:fs/promises";
import { parse } from "yaml";

// What the community directory asks of a plugin, as far as it can be seen in these files: docs/directory.md.
const json = async (path: string): Promise<Record<string, unknown>> => JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
const manifest = await json("manifest.json");
const made = await json("package.json");
const RELEASED = ["main.js", "manifest.json", "styles.css"];

describe("manifest.json", () => {
	test("has an id and a name that the directory takes", () => {
		expect(manifest["id"]).toMatch(/^(?!.*obsidian)(?!.*plugin$)[a-z]+(?:-[a-z]+)*$/u);
		expect(manifest["name"]).toMatch(/^(?!.*(?:obsi|sidian|plugin))[\x20-\x7E]+$/iu);
	});
	test("describes the plugin in one text that begins with a capital, ends with a full stop and has at most 250 characters", () => {
		expect(manifest["description"]).toMatch(/^(?!.*obsidian)(?!This )[A-Z][\x20-\x7E]{0,248}\.$/iu);
	});
	test("names who made it as the licence does, and no address that leads nowhere", async () => {
		expect(await readFile("LICENSE", "utf8")).toContain(`Copyright (c) 2026 ${String(manifest["author"])}\n`);
		expect(Object.keys(manifest).sort()).toEqual(["author", "description", "id", "isDesktopOnly", "minAppVersion", "name", "version"]);
	});
	test("asks for the first public version that has what the plugin uses, as versions.json and the README do", async () => {
		expect(manifest["minAppVersion"]).toBe("1.13.4");
		expect(await json("versions.json")).toEqual({ [String(manifest["version"])]: manifest["minAppVersion"] });
		expect(await readFile("README.md", "utf8")).toContain(`Obsidian ${String(manifest["minAppVersion"])} or newer`);
	});
	test("has the version of package.json, three numbers", () => {
		expect(manifest["version"]).toMatch(/^\d+\.\d+\.\d+$/u);
		expect(manifest["version"]).toBe(made["version"]);
	});
});

describe("the release", async () => {
	const { jobs, permissions } = parse(await readFile(".github/workflows/release.yml", "utf8")) as {
		permissions: object;
		jobs: { release: { permissions: object; steps: { uses?: string; run?: string; with?: Record<string, string> }[] } };
	};
	const { steps } = jobs.release;
	test("has the rights that a proof of where it comes from needs, and no more", () => {
		expect(permissions).toEqual({});
		expect(jobs.release.permissions).toEqual({ contents: "write", "id-token": "write", attestations: "write" });
	});
	test("proves and uploads the same three files, and nothing else", () => {
		const attest = steps.find(({ uses }) => uses?.startsWith("actions/attest@v4"));
		expect(attest?.with?.["subject-path"]?.trim().split("\n")).toEqual(RELEASED);
		const upload = steps.find(({ run }) => run?.includes("gh release create"));
		expect(upload?.run?.split(" ").filter((word) => /^[\w-]+\.\w+$/u.test(word))).toEqual(RELEASED);
	});
});

describe("the sources", () => {
	test("can be built by anybody: a lockfile, an exact bundler, nothing from a git address", async () => {
		const lock = await readFile("package-lock.json", "utf8");
		expect(lock).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/u);
		expect(made["devDependencies"]).toMatchObject({ esbuild: expect.stringMatching(/^\d+\.\d+\.\d+$/u) as unknown });
	});
	test("bring no library that the review warns of", () => {
		const names = Object.keys({ ...(made["dependencies"] as object), ...(made["devDependencies"] as object) });
		expect(names.filter((name) => ["moment", "js-yaml", "builtin-modules"].includes(name))).toEqual([]);
	});
});

describe("the README", async () => {
	const text = await readFile("README.md", "utf8");
	test("shows pictures that are there, by relative paths", async () => {
		const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map(([, path]) => path ?? "");
		expect(pictures.length).toBeGreaterThan(3);
		for (const path of pictures) expect((await stat(path)).size).toBeGreaterThan(1000);
	});
	test("discloses what is asked for", () => {
		const privacy = /## Privacy\n([\s\S]*?)\n## /u.exec(text)?.[1] ?? "";
		for (const word of [
			"network",
			"account",
			"payment",
			"advertisement",
			"telemetry",
			"clipboard",
			"outside your vault",
			"open source",
		])
			expect(privacy).toContain(word);
		for (const word of ["lists the vault", "reads the vault", "writes the vault"]) expect(privacy).toContain(word);
	});
});

describe("the pictures for the listing", async () => {
	const folder = "docs/listing";
	const names = await readdir(folder).catch(() => []);
	test.each([
		["desktop", 1200, 800],
		["phone", 900, 1600],
	])("for a %s are up to five of %d × %d, each below 5 MB", async (kind, width, height) => {
		const ofKind = names.filter((name) => name.startsWith(kind));
		expect(ofKind.length).toBeGreaterThan(0);
		expect(ofKind.length).toBeLessThanOrEqual(5);
		for (const name of ofKind) {
			const bytes = await readFile(`${folder}/${name}`);
			expect([name, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([name, width, height]);
			expect(bytes.byteLength).toBeLessThan(5_000_000);
		}
	});
});

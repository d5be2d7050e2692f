import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "./serve";

const plugin = fileURLToPath(new URL("fixture-plugin", import.meta.url));
let above: string;
let folder: string;
let served: Served;
let token: string;

beforeAll(async () => {
	above = await mkdtemp(join(tmpdir(), "host-test-"));
	folder = join(above, "notes");
	await mkdir(join(folder, "People"), { recursive: true });
	await writeFile(join(above, "secret.md"), "secret");
	await writeFile(join(folder, "A.md"), "one");
	await symlink(join(above, "secret.md"), join(folder, "link.md"));
	await symlink(above, join(folder, "out"));
	served = await serve({ folder, plugin, today: "2026-11-20" });
	token = /host-token" content="(\w+)"/.exec((await ask("GET", "/")).body)?.[1] ?? "";
});

afterAll(async () => {
	await served.close();
	await rm(above, { recursive: true });
});

interface Answer {
	status: number;
	body: string;
	headers: Record<string, unknown>;
}

/** A request with exactly these headers: fetch would not let a test set Host. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
	return new Promise((answered, failed) => {
		const asked = request(new URL(served.url).origin + "/", { method, path, headers }, (response) => {
			let text = "";
			response.on("data", (part) => (text += String(part)));
			response.on("end", () => answered({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
		});
		asked.on("error", failed).end(body === undefined ? undefined : JSON.stringify(body));
	});
}

const call = (method: string, args: unknown[], headers: Record<string, string> = {}): Promise<Answer> =>
	ask("POST", `/api/disk/${method}`, { "Content-Type": "application/json", "X-Host-Token": token, ...headers }, args);

describe("answers", () => {
	test("the page, under a policy that lets nothing remote in", async () => {
		const { status, headers } = await ask("GET", "/");
		expect(status).toBe(200);
		const policy = String(headers["content-security-policy"]);
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
	});

	test("a file that the browser has already with nothing but that it is the same, until it is another", async () => {
		const { headers, body } = await ask("GET", "/plugin/main.js");
		expect(body).not.toBe("");
		const again = await ask("GET", "/plugin/main.js", { "If-None-Match": String(headers["etag"]) });
		expect([again.status, again.body]).toEqual([304, ""]);
		expect((await ask("GET", "/plugin/styles.css", { "If-None-Match": String(headers["etag"]) })).status).toBe(200);
		expect(headers["cache-control"]).toBe("no-cache");
	});
	test("its own page, with the token", async () => {
		const { status, body } = await call("entries", []);
		expect(status).toBe(200);
		const { result } = JSON.parse(body) as { result: { path: string; text: string | null }[] };
		expect(result.map(({ path, text }) => [path, text])).toEqual([
			["A.md", "one"],
			["People", null],
		]);
	});

	test("on this computer alone", () => {
		expect(new URL(served.url).hostname).toBe("127.0.0.1");
	});
});

describe("refuses", () => {
	test.each([
		["another host", { Host: "evil.example" }],
		["another port", { Host: "127.0.0.1:1" }],
		["another origin", { Origin: "http://evil.example" }],
		["an origin of null", { Origin: "null" }],
		["a page of another site", { "Sec-Fetch-Site": "cross-site" }],
		["a page of another port", { "Sec-Fetch-Site": "same-site" }],
	])("%s", async (_who, headers) => {
		expect((await ask("GET", "/", headers)).status).toBe(403);
		expect((await call("write", ["A.md", "changed"], headers)).status).toBe(403);
		expect(await readFile(join(served.notesFolder, "A.md"), "utf8")).toBe("one");
	});

	test.each([
		["no token", { "X-Host-Token": "" }],
		["a wrong token", { "X-Host-Token": "0".repeat(48) }],
		["a form", { "Content-Type": "text/plain" }],
	])("%s", async (_what, headers) => {
		for (const method of ["read", "write", "remove", "entries"]) expect((await call(method, ["A.md", "x"], headers)).status).toBe(403);
		expect((await ask("POST", "/api/start", headers)).status).toBe(403);
		expect((await ask("POST", "/api/changes", headers)).status).toBe(403);
	});

	test.each([
		"../secret.md",
		"People/../../secret.md",
		"/etc/passwd",
		"link.md",
		"out/secret.md",
		"out",
		"..",
		"a\0b",
		"..\\secret.md",
		"C:\\secret.md",
		"out/new/deep.md",
	])("the path %j", async (path) => {
		for (const method of ["read", "write", "replace", "rename", "remove", "makeFolder", "list", "stat"]) {
			const { status, body } = await call(method, [path, "x", "x"]);
			expect([status, body]).toEqual([500, expect.stringContaining("Not a path inside the vault")]);
		}
		if (path !== "link.md") expect((await call("rename", ["A.md", path])).status).toBe(500);
		expect(await readFile(join(above, "secret.md"), "utf8")).toBe("secret");
		expect(await readFile(join(served.notesFolder, "A.md"), "utf8")).toBe("one");
	});

	test.each(["/../package.json", "/plugin/manifest.json", "/plugin/../../package.json", "/A.md", "/api/start", "/api/disk/entries"])(
		"GET %s",
		async (path) => {
			expect((await ask("GET", path)).status).toBe(404);
		},
	);

	test.each(["", ".", "./", "./.", "A.md/.."])("the folder itself, to be removed or moved: %j", async (path) => {
		for (const method of ["remove", "rename"]) expect((await call(method, [path, "Other"])).status).toBe(500);
		expect(await readFile(join(served.notesFolder, "A.md"), "utf8")).toBe("one");
	});

	test.each(["constructor", "__proto__", "entry", "open"])("the method %s", async (method) => {
		expect((await call(method, ["A.md"])).status).toBe(404);
	});

	test("other verbs", async () => {
		expect((await ask("DELETE", "/A.md", { "X-Host-Token": token })).status).toBe(403);
	});
});

describe("notes", () => {
	test("are a copy, gone when the server is closed", async () => {
		const own = await serve({ folder, plugin });
		expect(own.notesFolder.startsWith(folder)).toBe(false);
		await own.close();
		expect(existsSync(own.notesFolder)).toBe(false);
		expect(await readFile(join(folder, "A.md"), "utf8")).toBe("one");
	});

	test("are the folder itself where that is asked for", async () => {
		const own = await serve({ folder, plugin, write: true });
		expect(own.notesFolder).toBe(folder);
		await own.close();
		expect(existsSync(join(folder, "A.md"))).toBe(true);
	});

	test("are watched: the page is told of what another program writes", async () => {
		const stop = new AbortController();
		const headers = { "Content-Type": "application/json", "X-Host-Token": token };
		const response = await fetch(new URL("/api/changes", served.url), { method: "POST", headers, body: "null", signal: stop.signal });
		await writeFile(join(served.notesFolder, "People", "New.md"), "new");
		let text = "";
		for await (const part of response.body ?? []) {
			text += new TextDecoder().decode(part);
			if (text.includes("New.md")) break;
		}
		stop.abort();
		expect(JSON.parse(text)).toMatchObject({ changes: [{ kind: "create", path: "People/New.md", entry: { text: "new" } }] });
	});

	test("keep every byte: line ends, a byte-order mark, no end of line", async () => {
		const text = "\uFEFFa\r\nb\n\tc";
		const own = await serve({ files: { "A.md": text }, plugin });
		expect(await readFile(join(own.notesFolder, "A.md"), "utf8")).toBe(text);
		await own.close();
	});

	test("need to be given, and so does a built plugin", async () => {
		await expect(serve({ plugin })).rejects.toThrow(/folder or files/);
		await expect(serve({ folder, plugin: folder })).rejects.toThrow(/npm run build/);
	});
});

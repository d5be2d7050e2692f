import { expect, test } from "vitest";
import { join } from "node:path";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";

test("npm start prints the summary, serves the page over a copy, and cleans up when it is ended", async () => {
	const temporary = await mkdtemp(join(tmpdir(), "rapport-start-"));
	const child = spawn("node", ["scripts/run.mjs", "start"], {
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...process.env, TMPDIR: temporary },
	});
	let out = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (out += chunk.toString()));
	await expect.poll(() => out, { timeout: 30_000 }).toMatch(/Open http:\/\/127\.0\.0\.1:\d+\//u);
	expect(out).toContain("43 people on 2026-11-20");
	expect(out).toContain("Going cold (5)\n  Ottilie Brandvold");
	const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(out)?.[0] ?? "";
	expect(await readdir(temporary)).toHaveLength(1);
	const page = await fetch(url);
	expect(page.status).toBe(200);
	expect(await page.text()).toContain("A stand-in for Obsidian");
	const ended = new Promise((done) => child.once("exit", done));
	child.kill("SIGINT");
	expect(await ended).toBe(0);
	expect(await readdir(temporary)).toEqual([]);
	await rm(temporary, { recursive: true });
}, 60_000);

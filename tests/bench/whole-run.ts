import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { spawn } from "node:child_process";
import { ROOT } from "../root";

/** What a program took from its start to its end. */
export interface WholeRun {
	readonly ms: number;
	/** The most memory that it held. */
	readonly megabytes: number;
}

const PROJECT = fileURLToPath(ROOT);
const TELLS = new URL("tests/bench/tell-memory.mjs", ROOT).href;
const LONGEST = 180_000;

/** Runs a script as `npm run` does, in a process of its own, and puts what it prints into a file. Throws where it fails. */
export async function wholeRun(script: string, given: readonly string[], output: string): Promise<WholeRun> {
	const memory = `${output}.memory`;
	const out = openSync(output, "w");
	const began = performance.now();
	const child = spawn(process.execPath, ["--import", TELLS, join(PROJECT, "scripts/run.mjs"), script, ...given], {
		cwd: PROJECT,
		stdio: ["ignore", out, "ignore"],
		env: { ...process.env, BENCH_MEMORY: memory },
		timeout: LONGEST,
	});
	const status = await new Promise<number | null>((ended) => child.once("exit", ended));
	const ms = performance.now() - began;
	closeSync(out);
	if (status === null) throw new Error(`${script} was stopped after ${Math.round(ms / 1000)} s`);
	if (status !== 0) throw new Error(`${script} ended with ${status} after ${Math.round(ms / 1000)} s`);
	return { ms, megabytes: Number(await readFile(memory, "utf8")) / 1000 };
}

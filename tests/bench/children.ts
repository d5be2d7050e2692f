import { bundle } from "../../scripts/bundle.mjs";
import { fileURLToPath } from "node:url";
import { fork } from "node:child_process";
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { ROOT } from "../root";

/** What a case took in a process of its own, or why that is not known. */
export type Measured = { readonly ms: number; readonly bytes: number } | "took too long" | "failed";

/** Measures a case at a size, once warmed up at another, for no longer than so many milliseconds. */
export type MeasureCase = (name: string, size: number, warmSize: number, longest: number) => Promise<Measured>;

const PROJECT = fileURLToPath(ROOT);
const LONGEST_START = 60_000;

/** Lends a way to measure cases in children, which are gone afterwards. */
export async function withChildren<T>(work: (measure: MeasureCase) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(PROJECT, "node_modules/.rapport-"));
	const program = join(folder, "child.mjs");
	try {
		await bundle(join(PROJECT, "tests/bench/child.ts"), program);
		return await work((name, size, warmSize, longest) => measuredBy(program, [name, String(size), String(warmSize)], longest));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function measuredBy(program: string, given: readonly string[], longest: number): Promise<Measured> {
	const child = fork(program, given, { execArgv: ["--expose-gc"], stdio: ["ignore", "ignore", "ignore", "ipc"] });
	return new Promise((done) => {
		let why: Measured = "failed";
		const endAfter = (ms: number): NodeJS.Timeout =>
			setTimeout(() => {
				why = "took too long";
				child.kill("SIGKILL");
			}, ms);
		let limit = endAfter(LONGEST_START);
		child.on("message", (message: "begins" | Exclude<Measured, string>) => {
			clearTimeout(limit);
			if (message === "begins") limit = endAfter(longest);
			else why = message;
		});
		child.once("exit", () => {
			clearTimeout(limit);
			done(why);
		});
	});
}

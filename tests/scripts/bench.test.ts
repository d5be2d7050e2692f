import { atMost, type Bench, figure, isMissed, timesAtMost } from "../bench/figure";
import { describe, expect, test } from "vitest";
import { existsSync, readFileSync } from "node:fs";
import { inRounds, median, powerOf } from "../bench/rounds";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { BENCHES } from "../bench/benches";
import { join } from "node:path";
import { madeNotes } from "../bench/notes";
import type { Results } from "../bench/results";
import { run } from "../../scripts/bench";
import { speedPage } from "../../scripts/speed-page";
import { tasksOf } from "../bench/tasks-of-ours";
import { tmpdir } from "node:os";

const finding = (product: number | null, slow = false): Bench => ({
	about: "Something.",
	slow,
	measure: () => Promise.resolve([figure({ what: "one", unit: "ms", product, budget: atMost(10) })]),
});
const FOUND = { kept: finding(10), missed: finding(10.1), stopped: finding(null), "missed and slow": finding(11, true) };

async function ran(...given: readonly string[]): Promise<{ readonly status: number; readonly out: string }> {
	let out = "";
	const status = await run(given, FOUND, (text) => (out += text));
	return { status, out };
}

describe("the runner of benches", () => {
	test.each([
		["a budget that is kept", ["kept", "--check"], 0, "Every budget is kept."],
		["one that is missed", ["kept", "missed", "--check"], 1, "Missed (1):\n  missed: one"],
		["one that is missed where that is not asked", ["missed"], 0, "Missed (1):\n  missed: one"],
		["what was stopped", ["stopped", "--check"], 1, "Missed (1):\n  stopped: one"],
		["a slow one, left out of a check", ["--check"], 1, "Missed (2):\n  missed: one\n  stopped: one"],
		["a slow one that is named", ["missed and slow", "--check"], 1, "Missed (1):\n  missed and slow: one"],
		["a slow one where all are run", [], 0, "Missed (3):\n  missed: one\n  stopped: one\n  missed and slow: one"],
		["a bench that is none", ["nothing"], 2, "There is no bench “nothing”"],
		["an option that is none", ["--colour"], 2, "--colour"],
	])("tells %s", async (_, given, status, said) => {
		const found = await ran(...given);
		expect(found.out).toContain(said);
		expect(found.status).toBe(status);
	});

	test("writes what it found to a file", async () => {
		const folder = await mkdtemp(join(tmpdir(), "rapport-bench-"));
		await ran("kept", "--json", join(folder, "found.json"));
		const { results } = JSON.parse(await readFile(join(folder, "found.json"), "utf8")) as Results;
		expect(results).toMatchObject([{ name: "kept", figures: [{ what: "one", product: 10 }] }]);
		await rm(folder, { recursive: true });
	});

	test("knows every bench there is, by the name of its file", async () => {
		const files = (await readdir("tests/bench")).filter((name) => name.endsWith(".bench.ts"));
		expect(Object.keys(BENCHES).sort()).toEqual(files.map((name) => name.replace(".bench.ts", "")).sort());
	});
});

test.each([
	["no budget", figure({ what: "", unit: "ms", product: 1e9 }), false],
	["at its limit", figure({ what: "", unit: "ms", product: 2, budget: atMost(2) }), false],
	["over it", figure({ what: "", unit: "ms", product: 2.01, budget: atMost(2) }), true],
	["a ratio over it, whatever the figure", figure({ what: "", unit: "ms", product: 0, ratio: 2.01, budget: timesAtMost(2) }), true],
	["a ratio within it, whatever the figure", figure({ what: "", unit: "ms", product: 9, ratio: 2, budget: timesAtMost(2) }), false],
	["no ratio", figure({ what: "", unit: "ms", product: 1, budget: timesAtMost(2) }), true],
	["no number", figure({ what: "", unit: "ms", product: NaN, budget: atMost(2) }), true],
])("a budget is missed or not: %s", (_, found, missed) => {
	expect(isMissed(found)).toBe(missed);
});

test.each([
	["evenly", (size: number) => 3 * size, 1],
	["as the square", (size: number) => size ** 2, 2],
	["not at all", () => 5, 0],
	["as n log n", (size: number) => size * Math.log(size), 1.12],
])("the power of what grows %s", (_, valueOf, power) => {
	expect(powerOf([1000, 2000, 4000, 8000, 16_000].map((size) => ({ size, value: valueOf(size) })))).toBeCloseTo(power, 2);
});

test("both sides take turns, and the first round warms them up", async () => {
	const order: string[] = [];
	const side = (name: string, ms: number) => (): number => {
		order.push(name);
		return order.length < 3 ? 1000 : ms;
	};
	expect(await inRounds(side("product", 1), side("baseline", 4))).toEqual({ product: 1, baseline: 4, ratio: 0.25, rounds: 7 });
	expect(order).toEqual(Array.from({ length: 8 }, () => ["baseline", "product"]).flat());
});

test.each([
	["a first round that counts, where nothing gets warm", { rounds: 3, least: 1, longest: 1000, warm: false }, 3],
	["no more than one where it took too long", { rounds: 3, least: 1, longest: -1, warm: false }, 1],
	["as many as are needed, for twice as long", { rounds: 7, least: 5, longest: 1000, warm: true }, 7],
])("rounds: %s", async (_, length, rounds) => {
	let times = 0;
	const found = await inRounds(
		() => 2,
		() => ++times,
		length,
	);
	expect(found.rounds).toBe(rounds);
	expect(times).toBe(length.warm ? rounds + 1 : rounds);
});

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 3, 2], 2.5],
	[[10, 9], 9.5],
])("the median of %j", (numbers, middle) => {
	expect(median(numbers)).toBe(middle);
});

test("made notes are the same on every run, as long as was said, and of different people", () => {
	const notes = madeNotes(500);
	expect(notes).toEqual(madeNotes(500));
	expect(new Set(notes.map(({ path }) => path)).size).toBe(500);
	expect(notes.reduce((sum, { text }) => sum + text.length, 0) / 500).toBeCloseTo(3650, -2);
});

test("what a task of the page spent in the plugin, in what it called and in collecting after it", () => {
	const main = { pid: 1, tid: 1 };
	const frame = (functionName: string, url = ""): object => ({ functionName, url });
	const nodes = [
		{ id: 1, callFrame: frame("(root)") },
		{ id: 2, parent: 1, callFrame: frame("draw", "http://page/plugin/main.js") },
		{ id: 3, parent: 2, callFrame: frame("append", "http://page/page.js") },
		{ id: 4, parent: 1, callFrame: frame("parse", "http://page/page.js") },
		{ id: 5, parent: 1, callFrame: frame("(garbage collector)") },
	];
	const samples = [4, 5, 2, 3, 5, 4, 4, 4, 2];
	const traceEvents = [
		{ ...main, name: "thread_name", ts: 0, args: { name: "CrRendererMain" } },
		{ ...main, name: "Profile", id: "a", ts: 0, args: { data: { startTime: 0 } } },
		{
			pid: 1,
			tid: 2,
			name: "ProfileChunk",
			id: "a",
			ts: 0,
			args: { data: { cpuProfile: { nodes, samples }, timeDeltas: samples.map(() => 1000) } },
		},
		{ ...main, name: "RunTask", ts: 500, dur: 8000, tdur: 4000, args: {} },
		{ ...main, name: "RunTask", ts: 600, dur: 100, args: {} },
		{ ...main, name: "RunTask", ts: 8600, dur: 1000, args: {} },
		{ pid: 1, tid: 3, name: "RunTask", ts: 0, dur: 9000, args: {} },
	];
	expect(tasksOf("/plugin/main.js", JSON.stringify({ traceEvents }))).toEqual({ longest: 1.5, all: 2.5 });
});

describe("the page on speed", () => {
	const machine = { day: "2026-11-20", node: "v20", processors: 4, busy: 0, check: false };
	const growing = figure({
		what: "names",
		unit: "power",
		product: 1.04,
		per: "ms",
		budget: atMost(1.2),
		points: [
			{ size: 1000, value: 2 },
			{ size: 2000, value: null },
		],
	});
	const ratio = {
		...figure({ what: "a | b", unit: "ms", product: 0.2 }),
		baseline: 0.4,
		ratio: 0.5,
		rounds: 7,
		budget: timesAtMost(2, "twice"),
	};
	const page = speedPage({ ...machine, results: [{ name: "reading", about: "Reads.", figures: [ratio, growing] }] });

	test("has a row for each figure, and a column for each size", () => {
		expect(page).toContain("| a \\| b | 0.2 ms | 0.4 ms | 0.5× | ≤ 2× (twice) | 7 |  |");
		expect(page).toContain("|  | n | 2n | power or most | budget |  |\n| --- |");
		expect(page).toContain("| names | 1,000: 2 ms | 2,000: stopped | 1.04 | ≤ 1.2 |  |");
	});
	test("says on what it was measured", () => {
		expect(page).toContain("Measured on 2026-11-20 with Node v20 on a machine of 4 processors; as the run began, it did nothing else.");
		expect(speedPage({ ...machine, busy: 3, results: [] })).toContain(
			"other work kept it busy (a load of 3), so the figures are rough",
		);
		expect(speedPage({ ...machine, check: true, results: [] })).toContain("This was a check");
	});
	test.skipIf(!existsSync("docs/speed.json"))("is what the benches found", () => {
		expect(readFileSync("docs/speed.md", "utf8")).toBe(speedPage(JSON.parse(readFileSync("docs/speed.json", "utf8")) as Results));
	});
});

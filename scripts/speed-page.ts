import { cellsOf, HEADS, pointsOf } from "../tests/bench/table";
import type { Result, Results } from "../tests/bench/results";
import type { Figure } from "../tests/bench/figure";

const NOTICE =
	"<!-- Made by “npm run docs” from docs/speed.json, which “npm run bench -- --json docs/speed.json” writes. Do not change it by hand. -->";

const TITLES: Readonly<Record<string, string>> = {
	reading: "Reading a note",
	"changed-note": "One changed note",
	growth: "Growth",
	layout: "The layout of the graph",
	memory: "Memory",
	whole: "The report",
	size: "The size of the plugin",
	start: "In Chromium",
};

/** The page on speed: what the benches found, and on what machine. */
export function speedPage({ day, node, processors, busy, check, results }: Results): string {
	const load = busy > processors / 4 ? `other work kept it busy (a load of ${busy}), so the figures are rough` : "it did nothing else";
	const machine = `Measured on ${day} with Node ${node} on a machine of ${processors} processors; as the run began, ${load}.`;
	const about = [
		machine,
		"Times differ from machine to machine. Where there is something to compare with, both were measured in turn in the same run, and the",
		"budget is a ratio of the two. “Compared with” is what other plugins do: gray-matter for the properties, one pattern for dated lines,",
		"date-fns for their dates. A power of 1 means that twice as much takes twice as long, one of 2 that it takes four times as long.",
		...(check ? ["This was a check, with less input than a whole run has."] : []),
	];
	return `${[NOTICE, "# Speed", about.join(" "), ...results.flatMap(partsOf)].join("\n\n")}\n`;
}

function partsOf({ name, about, figures }: Result): readonly string[] {
	const plain = figures.filter(({ points }) => points.length === 0);
	const growing = figures.filter(({ points }) => points.length > 0);
	return [`## ${TITLES[name] ?? name}`, about, ...(plain.length > 0 ? [table(HEADS, plain.map(cellsOf))] : []), ...growthTable(growing)];
}

function growthTable(figures: readonly Figure[]): readonly string[] {
	if (figures.length === 0) return [];
	const sizes = Math.max(...figures.map(({ points }) => points.length));
	const heads = ["", ...Array.from({ length: sizes }, (_, at) => (at === 0 ? "n" : `${2 ** at}n`)), "power or most", "budget", ""];
	const rows = figures.map((figure) => {
		const [what = "", found = "", , , budget = "", , note = ""] = cellsOf({ ...figure, points: [] });
		const points = pointsOf(figure);
		return [what, ...points, ...Array.from({ length: sizes - points.length }, () => ""), found, budget, note];
	});
	return [table(heads, rows)];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

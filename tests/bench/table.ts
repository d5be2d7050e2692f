import { type Budget, type Figure, isMissed } from "./figure";
import type { Result } from "./results";

/** The heads of a table of figures. */
export const HEADS = ["", "Rapport", "compared with", "ratio", "budget", "rounds", ""] as const;

/** What a bench found, as lines for a terminal. */
export function tableOf({ name, about, figures }: Result): string {
	const rows = [["", ...HEADS], ...figures.map((figure) => [isMissed(figure) ? "✗" : "✓", ...cellsOf(figure)])];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	const lines = rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
	return `\n${name}: ${about}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** A figure as the cells of a row. */
export function cellsOf(figure: Figure): readonly string[] {
	const { what, unit, product, baseline, ratio, budget, rounds, note } = figure;
	const said = [pointsOf(figure).join(", "), note].filter((part) => part !== "").join("; ");
	const times = ratio === null ? "" : `${written(ratio)}×`;
	return [
		what,
		valued(product, unit),
		baseline === null ? "" : valued(baseline, unit),
		times,
		budgetOf(budget, unit),
		String(rounds),
		said,
	];
}

/** What a figure was at each size. */
export function pointsOf({ points, per }: Figure): readonly string[] {
	return points.map(({ size, value }) => `${size.toLocaleString("en")}: ${valued(value, per ?? "power")}`);
}

function budgetOf(budget: Budget | null, unit: Figure["unit"]): string {
	if (budget === null) return "";
	const { of, most, words } = budget;
	const limit = of === "ratio" ? `≤ ${written(most)}×` : `≤ ${valued(most, unit)}`;
	return words === null ? limit : `${limit} (${words})`;
}

function valued(value: number | null, unit: Figure["unit"]): string {
	if (value === null) return "stopped";
	return unit === "power" || unit === "number" ? written(value) : `${written(value)} ${unit}`;
}

// Three figures that tell something.
function written(value: number): string {
	return Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}

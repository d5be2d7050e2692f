import { atMost, type Bench, figure, type Figure, type Point } from "./figure";
import { type Measured, type MeasureCase, withChildren } from "./children";
import { powerOf } from "./rounds";

// n log n over four doublings is a power of 1.12; the rest is what a machine does to the figures.
const MOST = 1.2;
const LONGEST = 20_000;
// What is less drowns in what the machine keeps for itself.
const LEAST_MB = 0.01;
// What is done at once, or takes up next to nothing, may grow as it will.
const AT_ONCE = { ms: 50, MB: 2 };

interface Growing {
	readonly what: string;
	readonly sizes: readonly [number, ...number[]];
	/** Whether what is kept of it grows, too. */
	readonly kept: boolean;
}

const CHARACTERS = [6250, 12_500, 25_000, 50_000, 100_000, 200_000] as const;

/** What grows, by the name of its case. */
const GROWING: Readonly<Record<string, Growing>> = {
	people: { what: "people with 20 entries each", sizes: [1000, 2000, 4000, 8000, 16_000], kept: true },
	entries: { what: "entries of one person", sizes: [2500, 5000, 10_000, 20_000], kept: true },
	meetings: { what: "people at each of 200 meetings", sizes: [125, 250, 500, 1000], kept: true },
	links: { what: "links in one note", sizes: [1250, 2500, 5000, 10_000], kept: true },
	namesakes: { what: "notes and people of one name that many link", sizes: [250, 500, 1000, 2000], kept: true },
	quotes: { what: "characters of quotes in the properties", sizes: CHARACTERS, kept: false },
	brackets: { what: "characters of brackets in the properties", sizes: CHARACTERS, kept: false },
	"daily names": { what: "letters in the format of daily notes", sizes: [8, 16, 32, 64], kept: false },
};

/** How time and memory grow with what a vault may hold much of; each size in a process of its own. */
export const growth: Bench = {
	about:
		"Reads notes and makes the world of them at n, 2n, 4n and 8n: time and memory may grow no worse than n log n, " +
		"which the power fitted to them tells: 1.2 at most.",
	slow: false,
	measure: () =>
		withChildren(async (measure) => {
			const figures: Figure[] = [];
			for (const [name, growing] of Object.entries(GROWING)) figures.push(...(await growthOf(name, growing, measure)));
			return figures;
		}),
};

async function growthOf(name: string, { what, sizes, kept }: Growing, measure: MeasureCase): Promise<readonly Figure[]> {
	const found: { readonly size: number; readonly measured: Measured }[] = [];
	for (const size of sizes) {
		const stopped = found.some(({ measured }) => typeof measured === "string");
		const measured: Measured = stopped ? "took too long" : await measure(name, size, sizes[0] / 4, LONGEST);
		found.push({ size, measured });
	}
	const pointsIn = (of: (measured: Exclude<Measured, string>) => number): readonly Point[] =>
		found.map(({ size, measured }) => ({ size, value: typeof measured === "string" ? null : of(measured) }));
	const stopped = found.find(({ measured }) => typeof measured === "string");
	const note = stopped === undefined ? "" : `${stopped.size.toLocaleString("en")} ${String(stopped.measured)}`;
	const time = { points: pointsIn(({ ms }) => ms), per: "ms", note } as const;
	const memory = { points: pointsIn(({ bytes }) => Math.max(bytes / 1e6, LEAST_MB)), per: "MB", note } as const;
	return [grown(`${what}: time`, time), ...(kept ? [grown(`${what}: memory`, memory)] : [])];
}

function grown(what: string, told: { readonly points: readonly Point[]; readonly per: "ms" | "MB"; readonly note: string }): Figure {
	const { points, per } = told;
	const known = points.flatMap(({ size, value }) => (value === null ? [] : [{ size, value }]));
	const most = Math.max(...known.map(({ value }) => value));
	if (known.length < points.length) return figure({ what, unit: "power", product: null, budget: atMost(MOST), ...told });
	if (most <= AT_ONCE[per]) return figure({ what, unit: per, product: most, budget: atMost(AT_ONCE[per]), ...told });
	// What is refused from a length on takes no time there: how it grows is seen in what comes before.
	const growing = known.slice(0, known.findIndex(({ value }) => value === most) + 1);
	const product = growing.length < 2 ? 0 : powerOf(growing);
	return figure({ what, unit: "power", product, budget: atMost(MOST), ...told });
}

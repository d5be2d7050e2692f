/** The most that may be: of the times as long as the baseline takes, or of the product's own figure. */
export interface Budget {
	readonly of: "ratio" | "product";
	readonly most: number;
	/** How the budget is said; null where “at most” and the number say it. */
	readonly words: string | null;
}

/** What was measured at a size. */
export interface Point {
	readonly size: number;
	/** Null where it was stopped. */
	readonly value: number | null;
}

/** One line of the table. */
export interface Figure {
	readonly what: string;
	readonly unit: "ms" | "MB" | "kB" | "power" | "number";
	/** The median of the rounds; null where it was stopped. */
	readonly product: number | null;
	/** The same for what it is compared with; null where there is no such thing. */
	readonly baseline: number | null;
	/** The median of the rounds' ratios, product to baseline. */
	readonly ratio: number | null;
	/** Null where it is measured to be known. */
	readonly budget: Budget | null;
	readonly rounds: number;
	/** What it took at each size, and in what, where it is about growth. */
	readonly per: "ms" | "MB" | null;
	readonly points: readonly Point[];
	/** What has to be said beside the number; empty where nothing has. */
	readonly note: string;
}

/** How benches are run. */
export interface How {
	/** Whether it is asked only if the budgets are kept: with as little input as tells. */
	readonly check: boolean;
}

/** Something that is measured. */
export interface Bench {
	/** What it measures, and what it may take, in a sentence. */
	readonly about: string;
	/** Whether it is left out of a check, unless it is named. */
	readonly slow: boolean;
	readonly measure: (how: How) => Promise<readonly Figure[]>;
}

/** Whether a budget is missed; what was stopped misses any. */
export function isMissed({ budget, product, ratio }: Figure): boolean {
	if (budget === null) return false;
	const found = budget.of === "ratio" ? ratio : product;
	return found === null || !(found <= budget.most);
}

/** A figure of which nothing but these parts is to be said. */
export function figure(parts: Pick<Figure, "what" | "unit" | "product"> & Partial<Figure>): Figure {
	return { baseline: null, ratio: null, budget: null, rounds: 1, per: null, points: [], note: "", ...parts };
}

/** A budget for the product's own figure. */
export function atMost(most: number, words: string | null = null): Budget {
	return { of: "product", most, words };
}

/** A budget for how many times as long as the baseline the product takes. */
export function timesAtMost(most: number, words: string | null = null): Budget {
	return { of: "ratio", most, words };
}

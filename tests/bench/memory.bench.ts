import { atMost, type Bench, figure } from "./figure";
import { withChildren } from "./children";

const NOTES = 10_000;
const LONGEST = 120_000;

/** What the plugin holds on to over a large vault. */
export const memory: Bench = {
	about: "What the notes and the world of 10,000 people with 200,000 entries take up, texts that are held on to included: at most 150 MB.",
	slow: false,
	measure: () =>
		withChildren(async (measure) => {
			const measured = await measure("kept", NOTES, NOTES / 100, LONGEST);
			const what = "10,000 notes of 20 entries";
			return typeof measured === "string"
				? [figure({ what, unit: "MB", product: null, budget: atMost(150), note: measured })]
				: [figure({ what, unit: "MB", product: measured.bytes / 1e6, budget: atMost(150) })];
		}),
};

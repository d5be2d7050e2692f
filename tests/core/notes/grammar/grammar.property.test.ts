import { beforeAll, describe, expect, test } from "vitest";
import { type Outcome, outcomeOf } from "./outcome";
import { DAMAGE_NAMES } from "./damage";
import { readFile } from "node:fs/promises";
import { runs } from "../../runs";

// `SEED=7 RUNS=100000` reads other notes, and more of them.
const SEED = Number(process.env["SEED"] ?? 1);
const RUNS = runs(2000, 20_000);
// The rarest form stands in two of a hundred notes; chance takes more from a small number of them.
const AT_LEAST = RUNS < 20_000 ? RUNS / 100 : 300;

describe(`${RUNS} notes made of the grammar, with what they must give (seed ${SEED})`, () => {
	let outcome: Outcome;
	beforeAll(() => {
		outcome = outcomeOf(SEED, RUNS);
	}, 600_000);

	test("each gives the entries and the problems that it must, and no more", () => {
		expectNone(outcome.wrong, `notes give something else than they must; of the forms in them fail most often\n${suspectsOf(outcome)}`);
	});

	test("damaged, none throws, dates what is undated, or counts what lies ahead as contact", () => {
		expectNone(outcome.broken, "damaged notes break a rule");
	});

	test.skipIf(RUNS < 2000)(`each form stands in ${AT_LEAST} notes or more, and each damage was done as often`, async () => {
		const forms = (await readFile(new URL("forms.txt", import.meta.url), "utf8")).trim().split("\n");
		expect([...outcome.forms.keys()].sort()).toEqual(forms);
		expect([...outcome.forms, ...outcome.damages].filter(([, count]) => count < AT_LEAST)).toEqual([]);
		expect([...outcome.damages.keys()].sort()).toEqual([...DAMAGE_NAMES].sort());
	});
});

// The forms that fail most often, with how many of the notes that hold them fail.
function suspectsOf({ forms, suspects }: Outcome): string {
	const shares = [...suspects].map(([form, count]) => ({ form, share: count / (forms.get(form) ?? 1), count }));
	const worst = shares.sort((a, b) => b.share - a.share || b.count - a.count).slice(0, 12);
	return worst.map(({ form, share, count }) => `  ${Math.round(share * 100)} % of ${Math.round(count / share)}: ${form}`).join("\n");
}

function expectNone(told: readonly string[], what: string): void {
	if (told.length > 0) throw new Error(`${told.length} ${what}:\n\n${told.slice(0, 40).join("\n\n")}`);
}

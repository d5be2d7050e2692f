import { type AnyNote, breaches } from "./invariants";
import { damaged } from "./damage";
import { diceOf } from "./dice";
import { differences } from "./comparing";
import { noteByNumber } from "./note-by-number";
import type { MadeNote } from "./made-note";
import { shown } from "./shown";

/** What came of many notes. */
export interface Outcome {
	/** How many notes hold each form, and how many suffered each damage. */
	readonly forms: ReadonlyMap<string, number>;
	readonly damages: ReadonlyMap<string, number>;
	/** The notes that gave something else than they must, and those that broke a rule when damaged: the first in full, the others a line each. */
	readonly wrong: readonly string[];
	/** How many of the notes that gave something else hold each form. */
	readonly suspects: ReadonlyMap<string, number>;
	readonly broken: readonly string[];
}

const IN_FULL = 5;

/** Makes notes, reads them, damages every second one and reads that, too. */
export function outcomeOf(seed: number, count: number): Outcome {
	const forms = new Map<string, number>();
	const suspects = new Map<string, number>();
	const damages = new Map<string, number>();
	const wrong: string[] = [];
	const broken: string[] = [];
	for (let number = 0; number < count; number++) {
		const note = noteByNumber(seed, number);
		countIn(forms, note.forms);
		const differing = differences(note);
		if (differing.length > 0) {
			countIn(suspects, note.forms);
			wrong.push(wrong.length < IN_FULL ? toldSmaller(note, seed, number) : `note ${number}: ${differing[0] ?? ""}`);
		}
		if (number % 2 === 0) continue;
		const after = damaged(note.text, diceOf(seed + 1, number));
		countIn(damages, after.damages);
		const hurt: AnyNote = { ...note, text: after.text };
		const found = breaches(hurt);
		if (found.length > 0)
			broken.push(
				broken.length < IN_FULL
					? shown(hurt, `note ${number} of seed ${seed}, with ${after.damages.join(", ")}`, found)
					: `note ${number}: ${found[0] ?? ""}`,
			);
	}
	return { forms, damages, wrong, suspects, broken };
}

function countIn(counts: Map<string, number>, names: readonly string[]): void {
	for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
}

// With less and less in it, as long as something still differs.
function toldSmaller(note: MadeNote, seed: number, number: number): string {
	const smaller = note.smaller().find((less) => differences(less).length > 0);
	return smaller === undefined
		? shown(note, `note ${number} of seed ${seed}, made smaller`, differences(note))
		: toldSmaller(smaller, seed, number);
}

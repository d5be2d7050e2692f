import { type ExpectedFacts, FACT_NAMES, type FactName } from "./body-facts";
import { castFor, JANE, ME, nameOf, PEOPLE } from "./cast";
import type { Contact } from "../../../../src/core/notes/people/contact";
import type { ExpectedEntry, ExpectedProblem } from "./expected";
import { peopleIn } from "../../small-vault";
import type { FullInteraction, FullPeople } from "../../in-full";
import type { MadeNote } from "./made-note";

import type { Problem } from "../../../../src/core/kinds/problem";
import { vaultOf } from "./scene";

/** What is read from a note in a vault of its people. */
export function readBy({ scene, path, text }: Pick<MadeNote, "scene" | "path" | "text">): FullPeople {
	return peopleIn({ ...castFor(text), [path]: text }, vaultOf(scene, text.includes("[[Me]]") ? nameOf(ME) : ""));
}

/** What differs between what a note must give and what it gives, a line each; none where all is as it must be. */
export function differences(note: MadeNote): readonly string[] {
	let people: FullPeople;
	try {
		people = readBy(note);
	} catch (thrown) {
		return [`it throws: ${String(thrown)}`];
	}
	return [
		...PEOPLE.flatMap((path) => {
			const expected = note.entries.filter(({ present }) => present.includes(path));
			return matched(expected, people.byPath.get(path)?.interactions ?? [], entryDifferences).map(
				(difference) => `${nameOf(path)}, ${difference}`,
			);
		}),
		...factDifferences(note.facts, people.byPath.get(JANE)?.contact),
		...matched(note.problems, people.problems, problemDifferences),
	];
}

function factDifferences(expected: ExpectedFacts, contact: Contact | undefined): readonly string[] {
	if (contact === undefined) return ["Jane Doe is no person"];
	const found: Readonly<Record<FactName, unknown>> = { ...contact, lastContacts: contact.lastContacts.map(({ day }) => day) };
	return FACT_NAMES.filter((name) => name in expected && asSet(expected[name]) !== asSet(found[name])).map(
		(name) => `Jane Doe: ${name} ${JSON.stringify(found[name])} instead of ${JSON.stringify(expected[name])}`,
	);
}

// A list may have any order.
function asSet(value: unknown): string {
	return JSON.stringify(Array.isArray(value) ? [...new Set(value.map(String))].sort() : value);
}

type Compare<E, F> = (expected: E, found: F) => readonly string[];

// Each expected one takes the found one that it fits best; what is left over on either side is told.
function matched<E extends ExpectedEntry | ExpectedProblem, F extends FullInteraction | Problem>(
	expected: readonly E[],
	found: readonly F[],
	compare: Compare<E, F>,
): readonly string[] {
	const left = [...found];
	const differing = expected.flatMap((one) => {
		const there = left.filter((other) => isAt(one, lineOf(other))).map((other) => ({ other, told: compare(one, other) }));
		const [best] = there.sort((a, b) => a.told.length - b.told.length);
		if (best === undefined) return [`line ${one.line}: missing`];
		left.splice(left.indexOf(best.other), 1);
		return best.told.map((difference) => `line ${one.line}: ${difference}`);
	});
	return [...differing, ...left.map((other) => `line ${lineOf(other)}: too many: ${told(other)}`)];
}

function lineOf(found: FullInteraction | Problem): number {
	return "places" in found ? found.places[0].line : found.line;
}

function isAt({ line, lastLine }: ExpectedEntry | ExpectedProblem, found: number): boolean {
	return found >= line && found <= (lastLine ?? line);
}

function problemDifferences(expected: ExpectedProblem, { code }: Problem): readonly string[] {
	return code === expected.code ? [] : [`code ${code} instead of ${expected.code}`];
}

function entryDifferences(expected: ExpectedEntry, found: FullInteraction): readonly string[] {
	const comparable: Readonly<Record<string, unknown>> = {
		...found,
		topic: spaced(found.topic),
		present: sorted(found.present),
		mentioned: sorted(found.mentioned),
		promises: sorted(found.promises.map(promiseText)),
	};
	const wanted: Readonly<Record<string, unknown>> = {
		...expected,
		...(expected.topic === undefined ? {} : { topic: spaced(expected.topic) }),
		present: sorted(expected.present),
		...(expected.mentioned === undefined ? {} : { mentioned: sorted(expected.mentioned) }),
		...(expected.promises === undefined ? {} : { promises: sorted(expected.promises.map(promiseText)) }),
	};
	const keys = Object.keys(wanted).filter((key) => key !== "line" && key !== "lastLine");
	return keys
		.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(comparable[key]))
		.map((key) => `${key} ${JSON.stringify(comparable[key])} instead of ${JSON.stringify(wanted[key])}`);
}

function promiseText({
	text,
	done,
	due,
	owner,
}: {
	readonly text: string;
	readonly done: boolean;
	readonly due: string | null;
	readonly owner: string;
}): string {
	return `[${done ? "x" : " "}] ${spaced(text)}${due === null ? "" : `, due ${due}`}${owner === "me" ? "" : `, ${owner}`}`;
}

function sorted(texts: readonly string[]): readonly string[] {
	return [...texts].sort();
}

// How many blanks remain where a tag or a field stood, also before a comma, is not said.
function spaced(text: string): string {
	return text.replace(/\s+/gu, " ").replace(/ ,/gu, ",").trim();
}

function told(found: FullInteraction | Problem): string {
	if (!("places" in found)) return `${found.code} “${found.message}”`;
	const { day, precision, status, channel, topic } = found;
	return [day, ...(precision === "day" ? [] : [precision]), status, channel, JSON.stringify(topic)].join(" ");
}

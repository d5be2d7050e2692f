import { describe, expect, test } from "vitest";
import { type Example, isLineByLine, readSections } from "./examples";
import { HABITS, peopleIn } from "../core/small-vault";
import type { DateFault } from "../../src/core/kinds/date-order";
import { entriesPage } from "../../scripts/docs";
import { parseSettings } from "../../src/core/settings/settings";
import { readFileSync } from "node:fs";
import { told } from "./told";

const JANE = "People/Jane Doe.md";
const OTHERS = { [JANE]: "", "People/Bob Roy.md": "---\naliases: [Bob]\n---\n", "People/Ann Li.md": "---\naliases: [Annie]\n---\n" };
const FAULTS: Readonly<Record<DateFault | "unreadable-value", string>> = {
	"invalid-date": "not counted, and told: no calendar has this date",
	"two-digit-year": "not counted, and told: its year has two digits",
	"ambiguous-date": "not counted, and told: it may mean two days",
	"unreadable-value": "not counted, and told: this is no date",
};

/** Something that was read, in plain words, with the line on which it stands. */
interface Reading {
	readonly line: number;
	readonly words: string;
}

// Everything that is read in the notes of an example, as its first note tells it, in the order of the lines.
function readingsOf({ notes, settings, language, dailyNotes }: Example): readonly Reading[] {
	const paths = notes.map(({ path }) => path ?? JANE);
	const people = peopleIn(
		{ ...OTHERS, ...Object.fromEntries(notes.map(({ text }, at) => [paths[at], text])) },
		{
			settings: parseSettings({ peopleFolders: ["People"], ...settings }),
			habits: { language: language ?? HABITS.language, dailyNotes: { folder: "Daily", format: dailyNotes ?? "YYYY-MM-DD" } },
		},
	);
	const readings = new Map<string, Reading>();
	for (const { interactions } of people.byPath.values()) {
		for (const interaction of interactions) {
			const places = interaction.places.filter(({ path }) => paths.includes(path));
			const [first] = interaction.places;
			const key = places
				.map(({ path, line }) => `${path}:${line}`)
				.sort()
				.join(" ");
			if (first.path !== paths[0] && readings.has(key)) continue;
			readings.set(key, { line: first.line, words: told(interaction, first.path) });
		}
	}
	const faults = people.problems.map(({ path, line, code, message }) => {
		if (!(code in FAULTS)) throw new Error(`${path}, line ${line}: ${message}`);
		return { line, words: FAULTS[code as keyof typeof FAULTS] };
	});
	return [...readings.values(), ...faults].sort((one, other) => one.line - other.line);
}

function given(example: Example): readonly string[] {
	const readings = readingsOf(example);
	const words = (found: readonly Reading[]): readonly string[] =>
		found.length === 0 ? ["nothing"] : found.map((reading) => reading.words);
	if (!isLineByLine(example)) return words(readings);
	return example.gives.flatMap((_, at) => words(readings.filter(({ line }) => line === at + 1)));
}

describe.each(
	readSections()
		.filter(({ examples }) => examples.length > 0)
		.map((section) => [section.title, section.examples] as const),
)("%s", (_, examples) => {
	test.each(examples.map((example) => [example.title, example] as const))("%s", (__, example) => {
		expect(given(example)).toEqual(example.gives);
	});
});

test("there are examples enough to be worth a page", () => {
	expect(readSections().flatMap(({ examples }) => examples).length).toBeGreaterThan(70);
});

test("the page of entry forms is made from these examples", () => {
	expect(
		readFileSync("docs/entries.md", "utf8") === entriesPage(readSections()),
		"docs/entries.md is not what the examples give: run “npm run docs” and commit the page",
	).toBe(true);
});

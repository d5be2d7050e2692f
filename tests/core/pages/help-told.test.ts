import { expect, test } from "vitest";
import { HABITS, notesOf, personNote } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { finished } from "../../../src/core/kinds/steps";
import { helpTold } from "../../../src/core/pages/help-told";
import { worldOf } from "../../../src/core/world";

const TODAY = "2026-11-20";

function told(texts: Readonly<Record<string, string>>): readonly string[] {
	const { rows, people } = worldOf(notesOf(texts, { habits: HABITS }), TODAY, DEFAULT_SETTINGS);
	return finished(helpTold(rows, people.me, TODAY)).map((pieces) =>
		pieces.map((piece) => (typeof piece === "string" ? piece : piece.name)).join(""),
	);
}

const entries = (...lines: readonly string[]): string =>
	personNote("", lines.map((line, at) => `- 2026-10-${10 + at}: call ${line}\n`).join(""));

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
	[
		"told in my own note",
		{
			"Me.md": entries("[[Zed]] #gave", "[[Zed]] [[Yan]] #gave", "[[Zed]] #got").replace("type: person", "me: true"),
			"Zed.md": personNote(""),
			"Yan.md": personNote(""),
		},
		["In the last year you helped twice, you were helped once.", "Zed: you helped twice, you were helped once."],
	],
	[
		"given and got",
		{ "Ann.md": entries("#gave", "#gave", "#got") },
		["In the last year you helped twice, you were helped once.", "Ann: you helped twice, you were helped once."],
	],
	[
		"asked alone is pointed out",
		{ "Ann.md": entries("#asked", "#asked", "#asked") },
		["In the last year you asked for help 3 times.", "Ann: you asked for help 3 times. What could you do for them?"],
	],
	[
		"too little with anybody, enough in all",
		{ "Ann.md": entries("#gave", "#gave"), "Bob.md": entries("#got") },
		["In the last year you helped twice, you were helped once."],
	],
	["too little in all", { "Ann.md": entries("#gave", "#got") }, []],
	[
		"by name, whatever was given",
		{ "Zoe.md": entries("#gave", "#gave", "#gave"), "Ann.md": entries("#got", "#got", "#got") },
		["In the last year you helped 3 times, you were helped 3 times.", "Ann: you were helped 3 times.", "Zoe: you helped 3 times."],
	],
	[
		"longer ago than a year",
		{ "Ann.md": personNote("", "- 2025-03-01: call #gave\n- 2025-03-02: call #gave\n- 2025-03-03: call #gave\n") },
		[],
	],
	["an empty vault", {}, []],
])("%s", (_, texts, sentences) => expect(told(texts)).toEqual(sentences));

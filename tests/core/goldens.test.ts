import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { peopleIn, TODAY } from "./small-vault";

import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import type { FullInteraction, FullPerson } from "./in-full";
import { join } from "node:path";
import { rhythmOf } from "../../src/core/rhythm/rhythm";
import { tiesOf } from "../../src/core/network/followed-ties";

const FOLDER = join(import.meta.dirname, "../goldens");
const NOTES = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((path) => path.endsWith(".md")).sort();
const PEOPLE = peopleIn(Object.fromEntries(NOTES.map((path) => [path, readFileSync(join(FOLDER, path), "utf8")])));

// What a note says, as a page that a person can check against the note.
function summary(person: FullPerson): string {
	const { contact, interactions, relations, mentions } = person;
	const { path, name, entries: _entries, mentions: _mentions, relations: _relations, ...facts } = contact;
	const rhythm = rhythmOf(person, PEOPLE.me, TODAY, DEFAULT_SETTINGS);
	const ties = tiesOf(PEOPLE).filter(({ from, to }) => from === path || to === path);
	return [
		`${name}, on ${TODAY}`,
		"",
		...Object.entries(facts)
			.filter(([, value]) => isSaid(value))
			.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
		"",
		`status: ${rhythm.status}, cadence: ${rhythm.cadence.days ?? "none"} (${rhythm.cadence.source}), last: ${rhythm.last ?? "never"}`,
		...relations.map(
			({ kind, to, ghost, weight, line }) =>
				`${kind} ${to}${ghost ? " (no note)" : ""}${weight === null ? "" : `, ${weight}`}, line ${line}`,
		),
		...mentions.map((mention) => `mentions ${mention.path}, line ${mention.line}`),
		...ties.map(
			({ from, to, directed, kinds, strength }) =>
				`tie ${from} ${directed ? "→" : "–"} ${to}: ${kinds.join(", ")}, ${strength.toFixed(3)}`,
		),
		...interactions.flatMap(told),
		"",
		...PEOPLE.problems.filter((problem) => problem.path === path).map(({ line, code, message }) => `line ${line}, ${code}: ${message}`),
		"",
	].join("\n");
}

function told(interaction: FullInteraction): readonly string[] {
	const {
		day,
		precision,
		time,
		status,
		channel,
		initiator,
		reached,
		topic,
		said,
		present,
		mentioned,
		promises,
		gave,
		got,
		asked,
		places,
	} = interaction;
	return [
		"",
		`${day}${precision === "day" ? "" : ` (${precision})`}${time === null ? "" : ` ${time}`} ${status}, ${channel}, by ${initiator}, ${reached ? "reached" : "not reached"}: “${topic}”`,
		`\tat ${places.map((place) => `${place.path}:${place.line}`).join(" and ")}`,
		`\tpresent: ${present.join(", ")}`,
		...(mentioned.length === 0 ? [] : [`\tmentioned: ${mentioned.join(", ")}`]),
		...said.map((line) => `\tsaid: ${line}`),
		...promises.map(
			({ text, done, due, owner, places }) =>
				`\tpromise: [${done ? "x" : " "}] ${text}, by ${owner}, due ${due ?? "whenever"}, line ${places[0].line}`,
		),
		...(gave + got + asked === 0 ? [] : [`\tgave ${gave}, got ${got}, asked ${asked}`]),
	];
}

function isSaid(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	if (typeof value === "object" && value !== null) return Object.values(value).some(isSaid);
	return value !== null && value !== false;
}

// A golden that is not there is written down and fails, so that somebody reads it.
function golden(path: string, text: string): string {
	if (existsSync(path)) return readFileSync(path, "utf8");
	writeFileSync(path, text);
	throw new Error(`recorded ${path}: read it, then run the tests again`);
}

test.each([...PEOPLE.byPath.values()].map((person) => [person.contact.name, person] as const))("%s", (_, person) => {
	const text = summary(person);
	expect(text).toBe(golden(join(FOLDER, person.contact.path.replace(/\.md$/u, ".txt")), text));
});

test("there is one for every person note, and for nothing else", () => {
	const recorded = readdirSync(FOLDER)
		.filter((name) => name.endsWith(".txt"))
		.map((name) => name.replace(/\.txt$/u, ".md"));
	expect(recorded.sort()).toEqual([...PEOPLE.byPath.keys()]);
});

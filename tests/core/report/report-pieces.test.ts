import { expect, test } from "vitest";
import { HABITS, notesOf, personNote, TODAY } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { reportJson } from "../../../src/core/report/report";
import { worldOf } from "../../../src/core/world";

function piecesOf(people: number, meetings: number): readonly string[] {
	const names = Array.from({ length: people }, (_, at) => `P${at}`);
	const attendees = JSON.stringify(names.map((name) => `[[${name}]]`));
	const notes = Object.fromEntries([
		...names.map((name) => [`${name}.md`, personNote("")]),
		...Array.from({ length: meetings }, (_, at) => [
			`M/${at}.md`,
			`---\ndate: 2023-0${1 + (at % 9)}-${10 + (at % 18)}\nattendees: ${attendees}\n---\n`,
		]),
	]);
	return [...reportJson(worldOf(notesOf(notes, { habits: HABITS }), TODAY, DEFAULT_SETTINGS))];
}

test("the report of many who met often comes in pieces, none of which grows with the number of people who are listed", () => {
	const pieces = piecesOf(60, 12);
	const all = pieces.join("");
	expect(all).toBe(`${JSON.stringify(JSON.parse(all), null, "\t")}\n`);
	expect(all.length).toBeGreaterThan(500_000);
	expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(all.length / 10);
});

import { addPromise, entriesToPromise } from "../../../../src/core/edits/promises/add-promise";
import { describe, expect, test } from "vitest";
import { entriesOf, entry, READING } from "../reading";
import { logEntry } from "../../../../src/core/edits/entries/log-entry";

// A month is an exact enough day only under a heading that repeats a name; what stands around a mark is no entry.
const NOTES = [
	["a heading that is no name of theirs", "# Projects\n\n- 2026-03: shipped\n"],
	["a heading that is an alias", "---\naliases: Annie\n---\n## Annie\n\n- 2026-03: tea\n"],
	["a heading that is the name of the note, of another level", "## Ann\n\n- 2026-03: tea\n"],
	["an alias in a field", "alias:: Annie\n\n## Annie\n\n- 2026-03: tea\n"],
	["two headings of the first level", "# About her\n\n- 2026-03: was in Rome\n\n# Ann\n\n- 2026-04: tea\n"],
	["a date around a mark", "type:: person\ndate:: 2026-01-01\n\nWords.\n"],
	["a date around a tag", "date:: 2026-01-01\ntags:: person\n\n- 2026-03-01: tea\n"],
] as const;

describe("what is written into is what the list shows", () => {
	test.each(NOTES)("%s: promises are offered for the same entries", (_, text) => {
		const listed = entriesOf(text).map(({ line }) => line);
		expect(
			entriesToPromise(text, "2026-11-20", READING)
				.map(({ line }) => line)
				.sort((a, b) => a - b),
		).toEqual(listed);
	});

	test.each(NOTES)("%s: what is promised is read below it", (_, text) => {
		for (const sought of entriesToPromise(text, "2026-11-20", READING)) {
			const after = addPromise(text, sought, { text: "send it", due: null, owner: "me" }, "2026-11-20", READING);
			expect(entriesOf(after).flatMap(({ promises }) => promises)).toHaveLength(1);
		}
	});

	test.each(NOTES)("%s: what is logged is one entry more", (_, text) => {
		for (const day of ["2026-11-20", "2020-01-01"]) {
			const { text: after, entry: logged } = logEntry(text, entry({ day, topic: "soup" }), READING);
			const [said, now] = [text, after].map((each) => entriesOf(each).map(({ topic }) => topic));
			expect([after, [...(now ?? [])].sort()]).toEqual([after, [...(said ?? []), "soup"].sort()]);
			expect(entriesOf(after).find(({ line }) => line === logged.line)?.topic).toBe("soup");
		}
	});
});

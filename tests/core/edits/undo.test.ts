import { describe, expect, test } from "vitest";
import { entry, READING } from "./reading";
import { parseYaml } from "../small-vault";
import { days, notes } from "./generated";
import fc from "fast-check";
import { runs } from "../runs";
import { logEntry } from "../../../src/core/edits/entries/log-entry";
import { setProperty } from "../../../src/core/edits/properties/set-property";
import { undoOf } from "../../../src/core/edits/undo";

const CHANGED = "This note has changed where it was written, so it is left as it is.";

describe("after the note has changed", () => {
	test.each([
		["elsewhere above", "a\nb\n", "a\nnew\nb\n", "0\na\nnew\nb\n", "0\na\nb\n"],
		["elsewhere below", "a\nb\n", "a\nnew\nb\n", "a\nnew\nb\nc", "a\nb\nc"],
		["directly below", "a\nb\n", "a\nnew\nb\n", "a\nnew\nc\nb\n", "a\nc\nb\n"],
		["at the end, which had no line end", "a", "a\n\nnew", "a\n\nnew\nc", "a\nc"],
		["above an end without a line end", "a", "a\n\nnew", "0\na\n\nnew", "0\na"],
		["its line ends", "a\nb\n", "a\nnew\nb\n", "a\r\nnew\r\nb\r\n", "a\r\nb\r\n"],
		["an empty line beside another, each with its own line end", "a\n\r\nb\n", "a\n\n\r\nb\n", "a\n\n\r\nb\nc", "a\n\r\nb\nc"],
		["a line replaced", "a\nold\nb\n", "a\nnew\nb\n", "0\na\nnew\nb\n", "0\na\nold\nb\n"],
		["a line removed", "a\nold\nb\n", "a\nb\n", "0\na\nb\n", "0\na\nold\nb\n"],
		[
			"under the heading that was written with it",
			"a\n",
			"a\n\n## Log\n\n- new\n",
			"a\n\n## Log\n\n- new\n- c\n",
			"a\n\n## Log\n\n- c\n",
		],
		[
			"below a heading that was written, by another",
			"a\n",
			"a\n\n## Log\n\n- new\n",
			"a\n\n## Log\n\n- new\n\n# B\nc\n",
			"a\n\n# B\nc\n",
		],
		["above a heading that was written", "a\n", "a\n\n## Log\n\n- new\n", "0\na\n\n## Log\n\n- new\n", "0\na\n"],
		["below a heading with a day, which is what was written", "a\n", "a\n\n## 1 May\nnew\n", "a\n\n## 1 May\nnew\nc\n", "a\nc\n"],
		["twice the same, side by side", "a\nnew\n", "a\nnew\nnew\n", "0\na\nnew\nnew\n", "0\na\nnew\n"],
	])("%s", (_, before, after, now, undone) => {
		expect(undoOf(before, after)(now)).toBe(undone);
		expect(undoOf(before, after)(after)).toBe(before);
	});

	test.each([
		["the line itself", "a\nb\n", "a\nnew\nb\n", "a\nnew!\nb\n"],
		["a line put into those written", "a\nb\n", "a\nnew\nnewer\nb\n", "a\nnew\nc\nnewer\nb\n"],
		["the line gone, and one like it elsewhere", "a\nb\nnew\nc\n", "a\nnew\nb\nnew\nc\n", "a\nb\nnew\nc\n"],
		["all around it", "a\nb\n", "a\nnew\nb\n", "x\nnew\ny\n"],
		["two places alike", "a\nb\n", "a\nnew\nb\n", "a\nnew\nb\na\nnew\nb\n"],
		["where a line was removed", "a\nold\nb\n", "a\nb\n", "a\nx\nb\n"],
	])("%s: refused", (_, before, after, now) => {
		expect(() => undoOf(before, after)(now)).toThrow(CHANGED);
	});
});

test("right away it restores the text to the byte, and later takes back no more than was written", () => {
	fc.assert(
		fc.property(notes, days, fc.boolean(), (note, day, above) => {
			const after = logEntry(note, entry({ day, topic: "a talk of our own" }), READING).text;
			const undo = undoOf(note, after);
			expect(undo(after)).toBe(note);
			if (note.startsWith("\uFEFF") || note === "" || above) return;
			// A heading that was made stays above what is written under it.
			const bare = (text: string): string => text.replace(/\r\n?/gu, "\n").replace(/(?:\n+## Interactions)?\n+later$/u, "\nlater");
			expect([bare(`${note}\nlater`), CHANGED]).toContain(bare(attempt(() => undo(`${after}\nlater`))));
		}),
		{ numRuns: runs(150, 500), seed: 20261122 },
	);
});

test("a property set, and more written below", () => {
	const before = "---\ntype: person\ncircle: inner # now\n---\nWords.";
	const after = setProperty(before, ["circle"], "close", parseYaml);
	expect(undoOf(before, after)(`${after}\n\n## Log\n`)).toBe(`${before}\n\n## Log\n`);
});

function attempt(act: () => string): string {
	try {
		return act();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

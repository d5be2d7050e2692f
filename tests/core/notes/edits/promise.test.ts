import { addedLines, entriesOf, RULES, saidIn } from "./reading";
import { addPromise, tickPromise } from "../../../../src/core/notes/edits/promise";
import { describe, expect, test } from "vitest";
import { notes, topics } from "./generated";
import fc from "fast-check";
import { loggablePromise } from "../../../../src/core/notes/edits/promise-line";

describe("ticking", () => {
	test.each([
		["- 2026-01-01: a\n  - [ ] send it 📅 2026-02-01\n", 2, "send it", "- 2026-01-01: a\n  - [x] send it 📅 2026-02-01\n"],
		["* 2026-01-01: a\r\n\t* [>] send it #waiting\r\n", 2, "send it", "* 2026-01-01: a\r\n\t* [x] send it #waiting\r\n"],
		["1. [ ] send it", 1, "send it", "1. [x] send it"],
		["- [👍] send it", 1, "send it", "- [👍] send it"],
		["- [x] send it", 1, "send it", "- [x] send it"],
	])("%j", (before, line, promise, after) => {
		expect(tickPromise(before, line, promise)).toBe(after);
	});

	test.each([
		["- [ ] send that", 1, "send it", "no longer where it was"],
		["- send it", 1, "send it", "no longer where it was"],
		["- [-] send it", 1, "send it", "no longer where it was"],
		["```\n- [ ] send it\n```", 2, "send it", "no longer where it was"],
		["- [ ] send it", 7, "send it", "no longer where it was"],
		["- 2026-01-01: a [next:: send it]", 1, "send it", "stands inside a line"],
	])("%j is refused", (before, line, promise, reason) => {
		expect(() => tickPromise(before, line, promise)).toThrow(reason);
	});

	test("it ticks one promise of a note, and nothing else differs", () => {
		fc.assert(
			fc.property(notes, (note) => {
				for (const entry of entriesOf(note)) {
					for (const promise of entry.followUps) {
						let after: string;
						try {
							after = tickPromise(note, promise.line, promise.text);
						} catch {
							continue;
						}
						const [old, now] = [note.split("\n"), after.split("\n")];
						expect(now.filter((line, at) => line !== old[at]).length).toBe(promise.done ? 0 : 1);
						expect(entriesOf(after).flatMap(({ followUps }) => followUps).find(({ line }) => line === promise.line)).toEqual({ ...promise, done: true });
					}
				}
			}),
			{ numRuns: 400, seed: 20261122 },
		);
	});
});

describe("promising", () => {
	const promise = { text: "send it", due: "2026-02-01", owner: "them" } as const;
	const added = (text: string, at = 0): string => addPromise(text, entriesOf(text)[at]!, promise, RULES);

	test.each([
		["- 2026-01-01: a\n- 2025-01-01: b", "- 2026-01-01: a\n  - [ ] send it #waiting 📅 2026-02-01\n- 2025-01-01: b"],
		["* 2026-01-01: a\n\t* b\n", "* 2026-01-01: a\n\t* b\n\t* [ ] send it #waiting 📅 2026-02-01\n"],
		["- 2026-01-01: a\n\n  more\n\nEnd.\n", "- 2026-01-01: a\n\n  more\n  - [ ] send it #waiting 📅 2026-02-01\n\nEnd.\n"],
		["## 2026-01-01\r\n\r\nwords\r\n\r\n## Facts\r\n", "## 2026-01-01\r\n\r\nwords\r\n- [ ] send it #waiting 📅 2026-02-01\r\n\r\n## Facts\r\n"],
		["- 2026-01-01: a\n  - 2026-01-02: walk\n", "- 2026-01-01: a\n  - [ ] send it #waiting 📅 2026-02-01\n  - 2026-01-02: walk\n"],
	])("%j", (before, after) => {
		expect(added(before)).toBe(after);
	});

	test("an entry that is no longer there is refused", () => {
		const [entry] = entriesOf("- 2026-01-01: a\n");
		expect(() => addPromise("Words.\n- 2026-01-01: a\n", entry!, promise, RULES)).toThrow("no longer where it was");
		expect(() => addPromise("- 2026-01-01: b\n", entry!, promise, RULES)).toThrow("no longer where it was");
		expect(() => addPromise("- 2026-01-01: a\n", entry!, { ...promise, text: " " }, RULES)).toThrow("no text");
	});

	test("it adds one line, the entry has the promise, and the others are as they were", () => {
		fc.assert(
			fc.property(notes, topics, fc.nat(), (note, text, which) => {
				const entries = entriesOf(note);
				const entry = entries[which % Math.max(1, entries.length)];
				fc.pre(entry !== undefined && loggablePromise(text) !== "");
				const after = addPromise(note, entry!, { ...promise, text }, RULES);
				expect(addedLines(note, after)).toHaveLength(1);
				const now = entriesOf(after).find(({ line }) => line === entry!.line);
				expect(now?.followUps).toHaveLength(entry!.followUps.length + 1);
				expect(now?.followUps.map((each) => each.text)).toContain(loggablePromise(text));
				const ofOthers = (text_: string): readonly string[] => saidIn(text_, entry!.line).map((said) => said.replace(/"lastLine":\d+,/u, ""));
				expect(ofOthers(after)).toEqual(ofOthers(note));
			}),
			{ numRuns: 400, seed: 20261122 },
		);
	});
});

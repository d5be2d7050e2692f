import { addedLines, entriesOf, entry, isPerson, READING, RULES, saidIn } from "../reading";
import { days, notes, topics } from "../generated";
import { expect, test } from "vitest";
import { CHANNELS } from "../../../../src/core/kinds/channel";
import fc from "fast-check";
import { loggable } from "../../../../src/core/edits/entries/loggable";
import type { EntryKind } from "../../../../src/core/notes/entries/entry-start";
import { logEntry } from "../../../../src/core/edits/entries/log-entry";
import { loggablePromise } from "../../../../src/core/edits/entries/promise-line";
import { readNote } from "../../../../src/core/edits/entries/read-note";
import { runs } from "../../runs";
import { undoOf } from "../../../../src/core/edits/undo";

const THOROUGH = 2500;
const RUNS = runs(600, THOROUGH);

const newEntries = fc.record({
	day: days,
	time: fc.constantFrom(null, null, "14:30", "00:05"),
	channel: fc.constantFrom(...CHANNELS),
	initiator: fc.constantFrom("me", "them", "unknown"),
	topic: topics,
	present: fc.subarray(["[[Bob]]", "[[People/Eve Li|Eve]]", "[Zoë](People/Zo%C3%AB.md)"]),
	promises: fc.array(fc.record({ text: topics, due: fc.constantFrom(null, "2026-12-01"), owner: fc.constantFrom("me", "them") }), {
		maxLength: 2,
	}),
} as const);

test("what is logged is what is read back, and nothing else that the note says changes", () => {
	const kinds = new Map<EntryKind, number>();
	fc.assert(
		fc.property(notes, newEntries, (note, written) => {
			fc.pre(isPerson(note));
			const {
				text,
				entry: { line },
			} = logEntry(note, entry(written), READING);
			const added = addedLines(note, text);
			expect(added).not.toBeNull();
			const read = entriesOf(text).find((each) => each.line === line);
			const kind = readNote(text, READING).blocks.find((block) => block.line.number === line)?.kind ?? "item";
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			const [topic = "", ...said] = loggable(written.topic, RULES.dates).split("\n");
			expect(read).toMatchObject({
				date: { day: written.day, precision: "day" },
				time: written.time,
				channel: written.channel,
				initiator: written.initiator,
				topic,
				box: null,
			});
			expect(read?.said).toEqual(said.slice(0, 3));
			expect([...new Set(read?.present)].sort()).toEqual(
				written.present
					.map(
						(link) =>
							({ "[[Bob]]": "Bob", "[[People/Eve Li|Eve]]": "People/Eve Li", "[Zoë](People/Zo%C3%AB.md)": "People/Zoë" })[
								link
							],
					)
					.sort(),
			);
			const promises = written.promises
				.map((promise) => ({ ...promise, text: loggablePromise(promise.text, RULES.dates) }))
				.filter((promise) => promise.text !== "");
			expect(read?.promises.map(({ text: promised, due, owner, done }) => ({ text: promised, due, owner, done }))).toEqual(
				promises.map((promise) => ({ ...promise, done: false })),
			);
			expect(saidIn(text, line)).toEqual(saidIn(note, null));
			expect(undoOf(note, text)(text)).toBe(note);
		}),
		{ numRuns: RUNS, seed: Number(process.env["SEED"] ?? 20261122) },
	);
	for (const kind of ["item", "heading", "callout", "row", "fields"] as const)
		expect([kind, (kinds.get(kind) ?? 0) > (RUNS < THOROUGH ? 0 : 15)]).toEqual([kind, true]);
}, 120_000);

test("plain words are logged as they are", () => {
	const word = fc.constantFrom(
		"we",
		"talked",
		"Zoë’s",
		"plan,",
		"at",
		"3",
		"o'clock.",
		"(again)",
		"1:1",
		"50%",
		"R&D",
		"well-known",
		"☕",
		"50 $",
		"a*b",
		"snake_case",
		"C#",
		"?!",
	);
	fc.assert(
		fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }), (lines) => {
			const topic = lines.map((words) => `so ${words.join(" ")}`).join("\n");
			expect(loggable(topic, RULES.dates)).toBe(topic);
		}),
		{ numRuns: 300, seed: 20261122 },
	);
});

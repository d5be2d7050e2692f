import { entriesOf, isPerson, linesWithEnds, READING, RULES, saidIn } from "../reading";
import { expect, test } from "vitest";
import { notes, topics } from "../generated";
import { addPromise, entriesToPromise } from "../../../../src/core/edits/promises/add-promise";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { dayCounted } from "../../../../src/core/notes/dates/written-date";
import fc from "fast-check";
import { CALENDAR, HABITS, parseYaml } from "../../small-vault";
import { loggablePromise } from "../../../../src/core/edits/entries/promise-line";
import { noteReader } from "../../../../src/core/notes/people/note";
import { tickPromise } from "../../../../src/core/edits/promises/tick-promise";
import { undoOf } from "../../../../src/core/edits/undo";
import { runs } from "../../runs";

const TODAY = "2026-11-20";
const RUNS = { numRuns: runs(150, 600), seed: Number(process.env["SEED"] ?? 20261122) };
const reader = noteReader({ ...DEFAULT_SETTINGS, peopleFolders: ["P"] }, HABITS, parseYaml, CALENDAR);
const read = (text: string) => reader("P/Ann.md", text);

test("what is ticked is read as kept or gone, in one line, and nothing else that the note says changes", () => {
	let [done, refused] = [0, 0];
	fc.assert(
		fc.property(notes, (note) => {
			fc.pre(isPerson(note));
			const open = entriesOf(note).flatMap(({ date, promises }) =>
				promises.filter((promise) => !promise.done).map((promise) => ({ ...promise, day: dayCounted(date, TODAY) })),
			);
			for (const promise of open) {
				let after: string;
				try {
					after = tickPromise(note, promise, TODAY, read);
				} catch {
					refused++;
					continue;
				}
				done++;
				const [old, now] = [linesWithEnds(note), linesWithEnds(after)];
				expect(now).toHaveLength(old.length);
				expect(old.filter((line, at) => line !== now[at])).toHaveLength(1);
				const openIn = (text: string) => entriesOf(text).flatMap(({ promises }) => promises.filter((each) => !each.done));
				expect(openIn(after)).toHaveLength(openIn(note).length - 1);
				const bare = (text: string) => entriesOf(text).map((entry) => ({ ...entry, promises: [] }));
				expect(bare(after)).toEqual(bare(note));
				expect(undoOf(note, after)(after)).toBe(note);
			}
		}),
		RUNS,
	);
	expect(done).toBeGreaterThan(RUNS.numRuns / 12);
	expect(refused).toBeLessThan(done / 4);
});

test("what is promised is read back under its entry, once, and every other line stays to the byte", () => {
	let [done, refused] = [0, 0];
	const promises = fc.record({ text: topics, due: fc.constantFrom(null, "2026-12-01"), owner: fc.constantFrom("me", "them") } as const);
	fc.assert(
		fc.property(notes, promises, (note, promise) => {
			fc.pre(isPerson(note) && loggablePromise(promise.text, RULES.dates) !== "");
			for (const sought of entriesToPromise(note, TODAY, READING).slice(0, 3)) {
				let after: string;
				try {
					after = addPromise(note, sought, promise, TODAY, READING);
				} catch {
					refused++;
					continue;
				}
				done++;
				const [old, now] = [linesWithEnds(note), linesWithEnds(after)];
				const kept = old.filter((line) => !now.includes(line) && !now.includes(`${line}\n`) && !now.includes(`${line}\r\n`));
				expect(kept.length).toBeLessThanOrEqual(1);
				expect(now.length - old.length).toBeLessThanOrEqual(3);
				const all = (text: string) =>
					entriesOf(text).flatMap(({ promises }) => promises.map(({ line: _, ...each }) => JSON.stringify(each)));
				const added = all(after);
				for (const each of all(note)) added.splice(added.indexOf(each), 1);
				const text = loggablePromise(promise.text, RULES.dates);
				expect(added).toHaveLength(1);
				expect(JSON.parse(added[0] ?? "{}")).toEqual({ text, due: promise.due, owner: promise.owner, done: false });
				expect(saidIn(after, null)).toHaveLength(saidIn(note, null).length);
				expect(undoOf(note, after)(after)).toBe(note);
			}
		}),
		RUNS,
	);
	expect(done).toBeGreaterThan(100);
	expect(refused).toBeLessThan(done / 4);
});

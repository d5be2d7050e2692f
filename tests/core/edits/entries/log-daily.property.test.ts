import { spelledOut } from "../../../../src/core/notes/entries/entry";
import { addedLines, entry, RULES } from "../reading";
import { notes, topics } from "../generated";
import { expect, test } from "vitest";
import { CHANNELS } from "../../../../src/core/kinds/channel";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import fc from "fast-check";
import { CALENDAR, HABITS, parseYaml } from "../../small-vault";
import { logDaily } from "../../../../src/core/edits/entries/log-daily";
import { loggable } from "../../../../src/core/edits/entries/loggable";
import { loggablePromise } from "../../../../src/core/edits/entries/promise-line";
import { noteReader } from "../../../../src/core/notes/people/note";
import { undoOf } from "../../../../src/core/edits/undo";
import { runs } from "../../runs";

const DAY = "2026-11-20";
const RUNS = { numRuns: runs(100, 600), seed: Number(process.env["SEED"] ?? 20261122) };

// What people write into their day, and worse.
const dailyLine = fc.constantFrom(
	"- 09:30 call with [[Cleo]]",
	"- [ ] call [[Dora]]",
	"- [x] mail [[Dora|Do]] the numbers",
	"Met [[Bob]] at the fair, coffee with [[Cleo]].",
	"- #call [[Cleo]] about [[Dora]]\n  - [ ] send it 📅 2026-12-01\n  She moves.",
	"- ☕ [[Bob]]\n\n  in the sun",
	"\t- lunch with [[People/Eve Li|Eve]]",
	"## Meetings",
	"# 2026-11-20",
	"### Lunch with [[Cleo]]",
	"- talked with [[Bob]] [type:: other]",
	"- 03/04/2024 call with [[Cleo]]",
	"* [[2026-11-19]]: visit of [[Dora]]",
	"> [!note] Call with [[Cleo]]\n> soup",
	"| who | how |\n| --- | --- |\n| [[Cleo]] | call |",
	"- ",
	"* [ ] ",
	"1. read",
	"```tasks\nnot done\n```",
	"%% [[Cleo]] call %%",
	"{{weather}}",
);
const dailyNotes = fc
	.tuple(notes, fc.array(fc.tuple(dailyLine, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 5 }))
	.map(([note, lines]) =>
		lines.reduce((text, [line, share]) => {
			const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index + 1);
			const at = ends[Math.floor(share * ends.length)] ?? text.length;
			return `${text.slice(0, at)}${at === text.length && text !== "" && !text.endsWith("\n") ? "\n" : ""}${line}\n${text.slice(at)}`;
		}, note),
	);

const PEOPLE = { "[[Bob]]": "Bob", "[[People/Eve Li|Eve]]": "People/Eve Li", "[Zoë](People/Zo%C3%AB.md)": "People/Zoë" };
const newEntries = fc.record({
	day: fc.constant(DAY),
	time: fc.constant(null),
	channel: fc.constantFrom(...CHANNELS),
	initiator: fc.constantFrom("me", "them", "unknown"),
	topic: topics,
	present: fc.subarray(Object.keys(PEOPLE) as (keyof typeof PEOPLE)[], { minLength: 1 }),
	promises: fc.array(fc.record({ text: topics, due: fc.constantFrom(null, "2026-12-01"), owner: fc.constantFrom("me", "them") }), {
		maxLength: 2,
	}),
} as const);
const settings = fc.record({
	mentions: fc.constantFrom("channel", "all"),
	heading: fc.constantFrom("Interactions", "### Meetings", ""),
} as const);

// Without where it stands.
const saidIn = (dated: ReturnType<ReturnType<typeof noteReader>>["dated"], except: number | null): readonly string[] => [
	...(dated?.lines ?? [])
		.map(spelledOut)
		.filter(({ line }) => line !== except)
		.map((entry) =>
			JSON.stringify({
				...entry,
				line: 0,
				lastLine: entry.lastLine - entry.line,
				promises: entry.promises.map((promise) => ({ ...promise, line: promise.line - entry.line })),
			}),
		),
	...(dated?.faults ?? []).map((fault) => JSON.stringify({ ...fault, line: 0 })),
];

test("what is logged to a daily note is what is read back, and nothing else that the note says changes", () => {
	fc.assert(
		fc.property(dailyNotes, newEntries, settings, (note, written, { mentions, heading }) => {
			const reader = noteReader({ ...DEFAULT_SETTINGS, mentions }, HABITS, parseYaml, CALENDAR);
			const read = (text: string): ReturnType<typeof reader> => reader(`${DAY}.md`, text);
			const before = read(note).dated;
			fc.pre(before !== null);
			const {
				text,
				entry: { line },
			} = logDaily(note, entry(written), { heading, rules: RULES, read });
			expect(addedLines(note, text)).not.toBeNull();
			const after = read(text).dated;
			const found = after?.lines.map(spelledOut).find((each) => each.line === line);
			const [topic = "", ...said] = loggable(written.topic, RULES.dates).split("\n");
			expect(found).toMatchObject({
				date: { day: DAY, precision: "day" },
				time: null,
				channel: written.channel,
				initiator: written.initiator,
				topic,
				box: null,
			});
			expect(found?.said).toEqual(said.slice(0, 3));
			expect([...new Set(found?.present)].sort()).toEqual(written.present.map((link) => PEOPLE[link]).sort());
			expect(found?.promises.map(({ text: promised, due, owner, done }) => ({ text: promised, due, owner, done }))).toEqual(
				written.promises
					.map((promise) => ({ ...promise, text: loggablePromise(promise.text, RULES.dates), done: false }))
					.filter((promise) => promise.text !== ""),
			);
			expect(saidIn(after, line)).toEqual(saidIn(before, null));
			expect(undoOf(note, text)(text)).toBe(note);
		}),
		RUNS,
	);
}, 60_000);

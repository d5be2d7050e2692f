import { describe, expect, test } from "vitest";
import { HABITS, peopleIn, personAt, personNote, readerOf } from "../../small-vault";
import { openPromises } from "../../../../src/core/rhythm/open-promises";
import { tickPromise } from "../../../../src/core/edits/promises/tick-promise";
import { undoOf } from "../../../../src/core/edits/undo";

const TODAY = "2026-11-20";
const PATH = "People/Ann Li.md";
const read = (path = PATH) => {
	const reader = readerOf({ habits: HABITS });
	return (text: string) => reader(path, text);
};

/** The open promises of Ann, as the list shows them. */
const promisesIn = (text: string) => openPromises(personAt(peopleIn({ [PATH]: text }, { today: TODAY }), PATH));

/** A note with its first open promise ticked, sought as it was read from another text, or from the same. */
function ticked(text: string, readFrom = text): string {
	const [promise] = promisesIn(readFrom);
	if (promise === undefined) throw new Error("no open promise");
	const { line } = promise.places[0];
	return tickPromise(text, { line, text: promise.text, day: promise.day }, TODAY, read());
}

/** The lines that differ, before and after. */
function changed(before: string, after: string): readonly (readonly [string, string])[] {
	const [old, now] = [before.split("\n"), after.split("\n")];
	expect(now).toHaveLength(old.length);
	return old.flatMap((line, at) => (line === now[at] ? [] : [[line, now[at] ?? ""] as const]));
}

const below = (...lines: readonly string[]): string => personNote("", ["- 2026-10-01: coffee", ...lines, ""].join("\n"));

describe("a promise is ticked where it stands", () => {
	test.each([
		["a task", "  - [ ] send it", "  - [x] send it"],
		["with a tab and a star", "\t* [ ] send it", "\t* [x] send it"],
		["with a number", "   1. [ ] send it", "   1. [x] send it"],
		["begun", "  - [/] send it", "  - [x] send it"],
		["deferred", "  - [>] send it", "  - [x] send it"],
		["important", "  - [!] send it", "  - [x] send it"],
		["starred", "  - [*] send it", "  - [x] send it"],
		["in doubt", "  - [?] send it", "  - [x] send it"],
		["with all that tasks have", "  - [ ] #task send it ⏫ 📅 2026-12-01 ^a1b2", "  - [x] #task send it ⏫ 📅 2026-12-01 ^a1b2"],
		["theirs", "  - [ ] send it #waiting", "  - [x] send it #waiting"],
		["with blanks at its end", "  - [ ] send it  ", "  - [x] send it  "],
		["with Windows line ends", "  - [ ] send it\r", "  - [x] send it\r"],
		["with code and a comment", "  - [ ] send `[ ]` %%or [ ] not%%", "  - [x] send `[ ]` %%or [ ] not%%"],
		["a field", "  she asked [next:: call him [[Bob]] 📅 2026-12-01]", "  she asked [done:: call him [[Bob]] 📅 2026-12-01]"],
		["a field in round brackets", "  she asked (follow-up:: call)", "  she asked (done:: call)"],
		["a field of two words", "  she asked [Follow up:: call]", "  she asked [done:: call]"],
		["a field beside the word", "  the next: step is [next:: next: call]", "  the next: step is [done:: next: call]"],
	])("%s", (_, before, after) => {
		const note = below(before);
		expect(changed(note, ticked(note))).toEqual([[before, after]]);
		expect(promisesIn(ticked(note))).toEqual([]);
		expect(undoOf(note, ticked(note))(ticked(note))).toBe(note);
	});

	test.each([
		["in the head of an entry", "- 2026-10-01: coffee [next:: call]", "- 2026-10-01: coffee [done:: call]"],
		["in a callout", "> [!call] 2026-10-01\n> - [ ] send it", "> [!call] 2026-10-01\n> - [x] send it"],
		["in a list in a callout", "> [!note] Log\n> - 2026-10-01: tea\n>   - [ ] it", "> [!note] Log\n> - 2026-10-01: tea\n>   - [x] it"],
		["below a heading", "## 2026-10-01\n\n- [ ] send it\n\n## Other", "## 2026-10-01\n\n- [x] send it\n\n## Other"],
		[
			"in a table",
			"| date | notes | next |\n| - | - | - |\n| 2026-10-01 | next: tea | ask \\| tell |",
			"| date | notes | next |\n| - | - | - |\n| 2026-10-01 | next: tea | ~~ask \\| tell~~ |",
		],
		[
			"in a table without outer bars",
			"date | next | notes\n--- | --- | ---\n2026-10-01 | call | call",
			"date | next | notes\n--- | --- | ---\n2026-10-01 | ~~call~~ | call",
		],
		[
			"in a cell that holds a task",
			"| date | notes |\n| - | - |\n| 2026-10-01 | tea<br>- [ ] send it #waiting |",
			"| date | notes |\n| - | - |\n| 2026-10-01 | tea<br>- [x] send it #waiting |",
		],
		["below the date of a block of fields", "date:: 2026-10-01\ntype:: call\nnext:: it", "date:: 2026-10-01\ntype:: call\ndone:: it"],
		["above it", "**next**:: it\n**date**:: 2026-10-01", "**done**:: it\n**date**:: 2026-10-01"],
	])("%s", (_, before, after) => {
		expect(ticked(personNote("", before))).toBe(personNote("", after));
		expect(promisesIn(personNote("", after))).toEqual([]);
	});

	test.each([
		[
			"on lines",
			"interactions:\n  - date: 2026-10-01\n    text: next it\n    next: call",
			"interactions:\n  - date: 2026-10-01\n    text: next it\n    done: call",
		],
		["in braces", 'events: [{date: 2026-10-01, "next": call}]', 'events: [{date: 2026-10-01, "done": call}]'],
	])("in the properties, %s", (_, before, after) => {
		expect(ticked(personNote(before))).toBe(personNote(after));
		expect(promisesIn(personNote(after))).toEqual([]);
	});

	test("in a note with a day of its own, in its lines and in its list of attendees", () => {
		const text = "---\npeople: ['[[Ann Li]]']\n---\n- [ ] send it\n- call with [[Ann Li]]\n  - [ ] ask\n";
		const tick = (line: number, promise: string): string =>
			tickPromise(text, { line, text: promise, day: "2026-10-01" }, TODAY, read("2026-10-01.md"));
		expect(tick(4, "send it")).toBe(text.replace("[ ] send", "[x] send"));
		expect(tick(6, "ask")).toBe(text.replace("[ ] ask", "[x] ask"));
	});

	test("behind a byte-order mark, to the byte", () => {
		const note = `\uFEFF${below("  - [ ] send it").replace(/\n/gu, "\r\n")}`;
		expect(ticked(note)).toBe(note.replace("[ ]", "[x]"));
	});
});

describe("the day on which it was ticked", () => {
	test.each([
		["is left out where no other has one", "  - [x] old", "  - [ ] it", "  - [x] it"],
		["is left out where only an open one has", "  - [ ] old ✅ 2026-01-01", "  - [ ] it 📅 2026-01-01", "  - [x] it 📅 2026-01-01"],
		["is added where others have one", "  - [x] old ✅ 2026-01-01", "  - [ ] it", "  - [x] it ✅ 2026-11-20"],
		["before the id of the block", "  - [x] old ✅ 2026-01-01", "  - [ ] it ^a-1", "  - [x] it ✅ 2026-11-20 ^a-1"],
		["before blanks at the end", "  - [x] old ✅ 2026-01-01", "  - [ ] it  ", "  - [x] it ✅ 2026-11-20  "],
		["before Windows line ends", "  - [x] old ✅ 2026-01-01\r", "  - [ ] it\r", "  - [x] it ✅ 2026-11-20\r"],
		[
			"as a field where others have that",
			"  - [x] old [completion:: 2026-01-01]",
			"  - [ ] it",
			"  - [x] it [completion:: 2026-11-20]",
		],
	])("%s", (_, other, before, after) => {
		const note = other.includes("[ ]") ? below(before, other) : below(other, before);
		expect(changed(note, ticked(note))).toEqual([[before, after]]);
	});
});

describe("in a note that has changed since it was read", () => {
	const note = personNote("", "- 2026-10-01: tea\n  - [ ] call\n- 2026-09-01: tea\n  - [ ] call\n");
	test("it is found on another line", () => {
		const moved = note.replace("- 2026-10", "New.\n\n- 2026-10");
		expect(ticked(moved, note)).toBe(moved.replace(/(2026-09-01: tea\n {2}- )\[ \]/u, "$1[x]"));
	});
	test("one of another day on its line is not taken for it", () => {
		const moved = note.replace(
			"- 2026-10-01: tea\n  - [ ] call\n",
			"- 2026-10-01: tea\n  - [ ] call\n- 2026-09-20: tea\n  - [ ] call\n",
		);
		const [first] = promisesIn(note);
		expect([first?.day, first?.places[0].line]).toEqual(["2026-09-01", 7]);
		expect(ticked(moved, note)).toBe(moved.replace(/(2026-09-01: tea\n {2}- )\[ \]/u, "$1[x]"));
	});
	test("one that was ticked meanwhile stays as it is", () => {
		const kept = note.replace(/\[ \]/gu, "[x]");
		expect(ticked(kept, note)).toBe(kept);
	});
	test.each([
		["its words changed", note.replace(/call/gu, "call her"), "no longer where it was read"],
		["its day changed", note.replace("2026-09-01", "2026-09-02"), "no longer where it was read"],
		["it is gone", personNote("", "- 2026-10-01: tea\n"), "no longer where it was read"],
		["it stands twice, and moved", note.replace("- 2026-09", "New.\n\n- 2026-09").concat("  - [ ] call\n"), "more than once"],
	])("it is refused where %s", (_, now, sentence) => {
		expect(() => ticked(now, note)).toThrow(sentence);
	});
});

test.each(["  - [ ] call 🔁 every month", "  - [ ] call [repeat:: every month]"])(
	"one that comes back is left to its plugin: %s",
	(line) => {
		expect(() => ticked(below(line))).toThrow("comes back by itself");
	},
);

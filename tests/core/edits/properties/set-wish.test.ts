import { describe, expect, test } from "vitest";
import { parseYaml, readerOf } from "../../small-vault";
import { RULES } from "../reading";
import type { Circle } from "../../../../src/core/kinds/circle";
import { PROPERTY_NAMES } from "../../../../src/core/kinds/property-names";
import { setCadence, setCircle, setSnooze } from "../../../../src/core/edits/properties/set-wish";
import { undoOf } from "../../../../src/core/edits/undo";

const block = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");
const contactOf = (note: string) => readerOf({ settings: { peopleFolders: ["People"] } })("People/Ann.md", note).contact;

describe("a circle", () => {
	test.each<[string, string, Circle | null, string]>([
		["added at the end of the block", block("type: person"), "inner", block("type: person", "circle: inner")],
		["in a block of its own", "Met at the club. #people\n", "close", "---\ncircle: close\n---\nMet at the club. #people\n"],
		["set where it stands", block("circle: inner # x", "role: x"), "close", block("circle: close # x", "role: x")],
		["set under another of its names", block("Tier: close"), "inner", block("Tier: inner")],
		["set under another of its names, a link", block('tier: "[[close]]"'), "inner", block("tier: inner")],
		["set under the first name that has one", block("circle: inner", "tier: active"), "close", block("circle: close", "tier: active")],
		[
			"set beside a word that is none, under its other name",
			block("circle: gold", "tier: inner"),
			"close",
			block("circle: gold", "tier: close"),
		],
		["put into an empty property", block("circle:", "role: x"), "active", block("circle: active", "role: x")],
		["put into an empty one of another name", block("tier:", "role: x"), "active", block("tier: active", "role: x")],
		[
			"put into an empty one beside a word that is none",
			block("circle: gold", "tier:"),
			"active",
			block("circle: gold", "tier: active"),
		],
		["not put into an empty one beside a circle", block("circle:", "tier: inner"), "close", block("circle:", "tier: close")],
		["added beside a word that means something else", block("tier: gold"), "close", block("tier: gold", "circle: close")],
		[
			"in the place of a word that is none under its own name alone",
			block("circle: buddies # old"),
			"network",
			block("circle: network # old"),
		],
		[
			"with the line ends of the note",
			"\uFEFF---\r\ntype: person\r\n---\r\n# Ann",
			"inner",
			"\uFEFF---\r\ntype: person\r\ncircle: inner\r\n---\r\n# Ann",
		],
		["removed under every name", block("circle: inner", "tier: close"), null, block()],
		["removed, but nothing that means something else", block("circle: inner", "tier: gold"), null, block("tier: gold")],
	])("%s", (_, before, circle, after) => {
		expect(setCircle(before, PROPERTY_NAMES.circle, circle, parseYaml)).toBe(after);
		expect(undoOf(before, after)(after)).toBe(before);
		if (after !== block()) expect(contactOf(after)?.circle).toBe(circle);
	});

	test.each([
		[block("role: [a"), "can't be read, so none is written"],
		["---js\nmodule.exports = {}\n---\n", "can't be read, so none is written"],
	])("is not written where properties can't be read: %j", (note, sentence) => {
		expect(() => setCircle(note, PROPERTY_NAMES.circle, "inner", parseYaml)).toThrow(sentence);
	});
});

describe("never to be asked about", () => {
	test.each([
		["where nothing is said", block("type: person"), block("type: person", "cadence: never")],
		["days stay days", block("cadence: 14"), block("cadence: 0")],
		["words stay words", block("Keep in touch: weekly"), block("Keep in touch: never")],
		["beside words of one's own", block("frequency: now and then"), block("frequency: now and then", "cadence: never")],
	])("%s", (_, before, after) => {
		expect(setCadence(before, PROPERTY_NAMES.cadence, "never", parseYaml)).toBe(after);
		expect(contactOf(after)?.cadence).toBe("off");
	});
});

describe("a snooze", () => {
	const set = (note: string, until: string | null): string =>
		setSnooze(note, PROPERTY_NAMES["snooze-until"], until, RULES.dates, parseYaml);
	const words = "next follow up: ask about the garden";
	test.each<[string, string, string | null, string, string | null]>([
		["added", block("role: x"), "2026-12-01", block("role: x", "snooze-until: 2026-12-01"), "2026-12-01"],
		["under another name", block("prm-snooze-until: 2026-10-01"), "2026-12-01", block("prm-snooze-until: 2026-12-01"), "2026-12-01"],
		["beside words that are no date", block(words), "2026-12-01", block(words, "snooze-until: 2026-12-01"), "2026-12-01"],
		["into an empty property", block("next follow up:"), "2026-12-01", block("next follow up: 2026-12-01"), "2026-12-01"],
		[
			"before a later day under another name, which would go on to count",
			block("snooze-until: 2026-10-01", "next follow up: 2027-05-01"),
			"2026-12-01",
			block("snooze-until: 2026-12-01", "next follow up: 2026-12-01"),
			"2026-12-01",
		],
		[
			"after an earlier day under another name, which stays",
			block("snooze-until: 2026-10-01", "next follow up: 2026-09-01"),
			"2026-12-01",
			block("snooze-until: 2026-12-01", "next follow up: 2026-09-01"),
			"2026-12-01",
		],
		["removed", block("snooze-until: 2026-12-01", "role: x"), null, block("role: x"), null],
		[
			"removed under every name that holds a date",
			block("snooze-until: 2026-10-01", "next follow up: 2027-05-01", "role: x"),
			null,
			block("role: x"),
			null,
		],
		["removed, but no words that are no date", block("snooze-until: 2026-12-01", words), null, block(words), null],
		["nobody sleeps: words stay", block(words), null, block(words), null],
	])("%s", (_, before, until, after, day) => {
		expect(set(before, until)).toBe(after);
		expect(contactOf(after)?.snoozeUntil).toBe(day);
	});
});

import { describe, expect, test } from "vitest";
import { entry } from "../reading";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import { entryRules } from "../../../../src/core/notes/entries/entry-rules";
import { CALENDAR, HABITS, parseYaml } from "../../small-vault";
import { logDaily } from "../../../../src/core/edits/entries/log-daily";
import { noteReader } from "../../../../src/core/notes/people/note";

const BOTH = ["[[Ann]]", "[[Bob Roy]]"];

function log(text: string, said: Parameters<typeof entry>[0] = {}, heading = "Interactions", changed: Partial<Settings> = {}): string {
	const settings = { ...DEFAULT_SETTINGS, ...changed };
	const read = noteReader(settings, HABITS, parseYaml, CALENDAR);
	const context = { heading, rules: entryRules(settings, HABITS, CALENDAR), read: (note: string) => read("2026-11-20.md", note) };
	return logDaily(text, entry({ channel: "call", topic: "soup", present: BOTH, ...said }), context).text;
}

const LINE = "(call) soup [with:: [[Ann]], [[Bob Roy]]]";

describe("where it stands", () => {
	test.each([
		["an empty note", "", `## Interactions\n\n- ${LINE}\n`],
		["words alone", "Words.\n", `Words.\n\n## Interactions\n\n- ${LINE}\n`],
		["no final line end", "Words.", `Words.\n\n## Interactions\n\n- ${LINE}`],
		["properties alone", "---\ntags: [daily]\n---\n", `---\ntags: [daily]\n---\n\n## Interactions\n\n- ${LINE}\n`],
		["empty lines at the end", "Words.\n\n\n", `Words.\n\n## Interactions\n\n- ${LINE}\n\n`],
		["an empty section", "## Interactions\n\n## Tasks\n- a\n", `## Interactions\n\n- ${LINE}\n\n## Tasks\n- a\n`],
		["an empty section at the end", "# Day\n\n## Interactions\n", `# Day\n\n## Interactions\n\n- ${LINE}\n`],
		["at any level, with an emoji, in any case", "# 👥 INTERACTIONS\n- a\n", `# 👥 INTERACTIONS\n- a\n- ${LINE}\n`],
		["below what stands there", "## Interactions\n- a\n- b\n\n## Tasks\n", `## Interactions\n- a\n- b\n- ${LINE}\n\n## Tasks\n`],
		["below what hangs on the last item", "## Interactions\n- a\n  more\n  - b\n", `## Interactions\n- a\n  more\n  - b\n- ${LINE}\n`],
		["a star", "## Interactions\n* a\n", `## Interactions\n* a\n* ${LINE}\n`],
		["an empty item", "## Interactions\n* \n", `## Interactions\n* \n* ${LINE}\n`],
		["a loose list", "## Interactions\n\n- a\n\n- b\n", `## Interactions\n\n- a\n\n- b\n\n- ${LINE}\n`],
		["numbers", "## Interactions\n1. a\n2. b\n", `## Interactions\n1. a\n2. b\n3. ${LINE}\n`],
		["ones", "## Interactions\n1) a\n1) b\n", `## Interactions\n1) a\n1) b\n1) ${LINE}\n`],
		["a first number", "## Interactions\n1. a\n", `## Interactions\n1. a\n2. ${LINE}\n`],
		["a later number", "## Interactions\n10. a\n", `## Interactions\n10. a\n11. ${LINE}\n`],
		["a task", "## Interactions\n- [x] a\n", `## Interactions\n- [x] a\n- ${LINE}\n`],
		["words behind a list", "## Interactions\n- a\n\nWords.\n", `## Interactions\n- a\n\nWords.\n\n- ${LINE}\n`],
		["the star of another section", "* a\n\n## Interactions\n", `* a\n\n## Interactions\n\n* ${LINE}\n`],
		["before a heading in the section", "## Interactions\n- a\n### Late\n- b\n", `## Interactions\n- a\n- ${LINE}\n### Late\n- b\n`],
		["Windows line ends", "## Interactions\r\n- a\r\n", `## Interactions\r\n- a\r\n- ${LINE}\r\n`],
		["a byte-order mark", "\uFEFF## Interactions\n", `\uFEFF## Interactions\n\n- ${LINE}\n`],
		["code that is never closed", "Words.\n\n```\ncode", `Words.\n\n## Interactions\n\n- ${LINE}\n\n\`\`\`\ncode`],
		[
			"not in the time of another",
			"## Interactions\n### Lunch with [[Cleo]]\nsoup\n",
			`## Interactions\n\n- ${LINE}\n\n### Lunch with [[Cleo]]\nsoup\n`,
		],
	])("%s", (_, before, after) => expect(log(before)).toBe(after));

	test.each([
		["an empty note", "", `- ${LINE}\n`],
		["properties", "---\na: 1\n---\n", `---\na: 1\n---\n\n- ${LINE}\n`],
		["words", "# Day\n\nWords.", `# Day\n\nWords.\n\n- ${LINE}`],
		["a list", "# Day\n* a\n", `# Day\n* a\n* ${LINE}\n`],
	])("without a heading: %s", (_, before, after) => expect(log(before, {}, "")).toBe(after));

	test("a heading may be set with its level", () => {
		expect(log("Words.\n", {}, "### People")).toBe(`Words.\n\n### People\n\n- ${LINE}\n`);
		expect(log("#### People\n- a\n", {}, "### People")).toBe(`#### People\n- a\n- ${LINE}\n`);
	});

	test("as the note indents", () => {
		expect(log("## Interactions\n- a\n\t- b\n", { topic: "soup\nand bread" })).toBe(
			"## Interactions\n- a\n\t- b\n- (call) soup [with:: [[Ann]], [[Bob Roy]]]\n\tand bread\n",
		);
	});
});

describe("what it says", () => {
	const written = (said: Parameters<typeof entry>[0]): string => log("", said, "");

	test.each<[Parameters<typeof entry>[0], string]>([
		[{ topic: "" }, "- (call) [with:: [[Ann]], [[Bob Roy]]]\n"],
		[{ channel: "other", topic: "talked" }, "- talked [with:: [[Ann]], [[Bob Roy]]] [type:: other]\n"],
		[{ channel: "other", topic: "" }, "- [with:: [[Ann]], [[Bob Roy]]] [type:: other]\n"],
		[{ channel: "meal", topic: "lunch with [[Ann]] and [[Bob Roy]]" }, "- lunch with [[Ann]] and [[Bob Roy]]\n"],
		[{ channel: "meal", topic: "lunch with [[Ann]]" }, "- lunch with [[Ann]] [with:: [[Bob Roy]]]\n"],
		[{ channel: "coffee", topic: "coffee about [[Cleo]]" }, "- coffee about [[Cleo]] [with:: [[Ann]], [[Bob Roy]]]\n"],
		[{ channel: "coffee", topic: "coffee, [[Cleo]] is ill" }, "- coffee, Cleo is ill [with:: [[Ann]], [[Bob Roy]]]\n"],
		[{ initiator: "me", channel: "email", topic: "email with the offer" }, "- → email with the offer [with:: [[Ann]], [[Bob Roy]]]\n"],
		[{ initiator: "them", topic: "soup" }, "- ← (call) soup [with:: [[Ann]], [[Bob Roy]]]\n"],
		// A channel directly before a link is often a plan.
		[{ topic: "call [[Ann]]", present: ["[[Ann]]"] }, "- call Ann [with:: [[Ann]]]\n"],
		[{ topic: "call [[Ann]]", present: ["[[Ann]]"], initiator: "me" }, "- → call [[Ann]]\n"],
		// A time and a date at the start of a line are read as its own.
		[{ channel: "other", topic: "14:30 was too late" }, "- (other) 14:30 was too late [with:: [[Ann]], [[Bob Roy]]] [type:: other]\n"],
		[{ topic: "2026-12-01 is the day" }, "- (call) 2026-12-01 is the day [with:: [[Ann]], [[Bob Roy]]]\n"],
		// A line below that names a channel and links to somebody would be one more time in touch.
		[{ topic: "soup\ncoffee with [[Cleo]] soon" }, "- (call) soup [with:: [[Ann]], [[Bob Roy]]]\n  coffee with Cleo soon\n"],
		[{ topic: "soup\nask [[Cleo]]" }, "- (call) soup [with:: [[Ann]], [[Bob Roy]]]\n  ask [[Cleo]]\n"],
		[
			{ promises: [{ text: "mail [[Cleo]]", due: "2026-12-01", owner: "them" }] },
			"- (call) soup [with:: [[Ann]], [[Bob Roy]]]\n  - [ ] mail [[Cleo]] #waiting 📅 2026-12-01\n",
		],
	])("%j", (said, line) => expect(written(said)).toBe(line));
});

describe("what is refused", () => {
	const NO_PLACE = "There is no place in this note where the entry could be written without changing what else it says.";
	test.each([
		["a note that is still a template", "---\nmood: {{mood}}\n---\n", NO_PLACE],
		["a note about a person", "---\ntype: person\n---\n", NO_PLACE],
		["a note of another day", "---\ndate: 2026-11-19\n---\n", NO_PLACE],
		["a note whose properties name its people", '---\npeople: ["[[Ann]]"]\n---\n', "The properties of the daily note name its people"],
		["a note that lists its people", "# Day\n\nAttendees: [[Ann]]\n\nWords.\n", "Line 3 of the daily note lists who was there"],
		["one that begins with the list", "Attendees: [[Ann]]\n", "Line 1 of the daily note lists who was there"],
	])("%s", (_, note, sentence) => expect(() => log(note)).toThrow(sentence));
	test("where no line of a daily note counts", () => expect(() => log("", {}, "", { mentions: "off" })).toThrow(NO_PLACE));
});

test("where every link counts, a line goes on to count when the setting changes", () => {
	expect(log("", { channel: "other" }, "", { mentions: "all" })).toBe("- soup [with:: [[Ann]], [[Bob Roy]]] [type:: other]\n");
});

test("links stand as the vault writes them", () => {
	const present = ["[Ann](Ann.md)", "[[People/Bob|Bob]]"];
	expect(log("", { present }, "")).toBe("- (call) soup [with:: [Ann](Ann.md), [[People/Bob|Bob]]]\n");
});

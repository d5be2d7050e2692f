import { entry, READING, RULES } from "../reading";
import { expect, test } from "vitest";
import { logEntry, saysAlready } from "../../../../src/core/edits/entries/log-entry";
import { readNote } from "../../../../src/core/edits/entries/read-note";

const talked = entry({ topic: "talked" });
const says = (text: string): boolean => saysAlready(readNote(text, READING).entries, talked, RULES.dates);

test.each([
	["nothing", "", false],
	["the same", "- 2026-11-20: talked\n", true],
	["the same among others", "- 2026-11-20: call\n- 2026-11-20: talked\n- 2026-10-01: talked\n", true],
	["the same in another form", "## Log\n\n### 2026-11-20\ntalked\n", true],
	["with a promise below", "- 2026-11-20: talked\n  - [ ] send the draft\n", true],
	["with words below", "- 2026-11-20: talked\n  She moves in May.\n", true],
	["of another day", "- 2026-11-19: talked\n", false],
	["in another way", "- 2026-11-20: call\n", false],
	["with somebody else, too", "- 2026-11-20: talked with [[Bob]]\n", false],
	["more of it", "- 2026-11-20: talked about the tender\n", false],
	["planned", "- [ ] 2026-11-20: talked\n", false],
])("%s: %j", (_, text, is) => {
	expect(says(text)).toBe(is);
});

test.each(["", "* [[2026-10-01]] — call\n", "| Date | What |\n|---|---|\n| 2026-10-01 | call |\n", "### 1 October 2026\nSoup.\n"])(
	"what was logged into %j is said already",
	(text) => {
		expect(says(text)).toBe(false);
		expect(says(logEntry(text, talked, READING).text)).toBe(true);
	},
);

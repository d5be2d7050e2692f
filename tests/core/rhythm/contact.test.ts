import { entry, READING } from "../edits/reading";
import { expect, test } from "vitest";
import { isContact } from "../../../src/core/rhythm/rhythm";
import { logEntry } from "../../../src/core/edits/entries/log-entry";
import { touchOf } from "../../../src/core/notes/people/interaction";

test.each([
	[{ channel: "call" }, 1, true],
	[{ channel: "other", topic: "talked" }, 5, true],
	[{ channel: "call" }, 6, false],
	[{ channel: "call", day: "2026-11-21" }, 1, false],
	[{ channel: "call", topic: "call #voicemail" }, 1, false],
	[{ channel: "email" }, 1, true],
	[{ channel: "email", initiator: "them" }, 1, true],
	[{ channel: "email", initiator: "me" }, 1, false],
	[{ channel: "email", initiator: "me", topic: "the offer #replied" }, 1, true],
	[{ channel: "meeting", initiator: "me" }, 1, true],
] as const)("what was logged, %j with %i, is contact: %s", (said, people, isOne) => {
	const logged = logEntry("", entry(said), READING).entry;
	expect(isContact({ ...touchOf(logged, "2026-11-20"), people })).toBe(isOne);
});

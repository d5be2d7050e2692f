import { entry, RULES } from "../edits/reading";
import { expect, test } from "vitest";
import { isLoggedContact } from "../../../src/core/rhythm/logged-contact";

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
] as const)("%j with %i: %s", (said, people, isOne) => {
	expect(isLoggedContact(entry(said), people, "2026-11-20", RULES)).toBe(isOne);
});

import { describe, expect, test } from "vitest";
import { interactionsOf, type Vault } from "../../small-vault";

// Today is Wednesday 2024-04-10, in week 15.
describe("status", () => {
	test.each([
		["- 2024-04-09: call", "2024-04-09", "done", true],
		["- 2024-04-10: call", "2024-04-10", "done", true],
		["- 2024-04-11: call", "2024-04-11", "planned", false],
		["- [ ] 2024-04-09: call", "2024-04-09", "missed", false],
		["- [ ] 2024-04-10: call", "2024-04-10", "planned", false],
		["- [ ] 2024-04-11: call", "2024-04-11", "planned", false],
		["- [x] 2024-04-09: call", "2024-04-09", "done", true],
		["- [X] 2024-04-09: call", "2024-04-09", "done", true],
		["- [x] 2024-04-11: call", "2024-04-11", "done", false],
		["- [/] 2024-04-09: call", "2024-04-09", "done", true],
		["- [/] 2024-04-11: call", "2024-04-11", "planned", false],
		["- 2024-W15: call", "2024-04-10", "done", true],
		["- [ ] 2024-W15: call", "2024-04-10", "planned", false],
		["- [ ] 2024-W14: call", "2024-04-04", "missed", false],
		["- [ ] 2024-04: call", "2024-04-10", "planned", false],
		["- [ ] March 2024: call", "2024-03-15", "missed", false],
		["- 2024-W16: call", "2024-04-18", "planned", false],
		["- 2024-04: call", "2024-04-10", "done", true],
		["- 2024-05: call", "2024-05-15", "planned", false],
		["- 2024-04-09 – 2024-04-12: fair", "2024-04-12", "planned", false],
		["## 2024-04-09", "2024-04-09", "done", true],
	])("%j", (body, day, status, reached) => {
		expect(interactionsOf(body)).toMatchObject([{ day, status, reached }]);
	});

	test.each([
		"- [-] 2024-04-09: call",
		"- ~~2024-04-09: call~~",
		"- 2024-04-09: ~~call~~",
		"- {{date}}: call",
		"- <% tp.date.now() %>: call",
		"> 2024-04-09: call",
		"- ![[2024-04-09]]",
	])("%j is no entry", (body) => {
		expect(interactionsOf(body)).toEqual([]);
	});

	test.each([
		["2024-04-30", "2024-04", "2024-04-15", "planned"],
		["2024-05-01", "2024-04", "2024-04-15", "missed"],
		["2024-04-14", "2024-W15", "2024-04-11", "planned"],
		["2024-04-15", "2024-W15", "2024-04-11", "missed"],
		["2024-04-30", "2024-03-28 – 2024-04", "2024-04-15", "planned"],
	])("on %s a plan for %s stands on %s: %s", (today, date, day, status) => {
		expect(interactionsOf(`- [ ] ${date}: call`, { today })).toMatchObject([{ day, status, reached: false }]);
	});

	test("a plan becomes a missed one overnight", () => {
		const vault: Vault = { today: "2024-04-11" };
		expect(interactionsOf("- [ ] 2024-04-10: call", vault)[0]?.status).toBe("missed");
	});
});

describe("reached", () => {
	const BOTH_WAYS = ["coffee", "meal", "walk", "meeting", "call", "video", "event", "something else"];
	const ONE_WAY = ["email", "message", "letter", "social"];

	test.each(BOTH_WAYS)("%s", (word) => {
		for (const mark of ["", "→ ", "← ", "↔ "]) expect(interactionsOf(`- 2024-03-15 ${mark}${word}`)[0]?.reached, mark).toBe(true);
	});

	test.each(ONE_WAY)("%s", (word) => {
		expect(["", "→ ", "← ", "↔ "].map((mark) => interactionsOf(`- 2024-03-15 ${mark}${word}`)[0]?.reached)).toEqual([
			true,
			false,
			true,
			true,
		]);
		expect(interactionsOf(`- 2024-03-15 → ${word} #replied`)[0]?.reached).toBe(true);
	});

	test.each([...BOTH_WAYS, ...ONE_WAY])("%s without an answer never", (word) => {
		for (const tag of ["#noreply", "#unanswered", "#voicemail", "#noreply #replied"])
			expect(interactionsOf(`- 2024-03-15 ← ${word} ${tag}`)[0]?.reached, tag).toBe(false);
	});

	test("only what is done", () => {
		expect(interactionsOf("- [ ] 2024-03-15 coffee")[0]?.reached).toBe(false);
	});
});

describe("help", () => {
	test.each([
		["coffee #gave", [1, 0, 0]],
		["coffee #helped #gave", [1, 0, 0]],
		["coffee [gave:: a] [gave:: b] #gave", [2, 0, 0]],
		["coffee #got", [0, 1, 0]],
		["coffee #received", [0, 1, 0]],
		["coffee (got:: an introduction)", [0, 1, 0]],
		["coffee #asked", [0, 0, 1]],
		["coffee [asked:: x]", [0, 0, 1]],
		["coffee\n  - #gave her a book\n  - [got:: x]\n  - [ ] [got:: y]", [1, 2, 0]],
		["coffee #gaveaway #got-it", [0, 0, 0]],
		["coffee `#gave`", [0, 0, 0]],
	])("%j", (text, [gave, got, asked]) => {
		expect(interactionsOf(`- 2024-03-15: ${text}`)).toMatchObject([{ gave, got, asked }]);
	});
});

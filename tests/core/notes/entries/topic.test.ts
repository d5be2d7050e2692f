import { describe, expect, test } from "vitest";
import { interactionsOf } from "../../small-vault";
import { tidied } from "../../../../src/core/notes/text/field";

describe("the topic of an entry", () => {
	test.each([
		["- 2024-03-15: coffee at Noma", "coffee at Noma"],
		["- 2024-03-15", ""],
		["- 2024-03-15: [topic:: pricing] coffee", "pricing"],
		["- 2024-03-15: [topic:: ] coffee", "coffee"],
		["- 2024-03-15: coffee [topic:: `npm test` and more]", "`npm test` and more"],
		["- 2024-03-15: coffee (topic:: `npm test`)", "`npm test`"],
		["date:: 2024-03-15\ntopic:: `npm test`", "`npm test`"],
		["- 2024-03-15 → email", "email"],
		["- 2024-03-15 (call) pricing", "pricing"],
		["- 2024-03-15 (call): pricing", "pricing"],
		["- 2024-03-15 **(call)** pricing", "pricing"],
		["- 2024-03-15 [call] pricing", "pricing"],
		["- 2024-03-15 #work (call) pricing", "pricing"],
		["- 2024-03-15 (pricing) call", "(pricing) call"],
		["- 2024-03-15 pricing (call)", "pricing (call)"],
		["- 2024-03-15 caught up #coffee #a/b", "caught up"],
		["- 2024-03-15 no #1 at chess", "no #1 at chess"],
		["- 2024-03-15 coffee [a:: b] (c:: d)", "coffee"],
		["- 2024-03-15 coffee ![[Photo.png]] ![x](https://a.b/c.png)", "coffee"],
		["- 2024-03-15 coffee %%secret%% at noon <!-- x -->", "coffee at noon"],
		["- 2024-03-15 coffee ^a1b2", "coffee"],
		["- 2024-03-15 **big** _news_ *and* __more__", "big news and more"],
		["- 2024-03-15 2 * 3, 2*3 and snake_case", "2 * 3, 2*3 and snake_case"],
		["- 2024-03-15 with [[People/Bob Roy]] and [[Ann Li|Annie]]", "with Bob Roy and Annie"],
		["- 2024-03-15 read [a post](https://a.b/c)", "read a post"],
		["- 2024-03-15 ☕ at Noma", "☕ at Noma"],
		["- 2024-03-15 ran `npm test`", "ran `npm test`"],
		["- 2024-03-15 `a #tag [b:: c] [[d]]` and *`e_f`* #g", "`a #tag [b:: c] [[d]]` and `e_f`"],
		["## 2024-03-15 coffee ##", "coffee"],
		["## 2024-03-15\n- [ ] a task\n- **first** line #x\nsecond", "first line"],
		["## 2024-03-15\n1. ran `npm test`", "ran `npm test`"],
		["- 2024-03-15\n  - [x] done\n  [topic:: pricing]", ""],
		["- 2024-03-15 [[Bob Roy]]", "Bob Roy"],
		["- 2024-03-15 | call | pricing", "call | pricing"],
	])("%j", (body, topic) => {
		expect(interactionsOf(body)[0]?.topic).toBe(topic);
	});

	test("three lines below are kept, as they are shown", () => {
		expect(interactionsOf("- 2024-03-15: coffee\n  - **one** `x`\n  - [ ] task\n  - #only\n\n  two\n  three\n  four")[0]?.said).toEqual(
			["one `x`", "two", "three"],
		);
		expect(interactionsOf("## 2024-03-15\none\ntwo")[0]).toMatchObject({ topic: "one", said: ["two"] });
	});
});

test.each([
	["a  b", "a b"],
	["#a", ""],
	["a ^", "a ^"],
	["^abc", ""],
	["_a_b_", "a_b"],
	["a * b", "a * b"],
	["", ""],
])("%j is tidied to %j", (text, shown) => {
	expect(tidied(text)).toBe(shown);
});

test("marks of code that stay open are tidied as fast as other signs", () => {
	const timeOf = (sign: string): number => {
		const before = process.cpuUsage();
		for (let times = 0; times < 20; times++) tidied(`${sign.repeat(9000)}x`);
		return process.cpuUsage(before).user;
	};
	timeOf("`");
	expect(timeOf("`")).toBeLessThan(20 * timeOf("~") + 100_000);
});

import { describe, expect, test } from "vitest";
import { indentOf } from "../../../../src/core/notes/text/blanks";
import { LONGEST_LINE, visibleLines } from "../../../../src/core/notes/text/markup";

function shown(text: string): readonly (string | null)[] {
	return visibleLines(text.split("\n"), 0).map((line) => line.text);
}

function syntaxOf(line: string): string {
	return (visibleLines([line], 0)[0]?.syntax ?? "").replace(/\u0000/gu, "·");
}

describe("whole lines", () => {
	test.each([
		["a fence", "a\n```\nb\n```\nc", ["a", null, null, null, "c"]],
		["a fence with a language", "```js title\nb\n```\nc", [null, null, null, "c"]],
		["tildes hold backticks", "~~~\n```\nb\n~~~\nc", [null, null, null, null, "c"]],
		["a longer fence holds shorter ones", "````\n```\nb\n````\nc", [null, null, null, null, "c"]],
		["an unclosed fence goes to the end", "a\n```\nb\nc", ["a", null, null, null]],
		["a fence in a list", "- ```\n  b\n  ```\nc", [null, null, null, "c"]],
		["an indented fence", "  - a\n    ```\n    b\n    ```\nc", ["  - a", null, null, null, "c"]],
		["no fence: text behind on the closing line", "```\nb\n``` x\nc", [null, null, null, null]],
		["no fence: inline code of three", "``` b ```\nc", ["``` b ```", "c"]],
		["a comment over lines", "a %% b\nc\nd %% e", ["a ", null, "     e"]],
		["a comment in HTML", "a <!-- b\nc\n--> e", ["a ", null, "    e"]],
		["a comment holds a fence", "%%\n```\n%%\nc", ["", null, "  ", "c"]],
		["an unclosed comment hides nothing", "a %% b\nc", ["a %% b", "c"]],
		["an unclosed comment in HTML hides nothing", "a <!-- b\nc", ["a <!-- b", "c"]],
		["mathematics over lines", "$$\n- 2024-03-15\n$$\nc", ["", null, "  ", "c"]],
		["a price is no mathematics", "it cost $$ 5\nc\n$$", ["it cost $$ 5", "c", "$$"]],
		["quotations", "> a\n  > b\nc", [null, null, "c"]],
	])("%s", (_, text, lines) => {
		expect(shown(text)).toEqual(lines);
	});
});

describe("within a line", () => {
	test.each([
		["inline code", "a `b` c", "a ··· c"],
		["code with backticks in it", "a ``b ` c`` d", "a ········· d"],
		["unclosed code", "a `b c", "a `b c"],
		["a comment", "a %%b%% c", "a  c"],
		["a comment in HTML", "a <!--b--> c", "a  c"],
		["a comment sign in code", "`%%` a `%%`", "···· a ····"],
		["code in a comment", "%% `a %% b` c", " b` c"],
		["mathematics", "a $$b$$ c", "a ····· c"],
		["a placeholder", "a {{b}} <% c %> d", "a ····· ······· d"],
		["unclosed placeholders", "a {{b <% c", "a {{b <% c"],
		["an arrow", "a <- b <-> c", "a <- b <-> c"],
	])("%s", (_, line, syntax) => {
		expect(syntaxOf(line)).toBe(syntax);
	});

	test("a line longer than anybody writes is cut", () => {
		expect(visibleLines(["x".repeat(LONGEST_LINE + 5)], 0)[0]?.text).toHaveLength(LONGEST_LINE);
	});
});

test.each([
	["a", 0],
	["  a", 2],
	["\ta", 4],
	[" \ta", 4],
	["\t a", 5],
	["", 0],
])("%j is indented by %i columns", (line, columns) => {
	expect(indentOf(line)).toBe(columns);
});

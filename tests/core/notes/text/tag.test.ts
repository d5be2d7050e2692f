import { expect, test } from "vitest";
import { tagRemover, withoutTags } from "../../../../src/core/notes/text/tag";

test.each([
	["lunch #gave", "lunch "],
	["lunch (#gave)", "lunch "],
	["lunch ( #gave, #a/b )", "lunch "],
	["lunch (#gave the book)", "lunch (the book)"],
	["lunch (#1)", "lunch (#1)"],
	["C# and a#b", "C# and a#b"],
])("%j without its tags is %j", (text, left) => {
	expect(withoutTags(text)).toBe(left);
});

test.each([
	["(#waiting) send it", " send it"],
	["(#waiting) send it (#urgent)", " send it (#urgent)"],
	["send it #Waiting", "send it "],
])("%j without one tag is %j", (text, left) => {
	expect(tagRemover("waiting")(text)).toBe(left);
});

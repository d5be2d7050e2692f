import { describe, expect, test } from "vitest";
import { leadingLink, linksIn, linkTarget, withLinksShown } from "../../../../src/core/notes/text/links";
import { folderOf } from "../../../../src/core/notes/text/path";
import { baseName } from "../../../../src/core/notes/text/path";

describe("links", () => {
	test.each([
		["[[Ann Li]]", [["Ann Li", "Ann Li"]]],
		["[[People/Ann Li|Annie]]", [["People/Ann Li", "Annie"]]],
		[
			"[[Ann Li#Heading]] [[Ann Li#^block]] [[Ann Li.md]]",
			[
				["Ann Li", "Ann Li"],
				["Ann Li", "Ann Li"],
				["Ann Li", "Ann Li"],
			],
		],
		["[[Ann Li|]]", [["Ann Li", "Ann Li"]]],
		["[Annie](People/Ann%20Li.md)", [["People/Ann Li", "Annie"]]],
		["[Annie](<People/Ann Li.md>)", [["People/Ann Li", "Annie"]]],
		["[Annie](100%.md)", [["100%", "Annie"]]],
		["[](Ann.md)", [["Ann", "Ann"]]],
		["[web](https://example.org/Ann) [mail](mailto:a@b.c) [app](obsidian://open)", []],
		["[[]] [[|x]] [[#Heading]] [x]() [x]", []],
		["[[a\nb]]", []],
		["[[[Ann]]]", [["Ann", "Ann"]]],
	])("%j", (text, links) => {
		expect(linksIn(text).map(({ target, shown }) => [target, shown])).toEqual(links);
	});

	test("embeds are told apart, and each link knows its place", () => {
		expect(linksIn("see ![[Ann]] and [[Bob]]")).toEqual([
			{ target: "Ann", shown: "Ann", embed: true, start: 4, end: 12 },
			{ target: "Bob", shown: "Bob", embed: false, start: 17, end: 24 },
		]);
	});

	test.each([
		["[[Ann]] x", "Ann"],
		["![[Ann]]", "Ann"],
		[" [[Ann]]", null],
		["[a](https://x.y)", null],
		["[x] [[Ann]]", null],
		["", null],
	])("%j is begun by %j", (text, target) => {
		expect(leadingLink(text)?.target ?? null).toBe(target);
	});

	test.each([
		["with [[People/Bob Roy]] and [[Ann Li|Annie]]", "with Bob Roy and Annie"],
		["![[Bob Roy]]coffee", "coffee"],
		["read [his post](https://x.y/z) ![img](https://x.y/z.png)", "read his post "],
		["[x] and [[ ]]", "[x] and [[ ]]"],
	])("%j is shown as %j", (text, shown) => {
		expect(withLinksShown(text)).toBe(shown);
	});
});

test.each([
	["People/Ann Li.md", "Ann Li", "People"],
	["Ann.MD", "Ann", ""],
	["a/b/c", "c", "a/b"],
	["/x", "x", ""],
])("the path %j has the name %j in %j", (path, name, folder) => {
	expect(baseName(path)).toBe(name);
	expect(folderOf(path)).toBe(folder);
});

test.each([
	["Ann#x", "Ann"],
	["Ann^b", "Ann"],
	[" Ann.md ", "Ann"],
	["#x", ""],
])("the target %j is %j", (written, target) => {
	expect(linkTarget(written)).toBe(target);
});

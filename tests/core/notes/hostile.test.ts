import { expect, test } from "vitest";
import { peopleIn, personNote } from "../small-vault";
import { THOROUGH } from "../runs";
import { taken } from "../taken";
import { wrongWithGrowth } from "./grammar/growth";

const MEGABYTE = 1_000_000;
const LENGTH = THOROUGH ? 400_000 : 100_000;
const CROWDED = THOROUGH ? 200_000 : 60_000;
const OTHERS = { "Bob Roy.md": personNote("aliases: Bob"), "Ann Li.md": personNote("") };

const filled = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));
const lines =
	(line: string) =>
	(size: number): string =>
		filled(`${line}\n`, size);
const entries = (part: string, length = 9000) => lines(`- 2024-03-15 ${filled(part, length)}`);
const properties =
	(yaml: (size: number) => string) =>
	(size: number): string =>
		`---\ntype: person\n${yaml(size)}\n---\n- 2024-03-15: call\n`;

// Notes that nobody writes, by accident or on purpose; each grows to any size.
const NOTES: Readonly<Record<string, (size: number) => string>> = {
	"one line of prose": (size) => filled("word ", size),
	"one line that is an entry": (size) => `- 2024-03-15: ${filled("coffee with [[Bob]] ", size)}`,
	backticks: entries("`"),
	"runs of backticks": entries("` `` ``` ````"),
	"opening brackets": entries("["),
	"opening links": entries("[[a|"),
	"opening web links": entries("[a]("),
	"opening parentheses": entries("("),
	"opening fields": entries("[a::"),
	"fields that hold links": entries("[a::[[b]]"),
	links: entries("[[a]] "),
	"percent signs": lines("%".repeat(9999)),
	"comments that open and close": lines("- 2024-03-15 %% x"),
	"comments that never close": entries("<!--"),
	"placeholders that never close": entries("{{<%"),
	"mathematics that never closes": entries("x$$ $"),
	stars: entries("*"),
	emphasis: entries("*a _b "),
	"bullets in bullets": lines("- ".repeat(4900)),
	"deep nesting": (size) => filled(Array.from({ length: 60 }, (_, depth) => `${"\t".repeat(depth)}- 2024-03-15 x\n`).join(""), size),
	"very deep nesting": (size) => filled(Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth)}- x\n`).join(""), size),
	"ten thousand entries and tasks": lines("- 2024-03-15: coffee with [[Bob Roy]] and [[Ann Li]] [next:: y]\n\t- [ ] do it 📅 2024-04-01"),
	"dated headings": lines("### 2024-03-15\ntext"),
	"an entry of many lines": (size) => `- 2024-03-15 x\n${filled("  a [[Bob Roy]] b\n", size)}`,
	"an entry of many gaps": (size) => `- 2024-03-15 x\n${filled("\n", size)}`,
	spaces: lines(" ".repeat(9999)),
	"spaces between words": entries("a    "),
	"spaces behind a date": lines(`- 2024-03-15${" ".repeat(9000)}x`),
	"headings of punctuation": lines(`## ${"!".repeat(9000)}`),
	"headings of hashes": lines(`# ${"# ".repeat(4000)}x`),
	tags: entries("#a#b/"),
	"a long tag in a bracket": lines(`- 2024-03-15: (#${"日".repeat(9000)}`),
	"signs behind a word for cancelled": lines(`- 2024-03-15: cancelled ${"：".repeat(9000)}x`),
	"titles of signs": lines(`\n| Date ${"：".repeat(9000)}x|\n| --- |`),
	"lines of tags": lines("#person ".repeat(1200)),
	"block ids": entries(" ^a"),
	"due dates": lines(`- 2024-03-15 x\n\t- [ ] ${"📅 @{".repeat(1500)}`),
	"words for spoken of": entries("about re via [[Bob]] "),
	fences: lines("```\n- 2024-03-15 x\n~~~"),
	quotations: lines("> a"),
	digits: entries("1-"),
	"carriage returns": (size) => filled("\r", size),
	"properties: blank lines": properties((size) => filled("\n", size)),
	"properties: spaces": properties((size) => `a: ${filled(" ", size)}x`),
	"properties: remarks": properties((size) => filled("# \n", size)),
	"properties: brackets": properties((size) => `a: ${filled("[", size)}`),
	"properties: braces": properties((size) => `a: ${filled("{", Math.min(size, 190_000))}`),
	"properties: a long list": properties((size) => `knows:\n${filled("  - Bob\n", Math.min(size, 190_000))}`),
	"properties: never closed": (size) => `---\n${filled("a: b\n", size)}`,
};

function timeOf(text: string): number {
	return taken(() => {
		const people = peopleIn({ "People/Jane Doe.md": text, ...OTHERS }, { settings: { peopleFolders: ["People"] } });
		expect(people.byPath.has("People/Jane Doe.md")).toBe(true);
	});
}

test.each(Object.entries(NOTES))(`${LENGTH / 1000} kB of %s are read in good time, which grows with their length`, (_, noteOf) => {
	expect(wrongWithGrowth((length) => timeOf(noteOf(length)), LENGTH)).toBeNull();
});

test.each([
	["blanks behind a link", `Attendees: [[Jane Doe]] ${"\u3000".repeat(9000)}`],
	["marks between links", `## Attendees\n[[Jane Doe]]${"*".repeat(9000)}x [[Bob Roy]]`],
	["signs of a heading", `## Attendees ${"：".repeat(9000)}x\n- [[Jane Doe]]`],
])("lines with %s are read in good time where they say who was there", { retry: 3 }, (_, line) => {
	expect(taken(() => void peopleIn({ ...OTHERS, "2024-03-15 Sync.md": filled(`${line}\n\n`, 200_000) }))).toBeLessThan(4000);
});

test("five megabytes of prose are read in good time", { retry: 3 }, () => {
	const time = timeOf(filled("It was a long walk, and [[Bob Roy]] told me *much* of the `house` (and so on).\n\n", 5 * MEGABYTE));
	expect(time).toBeLessThan(20_000);
});

test("a person of many entries, who all name fifty people, comes to an end", { retry: 3 }, () => {
	const crowd = Array.from({ length: 50 }, (_, index) => `P${index}`);
	const texts = Object.fromEntries(crowd.map((name) => [`${name}.md`, personNote("")]));
	const jane = personNote("", filled(`- 2024-03-15: party with ${crowd.map((name) => `[[${name}]]`).join(" ")}\n`, CROWDED));
	expect(taken(() => void peopleIn({ ...texts, "Jane.md": jane }))).toBeLessThan(30_000);
});

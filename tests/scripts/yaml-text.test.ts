import { describe, expect, test } from "vitest";
import { parseYaml, plainBlock } from "../../scripts/yaml-text";
import fc from "fast-check";
import { parse } from "yaml";
import { runs } from "../core/runs";

// Pieces of lines of which many mean something in YAML, or stand beside something that does.
const WORD = [
	"key",
	"other key",
	"b c",
	"a  b",
	"x-y",
	"it's",
	"(x)",
	"a, b,",
	"Łódź",
	"e-1",
	"N",
	"Yes",
	"y",
	"NaN",
	"12",
	"007",
	"1e3",
	"0x1f",
	"1_000",
	".5",
];
const NAMED = [
	"null",
	"Null",
	"TRUE",
	"false",
	"~",
	"<<",
	"__proto__",
	"constructor",
	"2026-11-20",
	"2026-1-2",
	"[[Ann]]",
	"&a",
	"*a",
	"!t",
];
const MARK = [
	'"',
	"'",
	"#",
	" #",
	":",
	": ",
	"-",
	"- ",
	"? ",
	"[",
	"]",
	", ",
	",",
	"{",
	"}",
	"|",
	">",
	"%",
	"@",
	"`",
	"\\",
	"\\n",
	"---",
	"...",
];
const BLANK = ["", " ", "  ", "\t", "\u00a0", "\u2028", "\u0085", "\ufeff", "é", "\u0301", "👍"];

const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORD) }, fc.constantFrom(...NAMED), fc.constantFrom(...MARK, ...BLANK));
const value = fc.oneof(
	{ weight: 3, arbitrary: word },
	fc.tuple(word, word).map((two) => two.join(" ")),
	fc.tuple(word, word).map((two) => two.join("")),
	fc.array(word, { maxLength: 3 }).map((words) => `"${words.join(" ")}"`),
	fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(", ")}]`),
);
const line = fc.oneof(
	{ weight: 4, arbitrary: fc.tuple(word, value).map(([name, said]) => `${name}: ${said}`) },
	{ weight: 2, arbitrary: word.map((name) => `${name}:`) },
	{ weight: 4, arbitrary: fc.tuple(fc.constantFrom("- ", "  - ", "    - "), value).map(([dash, said]) => `${dash}${said}`) },
	fc.tuple(value, value).map((two) => two.join("")),
);

describe("a plain block", () => {
	test("means what the whole of YAML says", () => {
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
				const block = lines.join("\n");
				const plain = plainBlock(block);
				if (plain !== null) expect(JSON.stringify(plain)).toBe(JSON.stringify(parse(block)));
			}),
			{ numRuns: runs(5000, 100_000) },
		);
	});
	test.each([
		["words with marks", "role: Professor, head of R&D (Ghent)", { role: "Professor, head of R&D (Ghent)" }],
		[
			"a value of each kind",
			'type: person\nimportance: 4\nmet: 2026-11-20\nnick name: "Ann: [A]"\nrole:',
			{ type: "person", importance: 4, met: "2026-11-20", "nick name": "Ann: [A]", role: null },
		],
		[
			"lists",
			'knows:\n  - "[[Ann]]"\n  - Bo Ek\ntags: [AI, People]\naliases:\n- A',
			{ knows: ["[[Ann]]", "Bo Ek"], tags: ["AI", "People"], aliases: ["A"] },
		],
		["a name twice", "type: person\ntype: person", null],
		["words that are none", "type: true", null],
		["a value that goes on", "type: person\n  - and more", null],
		["a comment", "type: person # mine", null],
		["a blank line", "type: person\n", null],
	])("is known: %s", (_, block, expected) => expect(plainBlock(block)).toEqual(expected));
});

test("any other is read as YAML", () => {
	expect(parseYaml("{ type: person, tags: [a,b] } # mine")).toEqual({ type: "person", tags: ["a", "b"] });
	expect(() => parseYaml("type: [")).toThrow();
});

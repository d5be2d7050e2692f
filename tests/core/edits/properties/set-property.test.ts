import { describe, expect, test } from "vitest";
import { type Document, isMap, isNode, parse, parseDocument } from "yaml";
import { parseYaml } from "../../small-vault";
import fc from "fast-check";
import { runs } from "../../runs";
import type { PropertyValue } from "../../../../src/core/edits/properties/yaml-value";
import { setProperty } from "../../../../src/core/edits/properties/set-property";
import { undoOf } from "../../../../src/core/edits/undo";

const RUNS = runs(400, 1500);

const NAMES = ["circle", "tier"] as const;
const block = (...lines: readonly string[]): string => ["---", ...lines, "---", "# Ann", ""].join("\n");
const set = (text: string, value: PropertyValue | null, names: readonly [string, ...string[]] = NAMES): string =>
	setProperty(text, names, value, parseYaml);

test.each<[string, string, PropertyValue | null, string]>([
	["replaced", block("type: person", "circle: inner", "role: x"), "close", block("type: person", "circle: close", "role: x")],
	["added at the end", block("type: person"), "close", block("type: person", "circle: close")],
	["added below a comment", block("type: person", "# the end"), "close", block("type: person", "# the end", "circle: close")],
	["added where the block is empty", block(), "close", block("circle: close")],
	["a block made", "# Ann\n", "close", block("circle: close")],
	["a block made in an empty note", "", "close", "---\ncircle: close\n---\n"],
	["a block made with Windows line ends", "# Ann\r\n", "close", "---\r\ncircle: close\r\n---\r\n# Ann\r\n"],
	["a block made behind a byte-order mark", "\uFEFF# Ann", "close", "\uFEFF---\ncircle: close\n---\n# Ann"],
	["removed", block("type: person", "circle: inner", "role: x"), null, block("type: person", "role: x")],
	[
		"removed with its lines",
		block("circle:", "  - a", "  - b", "# about the role", "role: x"),
		null,
		block("# about the role", "role: x"),
	],
	["nothing to remove", block("type: person"), null, block("type: person")],
	["nothing to remove at all", "# Ann\n", null, "# Ann\n"],
	["another of its names", block("Tier: inner"), "close", block("Tier: close")],
	["the name that is read", block("circle:", "tier: inner"), "close", block("circle:", "tier: close")],
	["an empty one, where all are", block("role: x", "circle:"), "close", block("role: x", "circle: close")],
	["a comment on the line", block("circle: inner # for now"), "close", block("circle: close # for now")],
	["a comment behind quotes", block("circle: 'in # ner'   # for now"), "close", block("circle: close   # for now")],
	["a hash in a word", block("circle: in#ner"), "close", block("circle: close")],
	["blanks that line up", block("type:   person", "circle:\tinner"), "close", block("type:   person", "circle:\tclose")],
	["a quoted name", block('"circle": inner'), "close", block('"circle": close')],
	["a text over several lines", block("circle: >-", "  in", "", "  # ner", "role: x"), "close", block("circle: close", "role: x")],
	["quotes over several lines", block('circle: "in', '  ner" # two', "role: x"), "close", block("circle: close # two", "role: x")],
	["a list in brackets over several lines", block("circle: [a,", "  b]", "role: x"), "close", block("circle: close", "role: x")],
	["a list stays in brackets", block("circle: [inner] # one"), ["a, b", "[[C]]"], block('circle: ["a, b", "[[C]]"] # one')],
	["a list keeps its indentation", block("circle:", "- a"), ["b", "c"], block("circle:", "- b", "- c")],
	["a list as other lists are indented", block("tags:", "    - a"), ["b"], block("tags:", "    - a", "circle:", "    - b")],
	["a list instead of a text", block("circle: inner # one"), ["b"], block("circle: # one", "  - b").replace("circle: #", "circle: #")],
	["an empty list", block("circle:", "  - a"), [], block("circle: []")],
	["a date stays plain", block("circle: x"), "2026-11-20", block("circle: 2026-11-20")],
	["a number", block("circle: x"), 3, block("circle: 3")],
	["a flag", block("circle: x"), true, block("circle: true")],
	["a number as text", block("circle: x"), "3", block('circle: "3"')],
	["a link", block("circle: x"), "[[Ann]]", block('circle: "[[Ann]]"')],
	["a colon", block("circle: x"), "a: b", block('circle: "a: b"')],
	["quotes", block("circle: x"), 'say: "hi"', block("circle: 'say: \"hi\"'")],
	["several lines", block("circle: x"), "a\nb", block('circle: "a\\nb"')],
	[
		"a placeholder, which would make the note a template",
		block("circle: x"),
		"{{x}} <% y %>",
		block('circle: "\\u007b{x}} \\u003c% y %>"'),
	],
	["an anchor", block("circle: &a x"), "close", block("circle: close")],
	["an alias", block("type: &a x", "circle: *a"), "close", block("type: &a x", "circle: close")],
	["a tag", block("circle: !!str x"), "close", block("circle: close")],
	["mixed line ends", "---\r\ntype: person\ncircle: inner\r\n---\n", "close", "---\r\ntype: person\ncircle: close\r\n---\n"],
	["no final line end", "---\ncircle: inner\n---", "close", "---\ncircle: close\n---"],
])("%s", (_, before, value, after) => {
	expect(set(before, value)).toBe(after);
	expect(undoOf(before, after)(after)).toBe(before);
});

describe("it refuses", () => {
	test.each([
		["broken YAML", block("a: [", "circle: x"), "can't be read"],
		["a name that stands twice", block("circle: a", "circle: b"), "can't be read"],
		["a block that is never closed", "---\ncircle: x\n", "never closed"],
		["a rule at the top", "---\n\nWords.\n", "never closed"],
		["another language", "---js\ncircle: x\n---\n", "are no YAML"],
		["a list as a block", block("- a"), "can't be read"],
		["an anchor in it that is used elsewhere", block("circle:", "  - &a x", "type: *a"), "can't be changed safely"],
		["a block in braces", block("{circle: x}"), "can't be changed safely"],
		["a block in braces that lacks it", block("{type: x}"), "can't be changed safely"],
	])("%s", (_, text, reason) => {
		expect(() => set(text, "close")).toThrow(reason);
	});

	test("numbers that are none", () => {
		expect(() => set(block(), Number.NaN)).toThrow("can't be changed safely");
	});
});

const comment = fc.constantFrom("", "", " # note", "   # [x] 'y' \"z");
const name = fc.constantFrom("type", "Circle", "tier", "Why they matter", "aliases", "tags", '"quoted: name"', "x-1");
const scalar = fc.constantFrom(
	"person",
	"",
	"'it''s'",
	'"a # \\"b\\""',
	"a#b",
	"[a, 'b, c', [d]]",
	"{a: 1}",
	"3",
	"2026-01-01",
	'"[[Ann]]"',
	"[[Ann]]",
	"a: ".trimEnd(),
);
const below = fc.constantFrom([], [], ["  - a", "  # inside", '  - "b" # two'], ["- a", "- b"], ["  deep: 1", "  deeper:", "    - x"]);
const property = fc.oneof(
	fc.tuple(name, scalar, comment).map(([key, value, note]) => [`${key}: ${value}${note}`]),
	fc.tuple(name, below, comment).map(([key, lines, note]) => [`${key}:${note}`, ...lines]),
	fc.tuple(name, fc.constantFrom("|", ">-", "|+")).map(([key, mark]) => [`${key}: ${mark}`, "  one: two", "", "  # three"]),
	fc.tuple(name, comment).map(([key, note]) => [`${key}: [a,`, "  b", `  ]${note}`]),
	fc.constantFrom(["# a comment"], [""], ["  # indented"]),
);
const notes = fc
	.tuple(
		fc.option(fc.array(property, { maxLength: 6 }), { nil: undefined }),
		fc.constantFrom("\n", "\r\n"),
		fc.constantFrom("", "\uFEFF"),
		fc.constantFrom("", "# Ann", "- 2026-01-01: a\n"),
	)
	.map(
		([all, end, mark, body]) =>
			mark + [...(all === undefined ? [] : ["---", ...all.flat(), "---"]), body].join("\n").replace(/\n/g, end),
	);
const values = fc.oneof(
	fc.string({ unit: "binary", maxLength: 12 }),
	fc.string({ maxLength: 12 }),
	fc.constantFrom(
		"yes",
		"null",
		"~",
		"1e3",
		"0x1F",
		"01",
		"12:30",
		"- a",
		"a #b",
		"a: b",
		"[[X]]",
		"2026-11-20",
		"{{x}}",
		"'",
		'"',
		"|",
		"&a",
		"*a",
		"!x",
		"%y",
		"@z",
		"`",
		"---",
		"...",
	),
	fc.integer(),
	fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
	fc.boolean(),
	fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
	fc.constant(null),
);

// What stands in a note above and below the lines of a property, as the YAML library finds them; for a new one, above the closing fence.
function outside(note: string, { contents }: Document, names: readonly string[]): readonly [string, string] {
	const open = /^\uFEFF?---\r?\n/u.exec(note)?.[0].length;
	if (open === undefined) return [/^\uFEFF?/u.exec(note)?.[0] ?? "", note.replace(/^\uFEFF/u, "")];
	const close = note.search(/\n---(?:\r?\n|$)/u) + 1;
	const pairs = isMap(contents) ? contents.items : [];
	const inNames = pairs.filter(({ key }) =>
		names.includes(
			String(key)
				.toLowerCase()
				.replace(/[\s_-]/gu, ""),
		),
	);
	if (inNames.length === 0) return [note.slice(0, close), note.slice(close)];
	const nodes = inNames.flatMap(({ key, value }) => [key, value]).filter(isNode);
	const from = open + Math.min(...nodes.map(({ range }) => range?.[0] ?? 0));
	const to = open + Math.max(...nodes.map(({ range }) => range?.[1] ?? 0));
	const end = note[to - 1] === "\n" ? to : note.indexOf("\n", to) + 1;
	return [note.slice(0, from), note.slice(end)];
}

test("only the lines of the one property differ, and it is read as the value", () => {
	const same = (key: string): string => key.toLowerCase().replace(/[\s_-]/gu, "");
	let written = 0;
	fc.assert(
		fc.property(
			notes,
			values,
			fc.constantFrom<readonly [string, ...string[]]>(["circle", "tier"], ["aliases"], ["why they matter"], ["new one"]),
			(note, value, names) => {
				const source = /^\uFEFF?---\r?\n((?:.*\r?\n)*?)---/u.exec(note)?.[1];
				const document = parseDocument(source ?? "");
				let after: string;
				try {
					after = set(note, value, names);
				} catch {
					return;
				}
				written++;
				expect(document.errors).toEqual([]);
				const wasRead = (source === undefined ? {} : (parse(source) as Record<string, unknown> | null)) ?? {};
				const isRead =
					(parse(/^\uFEFF?---\r?\n((?:.*\r?\n)*?)---/u.exec(after)?.[1] ?? "") as Record<string, unknown> | null) ?? {};
				const changed = Object.keys({ ...wasRead, ...isRead }).filter(
					(key) => JSON.stringify(wasRead[key]) !== JSON.stringify(isRead[key]),
				);
				expect(changed.length).toBeLessThanOrEqual(1);
				expect(changed.every((key) => names.some((each) => same(each) === same(key)))).toBe(true);
				if (value !== null)
					expect(
						Object.entries(isRead)
							.filter(([key]) => names.some((each) => same(each) === same(key)))
							.map(([, each]) => each),
					).toContainEqual(value);
				const [above, below] = outside(note, document, names.map(same));
				expect(after.startsWith(above) && after.endsWith(below)).toBe(true);
				expect(undoOf(note, after)(after)).toBe(note);
			},
		),
		{ numRuns: RUNS, seed: 20261122 },
	);
	expect(written).toBeGreaterThan(RUNS * 0.45);
});

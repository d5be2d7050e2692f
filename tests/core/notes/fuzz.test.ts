import { describe, expect, test } from "vitest";
import { CALENDAR, HABITS, parseYaml, peopleIn, personNote, readerOf, TODAY } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import fc from "fast-check";
import { runs } from "../runs";
import { networkOf } from "../../../src/core/network/network";
import { noteReader } from "../../../src/core/notes/people/note";
import type { FullPeople } from "../in-full";
import { PROPERTY_NAMES } from "../../../src/core/kinds/property-names";
import { reconnect } from "../../../src/core/rhythm/reconnect";

const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const PEOPLE = { "Bob Roy.md": personNote("aliases: Bob"), "Me.md": personNote("me: true") };

// The parts of which notes are made, and what is often mistaken for them.
const DATES = fc.constantFrom(
	"2024-03-15",
	"2024-04-10",
	"2024-04-11",
	"2024-W15",
	"2024-04",
	"2023/1/2",
	"20240315",
	"2024-02-30",
	"1066-10-14",
	"[[2024-03-15]]",
	"[[x|2024-03-15]]",
	"2024-03-15T10:00Z",
	"2024-03-15 – 2024-03-17",
	"99-01-01",
	"15/03/2024",
	"{{date}}",
	"yesterday",
);
const MARKS = fc.constantFrom(
	"- ",
	"* ",
	"1. ",
	"  - ",
	"\t- ",
	"- [ ] ",
	"- [x] ",
	"- [-] ",
	"## ",
	"#### ",
	"> ",
	"> [!note] ",
	"",
	"    ",
	"| ",
	"- **",
	"- (",
	"- [",
	"~~",
	"`",
);
const REST = fc.constantFrom(
	": coffee",
	" → email #noreply",
	" call with [[Bob Roy]]",
	" about [[Bob]]",
	"** x",
	") y",
	"] z",
	" [next:: a]",
	" [with:: [[Bob]], Me]",
	" %% a",
	" %%",
	" <!--",
	" -->",
	" `",
	" ``",
	" $$",
	" ^a1",
	" {{",
	" <%",
	" ![[x]]",
	" #gave [got:: b]",
	" 📅 2024-05-01",
	"",
	" [a::",
	" ((((",
	" [[[[",
	"\u0000",
	" 🙂",
	"\uD800",
);
const LINES = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(MARKS, DATES, REST).map((parts) => parts.join("")) },
	{ weight: 3, arbitrary: fc.tuple(MARKS, REST).map((parts) => parts.join("")) },
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			"",
			"---",
			"```",
			"~~~",
			"%%",
			"<!--",
			"-->",
			"$$",
			"## Log",
			"## Family",
			"#person",
			"  deeper",
			"plain",
			"***",
			"date:: 2024-03-15",
			"----",
		),
	},
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);
const VALUES = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
	fc.constantFrom(
		"weekly",
		"[[Bob]]",
		'"[[Bob]] (strong)"',
		"2024-03-15",
		"- a",
		"&a [*a]",
		"high",
		"[",
		"{{x}}",
		"true",
		"0",
		"1e308",
		"!!js/function x",
		"|",
		">-",
		"''",
	),
);
const PROPERTIES = fc.array(
	fc.tuple(fc.constantFrom("type", "tags", "interactions", "__proto__", "constructor", ...Object.values(PROPERTY_NAMES).flat()), VALUES),
	{ maxLength: 8 },
);
const ENDS = fc.constantFrom("\n", "\r\n", "\r");
const NOTES = fc
	.tuple(fc.boolean(), PROPERTIES, fc.array(LINES, { maxLength: 30 }), ENDS, fc.constantFrom("", "\uFEFF"))
	.map(
		([marked, properties, lines, end, mark]) =>
			`${mark}${["---", ...(marked ? ["type: person"] : []), ...properties.map(([name, value]) => `${name}: ${value}`), "---", ...lines].join(end)}`,
	);

function check(people: FullPeople, path: string, text: string): void {
	const lines = text.split(/\r\n|\r|\n/u).length;
	for (const problem of people.problems.filter((found) => found.path === path)) {
		expect(problem.line).toBeGreaterThanOrEqual(1);
		expect(problem.line).toBeLessThanOrEqual(lines);
		expect(problem.message).not.toBe("");
	}
	for (const { contact, interactions, relations, mentions } of people.byPath.values()) {
		const own = contact.path === path;
		for (const { line } of [...(own ? [...contact.entries, ...relations, ...mentions] : [])])
			expect(line >= 1 && line <= lines).toBe(true);
		for (const { line, lastLine } of own ? contact.entries : []) expect(lastLine >= line && lastLine <= lines).toBe(true);
		for (const interaction of interactions) {
			expect(interaction.day).toMatch(DAY);
			if (interaction.day > TODAY) expect(interaction.reached).toBe(false);
			if (interaction.reached) expect(interaction.status).toBe("done");
			expect(interaction.present).not.toContain("Me.md");
			expect(interaction.mentioned.some((mentioned) => interaction.present.includes(mentioned))).toBe(false);
			for (const { due, text: promise } of interaction.promises) expect((due === null || DAY.test(due)) && promise !== "").toBe(true);
			expect(interaction.topic).not.toContain("\n");
		}
	}
	for (const { rhythm } of reconnect(people, DEFAULT_SETTINGS)) {
		expect(rhythm.last === null || rhythm.last <= TODAY).toBe(true);
		expect(rhythm.coldness === null || rhythm.coldness >= 0).toBe(true);
	}
	for (const { strength, kinds, from, to } of networkOf(people, "").ties) {
		expect(strength === 0 ? kinds.join() === "mention" : strength >= 0.05 && strength <= 0.99).toBe(true);
		expect(from).not.toBe(to);
	}
}

describe("whatever the text", () => {
	test("made of the parts of notes: it never throws, and what it says holds together", () => {
		fc.assert(
			fc.property(NOTES, (text) => {
				check(peopleIn({ "Jane.md": text, ...PEOPLE }, { settings: { me: "Me" } }), "Jane.md", text);
			}),
			{ numRuns: runs(200, 600) },
		);
	});

	test("arbitrary: it never throws", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
				check(
					peopleIn({ "People/Jane.md": text, ...PEOPLE }, { settings: { peopleFolders: ["People"], me: "Me" } }),
					"People/Jane.md",
					text,
				);
			}),
			{ numRuns: runs(80, 200) },
		);
	});

	test("read twice, and by another reader, it says the same", () => {
		const read = readerOf();
		fc.assert(
			fc.property(NOTES, (text) => {
				expect(read("Jane.md", text)).toEqual(noteReader(DEFAULT_SETTINGS, HABITS, parseYaml, CALENDAR)("Jane.md", text));
				expect(read("Jane.md", text)).toEqual(read("Jane.md", text));
			}),
			{ numRuns: runs(80, 200) },
		);
	});

	test("the line ends change nothing", () => {
		fc.assert(
			fc.property(NOTES, (text) => {
				const lines = text.split(/\r\n|\r|\n/u);
				expect(readerOf()("Jane.md", lines.join("\r\n"))).toEqual(readerOf()("Jane.md", lines.join("\n")));
			}),
			{ numRuns: runs(80, 200) },
		);
	});

	test("a YAML reader that gives anything, or throws anything, is borne", () => {
		const values = fc.oneof(
			fc.anything({ withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
			fc.dictionary(
				fc.constantFrom(...Object.keys(PROPERTY_NAMES)),
				fc.anything({ withDate: true, withBigInt: true, withTypedArray: true }),
			),
		);
		fc.assert(
			fc.property(values, fc.boolean(), (value, throws) => {
				const parsed = (): unknown => {
					if (throws) throw value;
					return value;
				};
				const read = noteReader({ ...DEFAULT_SETTINGS, peopleFolders: ["P"] }, HABITS, parsed, CALENDAR);
				expect(read("P/Jane.md", "---\na: 1\n---\n- 2024-03-15: call").contact?.entries).toHaveLength(1);
			}),
			{ numRuns: runs(80, 200) },
		);
	});
});

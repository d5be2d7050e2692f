import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { asItems } from "../../../../src/core/edits/entries/as-items";
import { entriesOf } from "../../../../src/core/notes/people/note";
import { personNote, readerOf } from "../../small-vault";

const read = readerOf();
const PATH = "People/Jane Doe.md";
const made = (body: string): string => asItems(PATH, read)(personNote("", body)).slice(personNote("", "").length);

describe("paragraphs that look like entries become items", () => {
	test.each([
		["one", "2024-03-01: coffee\n", "- 2024-03-01: coffee\n"],
		[
			"several, with words between",
			"2024-03-01: coffee\n\nShe likes tea.\n\n2024-03-08: call\n",
			"- 2024-03-01: coffee\n\nShe likes tea.\n\n- 2024-03-08: call\n",
		],
		[
			"with the line ends that the note has",
			"2024-03-01: coffee\r\n\r\n2024-03-08: call\r\n",
			"- 2024-03-01: coffee\r\n\r\n- 2024-03-08: call\r\n",
		],
		["set in a little", "  2024-03-01: coffee", "  - 2024-03-01: coffee"],
		["a day in bold above its words", "**2024-03-01**\ncoffee\n", "- **2024-03-01**\ncoffee\n"],
		["under another heading", "## Notes\n\n2024-03-01: coffee\n", "## Notes\n\n- 2024-03-01: coffee\n"],
	])("%s", (_, body, items) => {
		expect(made(body)).toBe(items);
		expect(entriesOf(read(PATH, personNote("", items))).length).toBe(items.split(/- \**20/u).length - 1);
	});
	it("leaves a note as it is in which there are none, so that a second press does nothing", () => {
		expect(made("- 2024-03-01: coffee\n")).toBe("- 2024-03-01: coffee\n");
	});
	it("adds nothing but marks, whatever stands around", () => {
		const line = fc.constantFrom(
			"2024-03-01: coffee",
			"2024-03-08 – call",
			"15.3.2024: soup",
			"**2024-03-10**",
			"Words.",
			"",
			"## Notes",
			"- item",
			"> quoted",
			"| a | b |",
			"  2024-03-09: tea",
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
				const text = personNote("", lines.join(end));
				const before = read(PATH, text);
				if (!before.problems.some(({ code }) => code === "like-entries")) return;
				const after = asItems(PATH, read)(text);
				const bare = (written: string): string => written.replaceAll(/- (?=\**\d)/gu, "");
				expect(bare(after)).toBe(bare(text));
				expect(entriesOf(read(PATH, after)).length).toBeGreaterThan(entriesOf(before).length);
				expect(read(PATH, after).problems.some(({ code }) => code === "like-entries")).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});
});

import { describe, expect, test } from "vitest";
import { parseYaml, readerOf } from "../../small-vault";
import type { Choice } from "../../../../src/core/triage/undecided";
import { PROPERTY_NAMES } from "../../../../src/core/kinds/property-names";
import { sortPerson } from "../../../../src/core/edits/properties/sort-person";
import { undoOf } from "../../../../src/core/edits/undo";

const sort = (text: string, choice: Choice) => sortPerson(text, choice, PROPERTY_NAMES, parseYaml);

describe("sorting writes one property", () => {
	test.each<[string, string, Choice, string]>([
		["at the end of the block", "---\ntype: person\n---\n", "inner", "---\ntype: person\ncircle: inner\n---\n"],
		["in a block of its own", "Met at the club. #people\n", "close", "---\ncircle: close\n---\nMet at the club. #people\n"],
		["as a cadence where nobody is to be tracked", "---\ntype: person\n---\n", "never", "---\ntype: person\ncadence: never\n---\n"],
		["where it stands empty", "---\ncircle:\ntype: person\n---\n", "active", "---\ncircle: active\ntype: person\n---\n"],
		["where it stands empty under another name", "---\ntier:\ntype: person\n---\n", "active", "---\ntier: active\ntype: person\n---\n"],
		["in the place of a word that is no circle", "---\ncircle: buddies # old\n---\n", "network", "---\ncircle: network # old\n---\n"],
		[
			"beside what means something else",
			"---\ntype: person\ntier: gold\n---\n",
			"close",
			"---\ntype: person\ntier: gold\ncircle: close\n---\n",
		],
		[
			"beside a cadence in words of one's own",
			"---\nfrequency: now and then\n---\n",
			"never",
			"---\nfrequency: now and then\ncadence: never\n---\n",
		],
		["in the place of what somebody else has decided", "---\nTier: close\n---\n", "inner", "---\nTier: inner\n---\n"],
		[
			"with the line ends of the note",
			"\uFEFF---\r\ntype: person\r\n---\r\n# Ann",
			"inner",
			"\uFEFF---\r\ntype: person\r\ncircle: inner\r\n---\r\n# Ann",
		],
	])("%s", (_, before, choice, after) => {
		expect(sort(before, choice)).toBe(after);
		expect(undoOf(before, after)(after)).toBe(before);
		const { contact } = readerOf({ settings: { peopleFolders: ["People"] } })("People/Ann.md", after);
		expect(choice === "never" ? contact?.cadence : contact?.circle).toBe(choice === "never" ? "off" : choice);
	});
	test("refuses properties that can't be read", () => {
		expect(() => sort("---\ntype: person\nrole: [a\n---\n", "inner")).toThrow("can't be read, so none is written");
		expect(() => sort("---js\nmodule.exports = {}\n---\n", "inner")).toThrow("nothing is written");
	});
});

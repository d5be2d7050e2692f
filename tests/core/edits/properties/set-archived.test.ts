import { expect, test } from "vitest";
import { contactWith, parseYaml } from "../../small-vault";
import { setArchived } from "../../../../src/core/edits/properties/set-archived";

const block = (...lines: readonly string[]): string => ["---", "type: person", ...lines, "---", "# Ann", ""].join("\n");
const archive = (text: string): string => setArchived(text, ["status", "state"], true, parseYaml);
const bringBack = (text: string): string => setArchived(text, ["status", "state"], false, parseYaml);
const untracked = (text: string) => contactWith(text.split("\n---")[0]?.replace(/^---\ntype: person\n?/u, "") ?? "").untracked;

test.each([
	["where nothing is said", block(), block("status: archived")],
	["where it is empty", block("status: # none"), block("status: archived # none")],
	["beside a word", block("status: active # since May"), block("status: # since May", "  - active", "  - archived")],
	["beside words with a comma", block("status: waiting, then call"), block("status:", '  - "waiting, then call"', "  - archived")],
	["beside paused", block("status: Paused"), block("status:", "  - Paused", "  - archived")],
	["in a list", block("status:", "- lead # hot", "role: x"), block("status:", "- lead # hot", "- archived", "role: x")],
	["in brackets", block("status: [lead]"), block("status: [lead, archived]")],
	["where it is already", block("status: [Archived, lead]"), block("status: [Archived, lead]")],
])("archived %s", (_, before, after) => {
	expect(archive(before)).toBe(after);
	expect(untracked(after)).toBe("archived");
});

test.each([
	["from the one word", block("status: archived", "role: x"), block("role: x")],
	["from a link", block('status: "[[Archived]]"'), block()],
	["paused", block("status: paused # for now"), block()],
	["to the word that is left", block("status: # since May", "  - active", "  - archived"), block("status: active # since May")],
	["to the one in brackets", block("status: [lead, archived] # x"), block("status: lead # x")],
	["among several in brackets", block("status: [ lead, archived, 'hot' ]"), block("status: [ lead, 'hot' ]")],
	["first in brackets", block("status: [archived, lead, hot]"), block("status: [lead, hot]")],
	["among several", block("status:", "- lead # a", "- 'archived' # b", "- hot # c"), block("status:", "- lead # a", "- hot # c")],
	["both words", block("status: [paused, archived, lead]"), block("status: lead")],
	["under both names", block("status: archived", "state: paused"), block()],
	["beside a map", block("status:", "- a: b", "- archived"), block("status:", "- a: b")],
	["where nobody is", block("status: active"), block("status: active")],
	["where nothing is said", block(), block()],
])("brought back, %s", (_, before, after) => {
	expect(bringBack(before)).toBe(after);
	expect(untracked(after)).toBeNull();
});

test.each(["active", "waiting, then call", '"[[Lead]]"', "1.5 stars"])(
	"archived and brought back, status: %s says what it said",
	(word) => {
		const note = block(`status: ${word}`);
		expect(bringBack(archive(note)).replace(/["']/gu, "")).toBe(note.replace(/["']/gu, ""));
	},
);

test.each([
	["a map", block("status: {a: b}"), "can't be changed safely"],
	["broken properties", block("status: ["), "can't be read"],
])("%s is left alone", (_, note, sentence) => {
	expect(() => archive(note)).toThrow(sentence);
	if (sentence.includes("read")) expect(() => bringBack(note)).toThrow(sentence);
});

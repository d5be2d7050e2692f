import { expect, test } from "vitest";
import { parseCadence } from "../../../../src/core/kinds/wanted-cadence";
import { parseCircle } from "../../../../src/core/kinds/circle";
import { contactWith, parseYaml } from "../../small-vault";
import { PROPERTY_NAMES } from "../../../../src/core/kinds/property-names";
import type { PropertyValue } from "../../../../src/core/edits/properties/yaml-value";
import { setReadable } from "../../../../src/core/edits/properties/set-readable";

const block = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");
const read = (note: string) => contactWith(note.split("\n").slice(1, -2).join("\n"));

test.each<[string, string, string | null, string]>([
	["set", block("role: x"), "close", block("role: x", "circle: close")],
	["replaced under the name it is read from", block("circle:", "tier: inner # x"), "close", block("circle:", "tier: close # x")],
	["what can't be read under its own name is replaced", block("circle: gold"), "close", block("circle: close")],
	["under another name it may mean something else", block("tier: gold"), "close", block("tier: gold", "circle: close")],
	["the one that can be read wins", block("circle: gold", "tier: inner"), "close", block("circle: gold", "tier: close")],
	["removed", block("circle: inner", "role: x"), null, block("role: x")],
	["removed under every name", block("circle: inner", "tier: close"), null, block()],
	["what means something else stays", block("circle: inner", "tier: gold"), null, block("tier: gold")],
	["nothing to remove", block("role: x"), null, block("role: x")],
])("a circle: %s", (_, before, circle, after) => {
	expect(setReadable(before, PROPERTY_NAMES.circle, circle, parseCircle, parseYaml)).toBe(after);
	expect(read(after).circle).toBe(circle);
});

test.each<[string, PropertyValue | null, string, number | "off" | null]>([
	[block("cadence: monthly"), "2 weeks", block("cadence: 2 weeks"), 14],
	[block("frequency: 30"), 45, block("frequency: 45"), 45],
	[block("Keep in touch: Yearly"), "never", block("Keep in touch: never"), "off"],
	[block("cadence: often"), "weekly", block("cadence: weekly"), 7],
	[block("frequency: often", "cadence days: 10"), null, block("frequency: often"), null],
])("a cadence: %j, %j", (before, cadence, after, days) => {
	expect(setReadable(before, PROPERTY_NAMES.cadence, cadence, parseCadence, parseYaml)).toBe(after);
	expect(read(after).cadence).toBe(days);
});

test("a map is left alone", () => {
	expect(() => setReadable(block("circle: {a: b}"), ["circle"], "close", parseCircle, parseYaml)).toThrow("can't be changed safely");
});

test.each(["close", null])("broken properties are left alone", (circle) => {
	expect(() => setReadable(block("circle: ["), ["circle"], circle, parseCircle, parseYaml)).toThrow("can't be read");
});

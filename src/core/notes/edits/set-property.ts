import { type NamesRead, type PropertySlot, withProperty } from "./property-edit";
import { type PropertyValue, yamlFlow, yamlScalar, yamlText } from "./yaml-value";
import type { ParseYaml } from "../frontmatter";
import { editWords } from "./edit-words";

/**
 * A note with one property set, or its lines removed where the value is null. It is changed under the name by which the note has
 * it; where it has none, it is added at the end of the block, and the block is made where there is none.
 */
export function setProperty(text: string, names: NamesRead, value: PropertyValue | null, parseYaml: ParseYaml): string {
	if (typeof value === "number" && !Number.isFinite(value)) throw new Error(editWords.noNumber);
	return withProperty(text, names, parseYaml, (slot) => ({ lines: value === null ? [] : linesFor(slot, value), value }));
}

/** The lines of a property with a value, in the style that stands there now; a comment beside its name stays. */
export function linesFor(slot: PropertySlot, value: PropertyValue): readonly string[] {
	const { key, comment, writing } = slot;
	const beside = key + (slot.gap === "" ? " " : slot.gap);
	if (typeof value !== "object") return [beside + yamlScalar(value, false) + comment];
	if (value.length === 0 || writing === "flow") return [beside + yamlFlow(value) + comment];
	return [key + comment, ...value.map((item) => `${itemLead(slot)}${yamlText(item, false)}`)];
}

/** What stands before the items of a list that takes a line for each: their indentation and dash. */
export function itemLead({ lines, listIndent, writing }: PropertySlot): string {
	const leads = writing === "list" ? lines.map((line) => /^[ \t]*-[ \t]+/u.exec(line)?.[0]) : [];
	return leads.find((lead) => lead !== undefined) ?? `${listIndent}- `;
}

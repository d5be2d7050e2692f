import { writtenAlike } from "../../kinds/alike";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { type NamesRead, type PropertySlot, withProperty } from "./property-edit";
import { type PropertyValue, yamlFlow, yamlText } from "./yaml-value";

/**
 * A note with one property set, or its lines removed where the value is null. It is changed under the name by which the note has
 * it; where it has none, it is added at the end of the block, and the block is made where there is none.
 */
export function setProperty(text: string, names: NamesRead, value: PropertyValue | null, parseYaml: ParseYaml): string {
	return withProperty(text, names, parseYaml, (slot) => ({
		ways: [value === null ? [] : linesFor(slot, value)],
		isRight: (read) => writtenAlike(read, value ?? undefined),
	}));
}

/** The lines of a property with a value; a list stays in brackets where it stands in brackets now, and a comment beside its name stays. */
export function linesFor({ key, gap, comment, lines, lead }: PropertySlot, value: PropertyValue): readonly string[] {
	if (typeof value !== "object") return [key + gap + (typeof value === "string" ? yamlText(value) : String(value)) + comment];
	if (value.length === 0 || lines[0]?.startsWith("[", key.length + gap.length)) return [key + gap + yamlFlow(value) + comment];
	return [key + comment, ...value.map((item) => lead + yamlText(item))];
}

import { writtenAlike } from "../../kinds/alike";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { recordsIn, textsOf } from "../../notes/properties/property";
import { linksIn } from "../../notes/text/links";
import { type NamesRead, type PropertyChange, type PropertySlot, withProperty } from "./property-edit";
import { linesFor } from "./set-property";
import { yamlText } from "./yaml-value";

/** A note with a text added to the list that a property holds, in the style of the list; one value alone becomes a list. */
export function addToProperty(text: string, names: NamesRead, value: string, parseYaml: ParseYaml): string {
	return withProperty(text, names, parseYaml, (slot) => withItem(slot, value));
}

/** A property with one more item: below the last line, before a closing bracket, or with all items written anew. */
export function withItem(slot: PropertySlot, item: string): PropertyChange | "keep" {
	const items = itemsIn(slot.value);
	if (items.includes(item.trim())) return "keep";
	const wanted = [...items, item.trim()];
	const whole = slot.lines.join("\n");
	const brackets = [...whole.matchAll(/\s*\]/gu)].reverse().map(({ index }) => {
		const inner = whole.slice(0, index);
		const joint = inner.endsWith("[") ? "" : inner.endsWith(",") ? " " : ", ";
		return (inner + joint + yamlText(item) + whole.slice(index)).split("\n");
	});
	const anew = recordsIn(slot.value).length === 0 ? [linesFor(slot, [...items, item])] : [];
	return {
		ways: [...(Array.isArray(slot.value) ? [[...slot.lines, slot.lead + yamlText(item)], ...brackets] : []), ...anew],
		isRight: (value) => writtenAlike(textsOf(value), wanted),
	};
}

// Names with commas between them are read as several.
function itemsIn(value: unknown): readonly string[] {
	const isNames = typeof value === "string" && linksIn(value).length === 0;
	return isNames ? textsOf(value.split(/[,;]/u)) : textsOf(value);
}

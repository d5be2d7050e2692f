import { itemLead, linesFor } from "./set-property";
import { type NamesRead, type PropertyChange, type PropertySlot, withProperty } from "./property-edit";
import type { ParseYaml } from "../frontmatter";
import { editWords } from "./edit-words";
import { linksIn } from "../links";
import { textsOf } from "../property";
import { yamlText } from "./yaml-value";

/** A note with a text added to the list that a property holds, in the style of the list; one value alone becomes a list. */
export function addToProperty(text: string, names: NamesRead, value: string, parseYaml: ParseYaml): string {
	return withProperty(text, names, parseYaml, (slot) => {
		if (textsOf(slot.value).includes(value.trim())) return "keep";
		const items = itemsOf(slot);
		return { lines: linesWith(slot, items, value), value: [...items, value] };
	});
}

// Names with commas between them are read as several, and a link that lacks its quotes as a list in a list of one.
function itemsOf({ key, value }: PropertySlot): readonly unknown[] {
	if (value === null || value === "") return [];
	if (typeof value === "object" && !Array.isArray(value)) throw new Error(editWords.uncertainProperty(key.slice(0, -1)));
	if (typeof value === "string" && linksIn(value).length === 0) return namesIn(value);
	if (!Array.isArray(value)) return [value];
	const items: readonly unknown[] = value;
	return isBareLink(items) ? textsOf(items) : items;
}

function namesIn(text: string): readonly string[] {
	return text
		.split(/[,;]/u)
		.map((name) => name.trim())
		.filter((name) => name !== "");
}

function isBareLink(items: readonly unknown[]): boolean {
	const inner = items.length === 1 ? items[0] : null;
	return Array.isArray(inner) && inner.length > 0 && inner.every((part) => typeof part === "string");
}

function linesWith(slot: PropertySlot, items: readonly unknown[], value: string): PropertyChange["lines"] {
	const texts = items.filter((item) => typeof item === "string");
	const line = itemLead(slot) + yamlText(value, false);
	if (slot.writing === "list" && items.length > 0) return [...slot.lines, line];
	const bareLink = Array.isArray(slot.value) && isBareLink(slot.value);
	if (slot.writing === "flow" && !bareLink) return withFlowItem(slot, yamlText(value, true));
	if (isOneLine(slot) && items.length === 1 && items[0] === slot.value) return [slot.key + slot.comment, itemLead(slot) + slot.raw, line];
	if (texts.length !== items.length) throw new Error(editWords.uncertainProperty(slot.key.slice(0, -1)));
	return linesFor(slot, [...texts, value]);
}

function isOneLine({ writing, lines }: PropertySlot): boolean {
	return (writing === "plain" || writing === "quoted") && lines.length === 1;
}

// Behind the last item of a list in brackets, before the blanks, the comma and the bracket that close it.
function withFlowItem({ key, gap, raw, comment }: PropertySlot, item: string): readonly string[] {
	const inner = raw.slice(0, -1).trimEnd();
	const joint = inner === "[" ? "" : inner.endsWith(",") ? " " : ", ";
	return `${key}${gap}${inner}${joint}${item}${raw.slice(inner.length)}${comment}`.split("\n");
}

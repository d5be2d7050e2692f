import { writtenAlike } from "../../kinds/alike";
import { Refusal } from "../../kinds/refusal";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { propertiesUnder, recordsIn, textsOf } from "../../notes/properties/property";
import { namedIn, type NamedIn, type Relation, weightIn } from "../../notes/properties/relation";
import { writeWords } from "../../words/write";
import { addToProperty } from "./add-to-property";
import { type NamesRead, type PropertyChange, type PropertySlot, withProperty } from "./property-edit";
import { linesFor } from "./set-property";
import { propertiesIn } from "./set-readable";
import { yamlText } from "./yaml-value";

/** A relation to be stated: to whom, as it is written (`[[Bob]]`), how strong, and which names in the note mean the same person. */
export interface NewRelation {
	readonly to: string;
	readonly weight: Relation["weight"];
	readonly isSame: (name: string) => boolean;
}

/**
 * States a relation in the property of its kind: in the style of its list, or by giving the one item that names this person another
 * weight. It throws where the note says just that already.
 */
export function addRelation(text: string, names: NamesRead, relation: NewRelation, parseYaml: ParseYaml): string {
	const { to, weight, isSame } = relation;
	const holds = (written: string): boolean => namedIn(written).some(({ name }) => isSame(name));
	const held = propertiesUnder(propertiesIn(text, parseYaml), names).find(({ value }) => textsOf(value).some(holds));
	if (held === undefined) return addToProperty(text, names, to + suffixOf(weight), parseYaml);
	return withProperty(text, [held.name], parseYaml, (slot) => {
		const old = textsOf(slot.value).find(holds) ?? "";
		const found = namedIn(old).find(({ name }) => isSame(name));
		if (found === undefined || weightIn(found.written) === weight) throw new Refusal(writeWords.saidAlready);
		return withItemAnew(slot, old, weighed(old, found, weight));
	});
}

function withItemAnew(slot: PropertySlot, old: string, item: string): PropertyChange {
	const texts = textsOf(slot.value);
	const at = texts.indexOf(old);
	const wanted = texts.map((text, index) => (index === at ? item : text));
	const whole = slot.lines.join("\n");
	// As it stands there, in quotes or without; else quoted as it has to be; else with all items written anew.
	const written = [old, `"${old}"`, `'${old}'`].flatMap((each) =>
		placesOf(each, whole).map((from) => ({ from, to: from + each.length })),
	);
	const replaced = (text: string): readonly (readonly string[])[] =>
		written.map(({ from, to }) => (whole.slice(0, from) + text + whole.slice(to)).split("\n"));
	const anew = recordsIn(slot.value).length === 0 ? [linesFor(slot, Array.isArray(slot.value) ? wanted : item)] : [];
	return {
		ways: [...replaced(item), ...replaced(yamlText(item)), ...anew],
		isRight: (value) => writtenAlike(textsOf(value), wanted),
	};
}

// The weight stands behind a link, or behind the name.
function weighed(text: string, { name, written, start }: NamedIn, weight: Relation["weight"]): string {
	const bare = written.replace(/[ \t]*\((?:strong|weak)\)/iu, "");
	const nameEnd = bare.includes(name) && bare.trimStart().startsWith(name) ? bare.indexOf(name) + name.length : 0;
	return text.slice(0, start) + bare.slice(0, nameEnd) + suffixOf(weight) + bare.slice(nameEnd) + text.slice(start + written.length);
}

function suffixOf(weight: Relation["weight"]): string {
	return weight === null ? "" : ` (${weight})`;
}

function placesOf(part: string, whole: string): readonly number[] {
	const places: number[] = [];
	for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + part.length)) places.push(at);
	return places;
}

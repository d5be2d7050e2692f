import { writtenAlike } from "../../kinds/alike";
import { Refusal } from "../../kinds/refusal";
import { bodyFieldsIn } from "../../notes/properties/body-fields";
import { closingFence, type ParseYaml } from "../../notes/properties/frontmatter";
import { propertiesUnder, recordsIn, sameProperty, textsOf } from "../../notes/properties/property";
import { namedIn, type NamedIn, type Relation, weightIn } from "../../notes/properties/relation";
import { linesOf } from "../../notes/text/lines";
import { visibleLines } from "../../notes/text/markup";
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
	/** The numbers of the lines on which the note states relations of this kind. */
	readonly statedOn: (text: string) => readonly number[];
}

/**
 * States a relation in the property of its kind: in the style of its list, or by giving the one item that names this person another
 * weight. Fields in the body count only while the block has no such property, so what they state is taken into it. It throws where the
 * note says just that already.
 */
export function addRelation(text: string, names: NamesRead, relation: NewRelation, parseYaml: ParseYaml): string {
	const { to, weight, isSame } = relation;
	const holds = (written: string): boolean => namedIn(written).some(({ name }) => isSame(name));
	const held = propertiesUnder(propertiesIn(text, parseYaml), names).find(({ value }) => textsOf(value).some(holds));
	const inBody =
		propertiesUnder(propertiesIn(text, parseYaml), names).length > 0 ? [] : statedInBody(text, names, relation.statedOn(text));
	if (inBody.length > 0) return withAllInBlock(text, names, withRelation(inBody, relation), parseYaml);
	if (held === undefined) return addToProperty(text, names, to + suffixOf(weight), parseYaml);
	return withProperty(text, [held.name], parseYaml, (slot) => {
		const old = textsOf(slot.value).find(holds) ?? "";
		const found = namedIn(old).find(({ name }) => isSame(name));
		if (found === undefined || weightIn(found.written) === weight) throw new Refusal(writeWords.saidAlready);
		return withItemAnew(slot, old, weighed(old, found, weight));
	});
}

// What fields of the body state, an item for each person, as it is written.
function statedInBody(text: string, names: NamesRead, numbers: readonly number[]): readonly string[] {
	if (numbers.length === 0) return [];
	const lines = linesOf(text).map((line) => line.text);
	const fields = bodyFieldsIn(visibleLines(lines, (closingFence(lines) ?? -1) + 1));
	const own = fields.filter(({ name, line }) => numbers.includes(line) && names.some((known) => sameProperty(known, name)));
	return own.flatMap(({ value }) =>
		namedIn(value).map(({ name, written, isPlain }) => (isPlain ? name : `[[${name}]]`) + suffixOf(weightIn(written))),
	);
}

function withRelation(items: readonly string[], { to, weight, isSame }: NewRelation): readonly string[] {
	const item = to + suffixOf(weight);
	const at = items.findIndex((each) => namedIn(each).some(({ name }) => isSame(name)));
	if (at === -1) return [...items, item];
	if (namedIn(items[at] ?? "").some(({ written }) => weightIn(written) === weight)) throw new Refusal(writeWords.saidAlready);
	return items.map((each, other) => (other === at ? item : each));
}

function withAllInBlock(text: string, names: NamesRead, items: readonly string[], parseYaml: ParseYaml): string {
	return withProperty(text, names, parseYaml, (slot) => ({
		ways: [linesFor(slot, items)],
		isRight: (value) => writtenAlike(textsOf(value), items),
	}));
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

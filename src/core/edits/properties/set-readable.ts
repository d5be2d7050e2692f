import { Refusal } from "../../kinds/refusal";
import { firstRead } from "../../notes/properties/first-read";
import { type ParseYaml, readFrontmatter } from "../../notes/properties/frontmatter";
import { type Properties, propertiesOf, propertiesUnder, recordsIn, sameProperty } from "../../notes/properties/property";
import { linesOf } from "../../notes/text/lines";
import { writeWords } from "../../words/write";
import type { NamesRead } from "./property-edit";
import { setProperty } from "./set-property";
import type { PropertyValue } from "./yaml-value";

/**
 * Sets what a note says under some names, where only some values can be read: `read` gives null for the others. It is set under the
 * first name that has such a value, else under the first that stands empty, else under the first of all; null removes every one.
 * What can't be read under another name may mean something else, and stays.
 */
export function setReadable(
	text: string,
	names: NamesRead,
	value: PropertyValue | null,
	read: (written: string) => unknown,
	parseYaml: ParseYaml,
): string {
	const properties = propertiesIn(text, parseYaml);
	const held = names.filter((name) => firstRead(propertiesUnder(properties, [name]), read).value !== null);
	if (value === null) return held.reduce((left, name) => setProperty(left, [name], null, parseYaml), text);
	const name = held[0] ?? names.find((each) => standsEmpty(properties, each)) ?? names[0];
	if (propertiesUnder(properties, [name]).some((property) => recordsIn(property.value).length > 0))
		throw new Refusal(writeWords.uncertainProperty(name));
	return setProperty(text, [name], value, parseYaml);
}

function standsEmpty(properties: Properties, name: string): boolean {
	const isThere = [...properties.values()].some((property) => sameProperty(property.name, name));
	return isThere && propertiesUnder(properties, [name]).length === 0;
}

/** The properties of a note; it throws where they can't be read. */
export function propertiesIn(text: string, parseYaml: ParseYaml): Properties {
	const frontmatter = readFrontmatter(
		linesOf(text).map((line) => line.text),
		parseYaml,
	);
	if (frontmatter.broken !== null) throw new Refusal(writeWords.brokenProperties(frontmatter.broken.reason));
	return propertiesOf(frontmatter);
}

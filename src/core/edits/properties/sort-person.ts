import { type Circle, parseCircle } from "../../kinds/circle";
import type { PropertyNames } from "../../kinds/property-names";
import { parseCadence } from "../../kinds/wanted-cadence";
import { type ParseYaml, readFrontmatter } from "../../notes/properties/frontmatter";
import { propertiesOf, propertiesUnder, textsOf } from "../../notes/properties/property";
import { setProperty } from "./set-property";

/**
 * A note whose person is in a circle, or is not tracked. One property says so, under the name by which the note has it; what stands
 * under another of its names and can't be read, `tier: gold` for instance, means something else to its owner and stays as it is.
 */
export function sortPerson(text: string, choice: Circle | "never", names: PropertyNames, parseYaml: ParseYaml): string {
	const [own, ...others] = choice === "never" ? names.cadence : names.circle;
	const parse: (written: string) => unknown = choice === "never" ? parseCadence : parseCircle;
	const properties = propertiesOf(readFrontmatter(text.split(/\r\n|\r|\n/u), parseYaml));
	const isUsable = (name: string): boolean =>
		propertiesUnder(properties, [name]).every(({ value }) => textsOf(value).some((written) => parse(written) !== null));
	return setProperty(text, [own, ...others.filter(isUsable)], choice, parseYaml);
}

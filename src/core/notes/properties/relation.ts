import { type Frontmatter } from "./frontmatter";
import { linksIn } from "../text/links";
import { lineFinder, type Properties, propertiesUnder, type Property, textsOf } from "./property";
import type { PropertyNames } from "../../kinds/property-names";

/** How a note says that two people know of each other. */
export type RelationKind = "knows" | "influences" | "reports-to" | "introduced-by" | "works-with" | "mentors";

/** The kinds of relation, and whether each has a direction: from the note in which it stands to the person it names. */
export const RELATION_KINDS: Readonly<Record<RelationKind, { readonly directed: boolean }>> = {
	knows: { directed: false },
	influences: { directed: true },
	"reports-to": { directed: true },
	"introduced-by": { directed: true },
	"works-with": { directed: false },
	mentors: { directed: true },
};

/** A relation as a note states it; the name is a link's target or a plain name. */
export interface Relation {
	readonly kind: RelationKind;
	readonly name: string;
	readonly weight: "strong" | "weak" | null;
	readonly line: number;
}

/** Reads the relations that the properties of a note state, and finds the properties in which something names nobody. */
export function readRelations(
	properties: Properties,
	frontmatter: Frontmatter,
	names: PropertyNames,
): { readonly relations: readonly Relation[]; readonly unread: readonly Property[] } {
	const relations: Relation[] = [];
	const unread: Property[] = [];
	const lineOf = lineFinder(frontmatter);
	for (const kind of Object.keys(RELATION_KINDS) as RelationKind[]) {
		for (const property of propertiesUnder(properties, names[kind])) {
			const named = textsOf(property.value).map(namedIn);
			if (named.some((found) => found.length === 0)) unread.push(property);
			for (const { name, written } of named.flat()) {
				relations.push({ kind, name, weight: weightIn(written), line: lineOf(name, property.line) });
			}
		}
	}
	return { relations, unread };
}

/** A name in the text of a relation, and the stretch of the text in which its weight may stand. */
export interface NamedIn {
	readonly name: string;
	readonly written: string;
	readonly start: number;
}

/** The names in a text: those of its links, each with what stands up to the next, else the parts between commas. */
export function namedIn(text: string): readonly NamedIn[] {
	const links = linksIn(text).filter(({ embed }) => !embed);
	if (links.length > 0) {
		return links.map(({ target, end }, index) => ({ name: target, written: text.slice(end, links[index + 1]?.start), start: end }));
	}
	return [...text.matchAll(/[^,;]+/gu)]
		.map(({ 0: written, index }) => ({ name: written.replace(/\((?:strong|weak)\)/giu, "").trim(), written, start: index }))
		.filter(({ name }) => name !== "" && !/^(?:true|false|\d+)$/iu.test(name));
}

/** The weight that a stretch of text states; null where it states none. */
export function weightIn(written: string): Relation["weight"] {
	const weight = /\((strong|weak)\)/iu.exec(written)?.[1]?.toLowerCase();
	return weight === "strong" || weight === "weak" ? weight : null;
}

import { sharedText } from "../../kinds/own-text";
import { RELATION_KINDS, type RelationKind } from "../../kinds/relation-kind";
import { linksIn } from "../text/links";
import { plainName } from "./plain-name";
import type { Frontmatter } from "./frontmatter";
import { lineFinder, type Property, textsOf, type Under } from "./property";

/** A relation as a note states it; the name is a link's target, or plain words that may be several (see `plainName`). */
export interface Relation {
	readonly kind: RelationKind;
	readonly name: string;
	readonly weight: "strong" | "weak" | null;
	readonly line: number;
	/** Whether it stands in a section of the body, where a link may well lead to what is no person; else in a property. */
	readonly inText: boolean;
}

/** The kinds of relation that a note may state. */
export const KINDS = Object.keys(RELATION_KINDS) as readonly RelationKind[];

const NO_RELATIONS: readonly Relation[] = [];

/** Reads the relations that the properties of a note state, and finds the properties in which something names nobody. */
export function readRelations(
	under: Under,
	frontmatter: Frontmatter,
): { readonly relations: readonly Relation[]; readonly unread: readonly Property[] } {
	const relations: Relation[] = [];
	const unread: Property[] = [];
	const lineOf = lineFinder(frontmatter);
	for (const kind of KINDS) {
		for (const property of under(kind)) {
			let isRead = true;
			const form = Array.isArray(property.value) ? "item" : "text";
			for (const text of textsOf(property.value)) {
				const named = namedIn(text);
				isRead &&= named.length > 0;
				const [first] = named;
				// Whether plain words are one name or several turns out when names are looked up.
				if (first !== undefined && first.isPlain && /[,;\n]/u.test(text)) {
					relations.push({
						kind,
						name: plainName(text, form),
						weight: null,
						line: lineOf(first.name, property.line),
						inText: false,
					});
					continue;
				}
				for (const { name, written, isPlain } of named) {
					const own = isPlain ? plainName(name, form) : name;
					const line = lineOf(name, property.line);
					relations.push({ kind, name: sharedText(own), weight: weightIn(written), line, inText: false });
				}
			}
			if (!isRead) unread.push(property);
		}
	}
	return { relations: relations.length === 0 ? NO_RELATIONS : relations.slice(), unread };
}

/** A name in the text of a relation, and the stretch of the text in which its weight may stand. */
export interface NamedIn {
	readonly name: string;
	readonly written: string;
	readonly start: number;
	/** Whether it stands in no link. */
	readonly isPlain: boolean;
}

/** The names in a text: those of its links, each with what stands up to the next, else the parts between commas. */
export function namedIn(text: string): readonly NamedIn[] {
	const all = linksIn(text);
	const links = all.some(({ embed }) => embed) ? all.filter(({ embed }) => !embed) : all;
	if (links.length > 0) {
		return links.map(({ target, end }, index) => {
			return { name: target, written: text.slice(end, links[index + 1]?.start), start: end, isPlain: false };
		});
	}
	return [...text.matchAll(/[^,;]+/gu)]
		.map(({ 0: written, index }) => ({
			name: written.replace(/\((?:strong|weak)\)/giu, "").trim(),
			written,
			start: index,
			isPlain: true,
		}))
		.filter(({ name }) => name !== "" && !/^(?:true|false|\d+)$/iu.test(name));
}

/** The weight that a stretch of text states; null where it states none. */
export function weightIn(written: string): Relation["weight"] {
	if (!written.includes("(")) return null;
	const weight = /\((strong|weak)\)/iu.exec(written)?.[1]?.toLowerCase();
	return weight === "strong" || weight === "weak" ? weight : null;
}

import { type App, parseYaml } from "obsidian";
import { addRelation } from "../../core/edits/properties/add-relation";
import type { RelationKind } from "../../core/kinds/relation-kind";
import type { People } from "../../core/notes/people/people";
import { resolverOf } from "../../core/notes/people/resolve";
import type { Relation } from "../../core/notes/properties/relation";
import { baseName } from "../../core/notes/text/path";
import type { Settings } from "../../core/settings/settings";
import { writeWords } from "../../core/words/write";
import { writeNote, type Written } from "./note-writer";

/** A relation to state in the note of a path: to whom, by the path of their note or by a name that has none. */
export interface StatedRelation {
	readonly from: string;
	readonly kind: RelationKind;
	readonly to: { readonly path: string } | { readonly name: string };
	readonly weight: Relation["weight"];
}

/** States a relation in a person's note. As in all properties, the link is written in double brackets: no other is one there. */
export function relateIn(app: App, { from, kind, to, weight }: StatedRelation, people: People, settings: Settings): Promise<Written> {
	const resolve = resolverOf([...people.byPath.values()].map(({ contact }) => contact));
	const isSame = (name: string): boolean =>
		"path" in to ? resolve(name, from).includes(to.path) : baseName(name).toLowerCase() === to.name.toLowerCase();
	const names = settings.propertyNames[kind];
	return writeNote(app, from, (text) => addRelation(text, names, { to: `[[${linkedText(app, from, to)}]]`, weight, isSame }, parseYaml));
}

function linkedText({ vault, metadataCache }: App, from: string, to: StatedRelation["to"]): string {
	if ("name" in to) return to.name;
	const file = vault.getFileByPath(to.path);
	if (file === null) throw new Error(writeWords.gone(to.path));
	return metadataCache.fileToLinktext(file, from, true);
}

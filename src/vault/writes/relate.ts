import type { App } from "obsidian";
import { addRelation } from "../../core/edits/properties/add-relation";
import { Refusal } from "../../core/kinds/refusal";
import type { RelationKind } from "../../core/kinds/relation-kind";
import { resolverOf } from "../../core/notes/names/resolve";
import type { People } from "../../core/notes/people/people";
import type { Reading } from "../../core/notes/people/reading";
import type { Relation } from "../../core/notes/properties/relation";
import { baseName, nameKey } from "../../core/notes/text/path";
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
export function relateIn(app: App, reading: Reading, { from, kind, to, weight }: StatedRelation, people: People): Promise<Written> {
	const { settings, parseYaml } = reading;
	const resolve = resolverOf([...people.byPath.values()].map(({ contact }) => contact));
	const isSame = (name: string): boolean =>
		"path" in to ? resolve(name, from).includes(to.path) : nameKey(baseName(name)) === nameKey(to.name);
	const statedOn = (text: string): readonly number[] =>
		(reading.read(from, text).contact?.relations ?? []).filter((stated) => stated.kind === kind).map(({ line }) => line);
	const relation = { to: `[[${linkedText(app, from, to)}]]`, weight, isSame, statedOn };
	return writeNote(app, from, (text) => addRelation(text, settings.propertyNames[kind], relation, parseYaml));
}

/** The text of a link in a note to another, or to a name that has none. */
export function linkedText({ vault, metadataCache }: App, from: string, to: StatedRelation["to"]): string {
	if ("name" in to) return to.name;
	const file = vault.getFileByPath(to.path);
	if (file === null) throw new Refusal(writeWords.gone(to.path));
	return metadataCache.fileToLinktext(file, from, true);
}

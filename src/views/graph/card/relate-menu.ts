import { Menu, Notice } from "obsidian";
import { RELATION_KINDS, type RelationKind } from "../../../core/kinds/relation-kind";
import type { PictureNode } from "../../../core/network/picture/picture";
import { formWords } from "../../../core/words/action";
import { graphWords } from "../../../core/words/graph";
import { personWords } from "../../../core/words/graph-person";
import { shortened } from "../../../core/words/shortened";
import type { StatedRelation } from "../../../vault/writes/relate";

const LONGEST_NAME = 30;

/**
 * The menu of how somebody is related to another: each choice is written in the note of the first of them who has one. Where neither
 * has a note, that is said, and there is no menu.
 */
export function relateMenu(
	one: PictureNode,
	other: PictureNode,
	hasNote: (node: PictureNode) => boolean,
	actions: { relate(relation: StatedRelation): void },
): Menu | null {
	const [from, to] = hasNote(one) || !hasNote(other) ? [one, other] : [other, one];
	if (!hasNote(from) || (to.kind === "me" && !hasNote(to))) {
		new Notice(personWords.noNoteToWrite);
		return null;
	}
	const menu = new Menu();
	for (const kind of Object.keys(RELATION_KINDS) as RelationKind[]) {
		menu.addItem((item) =>
			item.setTitle(personWords.relates(nameOf(from), formWords.relations[kind], nameOf(to))).onClick(() => {
				const target = hasNote(to) ? { path: to.id } : { name: to.name };
				actions.relate({ from: from.id, kind, to: target, weight: null });
			}),
		);
	}
	return menu;
}

function nameOf({ kind, name }: PictureNode): string {
	return shortened(name, LONGEST_NAME) || (kind === "me" ? graphWords.you : "");
}

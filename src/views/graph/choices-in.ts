import type { GraphPicture } from "../../core/network/picture/picture";
import type { PersonChoice } from "../../core/notes/people/choosing";
import type { People } from "../../core/notes/people/people";
import { graphWords } from "../../core/words/graph";
import { listed } from "../../core/words/listed";

/** Whom the search of the graph can find: all who are in the picture, by name, alias, role or organisation, the most influential first. */
export function choicesIn({ nodes }: GraphPicture, { byPath }: People): readonly PersonChoice[] {
	return [...nodes]
		.sort((a, b) => b.influence - a.influence)
		.map(({ id, name, kind, organization }) => {
			const contact = byPath.get(id)?.contact;
			const facts = listed(contact === undefined ? [organization] : [contact.role, ...contact.organizations]);
			const what = kind === "me" ? graphWords.you : kind === "ghost" ? graphWords.noNote : facts;
			return { path: id, name: name || graphWords.you, aliases: contact?.aliases ?? [], what };
		});
}

import type { GraphPicture } from "../../core/network/picture/picture";
import { type PersonChoice, whatOf } from "../../core/notes/people/choosing";
import type { People } from "../../core/notes/people/people";
import { graphWords } from "../../core/words/graph";

const made = new WeakMap<GraphPicture, { readonly people: People; readonly choices: readonly PersonChoice[] }>();

/**
 * Whom the search of the graph can find: all who are in the picture, by name, alias, role or organisation, the most influential first. The
 * same picture of the same people gives the same list, for what is searched of each is made once.
 */
export function choicesIn(picture: GraphPicture, people: People): readonly PersonChoice[] {
	const known = made.get(picture);
	if (known?.people === people) return known.choices;
	const choices = choicesOf(picture, people);
	made.set(picture, { people, choices });
	return choices;
}

function choicesOf({ nodes }: GraphPicture, people: People): readonly PersonChoice[] {
	return [...nodes]
		.sort((a, b) => b.influence - a.influence)
		.map(({ id, name, kind, organization }) => {
			const contact = people.byPath.get(id)?.contact;
			const facts = contact === undefined ? (organization ?? "") : whatOf(people, contact);
			const what = kind === "me" ? graphWords.you : kind === "ghost" ? graphWords.noNote : facts;
			return { path: id, name: name || graphWords.you, aliases: contact?.aliases ?? [], what };
		});
}

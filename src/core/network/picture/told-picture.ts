import type { ReconnectRow } from "../../rhythm/reconnect";
import { importanceOf } from "../../rhythm/rhythm";
import { graphWords } from "../../words/graph";
import type { GraphPicture } from "./picture";

/** A picture in a few sentences, for whoever can't see it: what it holds, to how many I am tied, who of importance is coldest. */
export function toldPicture(picture: GraphPicture, rows: readonly ReconnectRow[]): string {
	const { me, nodes, ties, groups, about } = picture;
	const mine = ties.filter(({ mine: isMine, mention }) => isMine && !mention).length;
	const shown = new Set(nodes.map(({ id }) => id));
	const coldest = rows
		.filter(({ person, rhythm }) => {
			const { contact } = person;
			const matters = (importanceOf(contact) ?? 0) >= 4 || contact.circle === "inner" || contact.circle === "close";
			return contact.path !== me && matters && (rhythm.coldness ?? 0) >= 1 && shown.has(contact.path);
		})
		.reduce<ReconnectRow | null>((best, row) => ((row.rhythm.coldness ?? 0) > (best?.rhythm.coldness ?? 0) ? row : best), null);
	return graphWords.picture({
		near:
			about === undefined
				? null
				: nodes.filter(({ id }) => about.includes(id)).map(({ kind, name }) => (kind === "me" ? graphWords.you : name)),
		people: nodes.filter(({ kind }) => kind !== "me").length,
		ties: ties.length,
		groups: groups?.length ?? 0,
		mine,
		coldest: coldest?.person.contact.name ?? null,
	});
}

import type { Figures } from "../../network/figures/figures";
import type { Network } from "../../network/network";
import { type Depth, otherEnd, tiesIn } from "../../network/picture/around";
import { type GraphPicture, pictureOf } from "../../network/picture/picture";
import type { People } from "../../notes/people/people";
import type { ReconnectRow } from "../../rhythm/reconnect";

// So many people at most stand in the network near somebody.
const MOST_NEAR = 150;

/** The network near some people, as a picture, and how many more there would be. */
export interface Near {
	readonly picture: GraphPicture;
	readonly left: number;
}

/** Everybody of a network, with all their ties, from which parts are taken. */
export function wholeOf(network: Network, rows: readonly ReconnectRow[], people: People, figures: Figures | null = null): GraphPicture {
	return pictureOf(network, rows, people, { mentions: true, ghosts: true, mine: true }, figures);
}

/**
 * Some people, those tied to them over so many steps, and the ties among all of these. Those fewer steps away come first, then those more
 * strongly tied. Bare links count only where nothing else ties anybody to them.
 */
export function nearIn(whole: GraphPicture, about: readonly string[], depth: Depth, most = MOST_NEAR): Near {
	const known = new Set(whole.nodes.map(({ id }) => id));
	const there = about.filter((id) => known.has(id));
	const firm = { ...whole, ties: whole.ties.filter(({ mention }) => !mention), mentions: false };
	const isTied = there.some((id) =>
		tiesIn(firm)
			.get(id)
			?.some(({ mine }) => !mine || id === whole.me),
	);
	const from = isTied ? firm : whole;
	const found = foundFrom(from, there, depth);
	const shown = new Set(found.slice(0, Math.max(most, there.length)));
	const nodes = whole.nodes.filter(({ id }) => shown.has(id));
	const ties = from.ties.filter(({ source, target }) => shown.has(source) && shown.has(target));
	return { picture: { ...from, nodes, ties, about: there }, left: found.length - shown.size };
}

// By steps, then by the strength of the strongest tie to those a step before, then by id. No step leads over me, unless it begins with me.
function foundFrom(picture: GraphPicture, about: readonly string[], depth: Depth): readonly string[] {
	const ties = tiesIn(picture);
	const found = new Set(about);
	let edge = about;
	for (let step = 0; step < depth; step++) {
		const next = new Map<string, number>();
		for (const at of edge) {
			if (at === picture.me && step > 0) continue;
			for (const tie of ties.get(at) ?? []) {
				const other = otherEnd(tie, at);
				if (!found.has(other)) next.set(other, Math.max(tie.strength, next.get(other) ?? 0));
			}
		}
		edge = [...next].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
		for (const id of edge) found.add(id);
	}
	return [...found];
}

import type { GraphPicture } from "./picture";
import type { PictureTie } from "./picture-ties";

/** How many steps from somebody their network is shown. */
export const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

/** The ties of everybody in a picture who has any, the strongest first, then by the id of the other end. */
export type TiesOf = ReadonlyMap<string, readonly PictureTie[]>;

const known = new WeakMap<GraphPicture, TiesOf>();

/** The ties of everybody in a picture, made once. */
export function tiesIn(picture: GraphPicture): TiesOf {
	const before = known.get(picture);
	if (before !== undefined) return before;
	const ties = new Map<string, PictureTie[]>();
	const add = (id: string, tie: PictureTie): void => {
		const list = ties.get(id);
		if (list === undefined) ties.set(id, [tie]);
		else list.push(tie);
	};
	for (const tie of picture.ties) {
		add(tie.source, tie);
		add(tie.target, tie);
	}
	for (const [id, list] of ties) list.sort((a, b) => b.strength - a.strength || (otherEnd(a, id) < otherEnd(b, id) ? -1 : 1));
	known.set(picture, ties);
	return ties;
}

/** Who is at the other end of a tie of somebody. */
export function otherEnd({ source, target }: Pick<PictureTie, "source" | "target">, id: string): string {
	return source === id ? target : source;
}

/**
 * The ids of those who are tied to somebody over so many steps at most, and their own. No step leads over me, unless it begins with me:
 * I know everybody.
 */
export function networkAround(picture: GraphPicture, id: string, depth: Depth): ReadonlySet<string> {
	const ties = tiesIn(picture);
	const found = new Set([id]);
	let edge: readonly string[] = [id];
	for (let step = 0; step < depth; step++) {
		const next: string[] = [];
		for (const at of edge) {
			if (at === picture.me && step > 0) continue;
			for (const tie of ties.get(at) ?? []) {
				const other = otherEnd(tie, at);
				if (found.has(other)) continue;
				found.add(other);
				next.push(other);
			}
		}
		edge = next;
	}
	return found;
}

/** Who stays lit: the network around whom the picture is about, of those to whom it is narrowed; null: everybody. */
export function litIn(
	picture: GraphPicture,
	kept: ReadonlySet<string> | null,
	about: string | null,
	depth: Depth,
): ReadonlySet<string> | null {
	if (about === null) return kept;
	const around = networkAround(picture, about, depth);
	return kept === null ? around : new Set([...around].filter((id) => id === about || kept.has(id)));
}

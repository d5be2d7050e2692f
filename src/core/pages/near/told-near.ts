import { otherEnd, tiesIn } from "../../network/picture/around";
import type { GraphPicture } from "../../network/picture/picture";
import { howTied } from "../../network/picture/told-tie";
import { listed } from "../../words/listed";
import { nearWords } from "../../words/pages/near";
import { nameOf } from "./tie-tree";

/** Somebody of a picture, and those to whom they are tied and by what, in words; each tie is told once. */
export interface ToldNear {
	readonly name: string;
	readonly ties: string;
}

/** Tells in words what a picture shows; whom it is about come first. */
export function toldNear(picture: GraphPicture): readonly ToldNear[] {
	const { nodes, about = [] } = picture;
	const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
	const first = nodes.filter(({ id }) => about.includes(id));
	const ties = tiesIn(picture);
	const told = new Set<string>();
	return [...first, ...nodes.filter(({ id }) => !about.includes(id))].flatMap(({ id }) => {
		told.add(id);
		const others = (ties.get(id) ?? []).filter((tie) => !told.has(otherEnd(tie, id)));
		const words = others.map((tie) => nearWords.tiedTo(names.get(otherEnd(tie, id)) ?? "", howTied(tie, id)));
		return words.length === 0 && !about.includes(id) ? [] : [{ name: names.get(id) ?? "", ties: listed(words) }];
	});
}

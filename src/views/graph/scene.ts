import type { GraphPicture, PictureNode } from "../../core/network/picture";
import type { Layout, Point } from "../../core/network/layout";
import type { Disc } from "./viewport";
import type { PictureTie } from "../../core/network/picture-ties";

/** A tie and the places of its ends in the list of nodes. */
export interface SceneTie extends PictureTie {
	readonly from: number;
	readonly to: number;
}

/** A picture with places. Nodes, discs and bodies are in the same order. */
export interface Scene {
	readonly picture: GraphPicture;
	readonly nodes: readonly PictureNode[];
	/** Moved by each step of the layout. */
	readonly discs: readonly Disc[];
	readonly ties: readonly SceneTie[];
	readonly indexes: ReadonlyMap<string, number>;
	readonly neighbours: readonly ReadonlySet<number>[];
	/** The places in the list from the most influential on; me first. */
	readonly byInfluence: readonly number[];
}

/** What a layout of a picture looks like. */
export function sceneOf(picture: GraphPicture, { bodies }: Layout): Scene {
	const { nodes } = picture;
	const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
	const neighbours = nodes.map(() => new Set<number>());
	const ties = picture.ties.flatMap((tie): readonly SceneTie[] => {
		const from = indexes.get(tie.source);
		const to = indexes.get(tie.target);
		if (from === undefined || to === undefined) return [];
		neighbours[from]?.add(to);
		neighbours[to]?.add(from);
		return [{ ...tie, from, to }];
	});
	const weight = (index: number): number => (nodes[index]?.kind === "me" ? 2 : (nodes[index]?.influence ?? 0));
	const byInfluence = nodes.map((_, index) => index).sort((a, b) => weight(b) - weight(a) || a - b);
	return { picture, nodes, discs: bodies, ties, indexes, neighbours, byInfluence };
}

/** The lines of the ties, from centre to centre. */
export function linesOf({ ties, discs }: Scene): readonly (readonly [Point, Point])[] {
	return ties.map(({ from, to }) => [discs[from] ?? NOWHERE, discs[to] ?? NOWHERE]);
}

const NOWHERE: Point = { x: 0, y: 0 };

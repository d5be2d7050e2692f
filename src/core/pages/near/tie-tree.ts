import { otherEnd, tiesIn } from "../../network/picture/around";
import type { GraphPicture, PictureNode } from "../../network/picture/picture";
import type { PictureTie } from "../../network/picture/picture-ties";
import { howTied } from "../../network/picture/told-tie";
import { whatOf } from "../../notes/people/choosing";
import type { People } from "../../notes/people/people";
import { graphWords } from "../../words/graph";
import { personWords } from "../../words/graph-person";

/** Somebody in the tree of who is tied to whom, in words. */
export interface TreeItem {
	/** Their ids from the root on, the last their own. */
	readonly path: readonly string[];
	readonly name: string;
	/** Role and organizations; empty where nothing is known. */
	readonly facts: string;
	/** What ties them to the one above; empty at the root. */
	readonly tie: string;
	/** How many stand below. */
	readonly below: number;
}

/** Of what a tree is made; `kept` are the ids of those who are shown, null: everybody. */
export interface TreeGround {
	readonly picture: GraphPicture;
	readonly people: People;
	readonly kept: ReadonlySet<string> | null;
}

/** With whom a tree begins: whoever is chosen, else whom the picture is about, else me. */
export function rootOf(ground: TreeGround, chosen: string | null): TreeItem | null {
	const { about, me, nodes } = ground.picture;
	const wanted = [chosen, about?.[0], me, nodes[0]?.id].find((id) => nodes.some((node) => node.id === id));
	return typeof wanted === "string" ? itemOf(ground, [wanted]) : null;
}

/** Those below somebody in the tree: whoever they are tied to, by strength, but for those above. */
export function below(ground: TreeGround, path: readonly string[]): readonly TreeItem[] {
	const from = nodeIn(ground.picture, path.at(-1) ?? "");
	return Array.from(tiesBelow(ground, path), ([id, tie]) =>
		itemOf(ground, [...path, id], from === null ? "" : personWords.tiedBy(nameOf(from), howTied(tie, from.id))),
	);
}

// The strongest tie to each.
function tiesBelow({ picture, kept }: TreeGround, path: readonly string[]): ReadonlyMap<string, PictureTie> {
	const id = path.at(-1) ?? "";
	const above = new Set(path);
	const found = new Map<string, PictureTie>();
	for (const tie of tiesIn(picture).get(id) ?? []) {
		const other = otherEnd(tie, id);
		if (!found.has(other) && !above.has(other) && (kept === null || kept.has(other))) found.set(other, tie);
	}
	return found;
}

function itemOf(ground: TreeGround, path: readonly string[], tie = ""): TreeItem {
	const { picture, people } = ground;
	const id = path.at(-1) ?? "";
	const node = nodeIn(picture, id);
	const contact = people.byPath.get(id)?.contact;
	const facts = contact === undefined ? (node?.kind === "ghost" ? graphWords.noNote : "") : whatOf(people, contact);
	return { path, name: node === null ? id : nameOf(node), facts, tie, below: tiesBelow(ground, path).size };
}

/** What somebody in a picture is called. */
export function nameOf({ kind, name }: PictureNode): string {
	return kind === "me" ? graphWords.you : name;
}

const byId = new WeakMap<GraphPicture, ReadonlyMap<string, PictureNode>>();

function nodeIn(picture: GraphPicture, id: string): PictureNode | null {
	const known = byId.get(picture) ?? new Map(picture.nodes.map((node) => [node.id, node]));
	byId.set(picture, known);
	return known.get(id) ?? null;
}

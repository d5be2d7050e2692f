import type { Point } from "../../network/layout/plan";
import { linksOf, type NetworkPart, type PartNode } from "./network-part";

/** From this many people on a canvas is slow in the application, and above the other it is of no use. */
export const CANVAS_SLOW = 150;
export const CANVAS_MOST = 500;

const [WIDTH, HEIGHT, GAP] = [260, 90, 40];
const WIDEST = 24;
const COLOURS = 6;

/**
 * A network as a JSON Canvas (jsoncanvas.org, version 1.0): people with a note as cards of it, the others as text, at the places that they
 * have in the graph, spread so far that no card lies on another. Organizations have colours, the one with most people first.
 */
export function jsonCanvas({ nodes, ties }: NetworkPart): string {
	const places = spread(nodes.map(({ place }, at) => place ?? { x: at * 12, y: 0 }));
	const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
	const colours = coloursOf(nodes);
	const cards = nodes.map((node, at) => {
		const { x, y } = places[at] ?? { x: 0, y: 0 };
		const colour = colours.get(node.organization ?? "");
		return {
			id: `n${at}`,
			...(node.ghost ? { type: "text", text: node.label } : { type: "file", file: node.id }),
			x: Math.round(x - WIDTH / 2),
			y: Math.round(y - HEIGHT / 2),
			width: WIDTH,
			height: HEIGHT,
			...(colour === undefined ? {} : { color: colour }),
		};
	});
	const edges = ties.flatMap(linksOf).map(({ from, to, directed, label }, at) => ({
		id: `t${at}`,
		fromNode: names.get(from),
		toNode: names.get(to),
		toEnd: directed ? "arrow" : "none",
		...(label === "" ? {} : { label }),
	}));
	return `${JSON.stringify({ nodes: cards, edges }, null, "\t")}\n`;
}

// The colours of the application's palette go to the organizations of most people.
function coloursOf(nodes: readonly PartNode[]): ReadonlyMap<string, string> {
	const counts = new Map<string, number>();
	for (const { organization } of nodes) if (organization !== null) counts.set(organization, (counts.get(organization) ?? 0) + 1);
	const ranked = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
	return new Map(ranked.slice(0, COLOURS).map(([organization], at) => [organization, String(at + 1)]));
}

// Each pair needs room on one side or above; what would need a sheet without end is laid in rows.
function spread(places: readonly Point[]): readonly Point[] {
	let scale = 1;
	for (const [at, one] of places.entries()) {
		for (const other of places.slice(at + 1)) {
			const needed = Math.min((WIDTH + GAP) / Math.abs(one.x - other.x), (HEIGHT + GAP) / Math.abs(one.y - other.y));
			scale = Math.max(scale, needed);
		}
	}
	if (scale <= WIDEST) return places.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
	const columns = Math.ceil(Math.sqrt((places.length * (HEIGHT + GAP)) / (WIDTH + GAP)));
	return places.map((_, at) => ({ x: (at % columns) * (WIDTH + GAP), y: Math.floor(at / columns) * (HEIGHT + GAP) }));
}

import { describe, expect, test } from "vitest";
import { HOSTILE, partOfNotes } from "./small-network";
import { JSONCanvas } from "@trbn/jsoncanvas";
import { jsonCanvas } from "../../../../src/core/report/exports/json-canvas";
import { linksOf, type NetworkPart } from "../../../../src/core/report/exports/network-part";
import { personNote } from "../../small-vault";

const cardsOf = (part: NetworkPart): ReturnType<JSONCanvas["getNodes"]> => JSONCanvas.fromString(jsonCanvas(part)).getNodes();

describe("a canvas that a reader of canvases gives back", () => {
	const part = partOfNotes(HOSTILE);
	const canvas = JSONCanvas.fromString(jsonCanvas(part));
	test("with a card of each note, and text for who has none", () => {
		expect(canvas.getNodes()).toMatchObject(
			part.nodes.map(({ id, ghost, label }) => (ghost ? { type: "text", text: label } : { type: "file", file: id })),
		);
	});
	test("with an edge for each tie between cards that are there, its relations in words", () => {
		const ids = new Set(canvas.getNodes().map(({ id }) => id));
		expect(canvas.getEdges()).toHaveLength(part.ties.flatMap(linksOf).length);
		for (const { fromNode, toNode } of canvas.getEdges()) expect([ids.has(fromNode), ids.has(toNode)]).toEqual([true, true]);
		const labels = canvas.getEdges().flatMap(({ label, toEnd }) => (label === undefined ? [] : [`${label} ${toEnd ?? ""}`]));
		expect(labels.sort()).toEqual(["influences arrow", "knows none", "knows none", "mentors arrow", "reports to arrow"]);
	});
	test("as the specification says: every number whole, every colour one of six", () => {
		const { nodes, edges } = JSON.parse(jsonCanvas(part)) as { nodes: Record<string, unknown>[]; edges: Record<string, unknown>[] };
		expect(new Set([...nodes, ...edges].map(({ id }) => id)).size).toBe(nodes.length + edges.length);
		for (const node of nodes) {
			for (const key of ["x", "y", "width", "height"]) expect(Number.isInteger(node[key])).toBe(true);
			expect(["1", "2", "3", "4", "5", "6", undefined]).toContain(node["color"]);
		}
	});
});

const crowd = (count: number): Record<string, string> =>
	Object.fromEntries(
		Array.from({ length: count }, (_, at) => [
			`P${at}.md`,
			personNote(`knows: ["[[P${(at * 7) % count}]]", "[[P${(at + 1) % count}]]"]`),
		]),
	);

test.each([0, 1, 2, 40, 150])("no card lies on another: %i people", (count) => {
	const cards = cardsOf(partOfNotes(crowd(count)));
	expect(cards).toHaveLength(count);
	for (const [at, one] of cards.entries())
		for (const other of cards.slice(at + 1))
			expect(Math.abs(one.x - other.x) >= one.width || Math.abs(one.y - other.y) >= one.height).toBe(true);
});

test("whoever has no place, or the same as somebody else, has a card of their own", () => {
	const part = partOfNotes(crowd(6));
	const same = { ...part, nodes: part.nodes.map((node, at) => ({ ...node, place: at < 3 ? { x: 1, y: 1 } : null })) };
	expect(new Set(cardsOf(same).map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
});

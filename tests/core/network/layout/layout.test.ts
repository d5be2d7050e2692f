import { describe, expect, test } from "vitest";
import {
	type KnownLayout,
	type Layout,
	layoutInSteps,
	layoutOf as laidOut,
	type LayoutInput,
	type LayoutTie,
} from "../../../../src/core/network/layout/layout";
import { motionOf } from "../../../../src/core/network/layout/motion";
import { finished } from "../../../../src/core/kinds/steps";
import type { Point } from "../../../../src/core/network/layout/plan";

const tie = (source: string, target: string, strength = 0.6): LayoutTie => ({ source, target, strength });

// Two groups of ten that know each other by one tie; I know them all.
function twoGroups(more: readonly string[] = []): LayoutInput {
	const names = [..."abcdefghij", ..."klmnopqrst"];
	const ties = names.flatMap((name, index) => {
		const start = index < 10 ? 0 : 10;
		const next = [1, 2, 5].map((step) => names[start + ((index - start + step) % 10)] ?? name);
		return next.map((other) => tie(name, other));
	});
	const ids = ["me", ...names, ...more];
	return {
		centre: "me",
		nodes: ids.map((id, index) => ({ id, radius: 6 + (index % 5) * 2 })),
		ties: [...ties, tie("a", "k"), ...names.map((name) => tie("me", name, 0.3)), ...more.map((name) => tie(name, "a"))],
	};
}

function settled(layout: Layout): Layout {
	while (layout.heat > 0) layout.step();
	return layout;
}

// As it is now, of those who are in it.
function placesOf({ bodies }: Layout): ReadonlyMap<string, Point> {
	return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

const layoutOf = (input: LayoutInput): ReadonlyMap<string, Point> => placesOf(settled(laidOut(input)));

function distance(a: Point | undefined, b: Point | undefined): number {
	return a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
}

test("whoever looks otherwise on the way ends in the same place", () => {
	const input = twoGroups();
	const renamed = { ...input, nodes: input.nodes.map((node) => ({ ...node, colour: "red" })) };
	const changed = { ...input, nodes: input.nodes.map((node) => ({ ...node, radius: node.radius + 1 })) };
	const underWay = (): Layout => {
		const layout = laidOut(input);
		for (let steps = 0; steps < 7; steps++) layout.step();
		return layout;
	};
	expect([...placesOf(settled(laidOut(renamed, underWay())))]).toEqual([...layoutOf(input)]);
	expect([...placesOf(settled(laidOut(changed, underWay())))]).not.toEqual([...layoutOf(input)]);
});

describe("a layout", () => {
	test("is the same for the same input, to the bit", () => {
		expect([...layoutOf(twoGroups())]).toEqual([...layoutOf(twoGroups())]);
	});

	test("does not hang on the order of people and ties", () => {
		const { centre, nodes, ties } = twoGroups();
		const places = layoutOf({ centre, nodes, ties });
		const turned = layoutOf({ centre, nodes: [...nodes].reverse(), ties: [...ties].reverse() });
		for (const [id, place] of turned) expect(places.get(id)).toEqual(place);
	});

	test("has me in the centre", () => {
		expect(layoutOf(twoGroups()).get("me")).toEqual({ x: 0, y: 0 });
	});

	test("keeps groups apart, and people of a group together", () => {
		const places = layoutOf(twoGroups());
		const mean = (pairs: readonly (readonly [string, string])[]): number =>
			pairs.reduce((sum, [a, b]) => sum + distance(places.get(a), places.get(b)), 0) / pairs.length;
		const pairs = (one: string, other: string): (readonly [string, string])[] =>
			[...one].flatMap((a) => [...other].filter((b) => a < b).map((b) => [a, b] as const));
		expect(mean(pairs("abcdefghij", "abcdefghij"))).toBeLessThan(0.6 * mean(pairs("abcdefghij", "klmnopqrst")));
	});

	test("lays nobody on anybody", () => {
		const input = twoGroups();
		const places = layoutOf(input);
		for (const one of input.nodes) {
			for (const other of input.nodes) {
				const apart = distance(places.get(one.id), places.get(other.id));
				if (one.id < other.id) expect(apart).toBeGreaterThan(one.radius + other.radius);
			}
		}
	});

	test("does not let those without ties fly off", () => {
		const input = twoGroups();
		const loose = ["u", "v", "w"].map((id) => ({ id, radius: 5 }));
		const places = layoutOf({ ...input, nodes: [...input.nodes, ...loose] });
		const farthest = Math.max(...input.nodes.map(({ id }) => distance(places.get(id), { x: 0, y: 0 })));
		for (const { id } of loose) expect(distance(places.get(id), { x: 0, y: 0 })).toBeLessThan(1.5 * farthest);
	});

	test("is wide for a wide place and tall for a tall one", () => {
		const shape = (aspect: number): number => {
			const places = [...layoutOf({ ...twoGroups(), aspect }).values()];
			const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
			return span(places.map(({ x }) => x)) / span(places.map(({ y }) => y));
		};
		expect(shape(2)).toBeGreaterThan(shape(0.5));
	});
});

describe("whatever the input, every place is a number", () => {
	const node = (id: string) => ({ id, radius: 6 });
	test.each<[string, LayoutInput]>([
		["nobody", { centre: "me", nodes: [], ties: [] }],
		["me alone", { centre: "me", nodes: [node("me")], ties: [] }],
		["no me", { centre: "me", nodes: [node("a"), node("b")], ties: [tie("a", "b")] }],
		["nobody tied", { centre: "me", nodes: ["me", "a", "b", "c"].map(node), ties: [] }],
		["somebody tied to themselves", { centre: "me", nodes: ["me", "a"].map(node), ties: [tie("a", "a")] }],
		["a tie to nobody", { centre: "me", nodes: ["me", "a"].map(node), ties: [tie("a", "gone"), tie("gone", "me")] }],
		["the same person twice", { centre: "me", nodes: ["me", "a", "a"].map(node), ties: [tie("a", "me")] }],
		["the same tie twice", { centre: "me", nodes: ["me", "a", "b"].map(node), ties: [tie("a", "b"), tie("b", "a")] }],
		["names that objects know", { centre: "me", nodes: ["__proto__", "me"].map(node), ties: [tie("__proto__", "me")] }],
		["no strength", { centre: "me", nodes: ["me", "a", "b"].map(node), ties: [tie("a", "b", 0)] }],
	])("%s", (_, input) => {
		const places = layoutOf(input);
		expect(places.size).toBe(new Set(input.nodes.map(({ id }) => id)).size);
		for (const { x, y } of places.values()) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
	});

	test("a known layout in which all lie on one point comes apart", () => {
		const input = twoGroups();
		const heap = new Map(input.nodes.map(({ id }) => [id, { x: 7, y: 7 }]));
		const layout = settled(laidOut(input, { places: heap, keys: new Set(), heat: 1, since: 1 } satisfies KnownLayout));
		for (const { x, y } of placesOf(layout).values()) expect(Number.isFinite(x + y)).toBe(true);
		expect(distance(placesOf(layout).get("b"), placesOf(layout).get("c"))).toBeGreaterThan(10);
	});
});

describe("a layout on its way", () => {
	test("comes to rest, and then moves no more", () => {
		const layout = laidOut(twoGroups());
		let steps = 0;
		while (layout.heat > 0 && steps < 1000) {
			layout.step();
			steps++;
		}
		expect(steps).toBeLessThanOrEqual(301);
		const before = placesOf(layout);
		layout.step();
		expect(placesOf(layout)).toEqual(before);
		expect(layout.heat).toBe(0);
	});

	test("is at rest at once where nothing has changed", () => {
		const layout = settled(laidOut(twoGroups()));
		const same = laidOut(twoGroups(), layout);
		expect(same.heat).toBe(0);
		expect(placesOf(same)).toEqual(placesOf(layout));
	});

	test("goes on where it was, if it was not yet at rest, and ends where it would have ended", () => {
		const layout = laidOut(twoGroups());
		for (let step = 0; step < 20; step++) layout.step();
		const taken = laidOut(twoGroups(), layout);
		expect(taken.heat).toBe(layout.heat);
		expect([...placesOf(settled(taken))]).toEqual([...layoutOf(twoGroups())]);
	});

	test("made ready while the one before it moves on begins where that has come to", () => {
		const layout = settled(laidOut(twoGroups()));
		const steps = layoutInSteps(twoGroups(["new"]), layout);
		steps.next();
		layout.hold("c", { x: 300, y: -40 });
		for (let step = 0; step < 9; step++) layout.step();
		const grown = finished(steps)(motionOf);
		expect(placesOf(grown).get("c")).toEqual({ x: 300, y: -40 });
		for (const [id, place] of placesOf(layout)) expect(placesOf(grown).get(id)).toEqual(place);
		expect(grown.heat).toBeGreaterThanOrEqual(layout.heat);
		expect(placesOf(settled(grown)).get("c")).toEqual({ x: 300, y: -40 });
		expect(placesOf(settled(laidOut(twoGroups(["new", "newer"]), grown))).get("c")).toEqual({ x: 300, y: -40 });
	});

	test("one person more moves the others by less than half a tie's length", () => {
		const layout = settled(laidOut(twoGroups()));
		const before = placesOf(layout);
		const grown = laidOut(twoGroups(["new"]), layout);
		expect(distance(placesOf(grown).get("new"), before.get("a"))).toBeLessThan(60);
		settled(grown);
		for (const [id, place] of before) expect(distance(placesOf(grown).get(id), place)).toBeLessThan(30);
	});

	test("somebody who comes back lies where they were", () => {
		const full = settled(laidOut(twoGroups()));
		const input = twoGroups();
		const less = settled(laidOut({ ...input, nodes: input.nodes.filter(({ id }) => id !== "t") }, full));
		const again = laidOut(input, less);
		expect(placesOf(again).get("t")).toEqual(placesOf(full).get("t"));
	});

	test("whoever goes by another id lies where they lay, there and back, and nobody moves", () => {
		const { centre, nodes, ties } = twoGroups();
		const as = (to: string): LayoutInput => {
			const now = (id: string): string => (id === "b" ? to : id);
			const turned = ties.map(({ source, target, strength }) => tie(now(target), now(source), strength));
			return { centre, nodes: nodes.map(({ id, radius }) => ({ id: now(id), radius })), ties: turned };
		};
		let layout = settled(laidOut(as("b")));
		const before = layout.places;
		for (const [from, to] of [
			["b", "z"],
			["z", "b"],
		] as const) {
			layout.follow(from, to);
			layout = laidOut(as(to), layout);
			expect(layout.heat).toBe(0);
			for (const { id } of nodes)
				expect(layout.bodies.find((body) => body.id === (id === "b" ? to : id))).toMatchObject({
					x: before.get(id)?.x,
					y: before.get(id)?.y,
				});
		}
	});
	test("begins anew where the network has doubled since it last did", () => {
		const nodes = ["me", "a", "b"].map((id) => ({ id, radius: 6 }));
		const small = settled(laidOut({ centre: "me", nodes, ties: [tie("a", "b")] }));
		expect(laidOut(twoGroups(), small).heat).toBe(1);
	});

	test("whoever is held stays there, also later; nobody moves me", () => {
		const layout = settled(laidOut(twoGroups()));
		layout.hold("c", { x: 300, y: -40 });
		layout.hold("me", { x: 9, y: 9 });
		expect(layout.heat).toBeGreaterThan(0);
		settled(layout);
		expect(placesOf(layout).get("c")).toEqual({ x: 300, y: -40 });
		expect(placesOf(layout).get("me")).toEqual({ x: 0, y: 0 });
		const later = settled(laidOut(twoGroups(["new"]), layout));
		expect(placesOf(later).get("c")).toEqual({ x: 300, y: -40 });
	});
});

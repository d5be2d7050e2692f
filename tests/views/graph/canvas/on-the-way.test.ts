import { describe, expect, test } from "vitest";
import { finished } from "../../../../src/core/kinds/steps";
import { motionOf } from "../../../../src/core/network/layout/motion";
import { NEW_CAMERA, resized } from "../../../../src/views/graph/canvas/scene/camera";
import { Passage } from "../../../../src/views/graph/canvas/passage";
import { sceneInSteps } from "../../../../src/views/graph/canvas/scene/scene";
import type { Placing } from "../../../../src/core/network/lenses/lens";
import { crowd, ME } from "../../../core/network/lenses/made-picture";
import type { PictureTie } from "../../../../src/core/network/picture/picture-ties";

const TIE: Omit<PictureTie, "source" | "target"> = {
	...{ width: 1, strength: 0.5, kinds: ["knows"], arrow: "none", mention: false, mine: false, influences: false, freshness: 1 },
	...{ evidence: [], strands: null },
};

// People on their way from where their ties put them to a line, and how many of them there are; one of them is not shown there.
function onTheWay(count: number): { readonly passage: Passage; readonly placing: Placing } {
	const { picture } = crowd(count);
	const ids = picture.nodes.map(({ id }) => id);
	const ties = ids.slice(1).map((id, at): PictureTie => ({ ...TIE, source: ids[at] ?? "", target: id }));
	const scene = finished(sceneInSteps({ ...picture, ties }, "organization", 1, null))(motionOf);
	const passage = new Passage();
	const camera = passage.goOver(scene, "network", null, resized(NEW_CAMERA, { width: 800, height: 600 }), null);
	passage.follow(scene);
	const placed = ids.filter((id) => id !== ids.at(-1));
	const placing: Placing = {
		places: new Map(placed.map((id, at) => [id, { x: 30 * at, y: 0 }])),
		...{ marks: [], ties: "all", groups: [], hint: null },
	};
	passage.goOver(scene, "line", placing, camera, 1000);
	return { passage, placing };
}

describe("people on their way to another lens", () => {
	test("are the same from frame to frame, and arrive where the lens puts them", () => {
		const { passage, placing } = onTheWay(30);
		const early = passage.at(1100, null);
		const places = early.bodies.map(({ x }) => x);
		const later = passage.at(1150, null);
		expect(later.bodies.filter((node) => early.bodies.includes(node)).length).toBe(early.bodies.length);
		expect(later.bodies.map(({ x }) => x)).not.toEqual(places);
		const there = passage.at(2000, null);
		expect(new Map(there.bodies.map(({ id, x, y }) => [id, { x, y }]))).toEqual(placing.places);
		expect(there.bonds).toHaveLength(placing.places.size - 1);
		expect(there.bodies.find(({ id }) => id === ME)).toBeDefined();
	});

	test("who goes shrinks and is gone halfway", () => {
		const { passage, placing } = onTheWay(30);
		expect(passage.at(1040, null).bodies).toHaveLength(placing.places.size + 1);
		expect(passage.at(1250, null).bodies).toHaveLength(placing.places.size);
	});

	test("are painted quickly where they are a crowd, and only until they are there", () => {
		const { passage: few } = onTheWay(30);
		expect(few.at(1100, null).isQuick).toBe(false);
		const { passage: many } = onTheWay(1200);
		expect(many.at(1100, null).isQuick).toBe(true);
		expect(many.at(2000, null).isQuick).toBe(false);
	});

	test("ties come into view in the last part alone, and are not looked at before", () => {
		const { passage } = onTheWay(30);
		expect(passage.at(1100, null).bonds).toEqual([]);
		expect(passage.at(1340, null).bonds.length).toBeGreaterThan(0);
	});
});

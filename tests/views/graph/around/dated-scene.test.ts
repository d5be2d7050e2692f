import { expect, test } from "vitest";
import { finished } from "../../../../src/core/kinds/steps";
import { motionOf } from "../../../../src/core/network/layout/motion";
import { timelineOf } from "../../../../src/core/network/lenses/time/made-timeline";
import { networkOf } from "../../../../src/core/network/network";
import { pictureOf, YOU } from "../../../../src/core/network/picture/picture";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { DatedScene } from "../../../../src/views/graph/around/time/dated-scene";
import { Passage } from "../../../../src/views/graph/canvas/passage";
import { NEW_CAMERA } from "../../../../src/views/graph/canvas/scene/camera";
import { sceneInSteps, type ShortTie } from "../../../../src/views/graph/canvas/scene/scene";
import { peopleIn, personNote } from "../../../core/small-vault";

const COUNT = 40;
const nameOf = (at: number): string => `Person ${at % COUNT}`;
// Everybody knows two, sways one, and was met on several days.
const NOTES = Object.fromEntries(
	Array.from({ length: COUNT }, (_, at) => {
		const relations = `knows: ["[[${nameOf(at + 1)}]]", "[[${nameOf(at + 7)}]]"]\ninfluences: "[[${nameOf(at + 3)}]]"\n`;
		const met = [3, 5, 8].map((month) => `- 2026-0${month}-${10 + (at % 9)}: call with [[${nameOf(at + 2)}]]\n`).join("");
		return [`${nameOf(at)}.md`, `${personNote(relations)}${met}`];
	}),
);

function made() {
	const people = peopleIn(NOTES);
	const network = networkOf(people, "");
	const picture = pictureOf(network, reconnect(people, DEFAULT_SETTINGS), people, { mentions: true, ghosts: true, mine: true });
	const scene = finished(sceneInSteps(picture, "organization", 1, null))(motionOf);
	const passage = new Passage();
	passage.goOver(scene, "network", null, NEW_CAMERA, null);
	passage.follow(scene);
	return { passage, dated: new DatedScene(finished(timelineOf(people, YOU)), picture, true) };
}

test("ties are told of as they are listed, on whichever day", () => {
	const { passage, dated } = made();
	const { first, last } = dated.timeline;
	for (const day of [first, Math.round((first + last) / 2), last - 40, last]) {
		dated.goTo(day);
		const seen = dated.seenOn(passage.whole);
		const told: ShortTie[] = [];
		seen.eachTie?.((tie) => told.push({ ...tie }));
		const shortOf = ({ source, target, width, freshness, mention, influences, mine, isNew }: ShortTie) => {
			const ends = [source.id, target.id].sort().join("\n");
			return { ends, width, freshness, mention, influences, mine, isNew };
		};
		expect(told.map(shortOf)).toEqual(seen.bonds.map(shortOf));
		expect(told.length).toBeGreaterThan(day === first ? 0 : 60);
	}
	expect(dated.seenOn(passage.whole).bonds.some(({ influences }) => influences)).toBe(true);
});

test("while days go by nobody lists the ties of a crowd", () => {
	const { passage, dated } = made();
	let listed = 0;
	const other = {
		...{ day: dated.day, isThere: () => true, isCrowd: () => true },
		seenOn: (seen: Parameters<typeof dated.seenOn>[0]) => {
			const { bodies, eachTie } = dated.seenOn(seen);
			return {
				...{ bodies, eachTie },
				get bonds() {
					listed++;
					return [];
				},
			};
		},
	};
	Object.assign(passage, { other, isMoving: true });
	const { isQuick, eachTie } = passage.at(0, null);
	expect(isQuick).toBe(true);
	expect(eachTie).toBeDefined();
	expect(passage.seen.bodies.length).toBeGreaterThan(0);
	expect(listed).toBe(0);
	void passage.seen.bonds;
	expect(listed).toBe(1);
});

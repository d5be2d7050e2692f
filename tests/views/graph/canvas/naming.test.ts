import { expect, test } from "vitest";
import { finished } from "../../../../src/core/kinds/steps";
import { motionOf } from "../../../../src/core/network/layout/motion";
import { networkOf } from "../../../../src/core/network/network";
import { pictureOf } from "../../../../src/core/network/picture/picture";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { Naming } from "../../../../src/views/graph/canvas/naming";
import { type Camera, NEW_CAMERA, resized } from "../../../../src/views/graph/canvas/scene/camera";
import { type Look, sceneInSteps } from "../../../../src/views/graph/canvas/scene/scene";
import { SvgPen } from "../../../../src/views/graph/pen/svg-pen";
import { peopleIn, personNote } from "../../../core/small-vault";
import { THEME } from "../lenses/drawn-lens";

const people = peopleIn({
	"Ann.md": personNote("knows: ['[[Work/Bob]]', '[[Home/Bob]]']"),
	"Work/Bob.md": personNote("organization: Acme & Daughters of Hamburg"),
	"Home/Bob.md": personNote(""),
});
const picture = pictureOf(networkOf(people, ""), reconnect(people, DEFAULT_SETTINGS), people, { mentions: null, ghosts: true, mine: true });
const scene = finished(sceneInSteps(picture, "organization", 1, null))(motionOf);
while (scene.heat > 0) scene.step();

function seenFrom(naming: Naming, x: number, scale: number, goesAlong: boolean): Naming["names"] {
	const camera: Camera = { ...resized(NEW_CAMERA, { width: 800, height: 600 }), viewport: { x, y: 300, scale }, fitting: false };
	const look: Look = { viewport: camera.viewport, theme: THEME, byColdness: false, focus: null, lit: null, aim: null, dashed: false };
	naming.choose({ bodies: scene.bodies, marks: [] }, look, camera, { far: null, secondOf: null, goesAlong });
	return naming.names;
}

test("names go along once for a scale, however the view moves, and are chosen anew where it rests", () => {
	const naming = new Naming(new SvgPen());
	const chosen = seenFrom(naming, 400, 1, false);
	expect(chosen).toHaveLength(4);
	expect(seenFrom(naming, 410, 1, true)).toBe(chosen);
	const gone = seenFrom(naming, 410, 1.2, true);
	expect(gone).not.toBe(chosen);
	expect(seenFrom(naming, 420, 1.2, true)).toBe(gone);
	expect(seenFrom(naming, 430, 1.2, true)).toBe(gone);
	const anew = seenFrom(naming, 430, 1.2, false);
	expect(anew).not.toBe(gone);
	expect(seenFrom(naming, 440, 1.2, false)).toBe(anew);
});

test("names go along with people who move, at the same scale too", () => {
	const naming = new Naming(new SvgPen());
	const chosen = seenFrom(naming, 400, 1, false);
	naming.renew();
	const gone = seenFrom(naming, 400, 1, true);
	expect(gone).not.toBe(chosen);
	naming.renew();
	expect(seenFrom(naming, 400, 1, true)).not.toBe(gone);
});

test("namesakes are told apart in a few letters, and nobody else", () => {
	const texts = seenFrom(new Naming(new SvgPen()), 400, 1, false).map(({ text }) => text);
	expect([...texts].sort()).toEqual(["Ann", "Bob (Acme & Daughter…)", "Bob (Home)", "You"]);
});

import { networkOf } from "../../../../src/core/network/network";
import type { Colouring } from "../../../../src/core/network/picture/colouring";
import { pictureOf } from "../../../../src/core/network/picture/picture";
import { motionOf } from "../../../../src/core/network/layout/motion";
import type { ZoomStep } from "../../../../src/core/network/lenses/far/zoom-step";
import { finished } from "../../../../src/core/kinds/steps";
import type { People } from "../../../../src/core/notes/people/people";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { Naming } from "../../../../src/views/graph/canvas/naming";
import { paintScene } from "../../../../src/views/graph/canvas/paint-scene";
import { Passage } from "../../../../src/views/graph/canvas/passage";
import { type Camera, cameraAt, NEW_CAMERA, resized, zoomedBy } from "../../../../src/views/graph/canvas/scene/camera";
import { isLit, type Look, type SceneNode, sceneInSteps } from "../../../../src/views/graph/canvas/scene/scene";
import { Zooming } from "../../../../src/views/graph/canvas/zooming";
import { secondLines } from "../../../../src/views/graph/card/second-line";
import { SvgPen } from "../../../../src/views/graph/pen/svg-pen";
import { THEME } from "../lenses/drawn-lens";

/** What was drawn: how near it is, the names of people and of shapes in the order in which they were placed, and the picture as SVG. */
export interface DrawnStep {
	readonly step: ZoomStep | null;
	readonly names: Naming["names"];
	readonly headings: Naming["headings"];
	readonly scale: number;
	readonly text: string;
}

/** What the network of some people looks like at so many times the scale at which all are in view; about somebody where `about` tells whom. */
export function drawnStep(
	people: People,
	times: number,
	{ width, height }: { readonly width: number; readonly height: number },
	about: string | null = null,
	colouring: Colouring = "organization",
): DrawnStep {
	const rows = reconnect(people, DEFAULT_SETTINGS);
	const picture = pictureOf(networkOf(people, ""), rows, people, { mentions: null, ghosts: true, mine: true });
	const scene = finished(sceneInSteps(picture, colouring, width / height, null))(motionOf);
	while (scene.heat > 0) scene.step();
	const passage = new Passage();
	const first = resized(NEW_CAMERA, { width, height });
	const fitted = cameraAt(passage.goOver(scene, "key", null, first, null), 0, scene.bodies);
	passage.follow(scene);
	const camera: Camera = times === 1 ? fitted : zoomedBy(fitted, null, times, scene.bodies);
	const { seen, whole } = passage;
	const focus: SceneNode | null = seen.bodies.find(({ id }) => id === about) ?? null;
	const tied = seen.bonds.flatMap(({ source, target }) => (source === focus || target === focus ? [source.id, target.id] : []));
	const lit = focus === null ? null : new Set([focus.id, ...tied]);
	const look: Look = { viewport: camera.viewport, theme: THEME, byColdness: false, focus, lit, aim: null, dashed: false };
	const zooming = new Zooming();
	zooming.belonging = { by: colouring, organizations: picture.organizations, groups: picture.groups };
	zooming.follow({ whole, seen, isFree: true, isFitted: true }, look);
	const { step, far } = zooming;
	const pen = new SvgPen();
	const naming = new Naming(pen);
	naming.choose(seen, look, camera, { far, secondOf: step === "near" ? secondLines({ rows }) : null, goesAlong: false });
	const { names, headings } = naming;
	if (focus !== null && !seen.bodies.some((node) => node === focus && isLit(node, look))) throw new Error("nobody is lit");
	paintScene(pen, { ...passage.at(0, focus), names, headings, far }, look);
	return { step, names, headings, scale: camera.viewport.scale, text: pen.text(width, height, THEME.colour("background")) };
}

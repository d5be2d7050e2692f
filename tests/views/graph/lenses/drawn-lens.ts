import { factsInSteps } from "../../../../src/core/network/lenses/lens-facts";
import { type LensChoice, placingInSteps } from "../../../../src/core/network/lenses/placing-of";
import { networkOf } from "../../../../src/core/network/network";
import type { Colouring } from "../../../../src/core/network/picture/colouring";
import { pictureOf } from "../../../../src/core/network/picture/picture";
import { motionOf } from "../../../../src/core/network/layout/motion";
import { finished } from "../../../../src/core/kinds/steps";
import type { People } from "../../../../src/core/notes/people/people";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { type Camera, cameraAt, NEW_CAMERA, resized } from "../../../../src/views/graph/canvas/scene/camera";
import { Naming } from "../../../../src/views/graph/canvas/naming";
import { paintScene } from "../../../../src/views/graph/canvas/paint-scene";
import { Passage } from "../../../../src/views/graph/canvas/passage";
import { type Look, sceneInSteps } from "../../../../src/views/graph/canvas/scene/scene";
import type { Theme, Tone } from "../../../../src/views/graph/canvas/scene/theme";
import { SvgPen } from "../../../../src/views/graph/pen/svg-pen";

// A light theme, near to the application's own.
const COLOURS: Readonly<Record<string, string>> = {
	background: "#ffffff",
	text: "#222222",
	"text-faint": "#5c5c5c",
	me: "#8a5cf5",
	"tie-mine": "#8a5cf5",
	ghost: "#7a7a7a",
	tie: "#b5b5b5",
	"tie-lit": "#222222",
	influences: "#222222",
	"stance-champion": "#12549c",
	"stance-supporter": "#0a84e0",
	"stance-neutral": "#555555",
	"stance-sceptic": "#d06a00",
	"stance-opponent": "#b3261e",
};
const ORGANIZATIONS = ["#086ddd", "#d06a00", "#0c9143", "#d53984", "#0e8f8f", "#9a7400", "#e93147", "#7852ee"];
/** The theme that goldens are drawn in. */
export const THEME: Theme = { colour: colourOf, font: "sans-serif", size: 12 };

function colourOf(tone: Tone): string {
	const rank = /^(?:organization|group)-(\d)$/u.exec(tone)?.[1];
	return COLOURS[tone] ?? ORGANIZATIONS[Number(rank ?? "x")] ?? "#777777";
}

/** What the graph draws of people through a lens, in a window of a size, as SVG. */
export function drawnLens(
	people: People,
	choice: LensChoice,
	{ width, height }: { readonly width: number; readonly height: number },
	colouring: Colouring = "organization",
): string {
	const network = networkOf(people, "");
	const options = { mentions: null, ghosts: true, mine: true };
	const picture = pictureOf(network, reconnect(people, DEFAULT_SETTINGS), people, options);
	const scene = finished(sceneInSteps(picture, colouring, width / height, null))(motionOf);
	while (choice.lens === "network" && scene.heat > 0) scene.step();
	const passage = new Passage();
	const first = resized(NEW_CAMERA, { width, height });
	const placing = finished(placingInSteps(choice, picture, finished(factsInSteps(network, people)), width / height));
	const camera: Camera = passage.goOver(scene, "key", placing, first, null);
	passage.follow(scene);
	const { viewport } = cameraAt(camera, 0, passage.seen.discs);
	const dashed = passage.seen.ties === "influence";
	const look: Look = { viewport, theme: THEME, byColdness: false, focus: null, lit: null, aim: null, dashed };
	const pen = new SvgPen();
	const naming = new Naming(pen);
	naming.choose(passage.seen, look, { ...camera, viewport });
	paintScene(pen, { ...passage.at(0, null), names: naming.names, headings: naming.headings }, look);
	return pen.text(width, height, THEME.colour("background"));
}

import { type Box, chooseLabels, type LabelWish, type Side } from "./labels";
import type { Focus, Look } from "./look";
import { graphWords } from "../../core/words";
import type { PictureNode } from "../../core/network/picture";
import type { Scene } from "./scene";
import type { Theme } from "./theme";
import { type Seen, shownRadius, type Viewport } from "./viewport";

/** A name in its place; x and y are on the screen but for the view's x and y, so that they hold while it is moved. */
export interface ScreenLabel {
	readonly index: number;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly side: Side;
	readonly width: number;
	readonly strong: boolean;
	readonly faint: boolean;
}

/** How wide a text is in the font of the labels; `strong` is bolder. */
export type Measure = (text: string, strong: boolean) => number;

const FONT_SIZE = 12;
const HEIGHT = 15;
const EDGE = 4;
const LONGEST = 24;
const ALL_SHOWN = 1.25;
const LEAST_RADIUS = 3;
// So many of the most influential are named however small and crowded they are; so many more where there is room.
const FIRST = 12;
const NEXT = 40;

/** Chooses which names to show, by influence and free space; those in `before` stay where they stood. */
export function labelsFor(
	scene: Scene,
	seen: Seen,
	focus: Focus | null,
	before: readonly ScreenLabel[],
	measure: Measure,
): readonly ScreenLabel[] {
	const { scale } = seen.viewport;
	const sides = new Map(before.map(({ index, side }) => [index, side]));
	const generous = focus !== null || scale >= ALL_SHOWN;
	const texts = wantedLabels(scene, scale, focus).map((index) => labelText(scene.nodes[index], index, focus));
	const wishes = texts.map(({ index, text, strong }): LabelWish => {
		const { x, y, radius } = scene.discs[index] ?? { x: 0, y: 0, radius: 0 };
		const place = { x: x * scale, y: y * scale, radius: shownRadius(radius, scale) };
		return { ...place, width: measure(text, strong), side: sides.get(index) ?? null };
	});
	const placed = chooseLabels(wishes, {
		height: HEIGHT,
		apart: generous ? 1 : 2 + 14 * Math.max(0, 0.7 - scale),
		overDiscs: generous ? wishes.length : FIRST,
		within: freeBox(seen),
		strict: seen.fitting && focus === null,
	});
	return placed.flatMap(({ wish, x, y, side }) => {
		const label = texts[wish];
		return label === undefined ? [] : [{ ...label, x, y, side, width: wishes[wish]?.width ?? 0 }];
	});
}

function wantedLabels({ byInfluence, discs }: Scene, scale: number, focus: Focus | null): readonly number[] {
	if (focus !== null) return [focus.index, ...byInfluence.filter((index) => index !== focus.index && focus.lit.has(index))];
	if (scale >= ALL_SHOWN) return byInfluence;
	return byInfluence.filter((index, rank) => rank < NEXT || (discs[index]?.radius ?? 0) * scale >= LEAST_RADIUS);
}

/** Draws the names, each with a halo that keeps it legible over lines. */
export function paintLabels(context: CanvasRenderingContext2D, viewport: Viewport, { theme }: Look, labels: readonly ScreenLabel[]): void {
	context.globalAlpha = 1;
	context.textAlign = "center";
	context.textBaseline = "middle";
	context.lineJoin = "round";
	context.strokeStyle = theme.colours.background;
	for (const { x, y, text, strong, faint } of labels) {
		context.font = fontOf(theme, strong);
		context.lineWidth = 3.5;
		context.globalAlpha = 0.85;
		context.strokeText(text, x + viewport.x, y + viewport.y);
		context.globalAlpha = 1;
		context.fillStyle = theme.colours[faint ? "text-faint" : "text"];
		context.fillText(text, x + viewport.x, y + viewport.y);
	}
}

/** Measures texts as the canvas would draw them, each only once. */
export function measuredIn(context: CanvasRenderingContext2D, theme: Theme): Measure {
	const known = new Map<string, number>();
	return (text, strong) => {
		const key = `${strong ? "b" : "n"}${text}`;
		const width = known.get(key) ?? widthIn(context, text, fontOf(theme, strong));
		known.set(key, width);
		return width;
	};
}

/** A name cut to what a picture can hold, on one line; a name of a person is never cut inside a character. */
export function shortName(name: string, longest = LONGEST): string {
	const letters = [...name.slice(0, 20 * longest).replace(/\s+/gu, " ").trim()];
	return letters.length <= longest ? letters.join("") : `${letters.slice(0, longest - 1).join("").trimEnd()}…`;
}

// What is seen of the layout, but for the view's x and y.
function freeBox({ viewport: { x, y }, size, covered }: Seen): Box {
	return { left: covered.left + EDGE - x, top: EDGE - y, right: size.width - EDGE - x, bottom: size.height - covered.bottom - EDGE - y };
}

type LabelText = Pick<ScreenLabel, "index" | "text" | "strong" | "faint">;

function labelText(node: PictureNode | undefined, index: number, focus: Focus | null): LabelText {
	const mine = node?.kind === "me";
	return {
		index,
		text: mine ? graphWords.you : shortName(node?.name ?? ""),
		strong: mine || focus?.index === index,
		faint: node?.kind === "ghost" || node?.untracked === true,
	};
}

function fontOf({ font }: Theme, strong: boolean): string {
	return `${strong ? 600 : 400} ${FONT_SIZE}px ${font}`;
}

function widthIn(context: CanvasRenderingContext2D, text: string, font: string): number {
	context.font = font;
	return context.measureText(text).width;
}

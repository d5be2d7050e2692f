import { graphWords } from "../../../core/words/graph";
import { type Box, chooseLabels, type LabelWish, type PlacedLabel, type Side } from "./labels";
import { isLit, type Look, type Scene, type SceneNode } from "./scene";
import { shownRadius } from "./viewport";

interface NameWish extends LabelWish {
	readonly id: string;
	readonly text: string;
	readonly font: string;
	readonly faint: boolean;
}

/** A name in its place; x and y are on the screen but for the view's x and y, so that they hold while it is moved. */
export type Name = PlacedLabel<NameWish>;

// The height of a line of names, by the size of its letters.
const HEIGHT = 1.25;
const LONGEST = 24;
const ALL_SHOWN = 1.25;
const LEAST_RADIUS = 3;
// So many of the most influential are named however small and crowded they are; so many more where there is room.
const FIRST = 12;
const NEXT = 40;
// How far badges stand beyond a disc, in pixels.
const BADGE = 5;

/** Chooses which names to show, by influence and free space; `sides` says where they stood, `within` where they are seen. */
export function namesFor(
	context: CanvasRenderingContext2D,
	{ bodies }: Scene,
	look: Look,
	sides: ReadonlyMap<string, Side>,
	within: Box,
	fitting: boolean,
): readonly Name[] {
	const {
		viewport: { scale },
		theme,
		focus,
	} = look;
	const weight = (node: SceneNode): number => (node === focus ? 3 : node.weight);
	const generous = focus !== null || scale >= ALL_SHOWN;
	const wanted = bodies
		.filter((node) => isLit(node, look))
		.sort((a, b) => weight(b) - weight(a))
		.filter(({ radius }, rank) => generous || rank < NEXT || radius * scale >= LEAST_RADIUS);
	const wishes = wanted.map((node): NameWish => {
		const { id, name, x, y, radius, kind, untracked } = node;
		const text = kind === "me" ? graphWords.you : shortName(name);
		const font = `${kind === "me" || node === focus ? 600 : 400} ${theme.size}px ${theme.font}`;
		context.font = font;
		const { width } = context.measureText(text);
		const reach = shownRadius(radius, scale) + (node.badges.length > 0 ? BADGE : 0);
		const place = { x: x * scale, y: y * scale, radius: reach, width, side: sides.get(id) ?? null };
		return { ...place, id, text, font, faint: kind === "ghost" || untracked };
	});
	return chooseLabels(wishes, {
		height: Math.round(theme.size * HEIGHT),
		apart: generous ? 1 : 2 + 14 * Math.max(0, 0.7 - scale),
		overDiscs: generous ? wishes.length : FIRST,
		within,
		strict: fitting && focus === null,
	});
}

/** Draws the names, each with a halo that keeps it legible over lines. */
export function paintNames(context: CanvasRenderingContext2D, { viewport, theme }: Look, names: readonly Name[]): void {
	Object.assign(context, { textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 3.5 });
	context.strokeStyle = theme.colour("background");
	for (const { x, y, text, font, faint } of names) {
		const place = [x + viewport.x, y + viewport.y] as const;
		context.font = font;
		context.globalAlpha = 0.85;
		context.strokeText(text, ...place);
		context.globalAlpha = 1;
		context.fillStyle = theme.colour(faint ? "text-faint" : "text");
		context.fillText(text, ...place);
	}
}

/** A name cut to what a picture can hold, on one line; a name of a person is never cut inside a character. */
export function shortName(name: string, longest = LONGEST): string {
	const letters = [
		...name
			.slice(0, 20 * longest)
			.replace(/\s+/gu, " ")
			.trim(),
	];
	return letters.length <= longest
		? letters.join("")
		: `${letters
				.slice(0, longest - 1)
				.join("")
				.trimEnd()}…`;
}

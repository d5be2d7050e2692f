import type { Point } from "../../../core/network/layout/plan";
import { calledApart } from "../../../core/notes/people/choosing";
import { graphWords } from "../../../core/words/graph";
import type { Mark, NameSide } from "../../../core/network/lenses/lens";
import type { Pen } from "../pen/pen";
import { type Box, boxAt, chooseLabels, type LabelWish, type PlacedLabel, type Side } from "../pen/labels";
import { isLit, type Look, type Scene, type SceneNode } from "./scene/scene";
import { shownRadius } from "./scene/viewport";

interface NameWish extends LabelWish {
	readonly id: string;
	readonly node: SceneNode;
	readonly text: string;
	readonly font: string;
	readonly faint: boolean;
}

/** A name in its place; x and y are on the screen but for the view's x and y, so that they hold while it is moved. */
export type Name = PlacedLabel<NameWish> & {
	/** How far off the middle of whom it names it stands, in pixels. */
	readonly off: Point;
	/** A quieter line below. */
	readonly second?: SecondLine;
};

/** A line under a name, in its place as names are. */
export interface SecondLine {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly font: string;
}

/** What a name covers. */
export function nameBox({ theme }: Pick<Look, "theme">): (name: Name) => Box {
	const half = (theme.size * HEIGHT) / 2;
	return ({ x, y, width }) => boxAt(x, y, width / 2, half);
}

// The height of a line of names, by the size of its letters.
const HEIGHT = 1.25;
const LONGEST = 24;
const LONGEST_APART = 16;
const ALL_SHOWN = 1.25;
const LEAST_RADIUS = 3;
// So many of the most influential are named however small and crowded they are; so many more where there is room.
export const FIRST = 12;
const NEXT = 40;
// How far badges stand beyond a disc, in pixels.
const BADGE = 5;

/** Chooses which names to show, by influence and free space; `sides` says where they stood, `within` where they are seen. */
export function namesFor(
	pen: Pen,
	{ bodies }: Pick<Scene, "bodies">,
	look: Look,
	sides: ReadonlyMap<string, Side>,
	within: Box,
	fitting: boolean,
	taken: readonly Box[],
	overDiscs = FIRST,
): readonly Name[] {
	const {
		viewport: { scale },
		theme,
		focus,
	} = look;
	const isSeen = (node: SceneNode): boolean => isLit(node, look);
	const namesStay = look.lit?.namesStay === true;
	const weight = (node: SceneNode): number => (node === focus ? 3 : node.weight) + (namesStay && isSeen(node) ? 9 : 0);
	const generous = (focus !== null && !namesStay) || scale >= ALL_SHOWN;
	const wanted = bodies
		.filter((node) => namesStay || isSeen(node))
		.sort((a, b) => weight(b) - weight(a))
		.filter(({ radius }, rank) => generous || rank < NEXT || radius * scale >= LEAST_RADIUS);
	const named = new Set(wanted);
	const others = bodies.filter((node) => !named.has(node));
	const wishes = wanted.map((node): NameWish => {
		const { id, name, apart, x, y, radius, kind, untracked } = node;
		const text = kind === "me" ? graphWords.you : calledApart(shortName(name), shortName(apart, LONGEST_APART));
		const font = `${node.weight > 1 || node === focus ? 600 : 400} ${theme.size}px ${theme.font}`;
		pen.font = font;
		const { width } = pen.measureText(text);
		const reach = shownRadius(radius, scale) + (node.badges.length > 0 ? BADGE : 0);
		const place = { x: x * scale, y: y * scale, radius: reach, width, side: sides.get(id) ?? null };
		return { ...place, id, node, text, font, faint: kind === "ghost" || untracked || !isSeen(node) };
	});
	const placed = chooseLabels(wishes, {
		height: Math.round(theme.size * HEIGHT),
		apart: generous ? 1 : 2 + 14 * Math.max(0, 0.7 - scale),
		overDiscs: generous ? wishes.length : overDiscs,
		within,
		strict: fitting && focus === null,
		taken,
		discs: others.map(({ x, y, radius }) => boxAt(x * scale, y * scale, shownRadius(radius, scale))),
	});
	return placed.map((name) => ({ ...name, off: { x: name.x - name.node.x * scale, y: name.y - name.node.y * scale } }));
}

/** Names where those are by now whom they name, seen at a scale; of two that would meet the later one is left out, and second lines are. */
export function goneAlong(names: readonly Name[], scale: number, look: Look): readonly Name[] {
	const boxOf = nameBox(look);
	const taken: Box[] = [];
	return names.flatMap((name): readonly Name[] => {
		const moved = nameAt(name, scale);
		const box = boxOf(moved);
		if (taken.some((other) => overlap(other, box))) return [];
		taken.push(box);
		return [moved];
	});
}

// Each part by its name: spreading them takes ten times as long, and this is done in each frame.
function nameAt({ id, node, text, font, faint, radius, width, side, off }: Name, scale: number): Name {
	return { id, node, text, font, faint, radius, width, side, off, x: node.x * scale + off.x, y: node.y * scale + off.y };
}

/** Words behind the people in their place: x and y are their middle on the screen but for the view's x and y. */
export interface Heading {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly font: string;
	readonly faint: boolean;
	readonly box: Box;
	/** Where a click on them leads. */
	readonly organization: string | null;
	/** The shape that they name, and how many people it holds, where that stands below. */
	readonly blob?: string;
	readonly second?: SecondLine;
}

const LONGEST_HEADING = 30;
const SHORTEST_HEADING = 4;
const APART = 3;

// By how many halves of its own size a heading is off its place.
const SIDES: Readonly<Record<NameSide, readonly [number, number]>> = {
	middle: [0, 0],
	above: [0, -1],
	below: [0, 1],
	left: [-1, 0],
	right: [1, 0],
	after: [1, 0],
};

/** The headings that find room, the first ones first; what would stand out at the edges is cut where all is kept in view. */
export function headingsFor(pen: Pen, marks: readonly Mark[], look: Look, within: Box, fitting: boolean): readonly Heading[] {
	const names = marks.flatMap((mark) => (mark.kind === "name" ? [mark] : []));
	const placed: Heading[] = [];
	for (const name of names) {
		const heading = headingOf(pen, name, look, fitting ? within : null);
		if (heading !== null && !placed.some(({ box }) => overlap(box, heading.box))) placed.push(heading);
	}
	return placed;
}

function headingOf(
	pen: Pen,
	mark: Mark & { readonly kind: "name" },
	{ viewport: { scale }, theme }: Look,
	within: Box | null,
): Heading | null {
	const { at, side, strong, organization = null } = mark;
	const font = `${strong ? 600 : 400} ${theme.size}px ${theme.font}`;
	pen.font = font;
	const height = theme.size * HEIGHT;
	const [across, down] = SIDES[side];
	for (let longest = LONGEST_HEADING; longest >= SHORTEST_HEADING; longest--) {
		const text = shortName(mark.text, longest);
		const { width } = pen.measureText(text);
		const [x, y] = [at.x * scale + (across * width) / 2, at.y * scale + (down * height) / 2];
		const box = boxAt(x, y, width / 2, height / 2);
		const fits = within === null || (box.left >= within.left && box.right <= within.right);
		if (fits) return { x, y, text, font, faint: !strong, box, organization };
	}
	return null;
}

function overlap(one: Box, other: Box): boolean {
	const apart = one.left > other.right + APART || other.left > one.right + APART || one.top > other.bottom || other.top > one.bottom;
	return !apart;
}

/** Draws the names, each with a halo that keeps it legible over lines; `alpha` is how far they have come into view. */
export function paintNames(
	pen: Pen,
	{ viewport, theme }: Look,
	names: readonly Pick<Name, "x" | "y" | "text" | "font" | "faint" | "second">[],
	alpha: number,
): void {
	Object.assign(pen, { textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 3.5 });
	pen.strokeStyle = theme.colour("background");
	const paint = ({ x, y, text, font }: SecondLine, faint: boolean): void => {
		const place = [x + viewport.x, y + viewport.y] as const;
		pen.font = font;
		pen.globalAlpha = 0.85 * alpha;
		pen.strokeText(text, ...place);
		pen.globalAlpha = alpha;
		pen.fillStyle = theme.colour(faint ? "text-faint" : "text");
		pen.fillText(text, ...place);
	};
	for (const name of names) {
		paint(name, name.faint);
		if (name.second !== undefined) paint(name.second, true);
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

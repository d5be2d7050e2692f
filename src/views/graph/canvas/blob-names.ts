import { lensWords } from "../../../core/words/pages/lens";
import { type Box, boxAt, chooseLabels } from "../pen/labels";
import type { Pen } from "../pen/pen";
import { type Heading, shortName } from "./names";
import { blobRadius, type FarScene, type ShownBlob } from "./scene/far-scene";
import type { Look } from "./scene/scene";

const HEIGHT = 1.25;
// How many letters of a name there are at most, and the most and the fewest where there is too little room for them.
const [LONGEST, SHORTER, SHORTEST] = [28, 20, 6];
// How long what stands inside a shape may be from corner to corner, by its radius.
const INSIDE = 1.95;
// So many of the largest are named though their names lie over other shapes.
const FIRST = 8;
// So many of those whose names do not fit in them may have them over other shapes, beside them.
const OVER = 4;

// A shape on the screen but for the view's x and y, and what its name would look like.
interface Named {
	readonly blob: ShownBlob;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly font: string;
	readonly faint: boolean;
}

/** Names of shapes, with how many people they hold: in the middle where they fit, else beside; none covers another or what is `taken`. */
export function blobNames(
	pen: Pen,
	{ blobs }: FarScene,
	look: Look,
	within: Box,
	fitting: boolean,
	taken: readonly Box[],
): readonly Heading[] {
	const height = Math.round(look.theme.size * HEIGHT);
	const named = blobs.map((blob) => namedOf(blob, look));
	const placed: Heading[] = [];
	const put = (found: Heading): boolean => {
		if ([...taken, ...placed.map(({ box }) => box)].some((box) => overlap(box, found.box))) return false;
		return placed.push(found) > 0;
	};
	const inMiddle = (one: Named, longest: number): boolean => {
		const both = inTwoLines(pen, one, longest, height);
		if (isInDisc(both.box, one)) return put(both);
		const line = inOneLine(pen, one, longest, height);
		return isInDisc(line.box, one) && put(line);
	};
	const outside = named.filter((one) => !inMiddle(one, LONGEST));
	const beside = besides(pen, outside, named, { height, within, fitting, taken: [...taken, ...placed.map(({ box }) => box)] });
	placed.push(...beside.values());
	// Where there is no room beside them either, a part of a name says more than none.
	for (const one of outside.filter(({ blob }) => !beside.has(blob))) {
		const lengths = Array.from({ length: (SHORTER - SHORTEST) / 2 + 1 }, (_, at) => SHORTER - 2 * at);
		if (!lengths.some((longest) => inMiddle(one, longest)) && named.indexOf(one) < FIRST) put(inTwoLines(pen, one, SHORTER, height));
	}
	return placed;
}

function namedOf(blob: ShownBlob, { viewport, theme, focus }: Look): Named {
	const { scale } = viewport;
	const font = `600 ${theme.size}px ${theme.font}`;
	return { blob, x: blob.x * scale, y: blob.y * scale, radius: blobRadius(blob, viewport), font, faint: focus !== null || !blob.isLit };
}

function inOneLine(pen: Pen, { blob, x, y, font, faint }: Named, longest: number, height: number): Heading {
	const text = lensWords.organization(shortName(blob.name, longest), blob.people);
	pen.font = font;
	const box = boxAt(x, y, pen.measureText(text).width / 2, height / 2);
	return { x, y, text, font, faint, box, organization: null, blob: blob.key };
}

// The number under the name.
function inTwoLines(pen: Pen, { blob, x, y, font, faint }: Named, longest: number, height: number): Heading {
	const text = shortName(blob.name, longest);
	pen.font = font;
	const { width } = pen.measureText(text);
	const second = { x, y: y + height / 2, text: String(blob.people), font: font.replace("600", "400") };
	return { x, y: y - height / 2, text, font, faint, box: boxAt(x, y, width / 2, height), organization: null, blob: blob.key, second };
}

function isInDisc({ left, top, right, bottom }: Box, { radius }: Named): boolean {
	return Math.hypot(right - left, 0.7 * (bottom - top)) <= INSIDE * radius;
}

// Names beside shapes, and over none.
function besides(
	pen: Pen,
	outside: readonly Named[],
	all: readonly Named[],
	{
		height,
		within,
		fitting,
		taken,
	}: { readonly height: number; readonly within: Box; readonly fitting: boolean; readonly taken: readonly Box[] },
): ReadonlyMap<ShownBlob, Heading> {
	const wishes = outside.map((one) => {
		const heading = inOneLine(pen, one, LONGEST, height);
		return { ...heading, of: one.blob, radius: one.radius, width: heading.box.right - heading.box.left, side: null };
	});
	const discs = all.map(({ x, y, radius }) => boxAt(x, y, radius * 0.9));
	const chosen = chooseLabels(wishes, { height, apart: 2, overDiscs: OVER, within, strict: fitting, taken, discs });
	return new Map(
		chosen.map(({ of, x, y, text, font, faint, width, organization, blob }) => {
			const box = boxAt(x, y, width / 2, height / 2);
			return [of, { x, y, text, font, faint, box, organization, blob }];
		}),
	);
}

function overlap(one: Box, other: Box): boolean {
	return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

import type { Point } from "../../../core/network/layout/plan";
import type { Box } from "../pen/labels";
import type { Pen } from "../pen/pen";
import type { Camera, Covered } from "./scene/camera";
import { blobNames, blobNamesAlong } from "./blob-names";
import { FIRST, goneAlong, type Heading, headingsFor, type Name, nameBox, namesFor } from "./names";
import type { Seen } from "./passage";
import type { FarScene } from "./scene/far-scene";
import { isLit, type Look, type SceneNode } from "./scene/scene";
import { type Size, toLayout, type Viewport } from "./scene/viewport";
import { withSecondLines } from "./second-lines";

const EDGE = 4;
// Among more people than this names are chosen for so many of the foremost near what is seen.
const [MANY, FOREMOST] = [600, 500];

/** What there is to name beside people as usual. */
export interface Nearness {
	/** What is seen from far away; null: it is not that far. */
	readonly far: FarScene | null;
	/** What stands under somebody's name; null: nothing does. */
	readonly secondOf: ((id: string) => string) | null;
	/** Whether those that are chosen go along with whom they name, since there is no time to choose. */
	readonly goesAlong: boolean;
}

const USUAL: Nearness = { far: null, secondOf: null, goesAlong: false };

/** The names that are shown. They are chosen anew only when the scale or the scene has changed, and keep their sides if they can. */
export class Naming {
	names: readonly Name[] = [];
	/** What stands behind the people in words. */
	headings: readonly Heading[] = [];
	// For which scale they stand; null: people are elsewhere by now.
	private scale: number | null = null;
	// Whether they were chosen for it, and have not only gone along.
	private areChosen = false;
	// At which scale they stand now.
	private along = 1;
	// Whom the picture was about then.
	private focus: SceneNode | null = null;
	// The part of the layout in which people have names, where they are too many to be looked at all; null: all of it.
	private area: Box | null = null;

	constructor(private readonly pen: Pen) {}

	/** Lets the names be chosen anew for the next frame. */
	renew(): void {
		this.scale = null;
	}

	/** Forgets on which sides names stood. */
	forget(): void {
		this.names = [];
	}

	/** Where names stand on the screen: their ends and middles. */
	spots(viewport: Viewport): readonly Point[] {
		return this.names.flatMap(({ x, y, width }) => {
			return [-0.5, 0, 0.5].map((share) => ({ x: x + share * width + viewport.x, y: y + viewport.y }));
		});
	}

	/** Whether they are not as they would be chosen now. */
	get isMakeshift(): boolean {
		return this.scale === null;
	}

	// From far away names stay with their shapes as long as the view moves; at another scale they are chosen anew once it stands.
	private goAlong(far: FarScene, look: Look): void {
		const { scale } = look.viewport;
		if (this.along === scale) return;
		this.headings = blobNamesAlong(this.headings, far, this.along, scale);
		this.names = goneAlong(this.names, scale, look);
		this.along = scale;
		this.scale = null;
	}

	/** Chooses the names for a frame, where they are not chosen yet. */
	choose(seen: Pick<Seen, "bodies" | "marks">, look: Look, { viewport, size, covered, fitting }: Camera, nearness = USUAL): void {
		const { far, secondOf, goesAlong } = nearness;
		if (goesAlong && far !== null && look.focus === this.focus && this.headings.length > 0) return this.goAlong(far, look);
		if (goesAlong && far === null && look.focus === this.focus && this.names.length > 0) {
			if (this.scale !== viewport.scale) {
				this.names = goneAlong(this.names, viewport.scale, look);
				[this.scale, this.areChosen] = [viewport.scale, false];
			}
			this.headings = headingsFor(this.pen, seen.marks, look, withinOf(viewport, size, covered), fitting);
			return;
		}
		const isSame = this.areChosen && this.scale === viewport.scale;
		if (isSame && (this.area === null || isWithin(this.area, viewport, size))) return;
		[this.scale, this.along, this.areChosen] = [viewport.scale, viewport.scale, true];
		this.focus = look.focus;
		const within = withinOf(viewport, size, covered);
		this.area = seen.bodies.length > MANY ? areaAround(viewport, size) : null;
		const bodies = this.area === null ? seen.bodies : foremostIn(this.area, seen.bodies, look);
		const sides = new Map(this.names.map(({ id, side }) => [id, side]));
		if (far !== null) {
			// Who is lit has a name, whatever has none for it.
			this.names = namesFor(this.pen, { bodies: far.people }, look, sides, within, fitting, []);
			this.headings = blobNames(this.pen, far, look, within, fitting, this.names.map(nameBox(look)));
			return;
		}
		this.headings = headingsFor(this.pen, seen.marks, look, within, fitting);
		const taken = this.headings.map(({ box }) => box);
		// On a grid two names over discs are hard to tell apart, and whoever is named below is taken for another.
		const overDiscs = seen.marks.some(({ kind }) => kind === "field") ? 0 : FIRST;
		this.names = namesFor(this.pen, { bodies }, look, sides, within, fitting, taken, overDiscs);
		if (secondOf === null) return;
		const strictly = fitting && look.focus === null ? within : null;
		this.names = withSecondLines(this.pen, this.names, bodies, secondOf, look, taken, strictly);
	}
}

// What is seen, from the middle of the layout on the screen.
function withinOf({ x, y }: Viewport, { width, height }: Size, { left, bottom }: Covered): Box {
	return { left: left + EDGE - x, top: EDGE - y, right: width - EDGE - x, bottom: height - bottom - EDGE - y };
}

// What is seen, and half as much beside it on each side, in the layout's units.
function areaAround(viewport: Viewport, { width, height }: Size): Box {
	const [from, to] = [toLayout(viewport, { x: -width / 2, y: -height / 2 }), toLayout(viewport, { x: 1.5 * width, y: 1.5 * height })];
	return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

// Whether what is seen lies in an area.
function isWithin(area: Box, viewport: Viewport, { width, height }: Size): boolean {
	const [from, to] = [toLayout(viewport, { x: 0, y: 0 }), toLayout(viewport, { x: width, y: height })];
	return from.x >= area.left && from.y >= area.top && to.x <= area.right && to.y <= area.bottom;
}

function foremostIn({ left, top, right, bottom }: Box, bodies: readonly SceneNode[], look: Look): readonly SceneNode[] {
	const isNamed = (node: SceneNode): boolean => look.lit?.namesStay === true || isLit(node, look);
	const near = bodies.filter((node) => node.x >= left && node.x <= right && node.y >= top && node.y <= bottom && isNamed(node));
	const weight = (node: SceneNode): number => (node === look.focus ? 3 : node.weight);
	return near.length <= FOREMOST ? near : near.sort((a, b) => weight(b) - weight(a)).slice(0, FOREMOST);
}

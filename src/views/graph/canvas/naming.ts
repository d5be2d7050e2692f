import type { Point } from "../../../core/network/layout/plan";
import type { Pen } from "../pen/pen";
import type { Camera } from "./scene/camera";
import { blobNames } from "./blob-names";
import { type Heading, headingsFor, type Name, nameBox, namesFor } from "./names";
import type { Seen } from "./passage";
import type { FarScene } from "./scene/far-scene";
import type { Look } from "./scene/scene";
import type { Viewport } from "./scene/viewport";
import { withSecondLines } from "./second-lines";

const EDGE = 4;

/** What there is to name beside people as usual. */
export interface Nearness {
	/** What is seen from far away; null: it is not that far. */
	readonly far: FarScene | null;
	/** What stands under somebody's name; null: nothing does. */
	readonly secondOf: ((id: string) => string) | null;
}

const USUAL: Nearness = { far: null, secondOf: null };

/** The names that are shown. They are chosen anew only when the scale or the scene has changed, and keep their sides if they can. */
export class Naming {
	names: readonly Name[] = [];
	/** What stands behind the people in words. */
	headings: readonly Heading[] = [];
	// For which scale they were chosen; null: they are to be chosen anew.
	private scale: number | null = null;

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

	/** Chooses the names for a frame, where they are not chosen yet. */
	choose(seen: Pick<Seen, "bodies" | "marks">, look: Look, { viewport, size, covered, fitting }: Camera, nearness = USUAL): void {
		if (this.scale === viewport.scale) return;
		this.scale = viewport.scale;
		const within = {
			left: covered.left + EDGE - viewport.x,
			top: EDGE - viewport.y,
			right: size.width - EDGE - viewport.x,
			bottom: size.height - covered.bottom - EDGE - viewport.y,
		};
		const sides = new Map(this.names.map(({ id, side }) => [id, side]));
		const { far, secondOf } = nearness;
		if (far !== null) {
			// Who is lit has a name, whatever has none for it.
			this.names = namesFor(this.pen, { bodies: far.people }, look, sides, within, fitting, []);
			this.headings = blobNames(this.pen, far, look, within, fitting, this.names.map(nameBox(look)));
			return;
		}
		this.headings = headingsFor(this.pen, seen.marks, look, within, fitting);
		const taken = this.headings.map(({ box }) => box);
		this.names = namesFor(this.pen, seen, look, sides, within, fitting, taken);
		if (secondOf === null) return;
		const strictly = fitting && look.focus === null ? within : null;
		this.names = withSecondLines(this.pen, this.names, seen.bodies, secondOf, look, taken, strictly);
	}
}

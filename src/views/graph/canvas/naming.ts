import type { Point } from "../../../core/network/layout/plan";
import type { Pen } from "../pen/pen";
import type { Camera } from "./camera";
import { FIRST, type Heading, headingsFor, type Name, namesFor } from "./names";
import type { Seen } from "./passage";
import type { Look } from "./scene";
import type { Viewport } from "./viewport";

const EDGE = 4;

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
	choose(seen: Pick<Seen, "bodies" | "marks">, look: Look, { viewport, size, covered, fitting }: Camera): void {
		if (this.scale === viewport.scale) return;
		this.scale = viewport.scale;
		const within = {
			left: covered.left + EDGE - viewport.x,
			top: EDGE - viewport.y,
			right: size.width - EDGE - viewport.x,
			bottom: size.height - covered.bottom - EDGE - viewport.y,
		};
		const sides = new Map(this.names.map(({ id, side }) => [id, side]));
		this.headings = headingsFor(this.pen, seen.marks, look, within, fitting);
		const taken = this.headings.map(({ box }) => box);
		// On a grid two names over discs are hard to tell apart, and whoever is named below is taken for another.
		const overDiscs = seen.marks.some(({ kind }) => kind === "field") ? 0 : FIRST;
		this.names = namesFor(this.pen, seen, look, sides, within, fitting, taken, overDiscs);
	}
}

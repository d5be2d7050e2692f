import type { Mover } from "./mover";

// How far people move in each frame where they are seen to.
const MOST_STEPS = 3;

/** Somebody moving: how far they are from rest, 1 at the very first and 0 at rest. */
interface Moved {
	readonly heat: number;
	step(): void;
}

/** Lets people find their places, seen or unseen: at first they are there as soon as can be, later they are seen to move. */
export class Settling {
	// Whether people should be seen to move, not to jump: once they have come to rest for the first time.
	private isGentle = false;
	private isDragged = false;
	/** Whether they began before all were known: the next time they begin anew, so that the same always lie in the same places. */
	isMakeshift = false;

	/** `isCalm` tells whether somebody asked for little movement; `moved` is told when people have moved, `rested` when they first rest. */
	constructor(
		private readonly mover: Pick<Mover, "work">,
		private readonly acts: { readonly isCalm: () => boolean; readonly moved: (scene: Moved) => void; readonly rested: () => void },
	) {}

	/** They are to find their places, from nowhere where they have most heat; `complete` where nobody is still to come. */
	begin({ heat }: Moved, complete: boolean): void {
		if (heat === 1) this.isGentle = false;
		this.isMakeshift = heat === 1 && !complete;
	}

	/** Somebody is being put in a place. */
	drag(): void {
		this.isDragged = true;
	}

	/** Lets people move on; whether they are to be painted on their way. */
	goOn(scene: Moved): boolean {
		const isCalm = this.acts.isCalm();
		if (scene.heat > 0) {
			this.mover.work(scene, isCalm || !this.isGentle ? Infinity : MOST_STEPS);
			this.acts.moved(scene);
		}
		// At the very first nobody has a place yet.
		if (scene.heat > 0) return scene.heat < 1 && (!isCalm || this.isDragged);
		// At first rest names are chosen anew, so that they do not hang on the way there.
		if (!this.isGentle) this.acts.rested();
		this.isGentle = true;
		this.isDragged = false;
		return true;
	}
}

/** Says to screen readers whether people in an element are still being laid out. */
export function tellBusy(element: HTMLElement, isBusy: boolean): void {
	const busy = isBusy ? "true" : null;
	if (element.getAttr("aria-busy") !== busy) element.setAttr("aria-busy", busy);
}

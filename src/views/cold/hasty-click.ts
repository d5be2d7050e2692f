import { elementOf } from "../hands/element-of";
import { onPage } from "../hands/on-page";
import { keyAt } from "../parts/focus";

const HASTY_MS = 500;
const STILL = 10;

/** The rows that are no longer where they were when others take their place: from the first that differs on, by path. */
export function movedRows(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
	const first = after.findIndex((path, at) => path !== before[at]);
	return new Set(before.length === 0 || first === -1 ? [] : after.slice(first));
}

/** Keeps from a row the click that was meant for the one that lay in its place a moment ago. */
export class HastyClick {
	private shown: readonly string[] = [];
	private moved: ReadonlySet<string> = new Set();
	private movedAt = 0;
	private readonly pointer = { x: 0, y: 0 };
	private readonly still = { x: 0, y: 0 };

	/** Keeps hasty clicks from a list until what is returned is called. */
	watch(element: HTMLElement): () => void {
		const at = (event: PointerEvent): void => this.pointerAt(event);
		const keep = (event: MouseEvent): void => {
			const key = keyAt(elementOf(event.target));
			if (key === null || !this.isHasty(key, event)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		// Anywhere: whoever has been at a notice meanwhile has aimed anew.
		const end = onPage(element, ["pointermove", "pointerdown"], at);
		element.addEventListener("click", keep, { capture: true });
		return () => {
			end();
			element.removeEventListener("click", keep, { capture: true });
		};
	}

	/** Notices where the pointer was last. */
	pointerAt({ x, y }: MouseEvent): void {
		Object.assign(this.pointer, { x, y });
	}

	/** Tells which rows are shown now, in their order. */
	show(paths: readonly string[], now: number): void {
		const moved = movedRows(this.shown, paths);
		this.shown = paths;
		if (moved.size === 0) return;
		this.moved = moved;
		this.movedAt = now;
		Object.assign(this.still, this.pointer);
	}

	/** Whether a click on a row comes too soon after it moved below a pointer at rest. A click by a key has no place. */
	isHasty(path: string, { x, y, detail, timeStamp }: MouseEvent): boolean {
		const isStill = Math.hypot(x - this.still.x, y - this.still.y) <= STILL;
		return detail > 0 && isStill && this.moved.has(path) && timeStamp - this.movedAt < HASTY_MS;
	}
}

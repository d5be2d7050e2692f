import type { Point } from "../../../core/network/layout/plan";
import type { Gestures } from "./gestures";

/** What drawing a line from somebody to another needs. */
export interface RelatingActs {
	/** Draws the line as far as a place; null: no line any more. */
	line(id: string, to: Point | null): void;
	nodeAt(point: Point): string | null;
	relate(one: string, other: string, event: PointerEvent): void;
}

/** Lets a line be drawn from somebody to another, to relate them. */
export function letRelate(host: HTMLElement, acts: RelatingActs): Pick<Gestures, "aim" | "relate"> {
	const aim = (id: string, to: Point | null): void => {
		host.toggleClass("is-relating", to !== null);
		acts.line(id, to);
	};
	return {
		aim,
		relate: (id, to) => {
			aim(id, null);
			const other = to === null ? null : acts.nodeAt(to.at);
			if (to !== null && other !== null && other !== id) acts.relate(id, other, to.event);
		},
	};
}

import type { Box, Gestures } from "./gestures";

/** How people are selected, to do something with all of them. */
export interface SelectingHands {
	/** Begins, at a place of the ground: by touch each tap selects from then on, by mouse that is offered. */
	begin(event: MouseEvent): void;
	/** Whether a click on somebody, null: on nobody, was one that selects. */
	takes(id: string | null, event: PointerEvent): boolean;
	/** Selects somebody, null: nobody, or no longer. */
	toggle(id: string | null): void;
	/** Selects these beside those who are selected. */
	add(ids: readonly string[]): void;
}

/** What drawing a box needs. */
export interface BoxActs {
	/** Null where nobody can be selected. */
	selecting(): SelectingHands | null;
	/** The ids of those whose middle is in a box on the screen. */
	within(box: Box): readonly string[];
}

/** Lets a box be drawn, to select who is in it. */
export function letBox(host: HTMLElement, acts: BoxActs): Pick<Gestures, "canBox" | "box" | "boxed"> {
	const element = host.createDiv("rapport-graph-box");
	const show = (box: Box | null): void => {
		element.toggleClass("is-shown", box !== null);
		host.toggleClass("is-relating", box !== null);
		if (box !== null) element.setCssProps(placeOf(box));
	};
	return {
		canBox: () => acts.selecting() !== null,
		box: show,
		boxed: (box) => {
			show(null);
			acts.selecting()?.add(acts.within(box));
		},
	};
}

function placeOf({ from, to }: Box): Record<string, string> {
	const pixels = (count: number): string => `${Math.round(count)}px`;
	return {
		"--rapport-x": pixels(Math.min(from.x, to.x)),
		"--rapport-y": pixels(Math.min(from.y, to.y)),
		"--rapport-width": pixels(Math.abs(to.x - from.x)),
		"--rapport-height": pixels(Math.abs(to.y - from.y)),
	};
}

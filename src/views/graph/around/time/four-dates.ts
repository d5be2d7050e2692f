import { dayOfNumber, fourDays } from "../../../../core/network/lenses/time/span";
import { shortDay } from "../../../../core/notes/dates/day";
import { addButton } from "../../../parts/button";
import type { OnScreen } from "../../canvas/hit-test";
import { emptied } from "../../canvas/paint/emptied";
import { paintScene } from "../../canvas/paint-scene";
import { tiesShown } from "../../canvas/passage";
import { fitted } from "../../canvas/scene/viewport";
import { countsOf } from "./counts";
import type { DatedScene } from "./dated-scene";

const MARGIN = { left: 10, top: 10, right: 10, bottom: 10 } as const;

/** Four small pictures side by side, each of the network on a day; a click goes there. */
export class FourDates {
	private readonly element: HTMLElement;

	constructor(
		parent: HTMLElement,
		private readonly goTo: (day: number) => void,
	) {
		this.element = parent.createDiv("rapport-graph-time-dates");
	}

	/** Draws them from what is on the screen. */
	draw(scene: DatedScene, screen: OnScreen): void {
		const { timeline, number } = scene;
		this.element.empty();
		for (const day of fourDays(timeline)) {
			scene.goTo(day);
			const button = addButton(this.element, "rapport-graph-time-date", () => this.goTo(day));
			const canvas = button.createEl("canvas", { attr: { "aria-hidden": "true" } });
			const seen = scene.seenOn(screen.whole);
			button.createDiv({ cls: "rapport-graph-time-day", text: shortDay(dayOfNumber(day), "") });
			button.createDiv({ cls: "rapport-graph-time-counts", text: countsOf(scene, screen.whole) });
			const context = canvas.getContext("2d");
			const size = { width: canvas.clientWidth, height: canvas.clientHeight };
			if (context === null || size.width === 0) continue;
			const viewport = fitted(screen.whole.discs, size, MARGIN);
			const { ties, marks } = screen.whole;
			const shown = { ...seen, bonds: tiesShown(seen.bonds, ties, null), marks, names: [], headings: [] };
			const look = { ...screen.look, viewport, focus: null, aim: null };
			paintScene(
				emptied(canvas, context, size),
				{ ...shown, share: 1, faint: ties === "not-mine", pointed: null, other: null, isQuick: false },
				look,
			);
		}
		scene.goTo(number);
	}

	/** Takes them away. */
	end(): void {
		this.element.remove();
	}
}

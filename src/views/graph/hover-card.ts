import type { Point } from "../../core/network/layout";
import type { Size } from "./viewport";

/** A place on the screen and how far something reaches around it, in pixels. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

const AWAY = 12;
const EDGE = 8;
// A name may stand above or below.
const LABEL = 14;

/** The card beside what the pointer is on, and an invisible element above it from which the application can show a preview. */
export class HoverCard {
	readonly card: HTMLElement;
	readonly anchor: HTMLElement;

	constructor(private readonly stage: HTMLElement) {
		this.anchor = stage.createDiv({ cls: "rapport-graph-anchor", attr: { "aria-hidden": "true" } });
		this.card = stage.createDiv({ cls: "rapport-graph-card", attr: { role: "tooltip" } });
		this.hide();
	}

	get shown(): boolean {
		return this.card.hasClass("is-shown");
	}

	/** Shows the card; where, is said by `showAt`. */
	show(): void {
		this.card.addClass("is-shown");
	}

	/** Shows the card beside a spot, where it covers least of what is to be seen, and not under the legend, `covered` pixels wide. */
	showAt(spot: Spot, toSee: readonly Point[], covered: number): void {
		this.show();
		const stage = { width: this.stage.clientWidth, height: this.stage.clientHeight };
		const { x, y } = cardPlace(spot, { width: this.card.offsetWidth, height: this.card.offsetHeight }, stage, toSee, covered);
		this.card.setCssProps({ "--rapport-x": `${Math.round(x)}px`, "--rapport-y": `${Math.round(y)}px` });
		this.anchor.addClass("is-shown");
		this.anchor.setCssProps({
			"--rapport-x": `${spot.x - spot.radius}px`,
			"--rapport-y": `${spot.y - spot.radius}px`,
			"--rapport-size": `${2 * spot.radius}px`,
		});
	}

	hide(): void {
		this.card.removeClass("is-shown");
		this.anchor.removeClass("is-shown");
	}
}

/** Where a card beside a spot goes: inside the stage, beside the spot if there is room, over as few as can be of the points to see. */
export function cardPlace({ x, y, radius }: Spot, card: Size, stage: Size, toSee: readonly Point[], covered: number): Point {
	const off = radius + AWAY;
	const within = (place: number, length: number, all: number, least = EDGE): number =>
		Math.max(least, Math.min(place, all - length - EDGE));
	const left = stage.width - covered >= card.width + 2 * EDGE ? covered + EDGE : EDGE;
	const sides = [
		{ x: x + off, y: y - card.height / 2 },
		{ x: x - off - card.width, y: y - card.height / 2 },
		{ x: x - card.width / 2, y: y + off + LABEL },
		{ x: x - card.width / 2, y: y - off - card.height - LABEL },
		{ x: x + off, y: y + off },
		{ x: x - off - card.width, y: y + off },
		{ x: x + off, y: y - off - card.height },
		{ x: x - off - card.width, y: y - off - card.height },
	].map((wished) => ({ x: within(wished.x, card.width, stage.width, left), y: within(wished.y, card.height, stage.height) }));
	const hidden = (place: Point): number => {
		const isIn = (at: number, start: number, length: number): boolean => at > start && at < start + length;
		const covers = (point: Point, margin: number): boolean =>
			isIn(point.x, place.x - margin, card.width + 2 * margin) && isIn(point.y, place.y - margin, card.height + 2 * margin);
		return toSee.filter((point) => covers(point, AWAY)).length + (covers({ x, y }, radius) ? toSee.length + 1 : 0);
	};
	return sides.reduce((best, side) => (hidden(side) < hidden(best) ? side : best));
}

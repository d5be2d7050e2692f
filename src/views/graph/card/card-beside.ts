import type { Point } from "../../../core/network/layout/plan";
import type { Spot } from "../canvas/scene/viewport";
import { cardPlace } from "./card-place";

/** A card that is shown beside a spot of the graph, over as little as can be of what is to be seen. */
export class CardBeside {
	/** Lies unseen over the spot, so that the application can show a preview from there. */
	readonly anchor: HTMLElement;
	readonly card: HTMLElement;

	constructor(private readonly host: HTMLElement) {
		this.anchor = host.createDiv({ cls: "rapport-graph-anchor", attr: { "aria-hidden": "true" } });
		this.card = host.createDiv({ cls: "rapport-graph-card", attr: { role: "tooltip" } });
	}

	/** Shows the card as it is filled now; `covered` is how much at the left lies under something else. */
	show(spot: Spot, toSee: readonly Point[], covered: number): void {
		const { card, host } = this;
		card.addClass("is-shown");
		const size = { width: card.offsetWidth, height: card.offsetHeight };
		const { x, y } = cardPlace(spot, size, { width: host.clientWidth, height: host.clientHeight }, toSee, covered);
		card.setCssProps({ "--rapport-x": `${Math.round(x)}px`, "--rapport-y": `${Math.round(y)}px` });
		this.mark(spot);
	}

	/** Marks the spot alone, without a card beside it. */
	mark(spot: Spot): void {
		const { anchor } = this;
		anchor.addClass("is-shown");
		const { radius } = spot;
		const [start, top] = [spot.x - radius, spot.y - radius];
		anchor.setCssProps({ "--rapport-x": `${start}px`, "--rapport-y": `${top}px`, "--rapport-size": `${2 * radius}px` });
	}

	hide(): void {
		for (const element of [this.card, this.anchor]) element.removeClass("is-shown");
	}
}

import { fillPersonCard, fillTieCard } from "./card";
import { graphWords } from "../../core/words";
import { HoverCard } from "./hover-card";
import type { PaneWorld } from "./pane-world";
import type { PictureNode } from "../../core/network/picture";
import type { Point } from "../../core/network/layout";
import type { Stage } from "./stage";
import { toneOf } from "./theme";

const TIE_SLACK = 4;
const TIE_REST = 220;

/** Tells in a card of whom the picture is about, or of the tie on which the pointer rests. */
export class Telling {
	private readonly card: HoverCard;
	private about: string | null = null;
	private timer = 0;

	constructor(
		private readonly host: HTMLElement,
		private readonly stage: Stage,
	) {
		this.card = new HoverCard(host);
	}

	/** The element over whoever the card is about. */
	get anchor(): HTMLElement {
		return this.card.anchor;
	}

	/** Tells of somebody; `touch` says how to go on with a finger. */
	person(node: PictureNode, { rows, today }: PaneWorld, touch: boolean): void {
		this.stopTimer();
		this.about = node.id;
		const hint = touch ? (node.kind === "ghost" ? graphWords.tapToCreate : graphWords.tapToOpen) : null;
		fillPersonCard(this.card.card, node, { row: rows.get(node.id), tone: toneOf(node, "coldness"), today, hint });
		this.card.show();
		this.follow();
	}

	/** Tells of the tie at a place once the pointer has rested there: ties lie everywhere. */
	tieAt(point: Point, { picture, nodes }: PaneWorld): void {
		this.stopTimer();
		this.timer = this.host.win.setTimeout(() => {
			const tie = picture.ties[this.stage.tieAt(point, TIE_SLACK)];
			if (tie === undefined) return;
			fillTieCard(this.card.card, tie, nameIn(nodes, tie.source), nameIn(nodes, tie.target));
			const ends = [tie.source, tie.target].flatMap((end) => this.stage.spotOf(end) ?? []);
			this.card.showAt({ ...point, radius: 0 }, ends, this.stage.coveredLeft);
		}, TIE_REST);
	}

	/** Keeps the card beside whom it is about. */
	follow(): void {
		const spot = this.about === null ? null : this.stage.spotOf(this.about);
		if (spot !== null) this.card.showAt(spot, this.stage.litSpots(), this.stage.coveredLeft);
	}

	nothing(): void {
		this.stopTimer();
		this.about = null;
		this.card.hide();
	}

	private stopTimer(): void {
		this.host.win.clearTimeout(this.timer);
	}
}

function nameIn(nodes: PaneWorld["nodes"], id: string): string {
	const node = nodes.get(id);
	return node === undefined || node.kind === "me" ? graphWords.you : node.name;
}

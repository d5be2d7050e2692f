import type { Point } from "../../../core/network/layout/plan";
import type { Day } from "../../../core/notes/dates/day";
import type { Stage } from "../canvas/stage";
import { blobSpot, type ShownBlob } from "../canvas/scene/far-scene";
import { Beyond } from "./beyond";
import { fillBlobCard } from "./blob-card";
import type { AboutPerson } from "../../../core/network/picture/told-person";
import { fillPersonCard, fillTieCard } from "./card";
import { CardBeside } from "./card-beside";

const TIE_SLACK = 4;
const TIE_REST = 220;

/** Tells beside somebody, or beside a tie, what there is to know, and goes with them where the view is moved. */
export class Telling {
	/** How much at the left lies under something else, in pixels. */
	covered = 0;
	/** What keys do. */
	readonly keys = { onward: (): void => this.beyond.next() };
	private readonly beside: CardBeside;
	private readonly beyond: Beyond;
	// Of whom it tells now, and whether by a mark alone.
	private told: { readonly id: string; readonly byMark: boolean } | null = null;
	// Of which shape it tells.
	private blobKey: string | null = null;
	private timer = 0;

	constructor(
		private readonly host: HTMLElement,
		private readonly stage: Stage,
		say: (words: string) => void,
	) {
		this.beside = new CardBeside(host);
		this.beyond = new Beyond(host, stage, say);
	}

	/** Lies over whom it tells of. */
	get anchor(): HTMLElement {
		return this.beside.anchor;
	}

	/** Tells of somebody, null: of nobody; who is chosen is marked alone, for their card stands elsewhere. */
	person(about: AboutPerson | null, isChosen: boolean): void {
		this.quiet();
		if (about === null) return;
		if (!isChosen) fillPersonCard(this.beside.card, about);
		this.told = { id: about.node.id, byMark: isChosen };
		this.follow();
	}

	/** Tells of a shape of people, null: of none; answers whether there is one. */
	blob(blob: ShownBlob | null): boolean {
		if (blob === null) {
			if (this.blobKey !== null) this.quiet();
			return false;
		}
		const { host, stage, beside } = this;
		if (blob.key === this.blobKey) return true;
		this.quiet();
		fillBlobCard(beside.card, blob);
		beside.show(blobSpot(blob, stage.spots.screen().look.viewport), [], this.covered);
		host.win.clearTimeout(this.timer);
		this.blobKey = blob.key;
		return true;
	}

	/** Tells of the tie that runs by a place on the screen, once the pointer has rested there: ties lie everywhere. */
	tie(point: Point, today: () => Day | null): void {
		const { host, stage, beside } = this;
		host.win.clearTimeout(this.timer);
		this.timer = host.win.setTimeout(() => {
			const tie = stage.spots.tieAt(point, TIE_SLACK);
			const day = today();
			if (tie === null || day === null) return;
			fillTieCard(beside.card, tie, day);
			const ends = [tie.source.id, tie.target.id].flatMap((end) => stage.spots.of(end) ?? []);
			beside.show({ ...point, radius: 0 }, ends, this.covered);
		}, TIE_REST);
	}

	/** Keeps the card beside whom it is about, and looks who lies beyond the edge. */
	follow(): void {
		const { told, stage, beside } = this;
		this.beyond.follow();
		const spot = told === null ? null : stage.spots.of(told.id);
		if (told === null || spot === null) return;
		if (told.byMark) beside.mark(spot);
		else beside.show(spot, stage.spots.lit, this.covered);
	}

	/** Tells nothing any more. */
	quiet(): void {
		this.host.win.clearTimeout(this.timer);
		this.told = this.blobKey = null;
		this.beside.hide();
	}
}

import { nearestTowards, nextTie, type Placed, type TieWalk, type Way } from "../../../core/network/picture/walk";
import { centreOf, type GraphPicture } from "../../../core/network/picture/picture";
import { personWords } from "../../../core/words/graph-person";

/** What walking needs of the graph. */
export interface Ground {
	picture(): GraphPicture | null;
	places(): readonly Placed[];
	/** Whether somebody is to be walked to. */
	isShown(id: string): boolean;
	/** Who is chosen; null: nobody. */
	chosen(): string | null;
	/** Chooses somebody, to whom one came from another; null: from nobody. */
	choose(id: string, from: string | null): void;
	say(words: string): void;
}

/** Walks from one person to another by keys: towards a side of the screen, along somebody's ties by strength, and back. */
export class Walking {
	private way: readonly string[] = [];
	private ties: TieWalk | null = null;
	// Whom the walk along ties came to.
	private reached: string | null = null;

	/** What keys do. */
	readonly keys = {
		towards: (way: Way): void => this.towards(way),
		alongTies: (by: 1 | -1): void => this.alongTies(by),
		settle: (): void => this.settle(),
		back: (): void => this.back(),
		home: (): void => this.home(),
	};

	constructor(private readonly ground: Ground) {}

	// To me or, where I am not known, to whoever is in the middle.
	private home(): void {
		const [picture, chosen] = [this.ground.picture(), this.ground.chosen()];
		if (picture === null) return;
		const centre = centreOf(picture);
		// Who is there already is but brought to the middle again.
		if (centre === chosen) this.ground.choose(centre, null);
		else this.go(centre, chosen);
	}

	// To the nearest in a direction; begins in the middle.
	private towards(way: Way): void {
		const { ground } = this;
		const picture = ground.picture();
		if (picture === null) return;
		const from = ground.chosen();
		this.ties = null;
		if (from === null) return this.go(centreOf(picture), null);
		const next = nearestTowards(picture, ground.places(), from, way, (id) => ground.isShown(id));
		if (next === null) ground.say(personWords.nobodyThere);
		else this.go(next, from);
	}

	// To who is at the end of the next tie of whom somebody walks about, or of the one before.
	private alongTies(by: 1 | -1): void {
		const { ground } = this;
		const [picture, chosen] = [ground.picture(), ground.chosen()];
		if (picture === null) return;
		if (chosen === null) return this.go(centreOf(picture), null);
		const walk = this.ties !== null && this.reached === chosen ? this.ties : { hub: chosen, at: -1 };
		const next = nextTie(picture, walk, by);
		if (next === null) return ground.say(personWords.noMoreTies);
		this.ties = next.walk;
		this.reached = next.id;
		this.go(next.id, walk.hub);
	}

	// From here on along the ties of whoever is chosen now.
	private settle(): void {
		this.ties = null;
		const chosen = this.ground.chosen();
		if (chosen !== null) this.ground.choose(chosen, null);
	}

	// Back along the way one came.
	private back(): void {
		const before = this.way.at(-1);
		this.ties = null;
		if (before === undefined) return this.ground.say(personWords.noWayBack);
		this.way = this.way.slice(0, -1);
		this.ground.choose(before, this.ground.chosen());
	}

	private go(id: string, from: string | null): void {
		const chosen = this.ground.chosen();
		if (chosen !== null) this.way = [...this.way, chosen].slice(-100);
		this.ground.choose(id, from);
	}
}

import { type Moment, momentsOf, NO_DAY } from "../../../../core/network/lenses/time/moment";
import { ALWAYS, type Timeline } from "../../../../core/network/lenses/time/timeline";
import type { GraphPicture } from "../../../../core/network/picture/picture";
import { freshnessAt, type PictureTie, widthOf } from "../../../../core/network/picture/picture-ties";
import type { Day } from "../../../../core/notes/dates/day";
import { dayOfNumber } from "../../../../core/network/lenses/time/span";
import type { OtherDay, SeenPeople } from "../../canvas/passage";
import type { SceneNode, SceneTie } from "../../canvas/scene";

// For so many days a tie is new.
const NEW = 90;

// A tie as it is on the day that is looked at.
type DatedTie = {
	-readonly [Key in "source" | "target" | "width" | "strength" | "freshness" | "mention" | "isNew"]-?: NonNullable<SceneTie[Key]>;
} & Omit<SceneTie, "source" | "target" | "width" | "strength" | "freshness" | "mention" | "isNew">;

/** A picture as it stood on a day, people in the places that they have today. Another day fills the same ties anew. */
export class DatedScene implements OtherDay {
	private readonly momentOn: (day: number) => Moment;
	private readonly known: ReadonlyMap<string, PictureTie>;
	private readonly ties: (DatedTie | undefined)[] = [];
	private readonly places: ReadonlyMap<string, number>;
	private moment: Moment;
	// To whom it is bound: their bodies by their place in the timeline, and from which day on each body is there.
	private bound: SeenPeople["bodies"] | null = null;
	private nodes: readonly (SceneNode | undefined)[] = [];
	private since = new Int32Array(0);
	private made: SeenPeople | null = null;

	constructor(
		readonly timeline: Timeline,
		private readonly picture: GraphPicture,
		private readonly mine: boolean,
	) {
		this.momentOn = momentsOf(timeline);
		this.moment = this.momentOn(timeline.last);
		this.places = new Map(timeline.ids.map((id, place) => [id, place]));
		this.known = new Map(picture.ties.map((tie) => [keyOf(tie.source, tie.target), tie]));
	}

	/** The day that is looked at, by number. */
	get number(): number {
		return this.moment.day;
	}

	get day(): Day {
		return dayOfNumber(this.moment.day);
	}

	/** Looks at another day. */
	goTo(day: number): void {
		if (day === this.moment.day) return;
		this.moment = this.momentOn(day);
		this.made = null;
	}

	isThere(id: string): boolean {
		return (this.timeline.since[this.places.get(id) ?? -1] ?? ALWAYS) <= this.moment.day;
	}

	seenOn({ bodies }: SeenPeople): SeenPeople {
		this.bind(bodies);
		const { moment, since } = this;
		this.made ??= { bodies: bodies.filter((_, at) => (since[at] ?? ALWAYS) <= moment.day), bonds: this.bonds(moment) };
		return this.made;
	}

	private bind(bodies: SeenPeople["bodies"]): void {
		if (this.bound === bodies) return;
		this.bound = bodies;
		this.made = null;
		const byId = new Map(bodies.map((node) => [node.id, node]));
		this.nodes = this.timeline.ids.map((id) => byId.get(id));
		this.since = Int32Array.from(bodies, ({ id }) => this.timeline.since[this.places.get(id) ?? -1] ?? ALWAYS);
	}

	private bonds({ day, strengths, lasts }: Moment): readonly SceneTie[] {
		const { nodes, picture } = this;
		const { begins, linked, sources, targets } = this.timeline;
		const bonds: SceneTie[] = [];
		for (let at = 0; at < strengths.length; at++) {
			const strength = strengths[at] ?? 0;
			if ((begins[at] ?? 0) > day || (strength === 0 && !(picture.mentions && linked[at] === 1))) continue;
			const [one, other] = [nodes[sources[at] ?? -1], nodes[targets[at] ?? -1]];
			if (one === undefined || other === undefined || (!this.mine && (one.kind === "me" || other.kind === "me"))) continue;
			const tie = (this.ties[at] ??= this.tieOf(one, other));
			const isTurned = tie.source.id !== one.id;
			tie.source = isTurned ? other : one;
			tie.target = isTurned ? one : other;
			tie.strength = strength;
			tie.width = widthOf(strength);
			tie.mention = strength === 0;
			const last = lasts[at] ?? NO_DAY;
			tie.freshness = last === NO_DAY ? 1 : freshnessAt(day - last);
			const began = begins[at] ?? ALWAYS;
			tie.isNew = began !== ALWAYS && day - began < NEW;
			bonds.push(tie);
		}
		return bonds;
	}

	// As the picture shows it today, where it does: a tie that has faded since tells no more than that there was one.
	private tieOf(one: SceneNode, other: SceneNode): DatedTie {
		const known = this.known.get(keyOf(one.id, other.id));
		const [source, target] = known === undefined || known.source === one.id ? [one, other] : [other, one];
		const mine = one.kind === "me" || other.kind === "me";
		const faded = { kinds: [], arrow: "none", influences: false, evidence: [] } as const;
		return { mine, ...(known ?? faded), source, target, width: 1, strength: 0, freshness: 1, mention: false, isNew: false };
	}
}

function keyOf(one: string, other: string): string {
	return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

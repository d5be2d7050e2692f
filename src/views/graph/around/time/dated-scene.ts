import { type Moment, momentsOf, NO_DAY } from "../../../../core/network/lenses/time/moment";
import { dayOfNumber } from "../../../../core/network/lenses/time/span";
import { ALWAYS, type Timeline } from "../../../../core/network/lenses/time/timeline";
import type { GraphPicture } from "../../../../core/network/picture/picture";
import { freshnessAt, type PictureTie, widthOf } from "../../../../core/network/picture/picture-ties";
import type { Day } from "../../../../core/notes/dates/day";
import type { OtherDay, SeenPeople } from "../../canvas/passage";
import type { SceneNode, SceneTie, ShortTie } from "../../canvas/scene/scene";

// For so many days a tie is new.
const NEW = 90;
// From so many people and ties on they are painted quickly while days go by.
const MANY = 4000;

type Changing = "source" | "target" | "width" | "strength" | "freshness" | "mention" | "isNew";

/** A tie as it is on the day that is looked at; another day changes it. */
export type DatedTie = { -readonly [Key in Changing]-?: NonNullable<SceneTie[Key]> } & Omit<SceneTie, Changing>;

// The same for one tie after the other, where all are told of and none is kept.
type ToldTie = { -readonly [Key in keyof ShortTie]: ShortTie[Key] };

/** A picture as it stood on a day, people in the places that they have today. Another day fills the same ties anew. */
export class DatedScene implements OtherDay {
	private readonly momentOn: (day: number) => Moment;
	private readonly known: ReadonlyMap<string, PictureTie>;
	private readonly ties: (DatedTie | undefined)[] = [];
	private readonly places: ReadonlyMap<string, number>;
	private moment: Moment;
	// To whom it is bound: their bodies by their place in the timeline, and from which day on each body is there.
	private bound: SeenPeople["bodies"] = [];
	private nodes: readonly (SceneNode | undefined)[] = [];
	private since = new Int32Array(0);
	// Which ties show on the day, in their order; null: not known yet.
	private shown: Int32Array | null = null;
	private made: SeenPeople | null = null;
	// Which ties are influence, and one that is filled anew for each that is told of.
	private readonly influencing: Uint8Array;
	private told: ToldTie | null = null;

	constructor(
		readonly timeline: Timeline,
		private readonly picture: GraphPicture,
		private readonly mine: boolean,
	) {
		this.momentOn = momentsOf(timeline);
		this.moment = this.momentOn(timeline.last);
		this.places = new Map(timeline.ids.map((id, place) => [id, place]));
		this.influencing = influencingIn(timeline, picture, this.places);
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
		this.shown = null;
		this.made = null;
	}

	isThere(id: string): boolean {
		return (this.timeline.since[this.places.get(id) ?? -1] ?? ALWAYS) <= this.moment.day;
	}

	seenOn({ bodies }: SeenPeople): SeenPeople {
		this.bind(bodies);
		if (this.made !== null) return this.made;
		const { day } = this.moment;
		const list = (): SeenPeople["bonds"] => Array.from(this.tiesShown(), (at) => this.tieAt(at)).filter((tie) => tie !== null);
		let bonds: SeenPeople["bonds"] | null = null;
		return (this.made = {
			bodies: bodies.filter((_, at) => (this.since[at] ?? ALWAYS) <= day),
			eachTie: (visit) => this.eachTie(visit),
			// While days go by nobody asks for a list of them.
			get bonds() {
				return (bonds ??= list());
			},
		});
	}

	private eachTie(visit: (tie: ShortTie) => void): void {
		const { nodes, influencing } = this;
		const { sources, targets, ids, me } = this.timeline;
		const mine = ids.indexOf(me);
		const shown = this.tiesShown();
		for (let index = 0; index < shown.length; index++) {
			const at = shown[index] ?? 0;
			const [from, to] = [sources[at] ?? -1, targets[at] ?? -1];
			const [source, target] = [nodes[from], nodes[to]];
			if (source === undefined || target === undefined) continue;
			const tie = (this.told ??= { ...NOTHING, source, target });
			tie.source = source;
			tie.target = target;
			tie.mine = from === mine || to === mine;
			tie.influences = influencing[at] === 1;
			this.fill(tie, at);
			visit(tie);
		}
	}

	/** How many of those people are there beside me, and how many ties are more than a bare link. */
	countsOn({ bodies }: SeenPeople): { readonly people: number; readonly ties: number } {
		this.bind(bodies);
		const { day, strengths } = this.moment;
		let [people, ties] = [0, 0];
		for (const [at, since] of this.since.entries()) if (since <= day && bodies[at]?.kind !== "me") people++;
		for (const at of this.tiesShown()) if ((strengths[at] ?? 0) > 0) ties++;
		return { people, ties };
	}

	isCrowd({ bodies }: SeenPeople): boolean {
		this.bind(bodies);
		return bodies.length + this.tiesShown().length >= MANY;
	}

	private bind(bodies: SeenPeople["bodies"]): void {
		if (this.bound === bodies) return;
		this.bound = bodies;
		this.shown = null;
		this.made = null;
		const byId = new Map(bodies.map((node) => [node.id, node]));
		this.nodes = this.timeline.ids.map((id) => byId.get(id));
		this.since = Int32Array.from(bodies, ({ id }) => this.timeline.since[this.places.get(id) ?? -1] ?? ALWAYS);
	}

	private tiesShown(): Int32Array {
		if (this.shown !== null) return this.shown;
		const { nodes, picture, mine } = this;
		const { begins, linked, sources, targets } = this.timeline;
		const { day, strengths } = this.moment;
		const shown = new Int32Array(strengths.length);
		let count = 0;
		for (let at = 0; at < strengths.length; at++) {
			const isTied = (strengths[at] ?? 0) > 0 || (picture.mentions && linked[at] === 1);
			if (!isTied || (begins[at] ?? 0) > day) continue;
			const [one, other] = [nodes[sources[at] ?? -1], nodes[targets[at] ?? -1]];
			if (one === undefined || other === undefined || (!mine && (one.kind === "me" || other.kind === "me"))) continue;
			shown[count++] = at;
		}
		return (this.shown = shown.subarray(0, count));
	}

	// A tie as it is on the day; null where its ends are not known.
	private tieAt(at: number): DatedTie | null {
		const { nodes, timeline } = this;
		const [one, other] = [nodes[timeline.sources[at] ?? -1], nodes[timeline.targets[at] ?? -1]];
		if (one === undefined || other === undefined) return null;
		const tie = (this.ties[at] ??= this.tieOf(one, other));
		if (tie.source !== one && tie.target !== one) {
			const isTurned = tie.source.id !== one.id;
			tie.source = isTurned ? other : one;
			tie.target = isTurned ? one : other;
		}
		this.fill(tie, at);
		return tie;
	}

	private fill(tie: Omit<ToldTie, "source" | "target" | "mine" | "influences"> & { strength?: number }, at: number): void {
		const { day, strengths, lasts } = this.moment;
		const last = lasts[at] ?? NO_DAY;
		const began = this.timeline.begins[at] ?? ALWAYS;
		const strength = strengths[at] ?? 0;
		tie.strength = strength;
		tie.width = widthOf(strength);
		tie.mention = strength === 0;
		tie.freshness = last === NO_DAY ? 1 : freshnessAt(day - last);
		tie.isNew = began !== ALWAYS && day - began < NEW;
	}

	// As the picture shows it today, where it does: a tie that has faded since tells no more than that there was one.
	private tieOf(one: SceneNode, other: SceneNode): DatedTie {
		const known = this.known.get(keyOf(one.id, other.id));
		const [source, target] = known === undefined || known.source === one.id ? [one, other] : [other, one];
		const mine = one.kind === "me" || other.kind === "me";
		const faded = { kinds: [], arrow: "none", influences: false, evidence: [], strands: null } as const;
		return { mine, ...(known ?? faded), source, target, width: 1, strength: 0, freshness: 1, mention: false, isNew: false };
	}
}

const NOTHING = { width: 1, freshness: 1, mention: false, influences: false, mine: false, isNew: false } as const;
// More than there are people.
const PLACES = 2 ** 26;

// Which ties of a timeline are influence, as the picture shows them.
function influencingIn({ sources, targets }: Timeline, { ties }: GraphPicture, places: ReadonlyMap<string, number>): Uint8Array {
	const key = (one: number, other: number): number => Math.min(one, other) * PLACES + Math.max(one, other);
	const keys = new Set<number>();
	for (const { source, target, influences } of ties) if (influences) keys.add(key(places.get(source) ?? -1, places.get(target) ?? -1));
	return Uint8Array.from(sources, (source, at) => Number(keys.has(key(source, targets[at] ?? -1))));
}

function keyOf(one: string, other: string): string {
	return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

import type { Interaction } from "../../../notes/people/interaction";
import type { People, Person } from "../../../notes/people/people";
import { baseName } from "../../../notes/text/path";
import { ghostId, pairsAt, shareOf, tiesPeople } from "../../shares";
import { CIRCLE_SHARE, combined } from "../../strength";
import { contactWeight } from "../../ties";
import { GatheredDays } from "./day-rows";
import { numberOfDay } from "./span";
import { ALWAYS, type Timeline, type Spell } from "./timeline";

// A tie while it is gathered.
interface Tied {
	readonly source: number;
	readonly target: number;
	/** By kind, the strongest. */
	readonly stated: Map<string, number>;
	base: number;
	share: number;
	linked: boolean;
	/** The first day that tells of it. */
	first: number;
}

const NEVER = 2 ** 30;
const PLACES = 2 ** 26;

/** Gathers what people's notes tell of ties, one person after the other in the order of their paths. */
export class Gathering {
	private readonly places = new Map<string, number>();
	private readonly ids: string[] = [];
	private readonly since: number[] = [];
	private readonly ties: Tied[] = [];
	private readonly byEnds = new Map<number, number>();
	private readonly days = new GatheredDays();
	private readonly spells: Spell[] = [];
	private readonly me: string;

	constructor(
		private readonly people: People,
		you: string,
	) {
		this.me = people.me ?? you;
		this.placeOf(this.me);
	}

	/** Adds somebody, with the times in touch that are listed under them first. */
	add(person: Person): void {
		const { people, me } = this;
		const { path } = person.contact;
		const place = this.placeOf(path);
		this.addStated(person);
		for (const interaction of person.interactions) {
			if (interaction.day > people.today) continue;
			this.meet(place, interaction);
			if (interaction.listedFirst !== path) continue;
			for (const other of interaction.mentioned) this.meet(this.placeOf(other), interaction);
			for (const name of interaction.ghosts) this.meet(this.ghost(name), interaction);
			if (tiesPeople(interaction, people.today)) this.addTogether(interaction);
		}
		if (path !== me) this.addContact(person);
	}

	/** All that was gathered, up to a day. */
	timeline(last: number): Timeline {
		const { ties, ids, me, spells } = this;
		const since = Int32Array.from(this.since, (day, place) => (day === NEVER || ids[place] === me ? ALWAYS : day));
		const begins = Int32Array.from(ties, ({ source, target, stated, first }) =>
			stated.size > 0 || first === NEVER ? Math.max(since[source] ?? ALWAYS, since[target] ?? ALWAYS) : first,
		);
		return {
			me,
			ids,
			since,
			begins,
			sources: Int32Array.from(ties, ({ source }) => source),
			targets: Int32Array.from(ties, ({ target }) => target),
			stated: Float64Array.from(ties, ({ stated }) => combined(stated.values())),
			base: Float64Array.from(ties, ({ base }) => base),
			share: Float64Array.from(ties, ({ share }) => share),
			linked: Uint8Array.from(ties, ({ linked }) => Number(linked)),
			...this.days.inRows(ties.length),
			spells: spells.sort((one, other) => one.tie - other.tie),
			first: this.since.reduce((least, day) => Math.min(least, day), last),
			last,
		};
	}

	private addStated(person: Person): void {
		// Without their times in touch, which are added with the days on which they count.
		const { parts, ghosts } = shareOf({ ...person, interactions: [] }, this.people);
		const named = (id: string): number => this.placeOf(id, ghosts.get(id));
		for (const { one, other, stated, evidence } of parts.values()) {
			const tied = this.tieOf(named(one), named(other)).tied;
			for (const [kind, strength] of stated) tied.stated.set(kind, Math.max(strength, tied.stated.get(kind) ?? 0));
			if (evidence.some(({ kind }) => kind === "mention")) tied.linked = true;
		}
	}

	private addTogether(interaction: Interaction): void {
		const weight = 1 / interaction.people;
		for (const [one, other] of pairsAt(interaction, (name) => this.ghostKey(name)))
			this.addDay(this.placeOf(one), this.placeOf(other), interaction, weight);
	}

	private addContact({ contact, interactions }: Person): void {
		const { today } = this.people;
		const [mine, place] = [this.placeOf(this.me), this.placeOf(contact.path)];
		const { at, tied } = this.tieOf(mine, place);
		tied.base = contact.circle === null ? 0 : 0.5 * CIRCLE_SHARE[contact.circle];
		tied.share = contact.circle === null ? 1 : 0.5;
		for (const interaction of interactions)
			if (interaction.status === "done" && interaction.day <= today)
				this.addDay(mine, place, interaction, contactWeight(interaction));
		// Of the days that a note states the latest counts alone, until a later one has begun.
		const dates = contact.lastContacts.filter(({ begins, day }) => begins <= today || day <= today);
		for (const [index, { day, begins }] of dates.entries()) {
			const later = dates.filter((other) => other.day > day).map((other) => numberOfDay(other.begins));
			const isSecond = dates.some((other, before) => before < index && other.day === day);
			const [from, until] = [numberOfDay(begins), Math.min(NEVER, ...later)];
			if (isSecond || from >= until) continue;
			this.spells.push({ tie: at, from, until, day: numberOfDay(day), weight: 1 });
			tied.first = Math.min(tied.first, from);
			this.since[place] = Math.min(this.since[place] ?? NEVER, from);
		}
	}

	// A day that is not known exactly counts as of the day on which somebody looks, as soon as it can have come.
	private addDay(one: number, other: number, { entry: { date } }: Interaction, weight: number): void {
		const { at, tied } = this.tieOf(one, other);
		const [day, from] = [numberOfDay(date.day), numberOfDay(date.begins)];
		this.days.add(at, day, weight);
		if (from < day) this.spells.push({ tie: at, from, until: day, day, weight });
		tied.first = Math.min(tied.first, from, day);
	}

	// From when somebody is known: the first dated line that names them.
	private meet(place: number, { entry: { date } }: Interaction): void {
		this.since[place] = Math.min(this.since[place] ?? NEVER, numberOfDay(date.begins));
	}

	private ghost(written: string): number {
		return this.placeOf(this.ghostKey(written), baseName(written));
	}

	private ghostKey(written: string): string {
		return ghostId(baseName(written));
	}

	// Ghosts go by a key, and are named as they are first written.
	private placeOf(id: string, name = id): number {
		const known = this.places.get(id);
		if (known !== undefined) return known;
		const place = this.ids.push(name) - 1;
		this.places.set(id, place);
		this.since.push(NEVER);
		return place;
	}

	private tieOf(one: number, other: number): { readonly at: number; readonly tied: Tied } {
		// I am in the first place.
		const [source, target] = one < other ? [one, other] : [other, one];
		const key = source * PLACES + target;
		const at = this.byEnds.get(key) ?? this.ties.length;
		const known = this.ties[at];
		if (known !== undefined) return { at, tied: known };
		const tied: Tied = { source, target, stated: new Map(), base: 0, share: 0, linked: false, first: NEVER };
		this.byEnds.set(key, at);
		this.ties.push(tied);
		return { at, tied };
	}
}

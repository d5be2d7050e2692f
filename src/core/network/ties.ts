import { RELATION_KINDS, type RelationKind } from "../kinds/relation-kind";
import type { Day } from "../notes/dates/day";
import { dayCounted } from "../notes/dates/written-date";
import type { Interaction } from "../notes/people/interaction";
import type { People, Person } from "../notes/people/people";
import { latestUntil } from "../notes/properties/dated-property";
import { baseName } from "../notes/text/path";
import { closeness, combined, intensity, saturated, type WeighedDay } from "./strength";

/** By what two people are tied: contact with me, my circle, being present together, a relation that a note states, or a bare link. */
export type TieKind = "contact" | "circle" | "together" | RelationKind | "mention";

/** What a tie rests on: a line of a note, and the day of what it tells. */
export interface Evidence {
	readonly kind: TieKind;
	readonly path: string;
	readonly line: number;
	readonly day: Day | null;
}

/** Two people who know of each other. Directed from the one whose note states it; a mention alone has strength 0. */
export interface Tie {
	readonly from: string;
	readonly to: string;
	readonly directed: boolean;
	readonly kinds: readonly TieKind[];
	/** 0 to 0.99. */
	readonly strength: number;
	readonly evidence: readonly Evidence[];
}

const WEAKEST = 0.05;
const STRONGEST = 0.99;
const STATED_STRENGTH = { strong: 0.9, weak: 0.3, plain: 0.6 } as const;
const MOST_PRESENT = 50;

// What is known of two people, before it is weighed.
interface Bond {
	readonly a: string;
	readonly b: string;
	readonly stated: Map<RelationKind, number>;
	readonly together: WeighedDay[];
	readonly evidence: Evidence[];
	direction: { readonly from: string; readonly to: string } | null;
}

/** All ties among people, ghosts and me: those of domain.md, section 4. Mine only where I have a note. */
export function tiesOf(people: People): readonly Tie[] {
	const ties = [...bondsOf(people).values()].map((bond) => weighed(bond, people)).filter((tie) => tie !== null);
	return ties.sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
}

/** How strong my tie to somebody is by contact and circle, 0 to 1, and what that rests on. */
export function contactTie({ contact, interactions }: Person, today: Day): Pick<Tie, "strength" | "evidence"> {
	const done = interactions.filter(({ status, day }) => status === "done" && day <= today);
	const days = done.map(({ day, reached, people: count }) => ({ day, weight: (reached ? 1 : 0.5) / Math.sqrt(Math.max(1, count)) }));
	const { lastContacts, circle, circleLine, path } = contact;
	const evidence = done.flatMap((interaction) => evidenceOf("contact", interaction));
	const stated = latestUntil(lastContacts, today);
	if (stated !== null) {
		const day = dayCounted(stated, today);
		days.push({ day, weight: 1 });
		evidence.push({ kind: "contact", path, line: stated.line, day });
	}
	if (circle !== null) evidence.push({ kind: "circle", path, line: circleLine ?? 1, day: null });
	return { strength: closeness(intensity(days, today), circle), evidence };
}

function bondsOf(people: People): ReadonlyMap<string, Bond> {
	const bonds = new Map<string, Bond>();
	const ghosts = new Map<string, string>();
	const between = (one: string, other: string): Bond => {
		const [a, b] = one < other ? [one, other] : [other, one];
		const key = `${a}\n${b}`;
		const bond = bonds.get(key) ?? { a, b, stated: new Map(), together: [], evidence: [], direction: null };
		bonds.set(key, bond);
		return bond;
	};
	const seen = new Set<string>();
	for (const [path, { relations, mentions, interactions }] of people.byPath) {
		for (const { kind, to, ghost, weight, line } of relations) {
			const other = ghost ? ghostId(ghosts, to) : to;
			const bond = between(path, other);
			bond.stated.set(kind, Math.max(STATED_STRENGTH[weight ?? "plain"], bond.stated.get(kind) ?? 0));
			bond.evidence.push({ kind, path, line, day: null });
			if (RELATION_KINDS[kind].directed) bond.direction ??= { from: path, to: other };
		}
		for (const mention of mentions) between(path, mention.path).evidence.push({ kind: "mention", path, line: mention.line, day: null });
		for (const interaction of interactions) addTogether(interaction, people.today, seen, ghosts, between);
		if (people.me !== null && path !== people.me) between(people.me, path);
	}
	return bonds;
}

// Everybody present is tied to everybody else, once for each time; crowds tie nobody, and would fill memory.
function addTogether(
	interaction: Interaction,
	today: Day,
	seen: Set<string>,
	ghosts: Map<string, string>,
	between: (one: string, other: string) => Bond,
): void {
	const { day, status, places, people } = interaction;
	const place = `${places[0].path}:${places[0].line}`;
	if (status !== "done" || day > today || people < 2 || people > MOST_PRESENT || seen.has(place)) return;
	for (const { path, line } of places) seen.add(`${path}:${line}`);
	const present = [...new Set([...interaction.present, ...interaction.ghosts.map((name) => ghostId(ghosts, name))])];
	present.forEach((one, index) => {
		for (const other of present.slice(index + 1)) {
			const bond = between(one, other);
			bond.together.push({ day, weight: 1 / people });
			bond.evidence.push(...evidenceOf("together", interaction));
		}
	});
}

function weighed({ a, b, stated, together, evidence, direction }: Bond, { me, today, byPath }: People): Tie | null {
	const [from, to] = b === me ? [b, a] : [a, b];
	const person = from === me ? byPath.get(to) : undefined;
	const own = person === undefined ? { strength: 0, evidence: [] } : contactTie(person, today);
	const between = combined([...stated.values(), saturated(intensity(together, today))]);
	const strength = Math.min(STRONGEST, Math.max(between, own.strength));
	if (strength >= WEAKEST) {
		const held = [...own.evidence, ...evidence];
		const kinds = [...new Set([...stated.keys(), ...held.map(({ kind }) => kind)])];
		return { from, to, ...direction, directed: direction !== null, kinds, strength, evidence: held };
	}
	const mentions = evidence.filter(({ kind }) => kind === "mention");
	return mentions.length === 0 ? null : { from, to, directed: false, kinds: ["mention"], strength: 0, evidence: mentions };
}

function evidenceOf(kind: TieKind, { places, day }: Interaction): readonly Evidence[] {
	return places.map(({ path, line }) => ({ kind, path, line, day }));
}

// Ghosts whose names differ by capitals or the folder before them are one, named as first met.
function ghostId(ghosts: Map<string, string>, written: string): string {
	const name = baseName(written);
	const key = name.normalize("NFC").toLowerCase();
	const known = ghosts.get(key) ?? name;
	ghosts.set(key, known);
	return known;
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

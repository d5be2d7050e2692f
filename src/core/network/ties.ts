import type { RelationKind } from "../kinds/relation-kind";
import type { Day } from "../notes/dates/day";
import { dayCounted } from "../notes/dates/written-date";
import { type Interaction, placesOf } from "../notes/people/interaction";
import type { People, Person } from "../notes/people/people";
import { latestUntil } from "../notes/properties/dated-property";
import { compare } from "../rhythm/in-order";
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

/** Below this there is no tie, and above that none goes. */
export const WEAKEST = 0.05;
export const STRONGEST = 0.99;

/** What is known of two people, before it is weighed. */
export interface Bond {
	readonly a: string;
	readonly b: string;
	readonly stated: ReadonlyMap<RelationKind, number>;
	readonly together: readonly WeighedDay[];
	readonly evidence: readonly Evidence[];
	readonly direction: { readonly from: string; readonly to: string } | null;
}

const strengths = new WeakMap<Person, { readonly today: Day; readonly strength: number }>();

/** How strong my tie to somebody is by contact and circle, 0 to 1. It is kept as long as they and the day are the same. */
export function contactStrength(person: Person, today: Day): number {
	const known = strengths.get(person);
	if (known?.today === today) return known.strength;
	const strength = madeStrength(person, today);
	strengths.set(person, { today, strength });
	return strength;
}

function madeStrength({ contact, interactions }: Person, today: Day): number {
	const days: WeighedDay[] = [];
	for (const interaction of interactions) {
		if (countsBy(interaction, today)) days.push({ day: interaction.day, weight: contactWeight(interaction) });
	}
	const stated = latestUntil(contact.lastContacts, today);
	if (stated !== null) days.push({ day: dayCounted(stated, today), weight: 1 });
	return closeness(intensity(days, today), contact.circle);
}

/** The same, and what that rests on. */
export function contactTie(person: Person, today: Day): Pick<Tie, "strength" | "evidence"> {
	const { lastContacts, circle, circleLine, path } = person.contact;
	const evidence = person.interactions
		.filter((interaction) => countsBy(interaction, today))
		.flatMap((interaction) => evidenceOf("contact", interaction));
	const stated = latestUntil(lastContacts, today);
	if (stated !== null) evidence.push({ kind: "contact", path, line: stated.line, day: dayCounted(stated, today) });
	if (circle !== null) evidence.push({ kind: "circle", path, line: circleLine ?? 1, day: null });
	return { strength: contactStrength(person, today), evidence };
}

function countsBy({ status, day }: Interaction, today: Day): boolean {
	return status === "done" && day <= today;
}

/** What a time in touch weighs between me and somebody who was there, 0 to 1. */
export function contactWeight({ reached, people }: Pick<Interaction, "reached" | "people">): number {
	return (reached ? 1 : 0.5) / Math.sqrt(Math.max(1, people));
}

/** The tie that comes of what is known of two people (docs/rules.md, section 4); null where it is too weak to be one. */
export function weighed({ a, b, stated, together, evidence, direction }: Bond, { me, today, byPath }: People): Tie | null {
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

/** The lines that tell of a time in touch. */
export function evidenceOf(kind: TieKind, interaction: Interaction): readonly Evidence[] {
	return placesOf(interaction).map(({ path, line }) => ({ kind, path, line, day: interaction.day }));
}

/** The order of ties: by the ends from which they go, then by those to which. */
export function compareTies(one: Tie, other: Tie): number {
	return compare(one.from, other.from) || compare(one.to, other.to);
}

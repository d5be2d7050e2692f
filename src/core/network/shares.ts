import { RELATION_KINDS, type RelationKind } from "../kinds/relation-kind";
import type { Day } from "../notes/dates/day";
import type { Interaction } from "../notes/people/interaction";
import type { People, Person } from "../notes/people/people";
import { baseName, nameKey } from "../notes/text/path";
import type { WeighedDay } from "./strength";
import { type Evidence, evidenceOf } from "./ties";

/** What the notes about one person tell of two people, before it is weighed. */
export interface Part {
	readonly one: string;
	readonly other: string;
	readonly stated: (readonly [RelationKind, number])[];
	readonly together: WeighedDay[];
	readonly evidence: Evidence[];
	/** Whence and whither the first directed relation points. */
	direction: { readonly from: string; readonly to: string } | null;
}

/** All that the notes about one person add to the ties of a vault. Ghosts go by a key here, whatever the capitals of their names. */
export interface Share {
	/** As of which day, and who I was then. */
	readonly today: Day;
	readonly me: string | null;
	/** By the key of the two. */
	readonly parts: ReadonlyMap<string, Part>;
	/** The names of ghosts as first written, by key. */
	readonly ghosts: ReadonlyMap<string, string>;
}

const STATED_STRENGTH = { strong: 0.9, weak: 0.3, plain: 0.6 } as const;
const MOST_PRESENT = 50;
const GHOST = "\u0000";

/** Whether an id of a share is that of a ghost. */
export function isGhost(id: string): boolean {
	return id.startsWith(GHOST);
}

/** The id of a ghost in a share, whatever the capitals of the name. */
export function ghostId(name: string): string {
	return GHOST + nameKey(name);
}

// The key of two people, whichever is named first.
function keyOf(one: string, other: string): string {
	return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/**
 * What somebody's note, and the times in touch that are listed under them before anybody else, add to the ties. Their tie to me is among
 * them, though it has no part of it: what it weighs is known from the person alone.
 */
export function shareOf({ contact: { path }, relations, mentions, interactions }: Person, { me, today }: People): Share {
	const parts = new Map<string, Part>();
	const ghosts = new Map<string, string>();
	const ghost = (written: string): string => {
		const name = baseName(written);
		const id = ghostId(name);
		if (!ghosts.has(id)) ghosts.set(id, name);
		return id;
	};
	const between = (one: string, other: string): Part => {
		const key = keyOf(one, other);
		const part = parts.get(key) ?? { one, other, stated: [], together: [], evidence: [], direction: null };
		parts.set(key, part);
		return part;
	};
	for (const { kind, to, ghost: isNoNote, weight, line } of relations) {
		const other = isNoNote ? ghost(to) : to;
		const part = between(path, other);
		part.stated.push([kind, STATED_STRENGTH[weight ?? "plain"]]);
		part.evidence.push({ kind, path, line, day: null });
		if (RELATION_KINDS[kind].directed) part.direction ??= { from: path, to: other };
	}
	for (const mention of mentions) between(path, mention.path).evidence.push({ kind: "mention", path, line: mention.line, day: null });
	for (const interaction of interactions)
		if (interaction.listedFirst === path && tiesPeople(interaction, today)) addTogether(interaction, ghost, between);
	if (me !== null && me !== path) between(me, path);
	return { today, me, parts, ghosts };
}

/** Whether a time in touch ties those who were there. Crowds tie nobody, and would fill memory. */
export function tiesPeople({ status, day, people }: Interaction, today: Day): boolean {
	return status === "done" && day <= today && people >= 2 && people <= MOST_PRESENT;
}

function addTogether(interaction: Interaction, ghost: (name: string) => string, between: (one: string, other: string) => Part): void {
	const { day, people } = interaction;
	const evidence = evidenceOf("together", interaction);
	for (const [one, other] of pairsAt(interaction, ghost)) {
		const part = between(one, other);
		part.together.push({ day, weight: 1 / people });
		part.evidence.push(...evidence);
	}
}

/** All pairs of those who were there: everybody present is tied to everybody else. `ghost` answers the id of one who has no note. */
export function pairsAt(
	{ present: known, ghosts }: Pick<Interaction, "present" | "ghosts">,
	ghost: (name: string) => string,
): readonly (readonly [string, string])[] {
	const present = [...new Set([...known, ...ghosts.map(ghost)])];
	return present.flatMap((one, index) => present.slice(index + 1).map((other) => [one, other] as const));
}

import { RELATION_KINDS } from "../../kinds/relation-kind";
import { type Day, daysBetween } from "../../notes/dates/day";
import type { People } from "../../notes/people/people";
import type { Network } from "../network";
import { contactTie, type Evidence, type Tie, type TieKind, WEAKEST } from "../ties";

/** Which way a tie points: from its source, from its target, both ways or neither. */
export type Arrow = "none" | "forward" | "backward" | "both";

/** A tie as the graph shows it. */
export interface PictureTie {
	readonly source: string;
	readonly target: string;
	/** 0.8 to 4.5 by strength, in pixels. */
	readonly width: number;
	readonly strength: number;
	readonly kinds: readonly TieKind[];
	readonly arrow: Arrow;
	/** A bare link and nothing more. */
	readonly mention: boolean;
	/** One end is me. */
	readonly mine: boolean;
	/** One sways the other, as a note states it. */
	readonly influences: boolean;
	/** How much of its colour is left by the age of the last day that tells of it: 1 within a quarter, 0.35 after two years. */
	readonly freshness: number;
	readonly evidence: readonly Evidence[];
}

// Up to so many days ago, and what is left then.
const FADING: readonly (readonly [days: number, freshness: number])[] = [
	[91, 1],
	[182, 0.8],
	[365, 0.62],
	[730, 0.48],
];
const OLD = 0.35;

/** The ties between the people shown, each with both its ends; whether mentions are among them is told beside. */
export function pictureTies(
	{ ties, me: myNote }: Network,
	people: People,
	me: string,
	shown: ReadonlySet<string>,
	options: { readonly mentions: boolean | null; readonly mine: boolean },
): { readonly ties: readonly PictureTie[]; readonly mentions: boolean } {
	const all = [
		...ties.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to)).map((tie) => pictureTie(tie, me, people.today)),
	];
	if (myNote === null) all.push(...contactTies(people, me, shown));
	const mentions = options.mentions ?? !all.some(({ mine, mention }) => !mine && !mention);
	return { ties: all.filter(({ mine, mention }) => (options.mine || !mine) && (mentions || !mention)), mentions };
}

function pictureTie(tie: Tie, me: string, today: Day): PictureTie {
	const { from, to, strength, kinds, evidence } = tie;
	return {
		source: from,
		target: to,
		width: widthOf(strength),
		strength,
		kinds,
		arrow: arrowOf(tie),
		mention: strength === 0,
		mine: from === me || to === me,
		influences: kinds.includes("influences"),
		freshness: freshnessOf(lastDay(evidence), today),
		evidence,
	};
}

function contactTies(people: People, me: string, shown: ReadonlySet<string>): readonly PictureTie[] {
	return [...people.byPath].flatMap(([path, person]): readonly PictureTie[] => {
		const { strength, evidence } = contactTie(person, people.today);
		if (strength < WEAKEST || !shown.has(path)) return [];
		const kinds = [...new Set(evidence.map(({ kind }) => kind))];
		const freshness = freshnessOf(lastDay(evidence), people.today);
		const tie = { source: me, target: path, width: widthOf(strength), strength, kinds, freshness, evidence };
		return [{ ...tie, arrow: "none", mention: false, mine: true, influences: false }];
	});
}

// Two people can each state something of the other: then the tie points both ways.
function arrowOf({ from, to, directed, evidence }: Tie): Arrow {
	if (!directed) return "none";
	const staters = evidence.filter(({ kind }) => isDirected(kind)).map(({ path }) => path);
	if (!staters.includes(to)) return "forward";
	return staters.includes(from) ? "both" : "backward";
}

function isDirected(kind: TieKind): boolean {
	return kind in RELATION_KINDS && RELATION_KINDS[kind as keyof typeof RELATION_KINDS].directed;
}

/** How wide a tie of a strength is drawn, in pixels. */
export function widthOf(strength: number): number {
	return 0.8 + 3.7 * Math.min(1, strength);
}

/** How fresh a tie is by the last day that tells of it; what no day tells of does not fade. */
export function freshnessOf(last: Day | null, today: Day): number {
	if (last === null) return 1;
	return freshnessAt(daysBetween(last, today));
}

/** How fresh a tie is so many days after the last that tells of it. */
export function freshnessAt(age: number): number {
	return FADING.find(([days]) => age <= days)?.[1] ?? OLD;
}

function lastDay(evidence: readonly Evidence[]): Day | null {
	let last: Day | null = null;
	for (const { day } of evidence) if (day !== null && (last === null || day > last)) last = day;
	return last;
}

import type { Steps } from "../../kinds/steps";
import { RELATION_KINDS, type RelationKind } from "../../kinds/relation-kind";
import { type Day, daysBetween } from "../../notes/dates/day";
import type { People } from "../../notes/people/people";
import type { Network } from "../network";
import { contactTie, type Evidence, type Tie, type TieKind, WEAKEST } from "../ties";

/** Which way a tie points: from its source, from its target, both ways or neither. */
export type Arrow = "none" | "forward" | "backward" | "both";

/** One of several relations that notes state of two people, as it is drawn beside the others. */
export interface Strand {
	readonly arrow: Arrow;
	/** One sways the other. */
	readonly influences: boolean;
	/** To which side it is bowed, and how far, in steps; 0: it runs straight. */
	readonly bow: number;
}

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
	/** Where notes state several relations: each of them; null: the tie is one line. */
	readonly strands: readonly Strand[] | null;
}

const DIRECTED: readonly RelationKind[] = ["reports-to", "mentors", "introduced-by", "influences"];

// Up to so many days ago, and what is left then.
const FADING: readonly (readonly [days: number, freshness: number])[] = [
	[91, 1],
	[182, 0.8],
	[365, 0.62],
	[730, 0.48],
];
const OLD = 0.35;
// So many are made in a step; so many where more is looked through for each.
const [PIECE, FEW] = [250, 20];

/** The ties that are shown, and whether mentions are among them. */
export interface ShownTies {
	readonly ties: readonly PictureTie[];
	readonly mentions: boolean;
}

/** The ties between the people shown, each with both its ends, in small steps. */
export function* pictureTies(
	{ ties, me: myNote }: Network,
	people: People,
	me: string,
	shown: ReadonlySet<string>,
	options: { readonly mentions: boolean | null; readonly mine: boolean },
): Steps<ShownTies> {
	const all: PictureTie[] = [];
	for (const tie of ties) {
		const { from, to } = tie;
		if (from !== to && shown.has(from) && shown.has(to) && all.push(pictureTie(tie, me, people.today)) % PIECE === 0) yield;
	}
	if (myNote === null) all.push(...(yield* contactTies(people, me, shown)));
	yield;
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
		strands: strandsOf(tie),
	};
}

function* contactTies(people: People, me: string, shown: ReadonlySet<string>): Steps<readonly PictureTie[]> {
	const found: PictureTie[] = [];
	let looked = 0;
	for (const [path, person] of people.byPath) {
		// Whoever is met often takes a while.
		if (++looked % FEW === 0) yield;
		if (!shown.has(path)) continue;
		const { strength, evidence } = contactTie(person, people.today);
		if (strength < WEAKEST) continue;
		const kinds = [...new Set(evidence.map(({ kind }) => kind))];
		const freshness = freshnessOf(lastDay(evidence), people.today);
		const tie = { source: me, target: path, width: widthOf(strength), strength, kinds, freshness, evidence };
		found.push({ ...tie, arrow: "none", mention: false, mine: true, influences: false, strands: null });
	}
	return found;
}

function arrowOf({ from, to, directed, evidence }: Tie): Arrow {
	return directed ? pointing(evidence, isDirected, from, to) : "none";
}

// Two people can each state something of the other: then the tie points both ways.
function pointing(evidence: readonly Evidence[], isMeant: (kind: TieKind) => boolean, from: string, to: string): Arrow {
	const staters = evidence.filter(({ kind }) => isMeant(kind)).map(({ path }) => path);
	if (!staters.includes(to)) return "forward";
	return staters.includes(from) ? "both" : "backward";
}

// To the sides in turn, the first of them straight.
const BOWS = [0, 1, -1, 2, -2];

// What has no direction is one line, whatever it is called; what has one is a line of its own. Influence comes last.
function strandsOf({ from, to, kinds, evidence }: Tie): readonly Strand[] | null {
	if (kinds.length < 2) return null;
	const directed = DIRECTED.filter((kind) => kinds.includes(kind));
	const arrows = directed.map((kind): readonly [RelationKind | null, Arrow] => {
		return [kind, pointing(evidence, (each) => each === kind, from, to)];
	});
	if (kinds.includes("knows") || kinds.includes("works-with")) arrows.unshift([null, "none"]);
	if (arrows.length < 2) return null;
	return arrows.map(([kind, arrow], at) => ({ arrow, influences: kind === "influences", bow: BOWS[at] ?? 0 }));
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
	// It is asked for each tie of each frame while days go by.
	for (let at = 0; at < FADING.length; at++) if (age <= (FADING[at]?.[0] ?? 0)) return FADING[at]?.[1] ?? OLD;
	return OLD;
}

function lastDay(evidence: readonly Evidence[]): Day | null {
	let last: Day | null = null;
	for (const { day } of evidence) if (day !== null && (last === null || day > last)) last = day;
	return last;
}

import { type Day, shortDay } from "../../notes/dates/day";
import { baseName } from "../../notes/text/path";
import { RELATION_KINDS, type RelationKind } from "../../kinds/relation-kind";
import { listed } from "../../words/listed";
import { personWords, tieWords } from "../../words/graph-person";
import type { Evidence, TieKind } from "../ties";
import { otherEnd } from "./around";
import type { PictureTie } from "./picture-ties";

/** A line that tells of a tie, in words, and where it stands. */
export interface ToldEvidence {
	readonly said: string;
	readonly path: string;
	readonly line: number;
}

/** A tie of somebody as a card tells it. */
export interface ToldTie {
	readonly other: string;
	/** By what they are tied, `reports to, seen together 4 times`. */
	readonly how: string;
	readonly strength: number;
	readonly mention: boolean;
	/** What a note states and the latest day come first, then what else is stated, then the later days; each line once. */
	readonly evidence: readonly ToldEvidence[];
}

/** Tells a tie from the side of one of its ends. */
export function toldTie(tie: PictureTie, id: string, today: Day): ToldTie {
	const lines = linesOf(tie.evidence);
	const evidence = firstOfEach(lines).map((each): ToldEvidence => {
		const day = each.day === null ? null : shortDay(each.day, today);
		return { said: personWords.evidence(wordOf(each, id, 0), day, baseName(each.path)), path: each.path, line: each.line };
	});
	return { other: otherEnd(tie, id), how: howTied(tie, id, lines), strength: tie.strength, mention: tie.mention, evidence };
}

/** By what somebody is tied to another, in words. */
export function howTied(tie: PictureTie, id: string, lines: readonly Evidence[] = linesOf(tie.evidence)): string {
	const days = new Set(lines.filter(({ kind }) => kind === "together").map(({ day }) => day));
	return listed([...new Set(lines.map((each) => wordOf(each, id, days.size)))]);
}

// Stated lines before dated ones, the latest of these first; a mention says nothing where there is more.
function linesOf(evidence: readonly Evidence[]): readonly Evidence[] {
	const once = new Map(evidence.map((each) => [`${each.kind} ${each.line} ${each.path}`, each]));
	const all = [...once.values()].sort((a, b) => compareDays(a.day, b.day));
	const more = all.filter(({ kind }) => kind !== "mention");
	return more.length > 0 ? more : all;
}

// The first that is stated and the latest day come before all others, for a card shows few.
function firstOfEach(lines: readonly Evidence[]): readonly Evidence[] {
	const first = [lines.find(({ day }) => day === null), lines.find(({ day }) => day !== null)].filter((each) => each !== undefined);
	return [...first, ...lines.filter((each) => !first.includes(each))];
}

function compareDays(one: Day | null, other: Day | null): number {
	if (one === other) return 0;
	return one === null || (other !== null && one > other) ? -1 : 1;
}

function wordOf({ kind, path }: Evidence, id: string, times: number): string {
	if (isStated(kind)) return tieWords[path === id ? "own" : "other"][kind];
	if (kind === "together") return personWords.together(times);
	return kind === "contact" ? personWords.inTouch : kind === "circle" ? personWords.circled : personWords.mentioned;
}

function isStated(kind: TieKind): kind is RelationKind {
	return kind in RELATION_KINDS;
}

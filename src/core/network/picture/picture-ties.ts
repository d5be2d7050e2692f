import { RELATION_KINDS } from "../../kinds/relation-kind";
import type { People } from "../../notes/people/people";
import type { Network } from "../network";
import { contactTie, type Tie, type TieKind, WEAKEST } from "../ties";

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
}

/** The ties between the people shown, each with both its ends; whether mentions are among them is told beside. */
export function pictureTies(
	{ ties, me: myNote }: Network,
	people: People,
	me: string,
	shown: ReadonlySet<string>,
	options: { readonly mentions: boolean | null; readonly mine: boolean },
): { readonly ties: readonly PictureTie[]; readonly mentions: boolean } {
	const all = [...ties.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to)).map((tie) => pictureTie(tie, me))];
	if (myNote === null) all.push(...contactTies(people, me, shown));
	const mentions = options.mentions ?? !all.some(({ mine, mention }) => !mine && !mention);
	return { ties: all.filter(({ mine, mention }) => (options.mine || !mine) && (mentions || !mention)), mentions };
}

function pictureTie(tie: Tie, me: string): PictureTie {
	const { from, to, strength, kinds } = tie;
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
	};
}

function contactTies(people: People, me: string, shown: ReadonlySet<string>): readonly PictureTie[] {
	return [...people.byPath].flatMap(([path, person]): readonly PictureTie[] => {
		const { strength, evidence } = contactTie(person, people.today);
		if (strength < WEAKEST || !shown.has(path)) return [];
		const kinds = [...new Set(evidence.map(({ kind }) => kind))];
		const tie = { source: me, target: path, width: widthOf(strength), strength, kinds };
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

function widthOf(strength: number): number {
	return 0.8 + 3.7 * Math.min(1, strength);
}

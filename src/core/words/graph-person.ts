import type { Stance } from "../kinds/values/stance";
import type { RelationKind } from "../kinds/relation-kind";
import { formWords } from "./action";

/** Words of the groups that people form. */
export const groupWords = {
	around: (name: string): string => `Around ${name}`,
};

/** Words of what ties somebody to another, as the one about whom the card is would say it: by their own note, and by the other's. */
export const tieWords: Readonly<Record<"own" | "other", Readonly<Record<RelationKind, string>>>> = {
	own: formWords.relations,
	other: {
		knows: formWords.relations.knows,
		influences: "is influenced by",
		"reports-to": "manages",
		"introduced-by": "introduced",
		"works-with": formWords.relations["works-with"],
		mentors: "is mentored by",
	},
};

/** Words of the card about somebody in the graph. */
export const personWords = {
	stances: {
		champion: "Champion",
		supporter: "Supporter",
		neutral: "Neutral",
		sceptic: "Sceptic",
		opponent: "Opponent",
	} satisfies Record<Stance, string>,
	decides: "Decision maker",
	broker: "Stands between others",
	circle: (circle: string): string => `Circle: ${circle}`,
	group: (name: string): string => `Group: ${name}`,
	inTouch: "in touch",
	circled: "in your circle",
	together: (times: number): string => (times <= 1 ? "seen together" : `seen together ${times} times`),
	mentioned: "linked from a note",
	ties: (count: number): string => (count === 1 ? "1 tie" : `${count} ties`),
	noTies: "Tied to nobody yet",
	strength: (share: number): string => `Strength ${Math.round(share * 100)} of 100`,
	evidence: (what: string, day: string | null, note: string): string => `${day === null ? what : `${what}, ${day}`} · ${note}`,
	openLine: (told: string): string => `Open the line: ${told}`,
	moreEvidence: (count: number): string => `${count} more`,
	moreEvidenceOf: (count: number, name: string): string => `${count} more ${count === 1 ? "line" : "lines"} about ${name}`,
	moreTies: (count: number): string => `Show ${count} more`,
	steps: "Steps",
	step: (depth: number): string => (depth === 1 ? "1 step" : `${depth} steps`),
	open: "Open note",
	create: "Create person note",
	more: "More",
	close: "Close",
	hide: "Hide in the graph",
	pin: "Pin in this place",
	unpin: "Let move again",
	tiedBy: (name: string, how: string): string => `From ${name}: ${how}`,
	notTied: (name: string): string => `No tie to ${name}`,
	relates: (one: string, kind: string, other: string): string => `${one} ${kind} ${other}`,
	noNoteToWrite: "A relation is written in a person’s note, and neither of the two has one yet.",
	nobodyThere: "Nobody further in that direction",
	noMoreTies: "No ties to follow",
	noWayBack: "Here the way began",
};

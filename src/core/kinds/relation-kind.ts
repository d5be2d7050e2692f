/** How a note says that two people know of each other. */
export type RelationKind = "knows" | "influences" | "reports-to" | "introduced-by" | "works-with" | "mentors";

/** The kinds of relation, and whether each has a direction: from the note in which it stands to the person it names. */
export const RELATION_KINDS: Readonly<Record<RelationKind, { readonly directed: boolean }>> = {
	knows: { directed: false },
	influences: { directed: true },
	"reports-to": { directed: true },
	"introduced-by": { directed: true },
	"works-with": { directed: false },
	mentors: { directed: true },
};

/** How near somebody looks at a graph: parts of it with their names, people with theirs, or people and how it stands with them. */
export type ZoomStep = "far" | "middle" | "near";

/** What a step follows from. */
export interface SeenAt {
	/** How many pixels a unit of the layout has. */
	readonly scale: number;
	readonly people: number;
	/** Whether people find their places by their ties: what a lens puts in order is never drawn together. */
	readonly isFree: boolean;
}

// So few fit as discs however far away they are.
const MOST_AS_DISCS = 60;
// Farther off most discs are less than two pixels wide; nearer there is room for more than names.
const [FAR, NEAR] = [0.12, 1.6];
// How much farther one must go back than one came.
const SLACK = 1.15;

/** The step after another, null: after none, as at first and where all is kept in view. At a border the step is the one from before. */
export function zoomStepAt({ scale, people, isFree }: SeenAt, before: ZoomStep | null): ZoomStep {
	if (isFree && people > MOST_AS_DISCS && scale < (before === "far" ? FAR * SLACK : FAR)) return "far";
	return scale > (before === "near" ? NEAR / SLACK : NEAR) ? "near" : "middle";
}

/** The scale at least at which the people of a shape are shown to whoever goes there. */
export const ENTERED = 2 * FAR * SLACK;

import type { Point } from "../layout/plan";

/** By what the graph puts people in their places. */
export type Lens = "network" | "circles" | "stakeholders" | "organizations";

/** The lenses in the order in which they are offered. */
export const LENSES: readonly Lens[] = ["network", "circles", "stakeholders", "organizations"];

/** What the rings of the circles can stand for. */
export const RINGS = ["closeness", "influence"] as const;

/** What the rings of the circles stand for. */
export type Rings = (typeof RINGS)[number];

/** A box in the layout's units. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** On which side of its place a name stands; middle: on it. */
export type NameSide = "middle" | "above" | "below" | "left" | "right" | "after";

/** What lies behind the people. Places and lengths are in the layout's units. */
export type Mark =
	/** A ring round a middle. */
	| { readonly kind: "ring"; readonly at: Point; readonly radius: number }
	| { readonly kind: "line"; readonly points: readonly Point[]; readonly strong: boolean }
	/** A part of a plane; `strong`: the one to look at first. */
	| { readonly kind: "field"; readonly box: Box; readonly strong: boolean }
	/** What is drawn round the people of an organization; `rank` is its place in the picture's list. */
	| {
			readonly kind: "hull";
			readonly outline: readonly Point[];
			readonly organization: string;
			readonly rank: number;
			readonly mine: boolean;
	  }
	/** The place of somebody who is not known. */
	| { readonly kind: "chair"; readonly at: Point; readonly radius: number }
	/** Words; `strong`: a heading, `organization`: where a click leads. */
	| {
			readonly kind: "name";
			readonly at: Point;
			readonly text: string;
			readonly side: NameSide;
			readonly strong: boolean;
			readonly organization?: string;
	  };

/** Which ties show though nobody is pointed at. */
export type TiesShown = "all" | "none" | "not-mine" | "influence";

/** Where a lens puts people, and what lies behind them. Who has no place is not shown. */
export interface Placing {
	readonly places: ReadonlyMap<string, Point>;
	/** What lies behind first; of names that have no room beside each other the first stands. */
	readonly marks: readonly Mark[];
	readonly ties: TiesShown;
	/** Into which parts people fall, and how many into each. */
	readonly groups: readonly Group[];
	/** Who is missing, and what helps; null: nobody. */
	readonly hint: string | null;
}

/** A part of a picture by its name, and how many people are in it. */
export interface Group {
	readonly name: string;
	readonly people: number;
}

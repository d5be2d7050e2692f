import type { Plan, Point } from "../../../../core/network/layout/plan";

/** What the worker is told; it counts what it hears. */
export type Order =
	/** Bodies to move, in place of those it moved before. */
	| { readonly kind: "plan"; readonly plan: Plan }
	/** How many steps it may take from now on, and that it shall tell once how far it has come. */
	| { readonly kind: "go"; readonly most: number }
	/** Somebody was put in a place. */
	| { readonly kind: "hold"; readonly at: number; readonly point: Point };

/** How far the worker has come, and after how many orders. */
export interface News {
	readonly heard: number;
	readonly heat: number;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly vx: Float64Array;
	readonly vy: Float64Array;
}

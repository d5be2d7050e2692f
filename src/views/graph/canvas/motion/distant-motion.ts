import type { Bodies } from "../../../../core/network/layout/forces/force";
import { motionOf } from "../../../../core/network/layout/motion";
import { HEAT_OF_HOLDING, type Motion, type Plan, type Point } from "../../../../core/network/layout/plan";
import type { StartedWorker } from "../../../../vault/worker/started-worker";
import type { News, Order } from "./messages";

/**
 * A motion that lives in a worker. A step takes over how far it has come there; it goes on there for as long as it is asked to. Where
 * the worker is lost, all begins again here, and ends in the same places.
 */
export interface DistantMotion extends Motion {
	/** Whether it was asked to go on and has not answered. */
	readonly isAsked: boolean;
	/** Whether there is news that no step has taken over. */
	readonly hasNews: boolean;
	/** Lets it go on by so many steps, and asks how far it comes. */
	ask(most: number): void;
	/** Takes what the worker says; what it said before it knew of this motion is dropped. */
	hear(news: News): void;
	/** The worker is lost. */
	comeHome(): void;
}

/** Hands a plan to a worker. */
export function distantMotion(plan: Plan, worker: Pick<StartedWorker<Order>, "order">): DistantMotion {
	const held = new Map<number, Point>();
	const [x, y, vx, vy] = [plan.x.slice(), plan.y.slice(), plan.vx.slice(), plan.vy.slice()];
	let bodies: Bodies = { count: plan.radii.length, x, y, vx, vy };
	let { heat } = plan;
	let isAsked = false;
	let news: News | null = null;
	let home: Motion | null = null;
	const begun = worker.order({ kind: "plan", plan });
	// Who was held last; what is said before the worker knows of it may say that all is at rest.
	let holding = begun;
	return {
		get isAsked() {
			return isAsked;
		},
		get hasNews() {
			return news !== null;
		},
		get heat() {
			return home?.heat ?? heat;
		},
		get bodies() {
			return home?.bodies ?? bodies;
		},
		step() {
			home?.step();
			if (home !== null || news === null) return;
			bodies = { ...news, count: bodies.count };
			heat = news.heard < holding ? Math.max(HEAT_OF_HOLDING, news.heat) : news.heat;
			news = null;
			for (const [at, point] of held) put(bodies, at, point);
		},
		hold(at, point) {
			if (at === plan.centre) return;
			held.set(at, point);
			if (home !== null) return home.hold(at, point);
			put(bodies, at, point);
			heat = Math.max(heat, HEAT_OF_HOLDING);
			holding = worker.order({ kind: "hold", at, point });
		},
		ask(most) {
			isAsked = true;
			worker.order({ kind: "go", most });
		},
		hear(said) {
			if (said.heard < begun) return;
			isAsked = false;
			news = said;
		},
		comeHome() {
			if (home !== null) return;
			// What rests stays at rest.
			if (heat === 0) home = motionOf({ ...plan, ...bodies, heat, held: plan.held.map((was, at) => (held.has(at) ? 1 : was)) });
			else {
				home = motionOf(plan);
				for (const [at, point] of held) home.hold(at, point);
			}
		},
	};
}

function put({ x, y }: Bodies, at: number, point: Point): void {
	x[at] = point.x;
	y[at] = point.y;
}

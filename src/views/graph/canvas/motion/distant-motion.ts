import type { Bodies } from "../../../../core/network/layout/forces/force";
import { motionOf } from "../../../../core/network/layout/motion";
import { HEAT_OF_HOLDING, type Motion, type Plan, type Point } from "../../../../core/network/layout/plan";
import type { StartedWorker } from "../../../../vault/worker/started-worker";
import type { News, Order } from "./messages";

/**
 * A motion that lives in a worker. A step takes over how far it has come there; it goes on there for as long as it is asked to. Where
 * the worker is lost, all begins again here, and ends in the same places.
 */
export class DistantMotion implements Motion {
	/** Whether it was asked to go on and has not answered. */
	isAsked = false;
	private readonly held = new Map<number, Point>();
	private come: { readonly bodies: Bodies; readonly heat: number };
	private news: News | null = null;
	private home: Motion | null = null;
	private readonly begun: number;
	// Who was held last; what is said before the worker knows of it may say that all is at rest.
	private holding: number;

	/** Hands a plan to a worker. */
	constructor(
		private readonly plan: Plan,
		private readonly worker: Pick<StartedWorker<Order>, "order">,
	) {
		const [x, y, vx, vy] = [plan.x.slice(), plan.y.slice(), plan.vx.slice(), plan.vy.slice()];
		this.come = { bodies: { count: plan.radii.length, x, y, vx, vy }, heat: plan.heat };
		this.begun = this.holding = worker.order({ kind: "plan", plan });
	}

	/** Whether there is news that no step has taken over. */
	get hasNews(): boolean {
		return this.news !== null;
	}

	get heat(): number {
		return (this.home ?? this.come).heat;
	}

	get bodies(): Bodies {
		return (this.home ?? this.come).bodies;
	}

	step(): void {
		const { home, news, come, held } = this;
		home?.step();
		if (home !== null || news === null) return;
		const heat = news.heard < this.holding ? Math.max(HEAT_OF_HOLDING, news.heat) : news.heat;
		this.come = { bodies: { ...news, count: come.bodies.count }, heat };
		this.news = null;
		for (const [at, point] of held) put(this.come.bodies, at, point);
	}

	hold(at: number, point: Point): void {
		const { plan, held, home, come } = this;
		if (at === plan.centre) return;
		held.set(at, point);
		if (home !== null) return home.hold(at, point);
		put(come.bodies, at, point);
		this.come = { ...come, heat: Math.max(come.heat, HEAT_OF_HOLDING) };
		this.holding = this.worker.order({ kind: "hold", at, point });
	}

	/** Lets it go on by so many steps, and asks how far it comes. */
	ask(most: number): void {
		this.isAsked = true;
		this.worker.order({ kind: "go", most });
	}

	/** Takes what the worker says; what it said before it knew of this motion is dropped. */
	hear(said: News): void {
		if (said.heard < this.begun) return;
		this.isAsked = false;
		this.news = said;
	}

	/** The worker is lost. */
	comeHome(): void {
		const { plan, held, come } = this;
		if (this.home !== null) return;
		// What rests stays at rest.
		const wasHeld = plan.held.map((was, at) => (held.has(at) ? 1 : was));
		this.home = motionOf(come.heat === 0 ? { ...plan, ...come.bodies, heat: 0, held: wasHeld } : plan);
		if (come.heat !== 0) for (const [at, point] of held) this.home.hold(at, point);
	}
}

function put({ x, y }: Bodies, at: number, point: Point): void {
	x[at] = point.x;
	y[at] = point.y;
}

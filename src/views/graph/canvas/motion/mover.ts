import { motionOf } from "../../../../core/network/layout/motion";
import type { Motion, Plan } from "../../../../core/network/layout/plan";
import { DistantMotion } from "./distant-motion";
import { startedWorker, type StartedWorker } from "../../../../vault/worker/started-worker";
import type { News, Order } from "./messages";

// So few are moved sooner here than a worker starts.
const FEW = 300;
// How long people may be moved here in each frame, and how long the worker may be silent, in milliseconds.
const [SLICE, PATIENCE] = [8, 3000];

/** Moves people: many in a worker, few, or where no worker can be had, here in slices. Both ways they end in the same places. */
export class Mover {
	private worker: StartedWorker<Order> | null = null;
	private away: DistantMotion | null = null;
	private isRefused = false;
	private askedAt = 0;

	/** `clock` tells milliseconds. */
	constructor(private readonly clock: () => number) {}

	/** Starts the worker, if so many people need one, so that it is there when there is a plan. */
	expect(count: number): void {
		if (count <= FEW || this.isRefused) return;
		this.worker ??= startedWorker<Order, News>(
			"followOrders",
			(news) => this.away?.hear(news),
			() => this.lose(),
		);
		this.isRefused = this.worker === null;
	}

	/** Moves by a plan from now on, and no more by any before. */
	readonly begin = (plan: Plan): Motion => {
		const { length } = plan.radii;
		this.expect(length);
		this.away = length <= FEW || this.worker === null ? null : new DistantMotion(plan, this.worker);
		return this.away ?? motionOf(plan);
	};

	/** Lets those of the latest plan move on, by so many steps at most. */
	work(moved: Pick<Motion, "heat" | "step">, mostSteps: number): void {
		const now = this.clock();
		if (this.away?.isAsked === true && !this.away.hasNews && now - this.askedAt > PATIENCE) this.lose();
		const { away } = this;
		if (away === null) return this.workHere(moved, mostSteps);
		if (away.hasNews) moved.step();
		if (moved.heat === 0 || away.isAsked) return;
		this.askedAt = now;
		away.ask(mostSteps);
	}

	/** Ends the worker. */
	end(): void {
		this.worker?.end();
		this.worker = this.away = null;
	}

	private lose(): void {
		this.isRefused = true;
		this.away?.comeHome();
		this.end();
	}

	// Never begins what may not end in time: a step takes about as long as the longest before it.
	private workHere(moved: Pick<Motion, "heat" | "step">, mostSteps: number): void {
		const start = this.clock();
		let [now, longest] = [start, 0];
		for (let steps = 0; steps < mostSteps && moved.heat > 0 && now - start + longest < SLICE; steps++) {
			moved.step();
			const before = now;
			now = this.clock();
			longest = Math.max(longest, now - before);
		}
	}
}

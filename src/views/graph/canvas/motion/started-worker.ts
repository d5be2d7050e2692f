import type { News, Order } from "./messages";
import { WORKER_TEXT } from "./worker-text";

/** A worker that runs. */
export interface StartedWorker {
	/** Tells it something; answers how many orders that makes. */
	order(order: Order): number;
	/** Ends it, whatever it is at. */
	end(): void;
}

/** Starts the worker that moves people; null where none can be had. It may still be refused later: then it is `lost`. */
export function startedWorker(hear: (news: News) => void, lost: () => void): StartedWorker | null {
	if (WORKER_TEXT === "") return null;
	const address = URL.createObjectURL(new Blob([WORKER_TEXT], { type: "text/javascript" }));
	try {
		const worker = new Worker(address);
		let orders = 0;
		worker.addEventListener("message", ({ data }: MessageEvent<News>) => hear(data));
		worker.addEventListener("error", lost);
		return {
			order: (order) => {
				worker.postMessage(order);
				return ++orders;
			},
			end: () => {
				worker.terminate();
				URL.revokeObjectURL(address);
			},
		};
	} catch {
		return null;
	}
}

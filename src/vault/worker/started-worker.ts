import { type Task, workerText } from "./worker-text";

/** A worker that runs, and what it can be told. */
export interface StartedWorker<Order> {
	/** Tells it something; answers how many orders that makes. */
	order(order: Order): number;
	/** Ends it, whatever it is at. */
	end(): void;
}

/** Starts a worker for a task; null where none can be had. It may still be refused later: then it is `lost`. */
export function startedWorker<Order, News>(task: Task, hear: (news: News) => void, lost: () => void): StartedWorker<Order> | null {
	const text = workerText(task);
	if (text === "") return null;
	const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
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

import { finished } from "../../core/kinds/steps";
import { numbersOf } from "../../core/network/figures/numbers";
import type { TieGraph } from "../../core/network/figures/tie-graph";

/** Makes the worker in which it runs work out the numbers of each graph that it is told. The build starts a worker with it. */
export function answerNumbers(): void {
	self.addEventListener("message", ({ data: graph }: MessageEvent<TieGraph>) => {
		self.postMessage(finished(numbersOf(graph)));
	});
}

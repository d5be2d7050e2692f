import { type Figures, figuresFrom } from "../../core/network/figures/figures";
import { type GraphNumbers, numbersOf } from "../../core/network/figures/numbers";
import { graphWithoutMe, type TieGraph } from "../../core/network/figures/tie-graph";
import type { Network } from "../../core/network/network";
import type { Steps } from "../../core/kinds/steps";
import { inSlices } from "../slices";
import { type StartedWorker, startedWorker } from "./started-worker";

// The numbers of so few are found sooner here than a worker starts.
const FEW = 600;

/** Works out the figures of networks, and keeps those of the latest for as long as nobody and no tie in it changes. */
export interface KeptFigures {
	/** Null where another network was asked about before they were found: nobody wants those of the older one. */
	readonly of: (network: Network) => Promise<Figures | null>;
	/** Gives up what is under way. */
	readonly end: () => void;
}

/** Of many the numbers are found in a worker; of few, or where no worker can be had, here in slices. Both ways they are the same. */
export function keptFigures(): KeptFigures {
	let latest: { readonly network: Network; readonly figures: Promise<Figures | null> } | null = null;
	let asked: AskedNumbers | null = null;
	const found = async (network: Network): Promise<Figures | null> => {
		const here = <T>(steps: Steps<T>): Promise<T | null> => inSlices(asLongAs(() => latest?.network === network, steps));
		const graph = await here(graphWithoutMe(network));
		if (graph === null) return null;
		asked = graph.count > FEW ? askedNumbers(graph) : null;
		const numbers = (await asked?.answer) ?? (await here(numbersOf(graph)));
		return numbers === null ? null : here(figuresFrom(graph, numbers));
	};
	const end = (): void => {
		asked?.end();
		asked = latest = null;
	};
	return {
		of: (network) => {
			if (latest?.network !== network) {
				end();
				// It begins once it is known to be the latest.
				latest = { network, figures: Promise.resolve().then(() => found(network)) };
			}
			return latest.figures;
		},
		end,
	};
}

interface AskedNumbers {
	/** Null where the worker is lost, or was ended before it answered. */
	readonly answer: Promise<GraphNumbers | null>;
	readonly end: () => void;
}

// Asks a worker that is there for this graph alone; null where none can be had.
function askedNumbers({ count, starts, ends, strengths }: TieGraph): AskedNumbers | null {
	let worker: StartedWorker<TieGraph> | null = null;
	let give: (numbers: GraphNumbers | null) => void = () => undefined;
	const answer = new Promise<GraphNumbers | null>((resolve) => (give = resolve));
	const finish = (numbers: GraphNumbers | null): void => {
		worker?.end();
		worker = null;
		give(numbers);
	};
	const end = (): void => finish(null);
	worker = startedWorker<TieGraph, GraphNumbers>("answerNumbers", finish, end);
	worker?.order({ count, starts, ends, strengths });
	return worker === null ? null : { answer, end };
}

function* asLongAs<T>(isWanted: () => boolean, steps: Steps<T>): Steps<T | null> {
	while (isWanted()) {
		const step = steps.next();
		if (step.done === true) return step.value;
		yield;
	}
	return null;
}

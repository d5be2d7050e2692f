import { type Figures, figuresOf } from "../core/network/figures/figures";
import type { Network } from "../core/network/network";
import type { Steps } from "../core/kinds/steps";
import { inSlices } from "./slices";

/**
 * Works out the figures of a network, in slices, and keeps them for as long as nobody and no tie in it changes. Null where another
 * network was asked about before they were found: nobody wants those of the older one, and it would keep the newer waiting.
 */
export function keptFigures(): (network: Network) => Promise<Figures | null> {
	let latest: { readonly network: Network; readonly figures: Promise<Figures | null> } | null = null;
	return (network) => {
		if (latest?.network !== network) {
			const isLatest = (): boolean => latest?.network === network;
			// It begins once it is known to be the latest.
			const figures = Promise.resolve().then(() => inSlices(asLongAs(isLatest, figuresOf(network))));
			latest = { network, figures };
		}
		return latest.figures;
	};
}

function* asLongAs<T>(isWanted: () => boolean, steps: Steps<T>): Steps<T | null> {
	while (isWanted()) {
		const step = steps.next();
		if (step.done === true) return step.value;
		yield;
	}
	return null;
}

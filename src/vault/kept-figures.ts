import { type Figures, figuresOf } from "../core/network/figures/figures";
import type { Network } from "../core/network/network";
import { inSlices } from "./slices";

/** Works out the figures of a network, in slices, and keeps them for as long as nobody and no tie in it changes. */
export function keptFigures(): (network: Network) => Promise<Figures> {
	let latest: { readonly network: Network; readonly figures: Promise<Figures> } | null = null;
	return (network) => {
		if (latest?.network !== network) latest = { network, figures: inSlices(figuresOf(network)) };
		return latest.figures;
	};
}

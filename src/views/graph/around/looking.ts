import type { Steps } from "../../../core/kinds/steps";
import type { Placing } from "../../../core/network/lenses/lens";
import { factsInSteps } from "../../../core/network/lenses/lens-facts";
import { type LensChoice, placingInSteps } from "../../../core/network/lenses/placing-of";
import type { Network } from "../../../core/network/network";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import type { People } from "../../../core/notes/people/people";
import type { LensShown } from "../canvas/passage";

/** The lens of a choice, over a picture. */
export function lensShown(choice: LensChoice, picture: GraphPicture, network: Network, people: People): LensShown {
	const { lens, rings, organization } = choice;
	function* placingAt(aspect: number): Steps<Placing | null> {
		return yield* placingInSteps(choice, picture, yield* factsInSteps(network, people), aspect);
	}
	return { key: [lens, rings, organization].join("\n"), placingAt: lens === "network" ? null : placingAt };
}

/** What looking through a lens changes. */
export interface Looks extends LensChoice {
	readonly colouring: Colouring;
}

/**
 * Changes the lens. One organization alone is coloured by stance, and leaving it brings back the colours from before, unless somebody has
 * chosen others meanwhile.
 */
export class Looking {
	private before: Colouring | null = null;

	/** What there is to change where somebody chooses that, as it looks now. */
	at(choice: Partial<LensChoice>, now: Looks): Looks {
		const lens = choice.lens ?? now.lens;
		const organization = lens === "organizations" ? (choice.organization ?? null) : null;
		const looks = { lens, rings: choice.rings ?? now.rings, organization };
		if (organization !== null) {
			if (now.organization === null) this.before = now.colouring;
			return { ...looks, colouring: now.organization === null ? "stance" : now.colouring };
		}
		const colouring = now.organization !== null && now.colouring === "stance" ? (this.before ?? "organization") : now.colouring;
		return { ...looks, colouring };
	}
}

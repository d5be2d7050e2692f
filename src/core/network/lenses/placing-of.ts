import type { Steps } from "../../kinds/steps";
import { compare } from "../../rhythm/in-order";
import { organizationKey } from "../../rhythm/side";
import type { GraphPicture } from "../picture/picture";
import { chartOfOrganization } from "./chart-of-organization";
import { circlesLens } from "./circles-lens";
import type { Lens, Placing, Rings } from "./lens";
import type { FactsOf } from "./lens-facts";
import { organizationsLens } from "./organizations-lens";
import { stakeholdersLens } from "./stakeholders-lens";

/** Through which lens the graph is seen. */
export interface LensChoice {
	readonly lens: Lens;
	readonly rings: Rings;
	/** The one organization that is seen alone; null: all of them. */
	readonly organization: string | null;
}

/**
 * The places that a lens gives, in small steps; null where people find their places by their ties. `aspect` is width ÷ height of where they
 * are shown.
 */
export function* placingInSteps(
	{ lens, rings, organization }: LensChoice,
	shown: GraphPicture,
	facts: FactsOf,
	aspect: number,
): Steps<Placing | null> {
	// In whichever order people come, they have the same places.
	const picture = { ...shown, nodes: [...shown.nodes].sort((one, other) => compare(one.id, other.id)) };
	yield;
	if (lens === "circles") return yield* circlesLens(picture, facts, rings);
	if (lens === "stakeholders") return stakeholdersLens(picture, facts, aspect);
	if (lens === "organizations") {
		const alone = organizationAlone(organization, picture);
		return alone === null ? yield* organizationsLens(picture, aspect) : chartOfOrganization(picture, facts, alone, aspect);
	}
	return null;
}

// The organization that is seen alone, as the picture spells it; null where it holds nobody any longer.
function organizationAlone(organization: string | null, { organizations }: GraphPicture): string | null {
	if (organization === null) return null;
	return organizations.find(({ name }) => organizationKey(name) === organizationKey(organization))?.name ?? null;
}

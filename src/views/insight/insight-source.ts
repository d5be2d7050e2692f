import type { Figures } from "../../core/network/figures/figures";
import type { Network } from "../../core/network/network";
import { type Insight, insightsOf } from "../../core/pages/insight";
import { type OrganizationPage, organizationPages } from "../../core/pages/organizations";
import type { World } from "../../core/world";
import { inSlices } from "../../vault/slices";

/** What the network tells, and the organizations in it. */
export interface Told {
	readonly insights: readonly Insight[];
	readonly organizations: readonly OrganizationPage[];
}

/** What is asked beside the world. */
export interface InsightSources {
	networkOf(world: World): Promise<Network>;
	/** The figures of a network, which are kept for as long as nobody and no tie in it changes. */
	figuresOf(network: Network): Promise<Figures | null>;
	/** Organizations that are marked as targets. */
	targets(): readonly string[];
	/** Tags that say only that a note is about a person. */
	marks(): readonly string[];
}

/** Tells what the network shows. */
export class Insights {
	constructor(private readonly sources: InsightSources) {}

	/** What a world tells, in slices that leave the screen free; null where a newer network was asked about meanwhile. */
	async of(world: World): Promise<Told | null> {
		const { people, rows } = world;
		const network = await this.sources.networkOf(world);
		const figures = await this.sources.figuresOf(network);
		if (figures === null) return null;
		const given = { people, rows, network, figures, targets: this.sources.targets(), marks: this.sources.marks() };
		return { insights: await inSlices(insightsOf(given)), organizations: organizationPages(rows, people.me) };
	}
}

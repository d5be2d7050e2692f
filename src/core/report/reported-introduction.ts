import { finished } from "../kinds/steps";
import { YOU } from "../network/picture/picture";
import { type Introduction, introducerOf } from "../network/ways/introductions";
import type { World } from "../world";
import { idsMeant } from "./meant";

/** The introduction that a report was asked for, or the sentence that says why there is none. */
export interface AskedIntroduction {
	readonly introduction: Introduction | null;
	readonly fault: string | null;
}

/** Who can introduce me to somebody who is named in a report's options. */
export function introductionTo(name: string, { people, rows, network }: World): AskedIntroduction {
	const [id, ...others] = idsMeant(name, people, network.nodes);
	if (id === undefined) return { introduction: null, fault: `Nobody is called “${name}”.` };
	if (others.length > 0) return { introduction: null, fault: `“${name}” may be ${[id, ...others].join(" or ")}: give one of these.` };
	return { introduction: finished(introducerOf(network, rows, people.today)).to(id), fault: null };
}

/** An introduction as the JSON of the report has it. Without a note of mine my id is null. */
export function reportedIntroduction({ introduction }: AskedIntroduction): object | null {
	if (introduction === null) return null;
	const { to, known, waysIn, ways } = introduction;
	const idOf = (id: string): string | null => (id === YOU ? null : id);
	const paths = ways.map(({ people, value, hops }) => ({
		people: people.map(idOf),
		value,
		hops: hops.map((hop) => ({ from: idOf(hop.from), to: hop.to, strength: hop.strength, kinds: hop.kinds })),
	}));
	return { to, known, waysIn, paths };
}

import { finished } from "../src/core/kinds/steps";
import { gapsIn } from "../src/core/network/balance/gaps";
import type { World } from "../src/core/world";

/** What is missing in the network, for a person to read; nothing where nothing is. */
export function gapLines({ people, rows, network }: World, targets: readonly string[]): readonly string[] {
	const { oneTie, noWay } = finished(gapsIn(network, rows, people.today, targets));
	const nameOf = (path: string): string => people.byPath.get(path)?.contact.name ?? path;
	const lines = [
		...oneTie.map(({ organization, person, target, decides }) => {
			const why = [target ? "a target" : "", decides ? "somebody there decides" : ""].filter(Boolean).join(", ");
			return `  ${organization} (${why}) hangs on ${nameOf(person)}`;
		}),
		...noWay.map((path) => `  ${nameOf(path)} decides, and nobody can introduce you`),
	];
	return lines.length === 0 ? [] : ["", `Gaps (${lines.length})`, ...lines];
}

import type { AskedIntroduction } from "../src/core/report/reported-introduction";
import type { Network } from "../src/core/network/network";

/** Who can introduce me to somebody, for a person to read; what can't be told is said elsewhere. */
export function introductionLines({ introduction }: AskedIntroduction, { nodes }: Pick<Network, "nodes">): readonly string[] {
	if (introduction === null) return [];
	const { to, known, waysIn, ways } = introduction;
	const names = new Map(nodes.map(({ id, name }) => [id, name]));
	const lines = ["", `Introduction to ${names.get(to) ?? to}`];
	if (known) lines.push("  You know them.");
	if (ways.length === 0) lines.push("  There is no way over at most two others.");
	for (const { people, value, talkFirst } of ways) {
		const over = people.slice(1, -1).map((id) => names.get(id) ?? id);
		const said = over.length === 0 ? "you yourself" : `over ${over.join(", then ")}`;
		lines.push(`  ${value.toFixed(2)} ${said}${talkFirst ? ` (talk to ${over[0] ?? ""} first: it has gone cold)` : ""}`);
	}
	if (waysIn > 0) lines.push(`  All ways over one other together: ${waysIn.toFixed(2)}`);
	return lines;
}

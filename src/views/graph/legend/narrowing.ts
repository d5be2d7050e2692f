import { traitName } from "../../../core/network/picture/trait-names";
import type { PictureNarrowing } from "../../../core/network/picture/kept";
import type { GraphPicture } from "../../../core/network/picture/picture";
import type { Trait } from "../../../core/network/picture/what-people-are";
import { isNarrowed, USUAL_LIST } from "../../../core/rhythm/choosing/list-choice";
import { toggled } from "../../../core/rhythm/choosing/narrowing-choices";
import { EVERYBODY } from "../../../core/rhythm/narrowed";
import { graphWords } from "../../../core/words/graph";
import type { Narrowable } from "../../cold/find/narrowable";
import { type NarrowedBy, partsOf } from "../../cold/find/narrowed-line";

/** To whom the graph is narrowed, and a way to change that. */
export interface NarrowedGraph {
	readonly options: () => PictureNarrowing;
	readonly change: (options: Partial<PictureNarrowing>) => void;
}

const WIDE: Omit<PictureNarrowing, "hidden"> = { only: [], narrowing: EVERYBODY, ways: null };
const SIDES: readonly Trait[] = ["side:inside", "side:outside"];

/** The graph as something that can be narrowed as the list can. The side of somebody is what the legend says of them, too. */
export function narrowableGraph({ options, change }: NarrowedGraph): Narrowable {
	const sideOf = (): Narrowable["value"]["side"] =>
		options().only.includes("side:inside") ? "inside" : options().only.includes("side:outside") ? "outside" : null;
	return {
		get value() {
			return { narrowing: options().narrowing, side: sideOf() };
		},
		get isNarrowed() {
			return options().only.length > 0 || isNarrowed({ ...USUAL_LIST, narrowing: options().narrowing });
		},
		narrow: (part) => change({ narrowing: { ...options().narrowing, ...part } }),
		change: ({ side = null }) => {
			const others = options().only.filter((trait) => !SIDES.includes(trait));
			change({ only: side === null ? others : [...others, `side:${side}`] });
		},
		widen: () => change(options().hidden.length === 0 ? WIDE : { ...WIDE, hidden: [] }),
	};
}

/** To what the graph is narrowed, each with the way to drop it; who is hidden comes last. */
export function narrowedBy(picture: GraphPicture, graph: NarrowedGraph): readonly NarrowedBy[] {
	const { only, hidden, ways } = graph.options();
	const narrowable = narrowableGraph(graph);
	const traits = only.map((trait): NarrowedBy => {
		return { text: traitName(trait, picture), drop: () => graph.change({ only: toggled(graph.options().only, trait) }) };
	});
	const onWays = ways === null ? [] : [{ text: graphWords.ways(ways.to), drop: () => graph.change({ ways: null }) }];
	const listed = partsOf({ ...narrowable, value: { narrowing: narrowable.value.narrowing, side: null } });
	const show: NarrowedBy = {
		text: graphWords.hidden(hidden.length),
		tip: graphWords.showHidden(hidden.length),
		drop: () => graph.change({ hidden: [] }),
	};
	return [...onWays, ...traits, ...listed, ...(hidden.length > 0 ? [show] : [])];
}

import { asRecord } from "../../core/kinds/record";
import { LENSES, RINGS } from "../../core/network/lenses/lens";
import type { LensChoice } from "../../core/network/lenses/placing-of";
import { type Depth, DEPTHS } from "../../core/network/picture/around";
import { type Colouring, COLOURINGS } from "../../core/network/picture/colouring";
import type { PictureNarrowing } from "../../core/network/picture/kept";
import type { PictureOptions } from "../../core/network/picture/picture";
import { type Pins, pinsAfterRename } from "../../core/network/picture/pinned";
import { parseTrait } from "../../core/network/picture/what-people-are";
import { parseChoice } from "../../core/rhythm/choosing/list-choice";
import { EVERYBODY } from "../../core/rhythm/narrowed";

/** What somebody chose to see; saved with the workspace. */
export interface GraphOptions extends Omit<PictureOptions, "hidden">, PictureNarrowing, LensChoice {
	readonly colouring: Colouring;
	/** Whether the legend is open; null: where there is room. */
	readonly legend: boolean | null;
	readonly pinned: Pins;
	/** Over how many steps the network of whom the picture is about is shown. */
	readonly depth: Depth;
}

export const DEFAULT_OPTIONS: GraphOptions = {
	colouring: "organization",
	mentions: null,
	ghosts: true,
	mine: true,
	legend: null,
	only: [],
	narrowing: EVERYBODY,
	hidden: [],
	ways: null,
	pinned: {},
	depth: 1,
	lens: "network",
	rings: "closeness",
	organization: null,
};

/** Whether such a change lets everybody stay, each in their place. */
export function isLight(change: Partial<GraphOptions>): boolean {
	return Object.keys(change).every((key) => ["only", "narrowing", "ways", "depth"].includes(key));
}

/** Who is hidden and pinned after a note was renamed, by its paths before and now. */
export function renamedIn({ hidden, pinned }: GraphOptions, from: string, to: string): Pick<GraphOptions, "hidden" | "pinned"> {
	return { hidden: hidden.map((id) => (id === from ? to : id)), pinned: pinsAfterRename(pinned, from, to) };
}

/** How the graph looks, without what hangs on the place it is shown in or is lit up once, as it is kept. */
export function looksOf(options: GraphOptions): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(options).filter(([key]) => !["legend", "pinned", "ways"].includes(key)));
}

/** Reads options from a saved view state, whatever that is: what can't be used is as it was. */
export function parseOptions(saved: unknown, before: GraphOptions = DEFAULT_OPTIONS): GraphOptions {
	const given = asRecord(saved);
	const flag = <T>(key: string, otherwise: T): boolean | T => (typeof given[key] === "boolean" ? given[key] : otherwise);
	const list = <T>(key: string, otherwise: readonly T[], read: (each: unknown) => T | null): readonly T[] =>
		Array.isArray(given[key]) ? given[key].map(read).filter((each) => each !== null) : otherwise;
	return {
		colouring: COLOURINGS.find((each) => each === given["colouring"]) ?? before.colouring,
		mentions: given["mentions"] === null ? null : flag("mentions", before.mentions),
		ghosts: flag("ghosts", before.ghosts),
		mine: flag("mine", before.mine),
		legend: given["legend"] === null ? null : flag("legend", before.legend),
		only: list("only", before.only, parseTrait),
		narrowing: given["narrowing"] === undefined ? before.narrowing : parseChoice(given).narrowing,
		// What was lit up once is of no use another day.
		ways: before.ways,
		hidden: list("hidden", before.hidden, (each) => (typeof each === "string" ? each : null)),
		pinned: given["pinned"] === undefined ? before.pinned : pinnedIn(given["pinned"]),
		depth: DEPTHS.find((each) => each === given["depth"]) ?? before.depth,
		lens: LENSES.find((each) => each === given["lens"]) ?? before.lens,
		rings: RINGS.find((each) => each === given["rings"]) ?? before.rings,
		organization:
			given["organization"] === null || typeof given["organization"] === "string" ? given["organization"] : before.organization,
	};
}

function pinnedIn(saved: unknown): Pins {
	const places = Object.entries(asRecord(saved)).flatMap(([id, place]) => {
		const { x, y } = asRecord(place);
		return typeof x === "number" && typeof y === "number" && Number.isFinite(x + y) ? [[id, { x, y }] as const] : [];
	});
	return Object.fromEntries(places);
}

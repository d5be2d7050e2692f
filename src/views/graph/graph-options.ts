import { asRecord } from "../../core/kinds/record";
import type { PictureOptions } from "../../core/network/picture/picture";
import type { Colouring } from "./canvas/theme";

/** What somebody chose to see; saved with the workspace. */
export interface GraphOptions extends PictureOptions {
	readonly colouring: Colouring;
	/** Whether the legend is open; null: where there is room. */
	readonly legend: boolean | null;
}

export const DEFAULT_OPTIONS: GraphOptions = { colouring: "organization", mentions: null, ghosts: true, mine: true, legend: null };

/** Reads options from a saved view state, whatever that is: what can't be used is as it was. */
export function parseOptions(saved: unknown, before: GraphOptions = DEFAULT_OPTIONS): GraphOptions {
	const given = asRecord(saved);
	const flag = <T>(key: string, otherwise: T): boolean | T => (typeof given[key] === "boolean" ? given[key] : otherwise);
	const colouring = given["colouring"];
	return {
		colouring: colouring === "organization" || colouring === "coldness" ? colouring : before.colouring,
		mentions: given["mentions"] === null ? null : flag("mentions", before.mentions),
		ghosts: flag("ghosts", before.ghosts),
		mine: flag("mine", before.mine),
		legend: given["legend"] === null ? null : flag("legend", before.legend),
	};
}

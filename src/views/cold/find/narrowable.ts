import type { ListChoice } from "../../../core/rhythm/choosing/list-choice";

/** Something that shows people and can be narrowed to some of them, as the list can. */
export interface Narrowable {
	readonly value: Pick<ListChoice, "narrowing" | "side">;
	readonly isNarrowed: boolean;
	narrow(part: Partial<ListChoice["narrowing"]>): void;
	change(part: Partial<Pick<ListChoice, "side">>): void;
	/** Shows everybody again. */
	widen(): void;
}

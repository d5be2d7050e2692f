import type { ReconnectRow } from "../reconnect";
import { type ArrangedGroup, arranged } from "./arranged";
import { chosenRows, type ListChoice } from "./list-choice";

/** Who is chosen of the list, and the groups in which they stand. */
export interface Chosen {
	readonly rows: readonly ReconnectRow[];
	readonly groups: readonly ArrangedGroup[];
}

/** Narrows and arranges a list. For as long as the rows and the choice are the same, so is what was made of them. */
export class ChosenGroups {
	private madeOf: readonly unknown[] = [];
	private made: Chosen = { rows: [], groups: [] };

	/** `mine` are my organizations, as they are compared; `emptied` are the groups that stay though they hold nobody. */
	of(rows: readonly ReconnectRow[], choice: ListChoice, mine: ReadonlySet<string>, emptied: readonly string[]): Chosen {
		const madeOf = [rows, choice, ...mine, null, ...emptied];
		const isSame = madeOf.length === this.madeOf.length && madeOf.every((each, at) => each === this.madeOf[at]);
		if (!isSame) {
			const chosen = chosenRows(rows, choice, mine);
			this.made = { rows: chosen, groups: arranged(chosen, choice, emptied) };
			this.madeOf = madeOf;
		}
		return this.made;
	}
}

import type { ArrangedGroup } from "../../core/rhythm/choosing/arranged";
import { foldedWords } from "../../core/rhythm/list";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { coldWords } from "../../core/words/list";
import { triageWords } from "../../core/words/triage";
import type { Child } from "../parts/kept-children";
import { DrawnGroup } from "./drawn-group";
import type { ListChoices } from "./find/list-choices";
import { wordedButton } from "./list-children";

const ROWS_AT_ONCE = 100;
const FOLDED = "folded";

/** How much of each group is shown: its rows while it is open, and what is below them. */
export class Sections {
	private readonly shown = new Map<string, number>();
	private readonly groups = new Map<string, DrawnGroup>();

	constructor(
		private readonly choices: ListChoices,
		private readonly sortPeople: () => void,
		private readonly changed: () => void,
	) {}

	rowsWanted({ key, rows, folded }: ArrangedGroup): readonly ReconnectRow[] {
		if (!this.choices.isOpen(key)) return [];
		return (this.choices.isOpen(FOLDED) ? [...rows, ...folded] : rows).slice(0, this.mostShown(key));
	}

	child({ key, title, hint, status }: ArrangedGroup): Child {
		const draw = (parent: HTMLElement): HTMLElement => {
			const group = new DrawnGroup(parent, { title, hint, status }, () => this.choices.toggle(key));
			this.groups.set(key, group);
			return group.element;
		};
		return { key, shows: [title], draw };
	}

	/** Shows what is in a group, once that is drawn; `sortable` is whether sorting people is offered below it. */
	show(group: ArrangedGroup, inGroup: readonly Child[], sortable: boolean): void {
		const { key, rows, folded } = group;
		const buttons = this.buttonsBelow(group, sortable);
		this.groups.get(key)?.show({ count: rows.length + folded.length, isOpen: this.choices.isOpen(key), rows: inGroup, buttons });
	}

	// More rows, those that are folded, and sorting them.
	private buttonsBelow(group: ArrangedGroup, sortable: boolean): readonly Child[] {
		const { key, rows, folded } = group;
		const isFolded = folded.length > 0 && !this.choices.isOpen(FOLDED);
		const left = rows.length + (isFolded ? 0 : folded.length) - this.mostShown(key);
		const showMore = (): void => {
			this.shown.set(key, this.mostShown(key) + ROWS_AT_ONCE * 5);
			this.changed();
		};
		return [
			...(left > 0 ? [wordedButton("rapport-more", coldWords.showMore(left), showMore)] : []),
			...(isFolded ? [wordedButton("rapport-more", foldedWords(group), () => this.choices.toggle(FOLDED))] : []),
			...(sortable && folded.length > 0 ? [this.sortButton(triageWords.command)] : []),
		];
	}

	sortButton(text: string): Child {
		return wordedButton("rapport-sort", text, () => this.sortPeople());
	}

	private mostShown(key: string): number {
		return this.shown.get(key) ?? ROWS_AT_ONCE;
	}
}

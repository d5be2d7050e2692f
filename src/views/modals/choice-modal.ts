import { type App, SuggestModal } from "obsidian";
import { matching, type Named } from "../../core/notes/people/choosing";
import { labelledBy } from "../parts/labelled";
import { showText } from "../parts/show-text";

/** Something to choose, and what is done then. */
export interface Offered extends Named {
	readonly act: () => void;
}

/** What one may write instead of choosing: what it means, null where it means nothing, and what is said then. */
export interface WrittenChoice {
	readonly read: (text: string) => Offered | null;
	readonly nothing: string;
}

/** A list to choose from, searched as one types. */
export class ChoiceModal extends SuggestModal<Offered> {
	constructor(
		app: App,
		question: string,
		private readonly choices: () => readonly Offered[],
		private readonly own: WrittenChoice | null = null,
	) {
		super(app);
		this.setPlaceholder(question);
		const name = this.modalEl.createDiv({ text: question });
		name.hide();
		labelledBy(this.modalEl, name);
		if (own !== null) this.emptyStateText = own.nothing;
	}

	override getSuggestions(query: string): Offered[] {
		const text = query.trim();
		if (text === "") return [...this.choices()];
		const read = this.own?.read(text) ?? null;
		const found = matching(this.choices(), text).filter(({ name }) => name !== read?.name);
		return read === null ? found : [read, ...found];
	}

	override renderSuggestion({ name, what }: Offered, element: HTMLElement): void {
		showText(element, "", name);
		showText(element, "rapport-what", what);
	}

	override onChooseSuggestion(choice: Offered): void {
		choice.act();
	}
}

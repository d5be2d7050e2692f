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

/** Tells whenever there may be other choices; what it answers ends that. */
export type Following = (changed: () => void) => () => void;

/** A list to choose from, searched as one types. Where it holds nothing it looks again when there may be other choices. */
export class ChoiceModal extends SuggestModal<Offered> {
	private isEmpty = false;
	private end: (() => void) | null = null;

	constructor(
		app: App,
		question: string,
		private readonly choices: () => readonly Offered[],
		private readonly own: WrittenChoice | null = null,
		private readonly follow: Following | null = null,
	) {
		super(app);
		this.setPlaceholder(question);
		const name = this.modalEl.createDiv({ text: question });
		name.hide();
		labelledBy(this.modalEl, name);
		if (own !== null) this.emptyStateText = own.nothing;
	}

	override async onOpen(): Promise<void> {
		await super.onOpen();
		// The application asks for suggestions anew when something is typed.
		const look = (): unknown => this.isEmpty && this.inputEl.dispatchEvent(new Event("input"));
		this.end = this.follow?.(look) ?? null;
	}

	override onClose(): void {
		this.end?.();
		super.onClose();
	}

	override getSuggestions(query: string): Offered[] {
		const found = this.found(query);
		this.isEmpty = found.length === 0;
		return found;
	}

	private found(query: string): Offered[] {
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

import { AbstractInputSuggest, type App } from "obsidian";
import { matching, type PersonChoice } from "../../core/notes/people/choosing";
import { shortened } from "../../core/words/shortened";
import { showText } from "../parts/show-text";

const LONGEST_SHOWN = 80;

/** Suggests people below an input as one types. */
export class PersonSuggest extends AbstractInputSuggest<PersonChoice> {
	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly choices: () => readonly PersonChoice[],
		private readonly choose: (choice: PersonChoice, event: MouseEvent | KeyboardEvent) => void,
	) {
		super(app, input);
	}

	protected override getSuggestions(query: string): PersonChoice[] {
		return matching(this.choices(), query);
	}

	override renderSuggestion({ name, what }: PersonChoice, element: HTMLElement): void {
		showText(element, "", shortened(name, LONGEST_SHOWN));
		showText(element, "rapport-what", what);
	}

	override selectSuggestion(choice: PersonChoice, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.choose(choice, event);
	}
}

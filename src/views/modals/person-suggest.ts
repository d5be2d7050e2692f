import { AbstractInputSuggest, type App } from "obsidian";
import { matching, type PersonChoice } from "../../core/notes/people/choosing";
import { nameKey } from "../../core/notes/text/path";
import { formWords } from "../../core/words/action";
import { shortened } from "../../core/words/shortened";
import { showText } from "../parts/show-text";

const LONGEST_SHOWN = 80;

/** Somebody with a note, or a name of which one can be made. */
type Suggested = PersonChoice | { readonly make: string };

/** Suggests people below an input as one types. Where somebody new can be made, a name that nobody bears is suggested last. */
export class PersonSuggest extends AbstractInputSuggest<Suggested> {
	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly choices: () => readonly PersonChoice[],
		private readonly choose: (choice: PersonChoice, event: MouseEvent | KeyboardEvent) => void,
		private readonly make: ((name: string) => void) | null = null,
	) {
		super(app, input);
	}

	protected override getSuggestions(query: string): Suggested[] {
		const choices = this.choices();
		const name = query.replace(/\s+/gu, " ").trim();
		const isKnown = (known: string): boolean => nameKey(known) === nameKey(name);
		const isNew = this.make !== null && name !== "" && !choices.some((choice) => [choice.name, ...choice.aliases].some(isKnown));
		return [...matching(choices, query), ...(isNew ? [{ make: name }] : [])];
	}

	override renderSuggestion(suggested: Suggested, element: HTMLElement): void {
		if ("make" in suggested) {
			showText(element, "", formWords.newPerson(shortened(suggested.make, LONGEST_SHOWN)));
			return;
		}
		showText(element, "", shortened(suggested.name, LONGEST_SHOWN));
		showText(element, "rapport-what", suggested.what);
	}

	override selectSuggestion(suggested: Suggested, event: MouseEvent | KeyboardEvent): void {
		this.close();
		if ("make" in suggested) this.make?.(suggested.make);
		else this.choose(suggested, event);
	}
}

import { AbstractInputSuggest, type App } from "obsidian";
import { isBorne, matching, type PersonChoice, readyToMatch } from "../../core/notes/people/choosing";
import { formWords } from "../../core/words/action";
import { shortened } from "../../core/words/shortened";
import { showText } from "../parts/show-text";

const LONGEST_SHOWN = 80;

/** Somebody with a note, or a name of which one can be made. */
type Suggested = PersonChoice | { readonly make: string };

/** Suggests people below an input as one types. Where somebody new can be made, a name that nobody bears is suggested last. */
export class PersonSuggest extends AbstractInputSuggest<Suggested> {
	private timer = 0;

	constructor(
		app: App,
		private readonly input: HTMLInputElement,
		private readonly choices: () => readonly PersonChoice[],
		private readonly choose: (choice: PersonChoice, event: MouseEvent | KeyboardEvent) => void,
		private readonly make: ((name: string) => void) | null = null,
	) {
		super(app, input);
	}

	protected override getSuggestions(query: string): Suggested[] {
		const name = query.replace(/\s+/gu, " ").trim();
		if (name === "") {
			this.readySoon();
			return [];
		}
		const choices = this.choices();
		const isNew = this.make !== null && !isBorne(choices, name);
		return [...matching(choices, query), ...(isNew ? [{ make: name }] : [])];
	}

	// As long as nothing is typed, everybody is made ready for the first letter: in two tasks, neither of which keeps the screen waiting.
	private readySoon(): void {
		const { win } = this.input;
		win.clearTimeout(this.timer);
		this.timer = win.setTimeout(() => {
			const choices = this.choices();
			this.timer = win.setTimeout(() => readyToMatch(choices));
		});
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

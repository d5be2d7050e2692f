import { type App, FuzzySuggestModal } from "obsidian";
import { actionWords } from "../../core/words/action";
import type { PersonChoice } from "./person-suggest";

/** Asks which of the notes is my own. */
export class ChooseMeModal extends FuzzySuggestModal<PersonChoice> {
	constructor(
		app: App,
		private readonly people: readonly PersonChoice[],
		private readonly choose: (choice: PersonChoice) => void,
	) {
		super(app);
		this.setPlaceholder(actionWords.whichIsMe);
	}

	override getItems(): PersonChoice[] {
		return [...this.people];
	}

	override getItemText({ name, what }: PersonChoice): string {
		return what === "" ? name : `${name}, ${what}`;
	}

	override onChooseItem(choice: PersonChoice): void {
		this.choose(choice);
	}
}

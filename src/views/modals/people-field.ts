import { type App, setIcon } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import type { PersonChoice } from "../../core/notes/people/choosing";
import { baseName } from "../../core/notes/text/path";
import { formWords } from "../../core/words/action";
import { writeWords } from "../../core/words/write";
import { addButton } from "../parts/button";
import { showText } from "../parts/show-text";
import { personNamed } from "./person-named";
import { PersonSuggest } from "./person-suggest";

/** Who was chosen: people with a note, names of those who are to get one, and what is typed and not chosen. */
export interface PeopleState {
	people: PersonChoice[];
	newPeople: string[];
	typed: string;
}

/** A field in which people are chosen, and somebody without a note can be named. */
export class PeopleField {
	readonly input: HTMLInputElement;
	private readonly chips: HTMLElement;

	constructor(
		app: App,
		parent: HTMLElement,
		private readonly state: PeopleState,
		private readonly people: () => readonly PersonChoice[],
	) {
		this.chips = parent.createDiv("rapport-chips");
		const input = parent.createEl("input", { type: "text", placeholder: formWords.findPerson });
		this.input = input;
		input.ariaLabel = formWords.findPerson;
		input.value = state.typed;
		input.addEventListener("input", () => (state.typed = input.value));
		new PersonSuggest(
			app,
			input,
			() => people().filter((person) => !this.isChosen(person)),
			(choice) => this.choose(choice),
			(name) => this.take(() => state.newPeople.push(name)),
		);
		// In an empty field the key takes the last one away.
		input.addEventListener("keydown", (event) => {
			if (event.key !== "Backspace" || input.value !== "") return;
			(state.newPeople.length > 0 ? state.newPeople : state.people).pop();
			this.draw();
		});
		this.draw();
	}

	/** Whoever was chosen stays so under another name. */
	follow(path: string, from: string): void {
		const { state } = this;
		state.people = state.people.map((person) => (person.path === from ? { ...person, path, name: baseName(path) } : person));
		this.draw();
	}

	/** Takes what is typed to the end: a name that was typed and not chosen is never left out without a word. */
	takeTyped(): void {
		const typed = this.input.value.trim();
		if (typed === "") return;
		const named = personNamed(this.people(), typed);
		if (named === null) throw new Refusal(writeWords.whoIs(typed));
		if (this.isChosen(named)) this.take(() => undefined);
		else this.choose(named);
	}

	private isChosen({ path }: PersonChoice): boolean {
		return this.state.people.some((person) => person.path === path);
	}

	private choose(choice: PersonChoice): void {
		this.take(() => this.state.people.push(choice));
	}

	private take(add: () => void): void {
		add();
		this.state.typed = this.input.value = "";
		this.draw();
	}

	private draw(): void {
		const { chips, state } = this;
		chips.empty();
		for (const person of state.people) this.addChip(person.name, person.name, () => void state.people.remove(person));
		for (const name of state.newPeople) this.addChip(name, formWords.isNew(name), () => void state.newPeople.remove(name));
	}

	private addChip(name: string, shown: string, remove: () => void): void {
		const chip = addButton(this.chips, "rapport-chip", () => {
			remove();
			this.draw();
			this.input.focus();
		});
		chip.setAttr("aria-label", formWords.remove(name));
		showText(chip, "", shown, "span");
		setIcon(chip.createSpan(), "x");
	}
}

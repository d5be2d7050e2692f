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

/** Adds a field in which people are chosen, and somebody without a note can be named. What is typed to the end is taken by `takeTyped`. */
export function addPeopleField(
	app: App,
	parent: HTMLElement,
	state: PeopleState,
	people: () => readonly PersonChoice[],
): { readonly input: HTMLElement; readonly takeTyped: () => void; readonly follow: (path: string, from: string) => void } {
	const chips = parent.createDiv("rapport-chips");
	const input = parent.createEl("input", { type: "text", placeholder: formWords.findPerson });
	input.ariaLabel = formWords.findPerson;
	input.value = state.typed;
	input.addEventListener("input", () => (state.typed = input.value));
	const addChip = (name: string, shown: string, remove: () => void): void => {
		const chip = addButton(chips, "rapport-chip", () => {
			remove();
			draw();
			input.focus();
		});
		chip.setAttr("aria-label", formWords.remove(name));
		showText(chip, "", shown, "span");
		setIcon(chip.createSpan(), "x");
	};
	const draw = (): void => {
		chips.empty();
		for (const person of state.people) addChip(person.name, person.name, () => void state.people.remove(person));
		for (const name of state.newPeople) addChip(name, formWords.isNew(name), () => void state.newPeople.remove(name));
	};
	const take = (add: () => void): void => {
		add();
		state.typed = input.value = "";
		draw();
	};
	const choose = (choice: PersonChoice): void => take(() => state.people.push(choice));
	const isChosen = ({ path }: PersonChoice): boolean => state.people.some((person) => person.path === path);
	new PersonSuggest(
		app,
		input,
		() => people().filter((person) => !isChosen(person)),
		choose,
		(name) => take(() => state.newPeople.push(name)),
	);
	// In an empty field the key takes the last one away.
	input.addEventListener("keydown", (event) => {
		if (event.key !== "Backspace" || input.value !== "") return;
		(state.newPeople.length > 0 ? state.newPeople : state.people).pop();
		draw();
	});
	draw();
	return {
		input,
		// Whoever was chosen stays so under another name.
		follow: (path, from) => {
			state.people = state.people.map((person) => (person.path === from ? { ...person, path, name: baseName(path) } : person));
			draw();
		},
		// A name that was typed and not chosen is never left out without a word.
		takeTyped: () => {
			const typed = input.value.trim();
			if (typed === "") return;
			const named = personNamed(people(), typed);
			if (named === null) throw new Refusal(writeWords.whoIs(typed));
			if (isChosen(named)) take(() => undefined);
			else choose(named);
		},
	};
}

import { type App, Keymap } from "obsidian";
import type { PersonChoice } from "../../core/notes/people/choosing";
import { graphWords } from "../../core/words/graph";
import { PersonSuggest } from "../modals/person-suggest";

/** What a search of the graph does. */
export interface SearchActs {
	choices(): readonly PersonChoice[];
	/** Brings somebody to the middle. */
	choose(id: string): void;
	/** Opens the note of whom it has found. */
	open(event: MouseEvent | KeyboardEvent): void;
	/** Shows everybody again. */
	undo(): void;
}

/** Adds the field in which somebody is looked for. */
export function searchField(bar: HTMLElement): HTMLInputElement {
	const input = bar.createDiv("rapport-graph-search").createEl("input", { type: "search", placeholder: graphWords.search });
	input.setAttrs({ "aria-label": graphWords.search, spellcheck: "false", dir: "auto" });
	return input;
}

/** Lets somebody search the graph; `host` has the focus afterwards. One press of Escape there undoes the search. */
export function letSearch(app: App, input: HTMLInputElement, host: HTMLElement, acts: SearchActs): void {
	new PersonSuggest(
		app,
		input,
		() => acts.choices(),
		({ path }, event) => {
			acts.choose(path);
			host.focus({ preventScroll: true });
			if (Keymap.isModEvent(event) !== false) acts.open(event);
		},
	);
	const undo = (): void => {
		input.value = "";
		acts.undo();
	};
	input.addEventListener("input", () => {
		if (input.value === "") undo();
	});
	// Whom it chose, where it went, and what stands in the field.
	host.addEventListener("keydown", ({ key }) => {
		if (key === "Escape" && input.value !== "") undo();
	});
}

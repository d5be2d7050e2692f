import { AbstractInputSuggest, type App } from "obsidian";

/** Somebody to choose: their note, their name, and what tells them apart. */
export interface PersonChoice {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly what: string;
}

const MOST_SUGGESTED = 50;

/** Suggests people below an input, by any part of a name or an alias. */
export class PersonSuggest extends AbstractInputSuggest<PersonChoice> {
	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly choices: () => readonly PersonChoice[],
		private readonly choose: (choice: PersonChoice) => void,
	) {
		super(app, input);
	}

	protected override getSuggestions(query: string): PersonChoice[] {
		return query.trim() === "" ? [] : matching(this.choices(), query).slice(0, MOST_SUGGESTED);
	}

	override renderSuggestion({ name, what }: PersonChoice, element: HTMLElement): void {
		element.createDiv({ text: name, attr: { dir: "auto" } });
		if (what !== "") element.createDiv({ cls: "rapport-what", text: what, attr: { dir: "auto" } });
	}

	override selectSuggestion(choice: PersonChoice): void {
		this.choose(choice);
		this.close();
	}
}

/** The people whose name or alias holds every word of a query, those whose name begins with it first. */
export function matching(choices: readonly PersonChoice[], query: string): PersonChoice[] {
	const words = plain(query).split(/\s+/u).filter((word) => word !== "");
	const begins = (choice: PersonChoice): boolean => plain(choice.name).startsWith(words[0] ?? "");
	return choices
		.filter((choice) => words.every((word) => [choice.name, ...choice.aliases].some((name) => plain(name).includes(word))))
		.sort((a, b) => Number(begins(b)) - Number(begins(a)));
}

function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

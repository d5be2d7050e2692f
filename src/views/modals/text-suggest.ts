import { AbstractInputSuggest, type App } from "obsidian";
import { matching } from "../../core/notes/people/choosing";
import { showText } from "../parts/show-text";

interface Text {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly what: string;
}

/** Suggests what the vault holds below an input as one types. What is typed comes first where it may be something new (`takesTyped`). */
export class TextSuggest extends AbstractInputSuggest<Text> {
	/** Whether something is suggested, which the Enter key then takes. */
	isOpen = false;
	private texts: readonly Text[] | null = null;

	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly textsOf: () => readonly string[],
		private readonly choose: (text: string) => void,
		private readonly takesTyped: boolean,
	) {
		super(app, input);
	}

	protected override getSuggestions(query: string): Text[] {
		const typed = query.trim();
		if (typed === "" && this.takesTyped) return [];
		this.texts ??= this.textsOf().map(asText);
		const found = matching(this.texts, typed).filter(({ name }) => name !== typed);
		return this.takesTyped && found.length > 0 ? [asText(typed), ...found] : [...found];
	}

	override close(): void {
		this.isOpen = false;
		super.close();
	}

	override renderSuggestion({ name }: Text, element: HTMLElement): void {
		this.isOpen = true;
		showText(element, "", name);
	}

	override selectSuggestion({ name }: Text): void {
		this.close();
		this.choose(name);
	}
}

function asText(name: string): Text {
	return { name, aliases: [], what: "" };
}

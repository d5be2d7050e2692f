import { AbstractInputSuggest, type App } from "obsidian";
import { matching } from "../../core/notes/people/choosing";
import { showText } from "../parts/show-text";

interface Text {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly what: string;
}

/** Suggests texts that stand in the vault already below an input as one types. */
export class TextSuggest extends AbstractInputSuggest<Text> {
	/** Whether something is suggested, which the Enter key then takes. */
	isOpen = false;
	private readonly texts: readonly Text[];

	constructor(
		app: App,
		private readonly input: HTMLInputElement,
		texts: readonly string[],
		private readonly choose: (text: string) => void,
	) {
		super(app, input);
		this.texts = texts.map((name) => ({ name, aliases: [], what: "" }));
	}

	protected override getSuggestions(query: string): Text[] {
		return matching(this.texts, query).filter(({ name }) => name !== query);
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
		this.input.value = name;
		this.choose(name);
		this.close();
	}
}

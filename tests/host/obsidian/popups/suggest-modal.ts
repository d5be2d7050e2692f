import type { FuzzyMatch, Instruction } from "obsidian";
import type { App } from "../app";
import { prepareFuzzySearch, renderMatches, sortSearchResults } from "../base/search-text";
import { Modal } from "./modal";
import { SuggestionList } from "./suggestion-list";

/** A window with a line to type in and the suggestions below it. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = "No match found.";
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	private readonly instructionsEl: HTMLElement;
	private readonly list: SuggestionList<T>;
	private latest = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.className = "prompt";
		this.modalEl.empty();
		const input = this.modalEl.createDiv("prompt-input-container");
		const attr = { autocapitalize: "off", spellcheck: "false", enterkeyhint: "done" };
		this.inputEl = input.createEl("input", { cls: "prompt-input", type: "text", attr });
		this.resultContainerEl = this.modalEl.createDiv("prompt-results");
		this.instructionsEl = this.modalEl.createDiv("prompt-instructions");
		this.list = new SuggestionList(
			this.resultContainerEl,
			(value, el) => this.renderSuggestion(value, el),
			(value, event) => this.selectSuggestion(value, event),
		);
		this.inputEl.addEventListener("input", () => void this.update());
		this.scope.register(null, "ArrowDown", () => this.list.move(1));
		this.scope.register(null, "ArrowUp", () => this.list.move(-1));
		this.scope.register(null, "Enter", (event) => {
			if (!event.isComposing) this.list.chooseMarked(event);
			return false;
		});
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.update();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const el = this.instructionsEl.createDiv("prompt-instruction");
			el.createSpan({ cls: "prompt-instruction-command", text: command });
			el.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.list.chooseMarked(event);
	}

	private async update(): Promise<void> {
		const mine = ++this.latest;
		const found = await this.getSuggestions(this.inputEl.value);
		if (mine !== this.latest) return;
		this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
		if (found.length === 0) this.onNoSuggestion();
	}
}

/** A suggest window over a fixed list, searched by letters in their order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query.trim());
		const matches = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		if (query.trim()) sortSearchResults(matches);
		return matches;
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderMatches(el, this.getItemText(item), match.matches);
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}

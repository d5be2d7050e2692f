import type { App } from "../app";
import { Scope } from "../base/keymap";
import { SuggestionList } from "./suggestion-list";

/** A list that hangs below something while it is open. */
export abstract class PopoverSuggest<T> {
	protected readonly suggestEl = createDiv("suggestion-container");
	protected readonly list: SuggestionList<T>;

	constructor(
		readonly app: App,
		readonly scope: Scope = new Scope(app.scope),
	) {
		this.list = new SuggestionList(
			this.suggestEl.createDiv("suggestion"),
			(value, el) => this.renderSuggestion(value, el),
			(value, event) => this.selectSuggestion(value, event),
		);
		this.scope.register(null, "ArrowDown", () => this.list.move(1));
		this.scope.register(null, "ArrowUp", () => this.list.move(-1));
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
		this.scope.register([], "Enter", (event) => {
			if (event.isComposing) return undefined;
			this.list.chooseMarked(event);
			return false;
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	open(): void {
		if (this.suggestEl.isConnected) return;
		this.placeOf().body.append(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	protected placeOf(): Document {
		return document;
	}

	close(): void {
		this.suggestEl.remove();
		this.app.keymap.popScope(this.scope);
	}
}

/** Suggestions for what is typed into an input or an editable element. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private latest = 0;

	constructor(
		app: App,
		private readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		for (const type of ["input", "focus", "click"]) textInputEl.addEventListener(type, () => void this.update());
		textInputEl.addEventListener("blur", () => this.close());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	getValue(): string {
		return "value" in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
	}

	setValue(value: string): void {
		if ("value" in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.callback?.(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	// It hangs in the window of its input, which may be another.
	protected override placeOf(): Document {
		return this.textInputEl.ownerDocument;
	}

	override close(): void {
		this.latest++;
		super.close();
	}

	private async update(): Promise<void> {
		const mine = ++this.latest;
		const found = await this.getSuggestions(this.getValue());
		if (mine !== this.latest || !this.textInputEl.isActiveElement()) return;
		if (found.length === 0) return this.close();
		this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
		this.open();
		const { left, bottom, top, width } = this.textInputEl.getBoundingClientRect();
		const above = bottom + this.suggestEl.offsetHeight > this.textInputEl.win.innerHeight;
		this.suggestEl.setCssStyles({
			left: `${left}px`,
			top: `${above ? Math.max(4, top - this.suggestEl.offsetHeight) : bottom}px`,
			minWidth: `${width}px`,
		});
	}
}

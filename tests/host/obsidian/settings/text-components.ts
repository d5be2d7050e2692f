import { setIcon } from "../base/icons";
import { ValueComponent } from "./components";

/** A line or area to type in. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	constructor(readonly inputEl: T) {
		super();
		inputEl.addEventListener("input", () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}
	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}
	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl("textarea", { attr: { spellcheck: "false" } }));
	}
}

/** A line to search in, with a cross that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const el = containerEl.createDiv("search-input-container");
		setIcon(el.createSpan("search-input-icon"), "search");
		super(el.createEl("input", { attr: { type: "search", spellcheck: "false", enterkeyhint: "search" } }));
		this.clearButtonEl = el.createDiv({ cls: "search-input-clear-button", attr: { "aria-label": "Clear search" } });
		this.clearButtonEl.addEventListener("click", () => {
			this.setValue("").onChanged();
			this.inputEl.focus();
		});
		this.showCross();
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.showCross();
		return this;
	}

	override onChanged(): void {
		this.showCross();
		super.onChanged();
	}

	private showCross(): void {
		this.clearButtonEl?.toggle(this.inputEl.value !== "");
	}
}

/** A line for a date format; the sample is the format itself, since the stand-in has no moment. */
export class MomentFormatComponent extends TextComponent {
	declare sampleEl: HTMLElement;

	setDefaultFormat(format: string): this {
		return this.setPlaceholder(format);
	}
	setSampleEl(el: HTMLElement): this {
		this.sampleEl = el;
		this.updateSample();
		return this;
	}
	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}
	updateSample(): void {
		this.sampleEl?.setText(this.getValue() || this.inputEl.placeholder);
	}
}

import { setTooltip } from "../popups/tooltip";
import { ValueComponent } from "./components";

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement;
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createEl("label", { cls: "checkbox-container" });
		this.inputEl = this.toggleEl.createEl("input", { type: "checkbox", attr: { role: "switch" } });
		this.inputEl.addEventListener("change", () => this.onClick());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		this.toggleEl.toggleClass("is-disabled", disabled);
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.inputEl.checked;
	}

	/** Unlike the other components, a switch tells its listener also when code sets it: so does the application. */
	setValue(on: boolean): this {
		const changed = on !== this.inputEl.checked;
		this.inputEl.checked = on;
		this.toggleEl.toggleClass("is-enabled", on);
		if (changed) this.onChanged();
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.toggleEl, tooltip);
		return this;
	}

	onClick(): void {
		this.toggleEl.toggleClass("is-enabled", this.inputEl.checked);
		this.onChanged();
	}
}

/** A list to choose one from. */
export class DropdownComponent extends ValueComponent<string> {
	readonly selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl("select", { cls: "dropdown" });
		this.selectEl.addEventListener("change", () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl("option", { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}
	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

/** A value that is only shown. */
export class DisplayValueComponent {
	readonly valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createDiv("setting-display-value");
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? "");
		return this;
	}
	setStatus(status: "warning" | null): this {
		this.valueEl.toggleClass("mod-warning", status === "warning");
		return this;
	}
}

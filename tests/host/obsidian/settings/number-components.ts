import { ValueComponent } from "./components";

/** A slider with its value beside it. Tells when it is let go, or with setInstant while it moves. */
export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private instant = false;
	private format: (value: number) => string = String;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan("slider-value");
		this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range" });
		this.sliderEl.addEventListener("input", () => {
			this.showValue();
			if (this.instant) this.onChanged();
		});
		this.sliderEl.addEventListener("change", () => !this.instant && this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}
	setDynamicTooltip(): this {
		return this;
	}
	getValue(): number {
		return Number(this.sliderEl.value);
	}
	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setLimits(min: number | null, max: number | null, step: number | "any"): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.showValue();
		return this;
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.showValue();
		return this;
	}

	private showValue(): void {
		this.valueEl.setText(this.getValuePretty());
	}
}

/** A colour to choose. */
export class ColorComponent extends ValueComponent<string> {
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl("input", { type: "color" });
		this.inputEl.addEventListener("input", () => this.onChanged());
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

	getValueRgb(): { r: number; g: number; b: number } {
		const [r, g, b] = [1, 3, 5].map((at) => parseInt(this.getValue().slice(at, at + 2), 16));
		return { r: r ?? 0, g: g ?? 0, b: b ?? 0 };
	}
}

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLProgressElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createEl("progress", { attr: { max: 100 } });
	}

	getValue(): number {
		return this.barEl.value;
	}
	setValue(value: number): this {
		this.barEl.value = value;
		return this;
	}
}

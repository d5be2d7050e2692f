import { setTooltip } from "../popups/tooltip";
import { DisplayValueComponent, DropdownComponent, ToggleComponent } from "./choice-components";
import { type BaseComponent, ButtonComponent, ExtraButtonComponent } from "./components";
import { ColorComponent, ProgressBarComponent, SliderComponent } from "./number-components";
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text-components";

type Build<T> = (component: T) => unknown;

/** One row of settings: a name and a description on the left, controls on the right. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	readonly components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv("setting-item");
		this.infoEl = this.settingEl.createDiv("setting-item-info");
		this.nameEl = this.infoEl.createDiv("setting-item-name");
		this.descEl = this.infoEl.createDiv("setting-item-description");
		this.controlEl = this.settingEl.createDiv("setting-item-control");
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}
	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}
	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}
	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}
	setHeading(): this {
		return this.setClass("setting-item-heading");
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass("is-disabled", disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = message ? this.infoEl.createDiv({ cls: "setting-item-error", text: message, attr: { role: "alert" } }) : null;
		this.settingEl.toggleClass("is-invalid", Boolean(message));
		return this;
	}

	addButton(build: Build<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), build);
	}
	addExtraButton(build: Build<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), build);
	}
	addText(build: Build<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), build);
	}
	addTextArea(build: Build<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), build);
	}
	addSearch(build: Build<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), build);
	}
	addMomentFormat(build: Build<MomentFormatComponent>): this {
		return this.add(new MomentFormatComponent(this.controlEl), build);
	}
	addDropdown(build: Build<DropdownComponent>): this {
		return this.add(new DropdownComponent(this.controlEl), build);
	}
	addColorPicker(build: Build<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), build);
	}
	addProgressBar(build: Build<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), build);
	}
	addSlider(build: Build<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), build);
	}
	addComponent(build: (el: HTMLElement) => BaseComponent): this {
		return this.add(build(this.controlEl), () => undefined);
	}

	addToggle(build: Build<ToggleComponent>): this {
		this.settingEl.addClass("mod-toggle");
		return this.add(new ToggleComponent(this.controlEl), build);
	}

	addDisplayValue(build: Build<DisplayValueComponent>): this {
		build(new DisplayValueComponent(this.controlEl));
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components.length = 0;
		return this;
	}

	private add<T extends BaseComponent>(component: T, build: Build<T>): this {
		this.components.push(component);
		build(component);
		return this;
	}
}

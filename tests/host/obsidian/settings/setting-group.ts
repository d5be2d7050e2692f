import { ExtraButtonComponent } from "./components";
import { Setting } from "./setting";
import { SearchComponent } from "./text-components";

/** Rows in one frame, with a heading above them. */
export class SettingGroup {
	readonly listEl: HTMLElement;
	/** Whole group, with its heading. */
	readonly groupEl: HTMLElement;
	private readonly header: Setting;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv("setting-group");
		this.header = new Setting(this.groupEl).setHeading();
		this.listEl = this.groupEl.createDiv("setting-items");
		this.header.settingEl.hide();
	}

	setHeading(text: string | DocumentFragment): this {
		this.header.settingEl.show();
		this.header.setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(build: (setting: Setting) => void): this {
		build(new Setting(this.listEl));
		return this;
	}

	addSearch(build: (component: SearchComponent) => unknown): this {
		this.header.settingEl.show();
		this.header.addSearch(build);
		return this;
	}

	addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
		this.header.settingEl.show();
		this.header.addExtraButton(build);
		return this;
	}
}

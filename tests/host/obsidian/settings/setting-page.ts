import { setIcon } from "../base/icons";

/** A page below a settings tab, drawn by the plugin itself. */
export abstract class SettingPage {
	readonly rootEl = createDiv("setting-page");
	readonly titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
	readonly containerEl = this.rootEl.createDiv("setting-page-content");
	title = "";

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}

	/** Called by the settings window: the page with its title and the way back. */
	show(back: () => void): HTMLElement {
		this.titlebarEl.empty();
		const button = this.titlebarEl.createEl("button", { cls: "clickable-icon", attr: { "aria-label": "Back", type: "button" } });
		setIcon(button, "chevron-left");
		button.addEventListener("click", back);
		this.titlebarEl.createDiv({ cls: "setting-page-title", text: this.title });
		this.display();
		return this.rootEl;
	}
}

import type { App } from "../obsidian/app";
import { setIcon } from "../obsidian/base/icons";
import { Modal } from "../obsidian/popups/modal";
import { SearchComponent } from "../obsidian/settings/text-components";
import type { SettingTab } from "../obsidian/settings/setting-tab";
import { openWindow } from "../obsidian/workspace/own-window";

/** In what is kept locally: the settings open in a window of their own, where this is set. */
export const IN_OWN_WINDOW = "settings-in-own-window";

/** The settings: a tab for each plugin that has one, and a search through what they declare. */
export class SettingsWindow extends Modal {
	private current: SettingTab | null = null;
	private readonly contentHolder: HTMLElement;
	private popout: Window | null = null;

	constructor(app: App) {
		super(app);
		this.modalEl.addClasses(["mod-settings", "mod-sidebar-layout"]);
		this.contentEl.addClass("vertical-tabs-container");
		const side = this.contentEl.createDiv("vertical-tab-header");
		const search = new SearchComponent(side.createDiv("setting-search")).setPlaceholder("Search settings");
		this.contentHolder = this.contentEl.createDiv("vertical-tab-content-container");
		side.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
		for (const plugin of app.running) {
			for (const tab of plugin.settingTabs) {
				const item = side.createDiv({ cls: "vertical-tab-nav-item tappable", attr: { role: "tab", tabindex: "0" } });
				setIcon(item.createDiv("vertical-tab-nav-item-icon"), tab.icon === "settings" ? "puzzle" : tab.icon);
				item.createSpan({ text: plugin.manifest.name });
				item.addEventListener("click", () => this.show(tab, item));
				item.addEventListener("keydown", (event) => event.key === "Enter" && this.show(tab, item));
				if (!this.current) this.show(tab, item);
				search.onChange((query) => this.current?.show(query));
			}
		}
		if (!this.current) this.contentHolder.createDiv({ cls: "empty-state", text: "No plugin has settings." });
	}

	override open(): void {
		const isApart = localStorage.getItem(IN_OWN_WINDOW) !== null;
		this.popout = isApart ? openWindow("Settings", "settings", (event) => this.followKey(event)) : null;
		if (this.popout) this.openIn(this.popout);
		else super.open();
	}

	override close(): void {
		if (this.popout) this.popout.close();
		else super.close();
	}

	override onClose(): void {
		this.current?.hide();
	}

	private openIn(popout: Window): void {
		popout.document.body.append(this.modalEl);
		popout.addEventListener("pagehide", () => {
			this.onClose();
			this.popout = null;
		});
	}

	private followKey(event: KeyboardEvent): void {
		this.app.keymap.onKeyEvent(event);
		if (event.key === "Escape" && !event.defaultPrevented) this.close();
	}

	private show(tab: SettingTab, item: HTMLElement): void {
		this.current?.hide();
		this.current = tab;
		for (const other of item.parentElement?.children ?? []) other.toggleClass("is-active", other === item);
		this.contentHolder.replaceChildren(tab.containerEl);
		tab.show();
	}
}

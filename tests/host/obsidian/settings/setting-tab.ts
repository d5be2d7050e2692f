import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app";
import type { Plugin } from "../plugin";
import { SettingDefinitions } from "./setting-definitions";

/** A tab of the settings window: drawn from its definitions, or by display() where it gives none. */
export abstract class SettingTab {
	icon = "settings";
	readonly containerEl = createDiv("vertical-tab-content");
	settingItems: SettingDefinitionItem[] = [];
	private drawn: SettingDefinitions | null = null;

	constructor(readonly app: App) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}
	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;
	display(): void {}
	hide(): void {
		this.drawn?.clear();
	}

	/** Asks for the definitions again, and draws them again where they are on show. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.drawn && this.containerEl.isConnected) this.drawn.draw(this.settingItems);
	}

	refreshDomState(): void {
		this.drawn?.refresh();
	}

	/** Called by the settings window. A search draws only what fits. */
	show(query = ""): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) return this.display();
		this.drawn ??= new SettingDefinitions(this, this.containerEl);
		this.drawn.search(query);
		this.drawn.draw(this.settingItems);
	}
}

/** A plugin's tab; its values are those of `plugin.settings`, unless the plugin says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: App,
		readonly plugin: Plugin,
	) {
		super(app);
	}

	getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		(this.plugin.settings as Record<string, unknown>)[key] = value;
		await this.plugin.saveData(this.plugin.settings);
	}
}

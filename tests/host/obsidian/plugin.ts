import type { Command, HoverLinkSource, MarkdownPostProcessor, PluginManifest } from "obsidian";
import type { App } from "./app";
import { Component } from "./base/component";
import type { CodeBlockHandler } from "./code-blocks";
import { setIcon } from "./base/icons";
import { setTooltip } from "./popups/tooltip";
import type { SettingTab } from "./settings/setting-tab";
import type { WorkspaceLeaf } from "./workspace/leaf";
import type { View } from "./workspace/view";

/** The base of a plugin: everything it adds goes away when it is unloaded. */
export abstract class Plugin extends Component {
	settings?: unknown;
	readonly settingTabs: SettingTab[] = [];
	onExternalSettingsChange?(): unknown;

	constructor(
		readonly app: App,
		readonly manifest: PluginManifest,
	) {
		super();
	}

	onUserEnable(): void {}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = createDiv({ cls: "clickable-icon side-dock-ribbon-action", attr: { role: "button" } });
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener("click", callback);
		document.querySelector(".side-dock-actions")?.append(el);
		this.register(() => el.remove());
		return el;
	}

	/** On a phone there is no status bar, so what is put into it is not seen. */
	addStatusBarItem(): HTMLElement {
		const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
		document.querySelector(".status-bar-items")?.prepend(el);
		this.register(() => el.remove());
		return el;
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: SettingTab): void {
		this.settingTabs.push(tab);
		tab.update();
	}

	registerView(type: string, create: (leaf: WorkspaceLeaf) => View): void {
		this.app.workspace.viewTypes.add(type, create);
		this.register(() => this.app.workspace.unregisterViewType(type));
	}

	registerExtensions(extensions: string[], viewType: string): void {
		for (const extension of extensions) this.app.workspace.viewTypes.addExtension(extension, viewType);
	}

	registerHoverLinkSource(id: string, source: HoverLinkSource): void {
		this.app.workspace.hoverSources.set(id, source);
		this.register(() => this.app.workspace.hoverSources.delete(id));
	}

	/** Answers false, as the application does where Bases is switched off. */
	registerBasesView(): boolean {
		return false;
	}
	registerCliHandler(): void {}
	registerObsidianProtocolHandler(): void {}
	registerMarkdownPostProcessor<T>(processor: T): T {
		return processor;
	}
	registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
		this.register(this.app.codeBlocks.add(language, handler));
		return () => undefined;
	}
	registerEditorExtension(): void {}
	registerEditorSuggest(): void {}

	/** The content of data.json; null where there is none. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		return (await adapter.exists(this.dataPath)) ? (JSON.parse(await adapter.read(this.dataPath)) as unknown) : null;
	}

	async saveData(data: unknown): Promise<void> {
		await this.app.vault.adapter.mkdir(this.dataPath.slice(0, -"/data.json".length));
		await this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
	}

	/** Where the plugin's settings are kept. */
	get dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}
}

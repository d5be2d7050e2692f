import type { ViewStateResult } from "obsidian";
import type { App } from "../app";
import { Component } from "../base/component";
import { setIcon } from "../base/icons";
import type { Scope } from "../base/keymap";
import type { Menu } from "../popups/menu";
import { setTooltip } from "../popups/tooltip";
import type { WorkspaceLeaf } from "./leaf";

/** What a leaf shows. The constructor makes elements only; onOpen fills them. */
export abstract class View extends Component {
	app: App;
	icon = "file";
	navigation = false;
	scope: Scope | null = null;
	containerEl: HTMLElement;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv({ cls: "workspace-leaf-content" });
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	async onOpen(): Promise<void> {}
	async onClose(): Promise<void> {}
	getIcon(): string {
		return this.icon;
	}
	getState(): Record<string, unknown> {
		return {};
	}
	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}
	getEphemeralState(): Record<string, unknown> {
		return {};
	}
	setEphemeralState(_state: unknown): void {}
	onResize(): void {}
	onPaneMenu(_menu: Menu, _source: string): void {}
}

/** A view with a header (title and actions) above its content. */
export abstract class ItemView extends View {
	contentEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv("view-header");
		const left = header.createDiv("view-header-left");
		for (const button of this.app.workspace.headerButtons(leaf)) left.append(button);
		this.titleEl = header.createDiv("view-header-title-container").createDiv("view-header-title");
		this.actionsEl = header.createDiv("view-actions");
		this.addAction("ellipsis-vertical", "More options", (event) => leaf.showMenu(event, "more-options"));
		this.contentEl = this.containerEl.createDiv("view-content");
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const action = createEl("a", { cls: "clickable-icon view-action" });
		setIcon(action, icon);
		setTooltip(action, title);
		action.addEventListener("click", callback);
		this.actionsEl.prepend(action);
		return action;
	}

	/** Writes the title anew: called by the leaf whenever it may have changed. */
	showTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}

/** Stands in a background tab for a view that is not loaded yet; it knows the type, and nothing of the view's own. */
export class DeferredView extends View {
	constructor(
		leaf: WorkspaceLeaf,
		private readonly type: string,
		readonly state: Record<string, unknown>,
		private readonly title: string,
		icon: string,
	) {
		super(leaf);
		this.icon = icon;
	}

	getViewType(): string {
		return this.type;
	}
	getDisplayText(): string {
		return this.title;
	}
	override getState(): Record<string, unknown> {
		return this.state;
	}
}

/** A tab with nothing in it. */
export class EmptyView extends ItemView {
	override navigation = true;

	getViewType(): string {
		return "empty";
	}
	getDisplayText(): string {
		return "New tab";
	}

	override async onOpen(): Promise<void> {
		const state = this.contentEl.createDiv("empty-state");
		state.createDiv({ cls: "empty-state-title", text: "No file is open" });
		const action = state.createEl("button", { cls: "mod-plain empty-state-action", text: "Go to a note or run a command" });
		action.addEventListener("click", () => this.app.workspace.trigger("host:open-palette"));
	}
}

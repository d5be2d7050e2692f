import type { OpenViewState, ViewState } from "obsidian";
import type { App } from "../app";
import { Events } from "../base/events";
import { Menu } from "../popups/menu";
import type { TFile } from "../vault/files";
import { FileView } from "./file-view";
import type { WorkspaceTabs } from "./tabs";
import { DeferredView, EmptyView, ItemView, type View } from "./view";

/** A leaf as it is kept over a reload. */
export interface SavedLeaf {
	readonly type: string;
	readonly state: Record<string, unknown>;
	readonly title: string;
	readonly icon: string;
	readonly current: boolean;
}

/** One tab and what it shows. */
export class WorkspaceLeaf extends Events {
	readonly id = `leaf-${++count}`;
	readonly containerEl = createDiv("workspace-leaf");
	view: View;
	pinned = false;
	hoverPopover = null;

	constructor(
		readonly app: App,
		public parent: WorkspaceTabs,
	) {
		super();
		this.view = new EmptyView(this);
		void this.mount(this.view);
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	isVisible(): boolean {
		return this.parent.current === this && !this.parent.parent.collapsed;
	}

	getRoot(): unknown {
		return this.parent.parent;
	}
	getContainer(): { win: Window; doc: Document } {
		return { win: this.containerEl.win, doc: this.containerEl.doc };
	}
	getIcon(): string {
		return this.view.getIcon();
	}
	getDisplayText(): string {
		return this.view.getDisplayText();
	}
	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}
	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}
	setPinned(pinned: boolean): void {
		this.pinned = pinned;
	}
	togglePinned(): void {
		this.pinned = !this.pinned;
	}
	onResize(): void {
		this.view.onResize();
	}

	getViewState(): ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned && { pinned: true }) };
	}

	/** Shows a view of this type; where the tab is in the background and not made active, only when it is revealed. */
	async setViewState(wanted: ViewState, ephemeral?: unknown): Promise<void> {
		const { workspace } = this.app;
		const state = wanted.state ?? {};
		if (wanted.active) this.parent.select(this);
		if (wanted.pinned !== undefined) this.pinned = wanted.pinned;
		if (!this.isVisible() && !wanted.active && wanted.type !== "empty") {
			const title = typeof state["file"] === "string" ? state["file"].replace(/^.*\/|\.md$/g, "") : wanted.type;
			await this.open(new DeferredView(this, wanted.type, state, title, workspace.viewTypes.iconOf(wanted.type)));
		} else {
			if (this.isDeferred || this.view.getViewType() !== wanted.type) await this.open(workspace.viewTypes.make(wanted.type, this));
			await this.view.setState(state, { history: false });
			if (ephemeral) this.view.setEphemeralState(ephemeral);
			this.refresh();
		}
		if (wanted.active) workspace.setActiveLeaf(this, { focus: true });
		workspace.layoutChanged();
	}

	/** Puts back what was kept, without loading it. */
	async restore({ type, state, title, icon }: SavedLeaf): Promise<void> {
		await this.open(new DeferredView(this, type, state, title, icon));
	}

	async loadIfDeferred(): Promise<void> {
		if (!(this.view instanceof DeferredView)) return;
		const { state } = this.view;
		await this.open(this.app.workspace.viewTypes.make(this.view.getViewType(), this));
		await this.view.setState(state, { history: false });
		this.refresh();
	}

	openFile(file: TFile, open: OpenViewState = {}): Promise<void> {
		const type = this.app.workspace.viewTypes.ofExtension(file.extension);
		return this.setViewState(
			{ type, state: { mode: "source", ...open.state, file: file.path }, active: open.active ?? true },
			open.eState,
		);
	}

	/** Replaces the view by another. */
	async open(view: View): Promise<View> {
		await this.closeView();
		await this.mount(view);
		return view;
	}

	detach(): void {
		void this.closeView();
		this.parent.remove(this);
		this.app.workspace.leafGone(this);
	}

	/** Shows the view's title and icon again. */
	refresh(): void {
		if (this.view instanceof ItemView) this.view.showTitle();
		this.parent.drawHeaders();
	}

	showMenu(event: MouseEvent, source: string): void {
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle("Close")
				.setIcon("x")
				.setSection("close")
				.onClick(() => this.detach()),
		);
		this.view.onPaneMenu(menu, source);
		if (this.view instanceof FileView && this.view.file) this.app.workspace.trigger("file-menu", menu, this.view.file, source, this);
		menu.showAtMouseEvent(event);
	}

	saved(): SavedLeaf {
		const { view } = this;
		const { type, state } = this.getViewState();
		return { type, state: state ?? {}, title: view.getDisplayText(), icon: view.getIcon(), current: this.parent.current === this };
	}

	private async mount(view: View): Promise<void> {
		this.view = view;
		view.containerEl.setAttr("data-type", view.getViewType());
		this.containerEl.replaceChildren(view.containerEl);
		await view.load();
		await view.onOpen();
		this.refresh();
	}

	private async closeView(): Promise<void> {
		const closing = this.view;
		closing.containerEl.remove();
		await closing.onClose();
		closing.unload();
	}
}

let count = 0;

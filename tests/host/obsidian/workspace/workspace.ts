import type { HoverLinkSource, OpenViewState, PaneType } from "obsidian";
import type { App } from "../app";
import { debounce } from "../base/debounce";
import { Events } from "../base/events";
import { setIcon } from "../base/icons";
import { Platform } from "../base/platform";
import { tellMigrated } from "../dom/event-methods";
import { setTooltip } from "../popups/tooltip";
import type { TFile } from "../vault/files";
import { parseLinktext } from "../vault/links";
import { FileView } from "./file-view";
import type { SavedLeaf, WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import { openWindow } from "./own-window";
import { makeSidebar, WorkspaceRoot, type WorkspaceSidedock, type WorkspaceSplit, WorkspaceWindow } from "./split";
import { ViewTypes } from "./view-types";

type Constructor<T> = abstract new (...args: never[]) => T;

/** How a view in a sidebar is shown. */
export interface SideLeafOptions {
	readonly active?: boolean;
	readonly split?: boolean;
	readonly reveal?: boolean;
	readonly state?: Record<string, unknown>;
}

/** The leaves of the window as they are kept over a reload. */
export interface SavedLayout {
	readonly left: readonly SavedLeaf[];
	readonly main: readonly SavedLeaf[];
	readonly right: readonly SavedLeaf[];
	readonly rightCollapsed: boolean;
}

/** The window: main area, sidebars, which leaf is active, and the events about them. */
export class Workspace extends Events {
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	declare containerEl: HTMLElement;
	declare rootSplit: WorkspaceRoot;
	declare leftSplit: WorkspaceSidedock;
	declare rightSplit: WorkspaceSidedock;
	readonly viewTypes = new ViewTypes();
	readonly hoverSources = new Map<string, HoverLinkSource>();
	readonly requestSaveLayout = debounce(() => this.trigger("host:save-layout"), 100, true);
	private readonly recent: WorkspaceLeaf[] = [];
	private readonly windows: WorkspaceWindow[] = [];
	private waiting: (() => unknown)[] = [];
	private lastFile: TFile | null = null;

	constructor(private readonly app: App) {
		super();
	}

	/** Puts the (still empty) window into the page. */
	mount(containerEl: HTMLElement): void {
		this.containerEl = containerEl;
		this.rootSplit = new WorkspaceRoot(this.app, null);
		this.leftSplit = makeSidebar(this.app, "left");
		this.rightSplit = makeSidebar(this.app, "right");
		containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
		new ResizeObserver(() => this.resized()).observe(containerEl);
	}

	/** Puts the leaves back; what is not in front stays deferred. Plugins are loaded by now, layoutReady comes next. */
	async restore(layout: SavedLayout): Promise<void> {
		const areas = [
			[this.leftSplit, layout.left],
			[this.rightSplit, layout.right],
			[this.rootSplit, layout.main],
		] as const;
		for (const [split, saved] of areas) {
			for (const kept of saved) {
				const leaf = split.tabs.add();
				if (kept.current) split.tabs.select(leaf);
				await leaf.restore(kept);
			}
		}
		if (!layout.rightCollapsed) this.rightSplit.expand();
		this.setActiveLeaf(this.rootSplit.tabs.current ?? this.rootSplit.tabs.add());
		for (const split of [this.leftSplit, this.rootSplit, this.rightSplit]) {
			for (const leaf of split.leaves) if (leaf.isVisible()) await leaf.loadIfDeferred();
		}
	}

	getLayout(): SavedLayout {
		const [left, main, right] = [this.leftSplit, this.rootSplit, this.rightSplit].map((split) =>
			split.leaves.map((leaf) => leaf.saved()),
		);
		return { left: left ?? [], main: main ?? [], right: right ?? [], rightCollapsed: this.rightSplit.collapsed };
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.waiting.push(callback);
	}

	becomeReady(): void {
		this.layoutReady = true;
		for (const callback of this.waiting.splice(0)) this.tryTrigger({ source: this, name: "", listener: callback, context: null }, []);
		this.layoutChanged();
	}

	/** Leaves that show a kind of view which is no longer known become empty. */
	unregisterViewType(type: string): void {
		this.viewTypes.remove(type);
		for (const leaf of this.getLeavesOfType(type)) void leaf.setViewState({ type: "empty" });
	}

	/** The tab a note opens in: the last one used, unless it is pinned or shows what is not to be replaced. */
	getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		if (newLeaf === "split") return this.rootSplit.addTabs().add();
		if (!newLeaf && recent && recent.view.navigation && !recent.pinned) return recent;
		const leaf = (recent?.parent ?? this.rootSplit.tabs).add();
		leaf.parent.select(leaf);
		return leaf;
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}
	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return (split ? this.leftSplit.addTabs() : this.leftSplit.tabs).add();
	}
	getRightLeaf(split: boolean): WorkspaceLeaf {
		return (split ? this.rightSplit.addTabs() : this.rightSplit.tabs).add();
	}

	getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
		return this.recent.find((leaf) => leaf.parent.parent === root) ?? root.tabs.current;
	}

	async ensureSideLeaf(
		type: string,
		side: "left" | "right",
		{ active = false, split = false, reveal = true, state }: SideLeafOptions = {},
	): Promise<WorkspaceLeaf> {
		const known = this.getLeavesOfType(type).find((leaf) => leaf.parent.parent.side === side);
		const leaf = known ?? (side === "left" ? this.getLeftLeaf(split) : this.getRightLeaf(split));
		if (!known || state) await leaf.setViewState({ type, ...(state && { state }) });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	/** Shows a leaf in a window of its own, with which it goes. */
	moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow | null {
		const win = openWindow(leaf.getDisplayText(), "", (event) => this.app.keymap.onKeyEvent(event));
		if (win === null) return null;
		const split = new WorkspaceWindow(this.app, win);
		this.windows.push(split);
		leaf.parent.remove(leaf);
		split.tabs.take(leaf);
		if (this.rootSplit.leaves.length === 0) this.rootSplit.tabs.add();
		tellMigrated(leaf.containerEl);
		win.addEventListener("pagehide", () => {
			this.windows.splice(this.windows.indexOf(split), 1);
			for (const left of split.leaves) left.detach();
		});
		this.layoutChanged();
		return split;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		leaf.parent.select(leaf);
		const { parent } = leaf.parent;
		if (parent.collapsed && parent !== this.rootSplit) (parent as WorkspaceSidedock).expand();
		await leaf.loadIfDeferred();
		this.layoutChanged();
	}

	setActiveLeaf(leaf: WorkspaceLeaf, options?: { focus?: boolean } | boolean): void {
		const before = this.activeLeaf;
		this.activeLeaf = leaf;
		leaf.parent.select(leaf);
		before?.parent.drawHeaders();
		if (typeof options === "object" && options.focus) leaf.containerEl.focus();
		this.recent.splice(0, this.recent.length, leaf, ...this.recent.filter((other) => other !== leaf));
		if (Platform.isPhone && leaf.parent.parent === this.rootSplit)
			for (const drawer of [this.leftSplit, this.rightSplit]) drawer.collapse();
		void leaf.loadIfDeferred();
		if (before === leaf) return;
		this.trigger("active-leaf-change", leaf);
		this.fileShown(leaf);
		this.layoutChanged();
	}

	/** Tells of the active file, if it has become another. */
	fileShown(leaf: WorkspaceLeaf): void {
		if (leaf !== this.activeLeaf || !(leaf.view instanceof FileView) || leaf.view.file === this.lastFile) return;
		this.lastFile = leaf.view.file;
		this.trigger("file-open", this.lastFile);
	}

	get activeEditor(): MarkdownView | null {
		return this.getActiveViewOfType(MarkdownView);
	}

	getActiveViewOfType<T>(type: Constructor<T>): T | null {
		const view: unknown = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file in front; where a sidebar is active, the one last in front. */
	getActiveFile(): TFile | null {
		const views = [this.activeLeaf, ...this.recent].map((leaf) => leaf?.view).filter((view) => view instanceof FileView);
		return views.find((view) => view.file)?.file ?? null;
	}

	getLastOpenFiles(): string[] {
		return this.recent.flatMap((leaf) => (leaf.view instanceof FileView && leaf.view.file ? [leaf.view.file.path] : []));
	}

	/** Opens the note a link means; one that does not exist yet is made, as in the application. */
	async openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, open: OpenViewState = {}): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const name = /\.\w+$/.test(path) ? path : `${path}.md`;
		const file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.app.vault.create(name, ""));
		await this.getLeaf(newLeaf).openFile(file, { ...open, ...(subpath && { eState: { subpath, ...open.eState } }) });
	}

	iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
		this.rootSplit.leaves.forEach((leaf) => visit(leaf));
	}

	iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
		for (const split of [this.rootSplit, this.leftSplit, this.rightSplit, ...this.windows]) split.leaves.forEach((leaf) => visit(leaf));
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		const leaves: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaf.view.getViewType() === type && leaves.push(leaf));
		return leaves;
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		let found: WorkspaceLeaf | null = null;
		this.iterateAllLeaves((leaf) => leaf.id === id && (found = leaf));
		return found;
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	leafGone(leaf: WorkspaceLeaf): void {
		this.recent.splice(0, this.recent.length, ...this.recent.filter((other) => other !== leaf));
		leaf.parent.parent.dropIfEmpty(leaf.parent);
		if (this.rootSplit.leaves.length === 0) this.rootSplit.tabs.add();
		if (leaf === this.activeLeaf) {
			const next = this.getMostRecentLeaf();
			if (next) this.setActiveLeaf(next);
		}
		this.layoutChanged();
	}

	updateOptions(): void {}

	layoutChanged(): void {
		if (!this.layoutReady) return;
		this.trigger("layout-change");
		this.requestSaveLayout();
	}

	/** On a phone a view's header holds the button that opens the left drawer. */
	headerButtons(leaf: WorkspaceLeaf): HTMLElement[] {
		if (leaf.parent.parent.side !== null || !Platform.isPhone) return [];
		const button = createDiv({ cls: "clickable-icon host-drawer-button" });
		setIcon(button, "panel-left");
		setTooltip(button, "Open left sidebar");
		button.addEventListener("click", () => this.leftSplit.toggle());
		return [button];
	}

	private resized(): void {
		if (!this.layoutReady) return;
		this.trigger("resize");
		this.iterateAllLeaves((leaf) => leaf.isVisible() && leaf.onResize());
	}
}

import type { App } from "../app";
import { setIcon } from "../base/icons";
import { setTooltip } from "../popups/tooltip";
import { WorkspaceLeaf } from "./leaf";
import type { WorkspaceSplit } from "./split";

/** A group of tabs, of which one is in front. In a sidebar the tabs are icons. */
export class WorkspaceTabs {
	readonly containerEl = createDiv("workspace-tabs");
	readonly leaves: WorkspaceLeaf[] = [];
	current: WorkspaceLeaf | null = null;
	private readonly headersEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(
		private readonly app: App,
		readonly parent: WorkspaceSplit,
	) {
		const headers = this.containerEl.createDiv("workspace-tab-header-container");
		this.headersEl = headers.createDiv({ cls: "workspace-tab-header-container-inner", attr: { role: "tablist" } });
		if (parent.side === null) this.addNewTabButton();
		this.bodyEl = this.containerEl.createDiv("workspace-tab-container");
		parent.containerEl.append(this.containerEl);
	}

	add(): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, this);
		this.take(leaf);
		return leaf;
	}

	/** Takes in a leaf, which may come from elsewhere. */
	take(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.leaves.push(leaf);
		this.bodyEl.append(leaf.containerEl);
		if (!this.current) this.select(leaf);
		else this.drawHeaders();
	}

	/** Brings a tab to the front; its view is loaded by who asked for it. */
	select(leaf: WorkspaceLeaf): void {
		this.current = leaf;
		this.drawHeaders();
	}

	remove(leaf: WorkspaceLeaf): void {
		const at = this.leaves.indexOf(leaf);
		if (at < 0) return;
		this.leaves.splice(at, 1);
		leaf.containerEl.remove();
		if (this.current !== leaf) return this.drawHeaders();
		this.current = this.leaves[Math.min(at, this.leaves.length - 1)] ?? null;
		this.drawHeaders();
		if (this.current) void this.app.workspace.revealLeaf(this.current);
	}

	drawHeaders(): void {
		this.headersEl.replaceChildren(...this.leaves.map((leaf) => this.headerOf(leaf)));
		for (const leaf of this.leaves) leaf.containerEl.toggle(leaf === this.current);
	}

	private headerOf(leaf: WorkspaceLeaf): HTMLElement {
		const attr = { role: "tab", "aria-selected": leaf === this.current, tabindex: "-1" };
		const header = createDiv({ cls: "workspace-tab-header tappable", attr });
		header.toggleClass("is-active", leaf === this.current);
		header.toggleClass("mod-active", leaf === this.app.workspace.activeLeaf);
		setTooltip(header, leaf.getDisplayText());
		const inner = header.createDiv("workspace-tab-header-inner");
		setIcon(inner.createDiv("workspace-tab-header-inner-icon"), leaf.getIcon());
		inner.createDiv({ cls: "workspace-tab-header-inner-title", text: leaf.getDisplayText() });
		if (this.parent.side === null) this.addCloseButton(inner, leaf);
		header.addEventListener("click", () => {
			void this.app.workspace.revealLeaf(leaf);
			this.app.workspace.setActiveLeaf(leaf, { focus: true });
		});
		header.addEventListener("auxclick", () => leaf.detach());
		header.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			leaf.showMenu(event, "tab-header");
		});
		return header;
	}

	private addCloseButton(inner: HTMLElement, leaf: WorkspaceLeaf): void {
		const close = inner.createDiv({ cls: "workspace-tab-header-inner-close-button" });
		setIcon(close, "x");
		setTooltip(close, "Close");
		close.addEventListener("click", (event) => {
			event.stopPropagation();
			leaf.detach();
		});
	}

	private addNewTabButton(): void {
		const button = createDiv({ cls: "workspace-tab-header-new-tab clickable-icon" });
		setIcon(button, "plus");
		setTooltip(button, "New tab");
		button.addEventListener("click", () => this.app.workspace.setActiveLeaf(this.app.workspace.getLeaf("tab")));
		this.headersEl.after(button);
	}
}

import type { App } from "../app";
import { Platform } from "../base/platform";
import type { WorkspaceLeaf } from "./leaf";
import { WorkspaceTabs } from "./tabs";

/** Groups of tabs beside each other: the main area, or a sidebar. */
export class WorkspaceSplit {
	readonly containerEl: HTMLElement;
	readonly children: WorkspaceTabs[] = [];
	collapsed = false;

	constructor(
		protected readonly app: App,
		readonly side: "left" | "right" | null,
	) {
		this.containerEl = createDiv(`workspace-split ${side ? `mod-${side}-split mod-sidedock` : "mod-root mod-vertical"}`);
	}

	get leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((tabs) => tabs.leaves);
	}

	/** The first group of tabs, made where there is none. */
	get tabs(): WorkspaceTabs {
		return this.children[0] ?? this.addTabs();
	}

	addTabs(): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this.app, this);
		this.children.push(tabs);
		return tabs;
	}

	/** Takes away a group that holds nothing, unless it is the last. */
	dropIfEmpty(tabs: WorkspaceTabs): void {
		if (tabs.leaves.length > 0 || this.children.length === 1) return;
		this.children.splice(this.children.indexOf(tabs), 1);
		tabs.containerEl.remove();
	}
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceSplit {
	readonly win = window;
	readonly doc = document;
}

/** What stands in a window of its own. */
export class WorkspaceWindow extends WorkspaceSplit {
	readonly doc: Document;

	constructor(
		app: App,
		readonly win: Window,
	) {
		super(app, null);
		this.doc = win.document;
		const outer = this.doc.body.createDiv("app-container").createDiv("horizontal-main-container");
		outer.createDiv("workspace").append(this.containerEl);
	}
}

/** A sidebar, which can be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit {
	constructor(
		app: App,
		override readonly side: "left" | "right",
		collapsed: boolean,
	) {
		super(app, side);
		this.set(collapsed);
	}

	collapse(): void {
		this.set(true);
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	expand(): void {
		this.set(false);
		for (const tabs of this.children) void tabs.current?.loadIfDeferred();
	}

	private set(collapsed: boolean): void {
		const changed = collapsed !== this.collapsed;
		this.collapsed = collapsed;
		this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
		if (changed) this.app.workspace.layoutChanged();
	}
}

/** A sidebar of a phone: it lies over the main area, and one at a time is open. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {
	override expand(): void {
		const { leftSplit, rightSplit } = this.app.workspace;
		(this === leftSplit ? rightSplit : leftSplit).collapse();
		super.expand();
	}
}

/** The kind of sidebar that this device has. */
export function makeSidebar(app: App, side: "left" | "right"): WorkspaceSidedock {
	return Platform.isMobile ? new WorkspaceMobileDrawer(app, side, true) : new WorkspaceSidedock(app, side, side === "right");
}

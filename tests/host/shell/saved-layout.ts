import type { App } from "../obsidian/app";
import type { SavedLeaf } from "../obsidian/workspace/leaf";
import type { SavedLayout } from "../obsidian/workspace/workspace";

const KEY = "host-layout";

/** The leaves as they were before the page was loaded again; at first the file list and an outline. */
export function savedLayout(open: string | null): SavedLayout {
	const kept = sessionStorage.getItem(KEY);
	if (kept !== null && open === null) return JSON.parse(kept) as SavedLayout;
	const side = (type: string, title: string, icon: string): SavedLeaf => ({ type, title, icon, state: {}, current: true });
	return {
		left: [side("file-explorer", "Files", "folder-closed")],
		right: [side("outline", "Outline", "list")],
		main: open === null ? [] : [{ type: "markdown", title: open, icon: "file", state: { file: open }, current: true }],
		rightCollapsed: true,
	};
}

/** Whether the leaves of an earlier visit are kept. */
export function hasLayout(): boolean {
	return sessionStorage.getItem(KEY) !== null;
}

/** Keeps the leaves for as long as the browser's tab is open. */
export function keepLayout(app: App): void {
	app.workspace.on("host:save-layout", () => sessionStorage.setItem(KEY, JSON.stringify(app.workspace.getLayout())));
}

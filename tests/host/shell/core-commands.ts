import type { App } from "../obsidian/app";
import { MarkdownView } from "../obsidian/workspace/markdown-view";
import { CommandPalette } from "./command-palette";
import { SettingsWindow } from "./settings-window";

/** The stand-in's own commands, a few of those the application has. */
export function addCoreCommands(app: App): void {
	const { commands, workspace } = app;
	const palette = (): void => new CommandPalette(app).open();
	commands.addCommand({
		id: "command-palette:open",
		name: "Open command palette",
		hotkeys: [{ modifiers: ["Mod"], key: "p" }],
		callback: palette,
	});
	commands.addCommand({
		id: "app:open-settings",
		name: "Open settings",
		hotkeys: [{ modifiers: ["Mod"], key: "," }],
		callback: () => {
			const settings = new SettingsWindow(app);
			app.setting.close = () => settings.close();
			settings.open();
		},
	});
	commands.addCommand({ id: "markdown:toggle-preview", name: "Toggle reading view", callback: () => void toggleReading(app) });
	commands.addCommand({ id: "editor:toggle-source", name: "Toggle Live Preview/Source mode", callback: () => void toggleLive(app) });
	commands.addCommand({ id: "theme:toggle-light-dark", name: "Toggle light/dark mode", callback: () => toggleTheme(app) });
	commands.addCommand({ id: "app:toggle-left-sidebar", name: "Toggle left sidebar", callback: () => workspace.leftSplit.toggle() });
	commands.addCommand({ id: "app:toggle-right-sidebar", name: "Toggle right sidebar", callback: () => workspace.rightSplit.toggle() });
	commands.addCommand({
		id: "workspace:move-to-new-window",
		name: "Move current tab to new window",
		checkCallback: (checking) => {
			const { activeLeaf } = workspace;
			if (activeLeaf !== null && !checking) workspace.moveLeafToPopout(activeLeaf);
			return activeLeaf !== null;
		},
	});
	workspace.on("host:open-palette", palette);
	document.addEventListener("keydown", (event) => app.keymap.onKeyEvent(event));
	for (const type of ["click", "keydown"] as const) document.addEventListener(type, (event) => (app.lastEvent = event), true);
	const tasks = { add: () => undefined, addPromise: () => undefined, isEmpty: () => true };
	window.addEventListener("pagehide", () => workspace.trigger("quit", tasks));
}

async function toggleReading({ workspace }: App): Promise<void> {
	const view = workspace.getActiveViewOfType(MarkdownView);
	await view?.setState({ ...view.getState(), mode: view.getMode() === "preview" ? "source" : "preview" }, { history: false });
}

async function toggleLive({ workspace }: App): Promise<void> {
	const view = workspace.getActiveViewOfType(MarkdownView);
	const state = view?.getState();
	await view?.setState({ ...state, mode: "source", source: state?.["source"] !== true }, { history: false });
}

function toggleTheme(app: App): void {
	const dark = app.isDarkMode();
	document.body.toggleClass("theme-dark", !dark);
	document.body.toggleClass("theme-light", dark);
	app.workspace.trigger("css-change");
}

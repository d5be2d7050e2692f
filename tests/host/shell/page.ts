import "../style/page.css";
import { App } from "../obsidian/app";
import { setIconShapes, type IconShapes } from "../obsidian/base/icons";
import { momentLocale } from "../obsidian/base/moment-locale";
import { Platform, setLanguage } from "../obsidian/base/platform";
import { extendDom } from "../obsidian/dom/extend-dom";
import * as obsidian from "../obsidian/obsidian";
import { setMenuKeymap } from "../obsidian/popups/menu";
import { followPointer } from "../obsidian/popups/tooltip";
import { addCoreCommands } from "./core-commands";
import { FileListView } from "./file-list-view";
import { fixDay } from "./fixed-day";
import { OutlineView } from "./outline-view";
import { addPagePreview } from "./page-preview";
import { showInPhoneFrame } from "./phone-frame";
import { loadPlugin } from "./load-plugin";
import { Server } from "./remote-disk";
import { Rest } from "./rest";
import { hasLayout, keepLayout, savedLayout } from "./saved-layout";
import { makeTestHandle } from "./test-handle";
import { drawWindow } from "./window";

// Before anything asks for a timer or a frame.
const rest = new Rest();
const asked = new URLSearchParams(location.search);

/** Puts the stand-in together: the page, the application in it, and the plugin in that. */
async function begin(): Promise<void> {
	extendDom();
	const server = new Server(rest);
	const icons = fetch("/icons.json").then((response) => response.json() as Promise<IconShapes>);
	const start = await server.start();
	if (start.today) fixDay(start.today);
	setLanguage(start.language);
	obsidian.moment.locale(momentLocale(start.language));
	setIconShapes(await icons);
	document.title = `${start.vaultName} – a stand-in for Obsidian`;
	document.body.className = asked.get("theme") === "dark" ? "theme-dark" : "theme-light";
	const phone = asked.has("phone");
	if (phone && window.innerWidth > 600) return showInPhoneFrame();
	if (phone) Object.assign(Platform, { isMobile: true, isPhone: true, isMobileApp: true, isDesktop: false, isDesktopApp: false });
	document.body.toggleClass(["is-mobile", "is-phone"], phone);

	const app = new App(server.disk, { name: start.vaultName, strict: start.strict, indexed: asked.has("indexed") });
	setMenuKeymap(app);
	followPointer();
	drawWindow(app, start);
	app.workspace.viewTypes.add("file-explorer", (leaf) => new FileListView(leaf), "folder-closed");
	app.workspace.viewTypes.add("outline", (leaf) => new OutlineView(leaf), "list");
	addCoreCommands(app);
	addPagePreview(app);
	const handle = makeTestHandle(app, rest);
	const plugin = await loadPlugin(app, start.manifest, obsidian);
	const turnedOn = start.enabled && !hasLayout();
	await app.start([plugin], savedLayout(asked.get("open")));
	// As the application does when a person turns the plugin on, and at no later start.
	if (turnedOn) plugin.onUserEnable();
	keepLayout(app);
	await server.follow((changes, told) => {
		for (const change of changes) {
			app.vault.follow(change);
			if (change.path === plugin.dataPath) void plugin.onExternalSettingsChange?.();
		}
		handle.told = told;
	});
	handle.ready = true;
}

begin().catch((error: unknown) => {
	document.body.append(createDiv({ cls: "empty-state", text: error instanceof Error ? error.message : String(error) }));
	throw error;
});

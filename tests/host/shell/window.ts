import type { App } from "../obsidian/app";
import { setIcon } from "../obsidian/base/icons";
import { Menu } from "../obsidian/popups/menu";
import { setTooltip } from "../obsidian/popups/tooltip";
import type { PageStart } from "../serve";

/** Draws the window around the workspace: the bar that says what this is, ribbon, status bar, and on a phone the bar at the foot. */
export function drawWindow(app: App, start: PageStart): void {
	const container = document.body.createDiv("app-container");
	drawBar(container, app, start);
	const main = container.createDiv("horizontal-main-container");
	const ribbon = main.createDiv("workspace-ribbon side-dock-ribbon mod-left");
	ribbon.createDiv("side-dock-actions");
	const settings = ribbon.createDiv("side-dock-settings");
	addButton(settings, "settings", "Settings", () => app.commands.executeCommandById("app:open-settings"));
	app.workspace.mount(main.createDiv("workspace"));
	const status = container.createDiv("status-bar");
	status.createDiv("status-bar-items");
	if (document.body.hasClass("is-phone")) drawPhone(container, app);
}

function drawBar(container: HTMLElement, app: App, start: PageStart): void {
	const bar = container.createDiv({ cls: "host-bar", attr: { role: "banner" } });
	const run = (id: string) => () => app.commands.executeCommandById(id);
	const phone = document.body.hasClass("is-phone");
	if (!phone) addButton(bar, "panel-left", "Toggle left sidebar", run("app:toggle-left-sidebar"));
	const notes = start.written ? "changes are written to your folder" : "changes go to a copy and are thrown away";
	const says = bar.createDiv("host-bar-text");
	says.createSpan({ cls: "host-bar-name", text: phone ? "A stand-in, not Obsidian" : "A stand-in for trying the plugin, not Obsidian" });
	const about = `${start.manifest.name} ${start.manifest.version} · ${start.vaultName} · ${notes}`;
	if (!phone) says.createSpan({ cls: "host-bar-note", text: about });
	addButton(bar, "sun-moon", "Light or dark", run("theme:toggle-light-dark"));
	if (!phone) addButton(bar, "smartphone", "Phone width", () => (location.href = phoneUrl()));
	addButton(bar, "terminal", "Command palette", run("command-palette:open"));
	addButton(bar, "settings", "Open settings", run("app:open-settings"));
	if (!phone) addButton(bar, "panel-right", "Toggle right sidebar", run("app:toggle-right-sidebar"));
}

/** On a phone the ribbon's actions are in a menu, and a touch beside a drawer closes it. */
function drawPhone(container: HTMLElement, app: App): void {
	const { rootSplit, leftSplit, rightSplit } = app.workspace;
	rootSplit.containerEl.addEventListener(
		"click",
		(event) => {
			if (event.target instanceof Element && event.target.closest(".host-drawer-button")) return;
			for (const drawer of [leftSplit, rightSplit]) drawer.collapse();
		},
		true,
	);
	const bar = container.createDiv("mobile-navbar").createDiv("mobile-navbar-actions");
	addButton(bar, "panel-left", "Files", () => app.workspace.leftSplit.toggle());
	addButton(bar, "terminal", "Run a command", () => app.commands.executeCommandById("command-palette:open"));
	addButton(bar, "circle-plus", "New tab", () => app.workspace.setActiveLeaf(app.workspace.getLeaf("tab")));
	addButton(bar, "panel-right", "Sidebar", () => app.workspace.rightSplit.toggle());
	addButton(bar, "menu", "Ribbon menu", (event) => {
		const menu = new Menu();
		for (const action of document.querySelectorAll<HTMLElement>(".side-dock-ribbon-action")) {
			menu.addItem((item) => {
				item.setTitle(action.getAttribute("aria-label") ?? "").onClick(() => action.click());
				const icon = action.querySelector("svg");
				if (icon) item.dom.querySelector(".menu-item-icon")?.append(icon.cloneNode(true));
			});
		}
		menu.showAtMouseEvent(event);
	});
}

function addButton(into: HTMLElement, icon: string, name: string, act: (event: MouseEvent) => unknown): void {
	const button = into.createEl("button", { cls: "clickable-icon", attr: { type: "button" } });
	setIcon(button, icon);
	setTooltip(button, name);
	button.addEventListener("click", act);
}

function phoneUrl(): string {
	const url = new URL(location.href);
	url.searchParams.set("phone", "");
	return url.href;
}

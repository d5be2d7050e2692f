import type { App } from "../obsidian/app";
import { Component } from "../obsidian/base/component";
import { Keymap } from "../obsidian/base/keymap";
import { MarkdownRenderer } from "../obsidian/markdown-renderer";

interface HoverLink {
	event: MouseEvent;
	source: string;
	targetEl: HTMLElement | null;
	linktext: string;
	sourcePath?: string;
}

/** Shows a note beside a link that the pointer rests on, where a plugin asks for it; by default only with Ctrl or Cmd. */
export function addPagePreview(app: App): void {
	app.workspace.on("hover-link", ({ event, source, targetEl, linktext, sourcePath = "" }: HoverLink) => {
		const known = app.workspace.hoverSources.get(source);
		if (!targetEl || (known?.defaultMod !== false && !Keymap.isModEvent(event))) return;
		const file = app.metadataCache.getFirstLinkpathDest(linktext.split("#")[0] ?? "", sourcePath);
		if (!file) return;
		const timer = setTimeout(() => void show(file.path), 300);
		targetEl.addEventListener("mouseleave", () => clearTimeout(timer), { once: true });
	});

	async function show(path: string): Promise<void> {
		const file = app.vault.getFileByPath(path);
		if (!file) return;
		document.querySelector(".hover-popover")?.remove();
		const popover = document.body.createDiv("popover hover-popover");
		popover.createDiv({ cls: "inline-title", text: file.basename });
		const life = new Component();
		life.load();
		const end = (): void => {
			popover.remove();
			life.unload();
		};
		await MarkdownRenderer.render(app, await app.vault.cachedRead(file), popover.createDiv("markdown-rendered"), path, life);
		const { lastEvent } = app;
		const near = document.querySelector(":hover a:hover, [data-href]:hover")?.getBoundingClientRect();
		const [x, y] = near ? [near.left, near.bottom + 6] : [(lastEvent as MouseEvent | null)?.clientX ?? 80, 80];
		const left = Math.min(x, window.innerWidth - popover.offsetWidth - 8);
		popover.setCssStyles({ left: `${left}px`, top: `${Math.min(y, window.innerHeight - popover.offsetHeight - 8)}px` });
		popover.addEventListener("mouseleave", end);
		document.addEventListener("mousedown", end, { once: true });
	}
}

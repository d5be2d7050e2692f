import type { App } from "../obsidian/app";
import { Component } from "../obsidian/base/component";
import { Keymap } from "../obsidian/base/keymap";
import { MarkdownRenderer } from "../obsidian/markdown-renderer";
import { parseLinktext } from "../obsidian/vault/links";
import { partOf } from "../obsidian/vault/part-of";

/** How long the pointer rests on a link until the note is shown, and how long it may be elsewhere, in ms. */
const WAIT = 300;

interface HoverLink {
	event: MouseEvent;
	source: string;
	hoverParent: { hoverPopover: unknown };
	targetEl: HTMLElement | null;
	linktext: string;
	sourcePath?: string;
}

/**
 * Shows a note, or the part of it that a link names, beside the link that the pointer rests on, where a plugin asks for it; by default
 * only with Ctrl or Cmd. What is shown ends when the pointer has left it and the link. A link in it shows another beside it.
 */
export function addPagePreview(app: App): void {
	const shown = new Map<HTMLElement, Popover>();
	const end = (popover: Popover): void => {
		for (const other of shown.values()) if (popover.el.contains(other.targetEl)) end(other);
		shown.delete(popover.el);
		popover.end();
	};
	const endLeft = (): void => {
		// What the pointer was on may be gone by now, while the pointer is still in the popover.
		const isOver = ({ el, targetEl }: Popover): boolean =>
			[el, targetEl].some((each) => each.matches(":hover")) ||
			[...shown.values()].some((other) => el.contains(other.targetEl) && isOver(other));
		for (const popover of shown.values()) if (!popover.targetEl.isConnected || !isOver(popover)) end(popover);
	};
	document.addEventListener(
		"mouseover",
		() => {
			if (shown.size > 0) setTimeout(endLeft, WAIT);
		},
		{ capture: true },
	);

	app.workspace.on("hover-link", ({ event, source, targetEl, linktext, hoverParent, sourcePath = "" }: HoverLink) => {
		const known = app.workspace.hoverSources.get(source);
		if (!targetEl || (known?.defaultMod !== false && !Keymap.isModEvent(event))) return;
		const { path, subpath } = parseLinktext(linktext);
		const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		if (!file || [...shown.values()].some((popover) => popover.targetEl === targetEl)) return;
		const at = { x: event.clientX, y: event.clientY };
		const timer = setTimeout(() => {
			void app.vault.cachedRead(file).then((text) => {
				if (!targetEl.isConnected) return;
				const popover = new Popover(
					app,
					targetEl,
					partOf(text, subpath),
					{ path: file.path, title: subpath === "" ? file.basename : "" },
					at,
				);
				for (const other of shown.values()) if (!other.el.contains(targetEl)) end(other);
				shown.set(popover.el, popover);
				hoverParent.hoverPopover = popover;
			});
		}, WAIT);
		targetEl.addEventListener("mouseleave", () => clearTimeout(timer), { once: true });
	});
}

/** A note beside a link. */
class Popover {
	readonly el: HTMLElement;
	private readonly life = new Component();

	constructor(
		app: App,
		readonly targetEl: HTMLElement,
		text: string,
		{ path, title }: { readonly path: string; readonly title: string },
		{ x, y }: { readonly x: number; readonly y: number },
	) {
		const { doc, win } = targetEl;
		this.el = doc.body.createDiv("popover hover-popover");
		if (title !== "") this.el.createDiv({ cls: "inline-title", text: title });
		void this.life.load();
		void MarkdownRenderer.render(app, text, this.el.createDiv("markdown-preview-view markdown-rendered"), path, this.life);
		const { bottom } = targetEl.getBoundingClientRect();
		const top = Math.min(bottom > y + 60 ? y + 20 : bottom + 6, win.innerHeight - this.el.offsetHeight - 8);
		this.el.setCssStyles({
			left: `${Math.max(8, Math.min(x, win.innerWidth - this.el.offsetWidth - 8))}px`,
			top: `${Math.max(8, top)}px`,
		});
	}

	end(): void {
		this.life.unload();
		this.el.remove();
	}
}

import type { ViewStateResult } from "obsidian";
import { Component } from "../base/component";
import { Keymap } from "../base/keymap";
import { MarkdownRenderer } from "../markdown-renderer";
import { Menu } from "../popups/menu";
import { stripHeadingForLink } from "../vault/links";
import { LiveSurface } from "../live/live-surface";
import { Editor, type TextSurface } from "./editor";
import { TextFileView } from "./file-view";
import { highlightMarkdown } from "./highlight-markdown";
import type { WorkspaceLeaf } from "./leaf";
import { mergeText } from "./merge-text";

/**
 * A note in one of three ways: as plain text, coloured (a text area over a copy of the text that carries the colours), in Live Preview,
 * and as it is read.
 */
export class MarkdownView extends TextFileView {
	override icon = "file";
	readonly editor: Editor;
	private readonly titleInputEl: HTMLElement;
	private readonly coloursEl: HTMLElement;
	private readonly area: HTMLTextAreaElement;
	private readonly sourceEl: HTMLElement;
	private readonly readingEl: HTMLElement;
	private mode: "source" | "preview" = "source";
	private readonly paneEl: HTMLElement;
	private isLive = false;
	private live: LiveSurface | null = null;
	private rendered: Component | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv("markdown-source-view");
		this.readingEl = this.contentEl.createDiv("markdown-preview-view markdown-rendered");
		this.readingEl.hide();
		const sizer = this.sourceEl.createDiv("cm-sizer");
		this.titleInputEl = sizer.createDiv("inline-title");
		const pane = sizer.createDiv("host-note");
		this.paneEl = pane;
		this.coloursEl = pane.createEl("pre", { cls: "host-note-colours", attr: { "aria-hidden": "true" } });
		this.area = pane.createEl("textarea", { cls: "host-note-text", attr: { spellcheck: "false", "aria-label": "Note" } });
		this.editor = new Editor(() => this.surface);
		this.area.addEventListener("input", () => this.typed());
		this.area.addEventListener("click", (event) => Keymap.isModEvent(event) && this.followLink(event));
		this.area.addEventListener("contextmenu", (event) => this.showEditorMenu(event));
		this.area.addEventListener("host:show-line", (event) => this.showLine((event as CustomEvent<number>).detail));
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on("modify", (file: unknown) => file === this.file && void this.takeOver()));
	}

	getViewType(): string {
		return "markdown";
	}
	getMode(): "source" | "preview" {
		return this.mode;
	}
	getViewData(): string {
		const { value } = this.surface;
		return this.data.includes("\r\n") ? value.replace(/\n/g, "\r\n") : value;
	}
	clear(): void {
		this.surface.value = "";
	}
	/** As the application's: `source` false is Live Preview. */
	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: !this.isLive };
	}

	private get surface(): TextSurface {
		return this.live ?? this.area;
	}

	setViewData(data: string): void {
		if (this.live) {
			this.live.value = data.replace(/\r\n/g, "\n");
			return;
		}
		const { selectionStart, selectionEnd } = this.area;
		this.area.value = data;
		this.area.setSelectionRange(selectionStart, selectionEnd);
		this.draw();
	}

	override async setState(state: { file?: unknown; mode?: unknown; source?: unknown } | null, result: ViewStateResult): Promise<void> {
		if (typeof state?.source === "boolean") this.isLive = !state.source;
		this.showLive(this.isLive && state?.mode !== "preview");
		await super.setState(state, result);
		this.mode = state?.mode === "preview" ? "preview" : "source";
		this.sourceEl.toggle(this.mode === "source");
		this.readingEl.toggle(this.mode === "preview");
		await this.read();
		this.editor.setCursor(0);
	}

	override async onClose(): Promise<void> {
		this.rendered?.unload();
		await super.onClose();
		this.showLive(false);
	}

	private showLive(isLive: boolean): void {
		if (isLive === (this.live !== null)) return;
		const { value } = this.surface;
		this.live?.end();
		this.live = isLive
			? new LiveSurface(
					this.app,
					this.sourceEl,
					() => this.file?.path ?? "",
					() => this.typed(),
				)
			: null;
		this.sourceEl.toggleClass("is-live-preview", isLive);
		this.paneEl.toggle(!isLive);
		this.surface.value = value;
		this.draw();
	}

	/** The note as it is read, with what plugins draw in it; what was drawn before ends. */
	private async read(): Promise<void> {
		this.rendered?.unload();
		this.rendered = null;
		this.readingEl.empty();
		if (this.mode === "source" || !this.file) return;
		this.rendered = new Component();
		this.rendered.load();
		this.readingEl.createDiv({ cls: "inline-title", text: this.getDisplayText() });
		await MarkdownRenderer.render(this.app, this.surface.value, this.readingEl.createDiv(), this.file.path, this.rendered);
	}

	/** Goes to `line`, to a heading or block named by `subpath`, or to the place given by `cursor`. */
	override setEphemeralState(state: { line?: number; subpath?: string; cursor?: { from: { line: number; ch: number } } } | null): void {
		const position = state?.cursor?.from ?? { line: state?.line ?? this.lineOf(state?.subpath ?? ""), ch: 0 };
		if (position.line < 0) return;
		this.editor.setCursor(position);
		this.surface.focus();
		this.showLine(position.line);
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: { from: this.editor.getCursor("from"), to: this.editor.getCursor("to") }, scroll: this.contentEl.scrollTop };
	}

	private typed(): void {
		this.draw();
		this.app.workspace.trigger("editor-change", this.editor, this);
		this.requestSave();
	}

	private draw(): void {
		this.titleInputEl.setText(this.getDisplayText());
		if (!this.live) this.coloursEl.replaceChildren(highlightMarkdown(this.area.value));
	}

	/** Somebody else wrote the note: take it over, and keep what was typed since the last save. */
	private async takeOver(): Promise<void> {
		if (!this.file) return;
		const written = await this.app.vault.cachedRead(this.file);
		if (written === this.data) return;
		const merged = !this.dirty ? written : mergeText(this.data, this.getViewData(), written);
		this.data = written;
		this.setViewData(merged);
		await this.read();
		if (merged !== written) this.requestSave();
	}

	private showLine(line: number): void {
		const el = this.coloursEl.children[line];
		if (!(el instanceof HTMLElement)) return;
		el.scrollIntoView({ block: "center" });
		el.addClass("is-flashing");
		setTimeout(() => el.removeClass("is-flashing"), 1500);
	}

	private lineOf(subpath: string): number {
		if (!subpath) return -1;
		const wanted = stripHeadingForLink(subpath.slice(subpath.lastIndexOf("#") + 1)).toLowerCase();
		const lines = this.surface.value.split("\n");
		if (subpath.startsWith("#^")) return lines.findIndex((line) => line.trimEnd().endsWith(subpath.slice(1)));
		return lines.findIndex((line) => /^#{1,6}\s/.test(line) && stripHeadingForLink(line.replace(/^#+/, "")).toLowerCase() === wanted);
	}

	private followLink(event: MouseEvent): void {
		const { line, ch } = this.editor.getCursor();
		const links = [...this.editor.getLine(line).matchAll(/\[\[([^[\]|]+)/g)];
		const found = links.find((link) => link.index <= ch && ch <= link.index + link[0].length);
		if (found?.[1]) void this.app.workspace.openLinkText(found[1], this.file?.path ?? "", event.shiftKey ? "tab" : false);
	}

	private showEditorMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle("Select all")
				.setIcon("text-select")
				.setSection("selection")
				.onClick(() => this.area.select()),
		);
		this.app.workspace.trigger("editor-menu", menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}
}

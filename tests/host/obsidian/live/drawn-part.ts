import { type EditorView, WidgetType } from "@codemirror/view";
import type { MarkdownPostProcessorContext } from "obsidian";
import type { App } from "../app";
import { Component } from "../base/component";
import { setIcon } from "../base/icons";
import { MarkdownRenderer } from "../markdown-renderer";

/** What is drawn in the place of some text: from where to where it stands, also by lines, in which note, and the text of all of that. */
export interface Part {
	readonly kind: "code" | "callout" | "embed";
	readonly language: string;
	readonly text: string;
	readonly path: string;
	readonly from: number;
	readonly to: number;
	readonly lines: readonly [number, number];
	readonly note: string;
}

const lives = new WeakMap<HTMLElement, Component>();

/**
 * A part of a note in Live Preview. It is made before it is put into the page, made anew when its text changes and when the caret has
 * left it, and ends when it is out of sight. Since the application is no longer kept from presses by `ignoreEvent`, nothing is.
 */
export class DrawnPart extends WidgetType {
	constructor(
		private readonly app: App,
		private readonly part: Part,
	) {
		super();
	}

	override eq({ part }: DrawnPart): boolean {
		const { kind, language, text, path } = this.part;
		return part.kind === kind && part.language === language && part.text === text && part.path === path;
	}

	override toDOM(view: EditorView): HTMLElement {
		const { kind, language } = this.part;
		const element = createDiv({ cls: ["cm-embed-block", "markdown-rendered"] });
		const life = new Component();
		void life.load();
		lives.set(element, life);
		if (kind === "code") {
			element.addClass("cm-preview-code-block", `cm-lang-${language}`);
			this.drawCode(element.createDiv(`block-language-${language}`), life);
		} else this.drawText(element.createDiv(), life);
		// A callout is edited where it is clicked, but where something in it was meant.
		if (kind === "callout")
			element.addEventListener("click", (event) => {
				if (!event.defaultPrevented) this.edit(view, element);
			});
		const button = element.createDiv({ cls: "edit-block-button", attr: { "aria-label": "Edit this block" } });
		setIcon(button, "code-xml");
		button.addEventListener("click", () => this.edit(view, element));
		const sizes = new ResizeObserver(() => view.requestMeasure());
		sizes.observe(element);
		life.register(() => sizes.disconnect());
		return element;
	}

	override ignoreEvent(): boolean {
		return false;
	}

	override destroy(element: HTMLElement): void {
		lives.get(element)?.unload();
		lives.delete(element);
	}

	private edit(view: EditorView, element: HTMLElement): void {
		view.dispatch({ selection: { anchor: view.posAtDOM(element) } });
		view.focus();
	}

	private drawCode(element: HTMLElement, life: Component): void {
		const { text, path, language, note, lines } = this.part;
		const context = {
			docId: path,
			sourcePath: path,
			frontmatter: null,
			addChild: (child: Component) => void life.addChild(child),
			getSectionInfo: () => ({ text: note, lineStart: lines[0], lineEnd: lines[1] }),
		};
		void this.app.codeBlocks.get(language)?.(text, element, context as unknown as MarkdownPostProcessorContext);
	}

	private drawText(element: HTMLElement, life: Component): void {
		void MarkdownRenderer.render(this.app, this.part.text, element, this.part.path, life);
	}
}

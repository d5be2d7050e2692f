import type { MarkdownPostProcessorContext } from "obsidian";
import type { App } from "./app";
import { Component } from "./base/component";
import { Keymap } from "./base/keymap";
import { parseLinktext } from "./vault/links";
import { partOf } from "./vault/part-of";

/** Deeper than this no note is shown in another. */
const DEEPEST = 4;

/** A part of a rendered note with a life of its own. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

/** What is rendered into which element, and for how long. */
interface Rendering {
	readonly app: App;
	readonly sourcePath: string;
	readonly component: Component;
	/** What is not drawn yet when it returns. */
	readonly waiting: Promise<unknown>[];
	readonly depth: number;
}

/** Markdown to elements: headings, paragraphs, lists, quotes, callouts, code, links, embedded notes, bold and italic; the rest stays text. */
export class MarkdownRenderer extends MarkdownRenderChild {
	static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		blocks(markdown, el, { app, sourcePath, component, waiting: [], depth: 0 });
	}

	/** Waits until all that plugins draw in it is drawn, as whoever prints does. */
	static async renderWhole(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		const waiting: Promise<unknown>[] = [];
		blocks(markdown, el, { app, sourcePath, component, waiting, depth: 0 });
		for (let at = 0; at < waiting.length; at++) await waiting[at];
	}

	static renderMarkdown(): never {
		throw new Error("renderMarkdown is deprecated: use MarkdownRenderer.render.");
	}
}

function blocks(markdown: string, el: HTMLElement, rendering: Rendering): void {
	let list: HTMLElement | null = null;
	let code: { readonly language: string; readonly lines: string[] } | null = null;
	let quoted: string[] = [];
	const lines = markdown.replace(/^---\n[\s\S]*?\n---\n/, "").split(/\r?\n/);
	for (const line of [...lines, ""]) {
		if (!code && /^\s*>/.test(line)) {
			quoted.push(line.replace(/^\s*>\s?/, ""));
			continue;
		}
		if (quoted.length > 0) quote(quoted, el, rendering);
		quoted = [];
		const fence = /^\s*(?:```|~~~)\s*(\S*)/.exec(line);
		if (fence && code) {
			block(el, code.language, code.lines.join("\n"), rendering);
			code = null;
		} else if (fence) code = { language: fence[1] ?? "", lines: [] };
		else if (code) code.lines.push(line);
		else {
			const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s)?(.*)$/.exec(line);
			const heading = /^(#{1,6})\s+(.*)$/.exec(line);
			const embedded = /^!\[\[([^\]|]+)(?:\|[^\]]*)?\]\]\s*$/.exec(line)?.[1];
			if (!item && line.trim()) list = null;
			if (item) {
				list ??= el.createEl("ul");
				const li = list.createEl("li", { cls: item[1] ? "task-list-item" : "" });
				if (item[1]) li.createEl("input", { type: "checkbox", cls: "task-list-item-checkbox" }).checked = item[1] !== " ";
				inline(li, item[2] ?? "", rendering);
			} else if (heading) inline(el.createEl(`h${heading[1]?.length ?? 1}` as "h1"), heading[2] ?? "", rendering);
			else if (embedded) rendering.waiting.push(embed(el, embedded, rendering));
			else if (line.trim()) inline(el.createEl("p"), line, rendering);
		}
	}
}

function quote([first = "", ...others]: readonly string[], el: HTMLElement, rendering: Rendering): void {
	const callout = /^\[!([\w-]+)\][+-]?\s*(.*)$/.exec(first);
	if (!callout) return blocks([first, ...others].join("\n"), el.createEl("blockquote"), rendering);
	const [, type = "", title] = callout;
	const box = el.createDiv({ cls: "callout", attr: { "data-callout": type.toLowerCase() } });
	box.createDiv("callout-title").createDiv({ cls: "callout-title-inner", text: title || type });
	blocks(others.join("\n"), box.createDiv("callout-content"), rendering);
}

// A block of a language that a plugin draws, else its code.
function block(el: HTMLElement, language: string, source: string, { app, sourcePath, component, waiting }: Rendering): void {
	const handler = app.codeBlocks.get(language);
	if (handler === undefined) {
		el.createEl("pre").createEl("code", { text: `${source}\n` });
		return;
	}
	const addChild = (child: Component): void => void component.addChild(child);
	const context = { docId: sourcePath, sourcePath, frontmatter: null, addChild, getSectionInfo: () => null };
	waiting.push(
		Promise.resolve(handler(source, el.createDiv(`block-language-${language}`), context as unknown as MarkdownPostProcessorContext)),
	);
}

// Another note, or a part of it, which is followed for as long as it is shown.
async function embed(el: HTMLElement, linktext: string, { app, sourcePath, component, waiting, depth }: Rendering): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const file = path === "" ? app.vault.getFileByPath(sourcePath) : app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	const box = el.createDiv({ cls: "internal-embed markdown-embed inline-embed", attr: { src: linktext, alt: linktext } });
	if (!file || depth >= DEEPEST) return;
	const content = box.createDiv("markdown-embed-content").createDiv("markdown-preview-view markdown-rendered");
	let life = component.addChild(new Component());
	const draw = async (): Promise<void> => {
		const text = partOf(await app.vault.cachedRead(file), subpath);
		component.removeChild(life);
		life = component.addChild(new Component());
		content.empty();
		blocks(text, content, { app, sourcePath: file.path, component: life, waiting, depth: depth + 1 });
	};
	component.registerEvent(app.vault.on("modify", (changed: unknown) => changed === file && void draw()));
	await draw();
	box.addClass("is-loaded");
}

function inline(el: HTMLElement, text: string, { app, sourcePath }: Rendering): void {
	let from = 0;
	for (const found of text.matchAll(/\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`/g)) {
		el.appendText(text.slice(from, found.index));
		from = found.index + found[0].length;
		const [, link, shown, bold, italic, code] = found;
		if (link) {
			const a = el.createEl("a", { cls: "internal-link", text: shown ?? link, href: link, attr: { "data-href": link } });
			a.toggleClass("is-unresolved", app.metadataCache.getFirstLinkpathDest(link.split("#")[0] ?? "", sourcePath) === null);
			a.addEventListener("click", (event) => {
				event.preventDefault();
				void app.workspace.openLinkText(link, sourcePath, Keymap.isModEvent(event));
			});
			const source = "preview";
			a.addEventListener("mouseover", (event) =>
				app.workspace.trigger("hover-link", {
					event,
					source,
					hoverParent: { hoverPopover: null },
					targetEl: a,
					linktext: link,
					sourcePath,
				}),
			);
		} else if (bold) el.createEl("strong", { text: bold });
		else if (italic) el.createEl("em", { text: italic });
		else el.createEl("code", { text: code ?? "" });
	}
	el.appendText(text.slice(from));
}

import type { App } from "./app";
import { Component } from "./base/component";
import { Keymap } from "./base/keymap";

/** A part of a rendered note with a life of its own. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

/** Markdown to elements: headings, paragraphs, lists, quotes, code, links, bold and italic; tables and formulas stay text. */
export class MarkdownRenderer extends MarkdownRenderChild {
	static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		let list: HTMLElement | null = null;
		let code: { readonly language: string; readonly lines: string[] } | null = null;
		for (const line of markdown.replace(/^---\n[\s\S]*?\n---\n/, "").split(/\r?\n/)) {
			const fence = /^\s*(?:```|~~~)\s*(\S*)/.exec(line);
			if (fence && code) {
				block(app, el, code.language, code.lines.join("\n"), sourcePath, component);
				code = null;
			} else if (fence) code = { language: fence[1] ?? "", lines: [] };
			else if (code) code.lines.push(line);
			else {
				const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s)?(.*)$/.exec(line);
				const heading = /^(#{1,6})\s+(.*)$/.exec(line);
				if (!item && line.trim()) list = null;
				if (item) {
					list ??= el.createEl("ul");
					const li = list.createEl("li", { cls: item[1] ? "task-list-item" : "" });
					if (item[1]) li.createEl("input", { type: "checkbox", cls: "task-list-item-checkbox" }).checked = item[1] !== " ";
					inline(app, li, item[2] ?? "", sourcePath);
				} else if (heading) inline(app, el.createEl(`h${heading[1]?.length ?? 1}` as "h1"), heading[2] ?? "", sourcePath);
				else if (/^\s*>/.test(line)) inline(app, el.createEl("blockquote"), line.replace(/^\s*>\s?/, ""), sourcePath);
				else if (line.trim()) inline(app, el.createEl("p"), line, sourcePath);
			}
		}
	}

	static renderMarkdown(): never {
		throw new Error("renderMarkdown is deprecated: use MarkdownRenderer.render.");
	}
}

// A block of a language that a plugin draws, else its code.
function block(app: App, el: HTMLElement, language: string, source: string, sourcePath: string, component: Component): void {
	const handler = app.codeBlocks.get(language);
	if (handler === undefined) {
		el.createEl("pre").createEl("code", { text: `${source}\n` });
		return;
	}
	const addChild = (child: Component): void => void component.addChild(child);
	const context = { docId: sourcePath, sourcePath, frontmatter: null, addChild, getSectionInfo: () => null };
	handler(source, el.createDiv(`block-language-${language}`), context as unknown as Parameters<typeof handler>[2]);
}

function inline(app: App, el: HTMLElement, text: string, sourcePath: string): void {
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
		} else if (bold) el.createEl("strong", { text: bold });
		else if (italic) el.createEl("em", { text: italic });
		else el.createEl("code", { text: code ?? "" });
	}
	el.appendText(text.slice(from));
}

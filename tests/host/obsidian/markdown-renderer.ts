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
	static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, _component: Component): Promise<void> {
		let list: HTMLElement | null = null;
		let code: HTMLElement | null = null;
		for (const line of markdown.replace(/^---\n[\s\S]*?\n---\n/, "").split(/\r?\n/)) {
			if (/^\s*(```|~~~)/.test(line)) code = code ? null : el.createEl("pre").createEl("code");
			else if (code) code.appendText(`${line}\n`);
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

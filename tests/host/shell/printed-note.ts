import type { App } from "../obsidian/app";
import { Component } from "../obsidian/base/component";
import { MarkdownRenderer } from "../obsidian/markdown-renderer";

/** Renders a note as for PDF: in a part of the page that no screen shows, once all that is waited for is drawn; prints it, and ends it. */
export async function printNote(app: App, path: string, print: (element: HTMLElement) => Promise<void> | void): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`There is no note ${path}.`);
	const element = document.body.createDiv("print");
	const life = new Component();
	void life.load();
	// It is put into the page once what stands in it has been begun.
	const page = createDiv("markdown-preview-view markdown-rendered");
	const drawn = MarkdownRenderer.renderWhole(app, await app.vault.cachedRead(file), page, path, life);
	element.append(page);
	await drawn;
	await print(element);
	life.unload();
	element.remove();
}

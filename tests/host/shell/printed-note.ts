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
	await MarkdownRenderer.renderWhole(
		app,
		await app.vault.cachedRead(file),
		element.createDiv("markdown-preview-view markdown-rendered"),
		path,
		life,
	);
	await print(element);
	life.unload();
	element.remove();
}

/** How many larger pictures in an element show something. */
export function picturesIn(element: HTMLElement): number {
	const large = [...element.querySelectorAll("svg, img, canvas")].filter((each) => each.getBoundingClientRect().width > 100);
	return large.filter((each) => !each.instanceOf(HTMLCanvasElement) || isPainted(each)).length;
}

function isPainted(canvas: HTMLCanvasElement): boolean {
	const { width, height } = canvas;
	if (width === 0 || height === 0) return false;
	return (
		canvas
			.getContext("2d")
			?.getImageData(0, 0, width, height)
			.data.some((value) => value !== 0) ?? false
	);
}

import { type App, type Editor, MarkdownView } from "obsidian";
import { blockRound } from "../../core/pages/block-round";

const CONTROLS = ".rapport-row-link, a, button, input, [role='application']";
const EDITOR = "[contenteditable='true']";
// As long as the application may take to draw a block whose text the caret has left.
const FRAMES = 30;

/** How to get back into the text of a block that was drawn when the caret left it. */
const waysBack = new WeakMap<Element, () => void>();

/** Whether the note in front shows a block, or would if the caret were not in its text. */
export function isBlockThere({ workspace }: App): boolean {
	const view = workspace.getActiveViewOfType(MarkdownView);
	return view !== null && (blocksIn(view).length > 0 || (isLive(view) && lineBeside(view.editor) !== null));
}

/** Gives the focus to the first control of the block nearest to the caret; while a note is read, of the first block in view. */
export async function goIntoBlock({ workspace }: App): Promise<void> {
	const view = workspace.getActiveViewOfType(MarkdownView);
	if (view === null) return;
	if (view.getMode() === "preview") return enter(firstInView(view));
	const { editor } = view;
	// What is drawn is counted from where the caret is shown, which is in the editor while that has the focus.
	editor.focus();
	const beside = lineBeside(editor);
	if (beside === null) return enter(nearest(view));
	const inside = editor.getCursor();
	const drawn = blocksIn(view);
	const at = drawn.filter((block) => isBefore(block, caretIn(view))).length;
	editor.setCursor(beside, 0);
	for (let frame = 0; frame < FRAMES && blocksIn(view).length <= drawn.length; frame++) await nextFrame(view.contentEl);
	const block = blocksIn(view)[at];
	if (block === undefined) return editor.setCursor(inside);
	waysBack.set(block, () => editor.setCursor(editor.getCursor().line + inside.line - beside, inside.ch));
	enter(block);
}

/** Gives the focus back to the editor round a block. */
export function leaveBlock(block: HTMLElement): void {
	block.closest<HTMLElement>(EDITOR)?.focus({ preventScroll: true });
	waysBack.get(block)?.();
	waysBack.delete(block);
}

function enter(block: HTMLElement | undefined): void {
	if (block === undefined) return;
	const control = block.findAll(CONTROLS).find((each) => each.isShown());
	if (control === undefined) block.tabIndex = -1;
	(control ?? block).focus();
}

function blocksIn({ contentEl }: MarkdownView): readonly HTMLElement[] {
	return contentEl.findAll(".rapport-block").filter((block) => block.isShown());
}

function firstInView(view: MarkdownView): HTMLElement | undefined {
	const { top } = view.contentEl.getBoundingClientRect();
	const blocks = blocksIn(view);
	return blocks.find((block) => block.getBoundingClientRect().bottom > top) ?? blocks.at(-1);
}

function nearest(view: MarkdownView): HTMLElement | undefined {
	const caret = caretIn(view);
	const blocks = blocksIn(view);
	const above = blocks.filter((block) => isBefore(block, caret)).at(-1);
	const below = blocks.find((block) => !isBefore(block, caret));
	if (above === undefined || below === undefined || caret === null) return below ?? above;
	const { top, bottom } = caret.getBoundingClientRect();
	return top - above.getBoundingClientRect().bottom < below.getBoundingClientRect().top - bottom ? above : below;
}

/** The element in which the caret is shown; null where it is in none. */
function caretIn({ contentEl }: MarkdownView): Element | null {
	const { anchorNode, anchorOffset } = contentEl.doc.getSelection() ?? { anchorNode: null, anchorOffset: 0 };
	if (anchorNode === null || !contentEl.contains(anchorNode)) return null;
	const node = anchorNode.childNodes[anchorOffset] ?? anchorNode;
	return node.instanceOf(Element) ? node : node.parentElement;
}

function isBefore(block: Element, caret: Element | null): boolean {
	return caret !== null && (block.compareDocumentPosition(caret) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isLive(view: MarkdownView): boolean {
	return view.getMode() === "source" && view.leaf.getViewState().state?.["source"] === false;
}

/** The line beside the block in whose text the caret is; null where it is in none, or nothing stands beside it. */
function lineBeside(editor: Editor): number | null {
	const last = editor.lastLine();
	const lines = Array.from({ length: last + 1 }, (_, line) => editor.getLine(line));
	const [top, bottom] = blockRound(lines, editor.getCursor().line) ?? [0, last];
	if (bottom < last) return bottom + 1;
	return top > 0 ? top - 1 : null;
}

function nextFrame({ win }: HTMLElement): Promise<unknown> {
	return new Promise((resolve) => win.requestAnimationFrame(resolve));
}

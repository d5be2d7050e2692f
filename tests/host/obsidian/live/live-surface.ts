import { EditorState, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { App } from "../app";
import type { TextSurface } from "../workspace/editor";
import { drawnParts } from "./drawn-parts";

/**
 * The text of a note as Live Preview shows it, by the application's own editor: what plugins draw stands in the place of its text until
 * the caret goes there. Whatever reaches the editor does there what it does in plain text: a press moves the caret.
 */
export class LiveSurface implements TextSurface {
	private readonly view: EditorView;
	private readonly stopFollowing: () => void;
	private isOwn = false;

	constructor(
		app: App,
		parent: HTMLElement,
		pathOf: () => string,
		private readonly typed: () => void,
	) {
		this.view = new EditorView({
			parent,
			root: parent.doc,
			extensions: [
				EditorView.cspNonce.of(document.querySelector<HTMLMetaElement>("meta[name='host-style']")?.content ?? ""),
				EditorView.lineWrapping,
				EditorState.tabSize.of(4),
				drawnParts(app, pathOf),
				EditorView.updateListener.of(({ docChanged }) => {
					if (docChanged && !this.isOwn) this.typed();
				}),
			],
		});
		this.stopFollowing = parent.onWindowMigrated(() => this.view.setRoot(parent.doc));
	}

	end(): void {
		this.stopFollowing();
		this.view.destroy();
	}

	get value(): string {
		return this.view.state.doc.toString();
	}
	/** Takes over another text where it differs; the caret and what is drawn of the rest stay. */
	set value(text: string) {
		const before = this.value;
		if (text === before) return;
		let from = 0;
		while (from < before.length && before[from] === text[from]) from++;
		let same = 0;
		while (same < Math.min(before.length, text.length) - from && before.at(-1 - same) === text.at(-1 - same)) same++;
		this.isOwn = true;
		this.view.dispatch({
			changes: { from, to: before.length - same, insert: text.slice(from, text.length - same) },
			annotations: Transaction.addToHistory.of(false),
		});
		this.isOwn = false;
	}

	get selectionStart(): number {
		return this.view.state.selection.main.from;
	}
	get selectionEnd(): number {
		return this.view.state.selection.main.to;
	}
	get scrollTop(): number {
		return this.view.scrollDOM.scrollTop;
	}
	set scrollTop(top: number) {
		this.view.scrollDOM.scrollTop = top;
	}
	get scrollLeft(): number {
		return this.view.scrollDOM.scrollLeft;
	}

	setSelectionRange(start: number, end: number, direction?: "forward" | "backward" | "none"): void {
		const [anchor, head] = direction === "backward" ? [end, start] : [start, end];
		this.view.dispatch({ selection: { anchor, head } });
	}
	setRangeText(text: string, start: number, end: number, mode: SelectionMode = "preserve"): void {
		this.view.dispatch({
			changes: { from: start, to: end, insert: text },
			...(mode === "end" && { selection: { anchor: start + text.length } }),
		});
	}
	focus(): void {
		this.view.focus();
	}
	blur(): void {
		this.view.contentDOM.blur();
	}
	isActiveElement(): boolean {
		return this.view.hasFocus;
	}
	/** A line that is to be shown; changes tell of themselves. */
	dispatchEvent(event: Event): boolean {
		if (event instanceof CustomEvent && event.type === "host:show-line")
			this.view.dispatch({
				effects: EditorView.scrollIntoView(this.view.state.doc.line(Number(event.detail) + 1).from, { y: "center" }),
			});
		return true;
	}
}

import type { EditorChange, EditorPosition, EditorRange, EditorSelection, EditorTransaction } from "obsidian";

/** Where the text of a note stands and is edited: a text area, or what shows it as in Live Preview. */
export interface TextSurface {
	value: string;
	readonly selectionStart: number;
	readonly selectionEnd: number;
	scrollTop: number;
	readonly scrollLeft: number;
	setSelectionRange(start: number, end: number, direction?: "forward" | "backward" | "none"): void;
	setRangeText(text: string, start: number, end: number, mode?: SelectionMode): void;
	focus(): void;
	blur(): void;
	isActiveElement(): boolean;
	dispatchEvent(event: Event): boolean;
}

/** The text of the note pane, by lines and columns. */
export class Editor {
	constructor(private readonly surface: () => TextSurface) {}

	private get area(): TextSurface {
		return this.surface();
	}

	getDoc(): this {
		return this;
	}
	refresh(): void {}
	focus(): void {
		this.area.focus();
	}
	blur(): void {
		this.area.blur();
	}
	hasFocus(): boolean {
		return this.area.isActiveElement();
	}
	getValue(): string {
		return this.area.value;
	}
	lineCount(): number {
		return this.lines().length;
	}
	lastLine(): number {
		return this.lineCount() - 1;
	}
	getLine(line: number): string {
		return this.lines()[line] ?? "";
	}
	getSelection(): string {
		return this.area.value.slice(this.area.selectionStart, this.area.selectionEnd);
	}
	somethingSelected(): boolean {
		return this.area.selectionStart !== this.area.selectionEnd;
	}
	getScrollInfo(): { top: number; left: number } {
		return { top: this.area.scrollTop, left: this.area.scrollLeft };
	}
	undo(): void {
		this.command("undo");
	}
	redo(): void {
		this.command("redo");
	}

	setValue(text: string): void {
		this.area.value = text;
		this.changed();
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.area.value.slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
		this.area.setRangeText(text, this.posToOffset(from), this.posToOffset(to), "preserve");
		this.changed();
	}

	replaceSelection(text: string): void {
		this.area.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, "end");
		this.changed();
	}

	getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
		return this.offsetToPos(side === "from" || side === "anchor" ? this.area.selectionStart : this.area.selectionEnd);
	}

	setCursor(position: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof position === "number" ? { line: position, ch } : position);
	}

	listSelections(): EditorSelection[] {
		return [{ anchor: this.getCursor("anchor"), head: this.getCursor("head") }];
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		const [a, b] = [this.posToOffset(anchor), this.posToOffset(head)];
		this.area.setSelectionRange(Math.min(a, b), Math.max(a, b), b < a ? "backward" : "forward");
	}

	scrollTo(_x?: number | null, y?: number | null): void {
		if (y != null) this.area.scrollTop = y;
	}

	scrollIntoView(range: EditorRange): void {
		this.area.dispatchEvent(new CustomEvent("host:show-line", { detail: range.from.line }));
	}

	transaction({ changes = [], replaceSelection, selection }: EditorTransaction): void {
		const places = changes.map(({ text, from, to = from }) => ({ text, at: this.posToOffset(from), end: this.posToOffset(to) }));
		for (const { text, at, end } of places.sort((a, b) => b.at - a.at)) this.area.setRangeText(text, at, end, "preserve");
		if (replaceSelection !== undefined) this.replaceSelection(replaceSelection);
		if (selection) this.setSelection(selection.from, selection.to);
		this.changed();
	}

	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => EditorChange | void,
	): void {
		const values = this.lines().map((text, line) => ({ text, value: read(line, text) }));
		const changes = values.map(({ text, value }, line) => write(line, text, value)).filter((change) => change !== undefined);
		this.transaction({ changes });
	}

	wordAt(position: EditorPosition): EditorRange | null {
		const text = this.getLine(position.line);
		const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
		const found = words.find((word) => word.index <= position.ch && position.ch <= word.index + word[0].length);
		if (!found) return null;
		return { from: { ...position, ch: found.index }, to: { ...position, ch: found.index + found[0].length } };
	}

	posToOffset(position: EditorPosition): number {
		const before = this.lines().slice(0, position.line);
		const start = before.reduce((sum, line) => sum + line.length + 1, 0);
		return Math.min(start + Math.min(position.ch, this.getLine(position.line).length), this.area.value.length);
	}

	offsetToPos(offset: number): EditorPosition {
		const before = this.area.value.slice(0, offset).split("\n");
		return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
	}

	private lines(): string[] {
		return this.area.value.split("\n");
	}

	private changed(): void {
		this.area.dispatchEvent(new Event("input", { bubbles: true }));
	}

	private command(name: string): void {
		this.focus();
		document.execCommand(name);
	}
}

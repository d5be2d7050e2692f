import { type EditorState, type Extension, type Range, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { App } from "../app";
import { DrawnPart, type Part } from "./drawn-part";

/** Draws callouts, embedded notes and the blocks of plugins in the place of their text, but where the caret is. */
export function drawnParts(app: App, pathOf: () => string): Extension {
	const drawn = (state: EditorState): DecorationSet => Decoration.set(partsOf(app, state, pathOf()).map((part) => shown(app, part)));
	return StateField.define<DecorationSet>({
		create: drawn,
		update: (before, { docChanged, selection, state }) => (docChanged || selection ? drawn(state) : before),
		provide: (field) => EditorView.decorations.from(field),
	});
}

function shown(app: App, part: Part): Range<Decoration> {
	return Decoration.replace({ widget: new DrawnPart(app, part), block: true }).range(part.from, part.to);
}

function partsOf(app: App, { doc, selection }: EditorState, path: string): readonly Part[] {
	const parts: Part[] = [];
	for (let number = 1; number <= doc.lines; number++) {
		const first = number;
		const lineAt = (at: number): string => doc.line(at).text;
		const part = (kind: Part["kind"], last: number, text: string, language = ""): void => {
			const [from, to] = [doc.line(first).from, doc.line(last).to];
			if (!selection.ranges.some((range) => range.from <= to && range.to >= from))
				parts.push({ kind, language, text, path, from, to, lines: [first - 1, last - 1], note: doc.toString() });
		};
		const fence = /^(```+|~~~+)\s*(\S*)/.exec(lineAt(first));
		if (fence) {
			let last = first + 1;
			while (last <= doc.lines && !lineAt(last).startsWith(fence[1] ?? "```")) last++;
			const text = Array.from({ length: last - first - 1 }, (_, at) => lineAt(first + 1 + at)).join("\n");
			if (last <= doc.lines && app.codeBlocks.get(fence[2] ?? "")) part("code", last, text, fence[2]);
			number = last;
		} else if (/^>\s*\[!/.test(lineAt(first))) {
			let last = first;
			while (last < doc.lines && lineAt(last + 1).startsWith(">")) last++;
			part("callout", last, Array.from({ length: last - first + 1 }, (_, at) => lineAt(first + at)).join("\n"));
			number = last;
		} else if (/^!\[\[[^\]]+\]\]$/.test(lineAt(first))) part("embed", first, lineAt(first));
	}
	return parts;
}

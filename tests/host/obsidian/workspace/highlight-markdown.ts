const INLINE = /(\[\[[^[\]\n]+\]\]|\[[^[\]\n]*\]\([^()\n]+\))|(\*\*[^*\n]+\*\*)|(`[^`\n]+`)|((?<=^|\s)#[\p{L}\p{N}_/-]+)/gu;

/** The text in coloured pieces, one element a line, each line ending as in the text. */
export function highlightMarkdown(text: string): DocumentFragment {
	const fragment = createFragment();
	const lines = text.split("\n");
	const properties = lines[0]?.trim() === "---" ? lines.findIndex((line, i) => i > 0 && line.trim() === "---") : -1;
	lines.forEach((line, i) => {
		const el = fragment.createSpan({ cls: ["host-line", classOf(line, i <= properties)] });
		inline(el, line);
		el.appendText("\n");
	});
	return fragment;
}

function classOf(line: string, property: boolean): string {
	if (property) return "is-property";
	if (/^#{1,6}\s/.test(line)) return "is-heading";
	if (/^\s*>/.test(line)) return "is-quote";
	return "";
}

function inline(el: HTMLElement, line: string): void {
	const marker = /^\s*(?:[-*+]|\d+[.)])\s(?:\[.\]\s)?|^#{1,6}\s/.exec(line)?.[0] ?? "";
	if (marker) el.createSpan({ cls: "is-marker", text: marker });
	let from = marker.length;
	for (const found of line.matchAll(INLINE)) {
		if (found.index < from) continue;
		el.appendText(line.slice(from, found.index));
		const cls = found[1] ? "is-link" : found[2] ? "is-strong" : found[3] ? "is-code" : "is-tag";
		el.createSpan({ cls, text: found[0] });
		from = found.index + found[0].length;
	}
	el.appendText(line.slice(from));
}

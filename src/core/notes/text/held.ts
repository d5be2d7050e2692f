/** What a line may hold, as bits: a link, a digit, a field (`::`), the bar of a table, what hides or quotes something, or marks of code. */
export const Holds = { link: 1, digit: 2, field: 4, bar: 8, hiding: 16, tag: 32 } as const;

/** The lines of a text without their ends, and what each may hold. */
export interface HeldLines {
	readonly lines: readonly string[];
	readonly holds: readonly number[];
}

const [LINE_FEED, CARRIAGE_RETURN, COLON] = [0x0a, 0x0d, 0x3a];
// What has to be looked at: the end of a line, and a colon, which may be one of two.
const LINE_END = 64;
const PERHAPS_FIELD = 128;
const BYTE_ORDER_MARK = 0xfeff;

const HELD = new Uint8Array(128);
for (const [held, characters] of [
	[Holds.link, "["],
	[Holds.digit, "0123456789"],
	[Holds.bar, "|"],
	[Holds.hiding, "`%<$\u007B~>"],
	[Holds.tag, "#"],
	[LINE_END, "\n\r"],
	[PERHAPS_FIELD, ":"],
] as const) {
	for (const character of characters) HELD[character.charCodeAt(0)] = held;
}

/** What a line may hold, in one pass over its characters. */
export function heldBy(line: string): number {
	let held = 0;
	for (let at = 0; at < line.length; at++) {
		const code = line.charCodeAt(at);
		const found = code < 128 ? (HELD[code] ?? 0) : 0;
		if (found < LINE_END) held |= found;
		else if (found === PERHAPS_FIELD && line.charCodeAt(at + 1) === COLON) held |= Holds.field;
	}
	return held | markHeld(line);
}

/** The lines of a text, and what each may hold, in one pass over its characters. */
export function heldLines(text: string): HeldLines {
	const lines: string[] = [];
	const holds: number[] = [];
	let start = 0;
	let held = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const found = code < 128 ? (HELD[code] ?? 0) : 0;
		if (found === 0) continue;
		if (found < LINE_END) held |= found;
		else if (found === PERHAPS_FIELD) held |= text.charCodeAt(at + 1) === COLON ? Holds.field : 0;
		else {
			lines.push(text.slice(start, at));
			holds.push(held);
			held = 0;
			if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
			start = at + 1;
		}
	}
	lines.push(text.slice(start));
	holds.push(held);
	return { lines, holds: lines.some(beginsWithMark) ? holds.map((each, at) => each | markHeld(lines[at] ?? "")) : holds };
}

// A byte-order mark at the start of a line is no part of its text.
function markHeld(line: string): number {
	return beginsWithMark(line) ? Holds.hiding : 0;
}

function beginsWithMark(line: string): boolean {
	return line.charCodeAt(0) === BYTE_ORDER_MARK;
}

/** What a line may hold, as bits: a link, a digit, a field (`::`), the bar of a table, what hides or quotes something, or marks of code. */
export const Holds = { link: 1, digit: 2, field: 4, bar: 8, hiding: 16, tag: 32 } as const;

const COLON = 0x3a;
const BYTE_ORDER_MARK = 0xfeff;

const HELD = new Uint8Array(128);
for (const [held, characters] of [
	[Holds.link, "["],
	[Holds.digit, "0123456789"],
	[Holds.bar, "|"],
	[Holds.hiding, "`%<$\u007B~>"],
	[Holds.tag, "#"],
] as const) {
	for (const character of characters) HELD[character.charCodeAt(0)] = held;
}

/** What a line may hold, in one pass over its characters. */
export function heldBy(line: string): number {
	let holds = 0;
	for (let at = 0; at < line.length; at++) {
		const code = line.charCodeAt(at);
		if (code < 128) holds |= HELD[code] ?? 0;
		if (code === COLON && line.charCodeAt(at + 1) === COLON) holds |= Holds.field;
	}
	return line.charCodeAt(0) === BYTE_ORDER_MARK ? holds | Holds.hiding : holds;
}

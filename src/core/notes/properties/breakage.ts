import { brokenYamlWords as words } from "../../words/broken-yaml";

/** What is wrong in a properties block that is no YAML: its line, counted from 0 in the block, and what is wrong there. */
export interface Breakage {
	readonly at: number;
	readonly reason: string;
}

const KEY = /^(?:"(?:[^"\\]|\\.){0,200}"|'[^']{0,200}'|[^\s#:][^:]{0,200}?)[ \t]*:(?=[ \t]|$)/u;
const NO_START = "@`*&!%|>";
const CLOSERS: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Finds the commonest mistakes in a block that a YAML reader has refused, the first of them; null where none of them stands there. */
export function breakageIn(lines: readonly string[]): Breakage | null {
	const known = new Map<string, number>();
	let above: { readonly isScalar: boolean; readonly indent: number } | null = null;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (/^\s*(?:#|$)/u.test(line)) continue;
		if (/^ *\t/u.test(line)) return { at, reason: words.tab };
		const indent = line.length - line.trimStart().length;
		const item = /^-(?:[ \t]+|$)/u.exec(line.slice(indent))?.[0] ?? null;
		const key: string | null = item === null ? (KEY.exec(line.slice(indent))?.[0] ?? null) : null;
		if (item === null && key === null && indent === 0) return { at, reason: words.noColon };
		if (above !== null && above.isScalar) {
			if (item !== null && indent <= above.indent) return { at, reason: words.listBelowValue };
			if (key !== null && indent > above.indent) return { at, reason: words.deeper };
		}
		if (key !== null && indent === 0) {
			const name = key.replace(/^["']|["']?[ \t]*:$/gu, "");
			if (known.has(name)) return { at, reason: words.twice(name) };
			known.set(name, at);
		}
		const from = indent + (key ?? item ?? "").length;
		const value = line.slice(from).trim();
		const wrong = key === null && item === null ? null : wrongIn(value, key !== null);
		if (wrong !== null) return { at, reason: wrong };
		const end = endOfValue(lines, at, from);
		if (typeof end === "string") return { at, reason: end };
		above = key === null ? above : { isScalar: isScalar(value) && end === at, indent };
		at = end;
	}
	return null;
}

// What a value can't begin with, or hold, unless it stands in quotes.
function wrongIn(value: string, isOfKey: boolean): string | null {
	const first = value.charAt(0);
	if (first === "" || first === "#") return null;
	if (/^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/u.test(value)) return null;
	if (NO_START.includes(first) && !/^[*&!][\p{L}\p{N}_-]+(?:\s|$)/u.test(value)) return words.start(first);
	if (isOfKey && /^-\s/u.test(value)) return words.listOnLine;
	const plain = /^["'[{]/u.test(value) ? "" : value.replace(/\s#.*$/u, "");
	if (isOfKey && /:(?:\s|$)/u.test(plain)) return words.colon;
	return first === "*" ? words.start(first) : null;
}

function isScalar(value: string): boolean {
	return value !== "" && !/^(?:#|[|>&!])/u.test(value);
}

// The last line of a value that begins on one: of a text of several lines, of what stands in quotes or brackets; else why it has no end.
function endOfValue(lines: readonly string[], at: number, from: number): number | string {
	const line = lines[at] ?? "";
	const value = line.slice(from).trimStart();
	const opener = value.charAt(0);
	if (/^[|>][+-]?\d?[+-]?(?:\s|$)/u.test(value)) return endOfBlock(lines, at);
	if (opener === '"' || opener === "'") return endOfQuotes(lines, at, line.length - value.length, opener);
	return opener === "[" || opener === "{" ? endOfBrackets(lines, at, line.length - value.length, opener) : at;
}

function endOfBlock(lines: readonly string[], at: number): number {
	const indent = /^\s*/u.exec(lines[at] ?? "")?.[0].length ?? 0;
	let end = at;
	while (end + 1 < lines.length && /^(?:\s*$|\s{1})/u.test((lines[end + 1] ?? "").slice(indent))) end++;
	return end;
}

function endOfQuotes(lines: readonly string[], at: number, from: number, quote: string): number | string {
	for (let end = at; end < lines.length; end++) {
		// The next property begins where this text should have ended.
		if (end > at && KEY.test(lines[end] ?? "")) return words.unclosedText(quote);
		const close = closingQuote(lines[end] ?? "", end === at ? from + 1 : 0, quote);
		if (close === -1) continue;
		const rest = (lines[end] ?? "").slice(close + 1);
		return /^\s*(?:$|#|:)/u.test(rest) ? end : words.behindQuote(quote);
	}
	return words.unclosedText(quote);
}

function closingQuote(line: string, from: number, quote: string): number {
	for (let at = from; at < line.length; at++) {
		if (quote === '"' && line[at] === "\\") at++;
		else if (line[at] === quote && quote === "'" && line[at + 1] === "'") at++;
		else if (line[at] === quote) return at;
	}
	return -1;
}

function endOfBrackets(lines: readonly string[], at: number, from: number, opener: string): number | string {
	const open: string[] = [];
	for (let end = at; end < lines.length; end++) {
		const line = lines[end] ?? "";
		if (end > at && KEY.test(line)) break;
		for (let column = end === at ? from : 0; column < line.length; column++) {
			const sign = line.charAt(column);
			const isQuote = (sign === '"' || sign === "'") && /[\s,[{:]/u.test(line.charAt(column - 1));
			const close = isQuote ? closingQuote(line, column + 1, sign) : -1;
			if (isQuote && close === -1) return words.unclosedText(sign);
			if (isQuote) column = close;
			else if (CLOSERS[sign] !== undefined) open.push(CLOSERS[sign]);
			else if (sign === open.at(-1)) open.pop();
			if (open.length === 0) return /^\s*(?:$|#)/u.test(line.slice(column + 1)) ? end : words.behindBracket(CLOSERS[opener] ?? "");
		}
	}
	return words.unclosedList(opener);
}

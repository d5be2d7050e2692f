import type { AnyNote } from "./invariants";

const LONGEST = 300;

/** A note that failed, with what is wrong with it, to be read at a glance. */
export function shown({ scene, path, text }: AnyNote, name: string, wrong: readonly string[]): string {
	const { today, dateOrder, language, mentions, dailyNotes } = scene;
	const lines = text.split(/\r\n|\r|\n/u).map((line, index) => `${String(index + 1).padStart(4)} │ ${visible(line)}`);
	return [
		`${path}: ${name}`,
		`read on ${today}, order ${dateOrder ?? "not set"}, language ${language}, mentions ${mentions}, daily notes ${dailyNotes.folder}/${dailyNotes.format}` +
			(text.includes("\r") ? ", CRLF" : "") +
			(text.startsWith("\uFEFF") ? ", byte-order mark" : ""),
		...lines,
		...wrong.slice(0, 12).map((line) => `  ✗ ${line}`),
		...(wrong.length > 12 ? [`  and ${wrong.length - 12} more`] : []),
	].join("\n");
}

// Tabs, control characters and halves of characters as something that can be seen, and no line without end.
function visible(line: string): string {
	const seen = line
		.replaceAll("\t", "⇥   ")
		.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\u200B\u202E]/gu, (character) => `‹${(character.codePointAt(0) ?? 0).toString(16)}›`);
	return seen.length > LONGEST ? `${seen.slice(0, LONGEST)}… (${line.length} characters)` : seen;
}

import { Refusal } from "../../kinds/refusal";
import { entriesOf, type Note, type ReadNote } from "../../notes/people/note";
import { writeWords } from "../../words/write";
import type { Edit } from "../edit";

const MOST = 500;

/**
 * Puts `- ` before the paragraphs of a note that look like entries and are not read, so that they are. No other byte changes; where there
 * are none, or one of them would not be read even so, nothing is written.
 */
export function asItems(path: string, read: ReadNote): Edit {
	return (text) => {
		let [now, note] = [text, read(path, text)];
		for (let times = 0; times < MOST; times++) {
			const line = firstLike(note);
			if (line === null) break;
			const next = withItem(now, line);
			const nextNote = read(path, next);
			if (entriesOf(nextNote).length <= entriesOf(note).length) throw new Refusal(writeWords.noEntryThere(line));
			[now, note] = [next, nextNote];
		}
		return now;
	};
}

function firstLike({ problems }: Note): number | null {
	return problems.find(({ code }) => code === "like-entries")?.line ?? null;
}

// Lines end as the reader has it: with CR and LF, or one of them.
function withItem(text: string, line: number): string {
	let start = 0;
	for (let left = line - 1; left > 0; left--) {
		const end = /\r\n|\n|\r/u.exec(text.slice(start));
		if (end === null) return text;
		start += end.index + end[0].length;
	}
	const ink = start + (/^[ \t]*/u.exec(text.slice(start))?.[0].length ?? 0);
	return `${text.slice(0, ink)}- ${text.slice(ink)}`;
}

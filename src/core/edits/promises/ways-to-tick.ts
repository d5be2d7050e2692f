import type { Day } from "../../notes/dates/day";
import { cellsOf } from "../../notes/text/table";
import { LOGSEQ_OPEN } from "../../notes/wording/stated-promise";
import type { Way } from "../ways";

const ITEM = String.raw`(?:[-*+]|\d{1,9}[.)])[ \t]{1,20}`;
const BOX = new RegExp(String.raw`(^[\s>]{0,200}${ITEM}\[|<br ?/?>\s{0,20}${ITEM}\[)[ />?!*](?=\])`, "giu");
const TICKED = new RegExp(String.raw`^[\s>]{0,200}${ITEM}\[[xX]\][ \t]`, "u");
const KEY = /(?:next|follow[- ]up)(?=["'*_]{0,3}[ \t]{0,3}:)/giu;
const LOGSEQ = new RegExp(String.raw`^([\s>]{0,200}${ITEM})(?:${LOGSEQ_OPEN})(?=[ \t])`, "u");
const FARTHEST = 40;

/**
 * The ways in which a promise that is read from a line can be ticked, the likeliest first: its box, with the day where the note's
 * other ticked tasks bear one; the key of its field, which becomes `done`; its cell in a table, which is struck out.
 */
export function* waysToTick(lines: readonly string[], at: number, today: Day): Generator<Way> {
	const own = lines[at] ?? "";
	const ends = dayMark(lines, today);
	for (const { index, 0: found } of own.matchAll(BOX)) {
		const ticked = `${own.slice(0, index)}${found.slice(0, -1)}x${own.slice(index + found.length)}`;
		if (ends !== null && index === 0 && !/^<br/iu.test(found)) yield inPlaceOf(at, withDay(ticked, ends));
		yield inPlaceOf(at, ticked);
	}
	const word = LOGSEQ.exec(own);
	if (word !== null) yield inPlaceOf(at, `${word[1]}DONE${own.slice(word[0].length)}`);
	yield* keysDone(own, at);
	for (const { start, end } of cellsOf(own)) {
		if (start < end) yield inPlaceOf(at, `${own.slice(0, start)}~~${own.slice(start, end)}~~${own.slice(end)}`);
	}
	// In a block of fields, and in the properties, the key stands on a line beside that of the date.
	for (let far = 1; far <= FARTHEST; far++) {
		for (const index of [at + far, at - far]) yield* keysDone(lines[index] ?? "", index);
	}
}

function inPlaceOf(index: number, line: string): Way {
	return { from: index, to: index + 1, lines: [line] };
}

function* keysDone(line: string, index: number): Generator<Way> {
	for (const { index: from, 0: key } of line.matchAll(KEY)) {
		yield inPlaceOf(index, `${line.slice(0, from)}done${line.slice(from + key.length)}`);
	}
}

// How the note's ticked tasks say on which day that was; null where they don't.
function dayMark(lines: readonly string[], today: Day): string | null {
	const ticked = lines.filter((line) => TICKED.test(line));
	if (ticked.some((line) => line.includes("✅"))) return `✅ ${today}`;
	return ticked.some((line) => line.includes("[completion::")) ? `[completion:: ${today}]` : null;
}

// Behind all but an id of the block.
function withDay(line: string, mark: string): string {
	const end = /(?:[ \t]{1,20}\^[A-Za-z\d-]{1,60})?[ \t]{0,20}$/u.exec(line)?.index ?? line.length;
	return `${line.slice(0, end)} ${mark}${line.slice(end)}`;
}

import { isFault } from "../../kinds/date-order";
import type { Settings } from "../../settings/settings";
import type { WrittenDate } from "../dates/written-date";
import { fieldsIn, fieldUnder } from "../text/field";
import { Holds } from "../text/held";
import { linksIn } from "../text/links";
import type { FindStart } from "../entries/entry-block";
import type { EntryRules } from "../entries/entry-rules";
import { faultyStart, NOTHING_STATED, startWith } from "../entries/entry-start";
import { type Head, readDirection, readHead } from "../entries/head";
import { readChannel, statedChannel, statesChannel } from "../wording/channel";
import { readTime } from "../wording/clock";
import { logseqTask } from "../wording/stated-promise";
import { readPresence } from "../wording/presence";

const NOT_YET = " />?!*-";
const PLAN = /(?:^|[^\p{L}\p{N}-])(?:call|phone|e-?mail|mail|message|text|dm|meet|visit|chat)[\s:*_@]{0,5}$/iu;

/**
 * Finds the lines of a note with a day of its own that tell of contact: those that link to somebody who was there, are no task still
 * to do, and name a channel, if by `[type:: other]` (or, by the setting, any). A channel directly before the link is often a plan: it
 * counts only where it is ticked or has a time or a direction. A line with a date of its own is of that day.
 */
export function datedLines(date: WrittenDate, mentions: Settings["mentions"], { channelOf, dates }: EntryRules): FindStart {
	return (line, { isInside, isBelow }) => {
		const { syntax, heading, item, start } = line;
		const task = item === null ? null : logseqTask(syntax, start);
		const box = item?.box ?? task?.box ?? null;
		// A quotation may stand in a list item, too.
		if (item !== null && syntax.startsWith(">", start)) return null;
		if (mentions === "off" || (line.holds & Holds.link) === 0 || isToDo(box) || syntax.startsWith("|", start)) return null;
		if (!namesSomebody(syntax.slice(start))) return null;
		const from = start + (task?.length ?? 0);
		const own = readHead(syntax, dates, from);
		const kind = heading === null ? "item" : "heading";
		const depth = heading?.level ?? line.indent;
		const stated = own ?? readHead(fieldUnder(fieldsIn(syntax.slice(from)), ["date"]) ?? "", dates);
		if (isFault(stated)) return faultyStart(line, line, kind, depth, stated, dates);
		const head = stated !== null && stated === own ? stated : headWithout(syntax, from, stated?.date ?? date);
		const rest = syntax.slice(head.rest);
		const fields = fieldsIn(rest);
		const isCertain = box !== null || head.time !== null || head.isMarked || fieldUnder(fields, ["dir"]) !== null;
		if (!namesSomebody(rest) || (!isCertain && isPlan(rest))) return null;
		const channel = statedChannel(fields, channelOf) ?? readChannel(rest, channelOf);
		const namesChannel = channel !== "other" || statesChannel(fields, channelOf);
		const goesOn = isInside || (isBelow && item === null && heading === null);
		return namesChannel || (mentions === "all" && !goesOn) ? startWith(line, line, kind, depth, head, NOTHING_STATED) : null;
	};
}

function isToDo(box: string | null): boolean {
	return box !== null && NOT_YET.includes(box);
}

function namesSomebody(words: string): boolean {
	return readPresence(words).present.length > 0;
}

// A channel directly before somebody who was there is often what is still to be done.
function isPlan(words: string): boolean {
	const { present } = readPresence(words);
	return linksIn(words).some(({ target, start }) => present.includes(target) && PLAN.test(words.slice(0, start).slice(-20)));
}

// A line without a date of its own may begin with a time and a direction.
function headWithout(syntax: string, start: number, date: WrittenDate): Head {
	const words = syntax.slice(start);
	const mark = /^(?:\*\*|__|[*_([])?/u.exec(words)?.[0].length ?? 0;
	const time = readTime(words.slice(mark));
	const behind = time === null ? 0 : mark + time.length;
	const parted =
		time === null ? 0 : (/^[*_)\]]{0,2}[ \t]*(?:[:|·•,–—]|-(?![->]))?[*_]{0,2}[ \t]*/u.exec(words.slice(behind))?.[0].length ?? 0);
	const direction = readDirection(words.slice(behind + parted));
	const rest = start + behind + parted + (direction?.length ?? 0);
	return {
		date,
		dateStart: 0,
		dateEnd: 0,
		time: time?.time ?? null,
		initiator: direction?.initiator ?? "unknown",
		isMarked: direction !== null,
		isRange: false,
		rest,
	};
}

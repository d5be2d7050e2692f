import type { Settings } from "../../settings/settings";
import type { WrittenDate } from "../dates/written-date";
import { fieldsIn, fieldUnder } from "../text/field";
import { linksIn } from "../text/links";
import { itemOf } from "../text/list-item";
import { headingOf } from "../text/section";
import { readChannel, statedChannel, statesChannel } from "./channel";
import type { FindStart } from "./entry-block";
import type { EntryRules } from "./entry-rules";
import { wordsStart } from "./entry-start";
import { type Head, readDirection, readHead, readTime } from "./head";
import { readPresence } from "./presence";

const NOT_YET = " />?!*-";
const PLAN = /(?:^|[^\p{L}\p{N}-])(?:call|phone|e-?mail|mail|message|text|dm|meet|visit|chat)[\s:*_]{0,5}$/iu;

/**
 * Finds the lines of a note with a day of its own that tell of contact: those that link to somebody who was there, are no task still
 * to do, and name a channel, if by `[type:: other]` (or, by the setting, any). A channel directly before the link is often a plan: it
 * counts only where it is ticked or has a time or a direction. A line with a date of its own is of that day.
 */
export function datedLines(date: WrittenDate, mentions: Settings["mentions"], { channelOf, dates }: EntryRules): FindStart {
	return (line, { isInside, isBelow }) => {
		if (mentions === "off" || !line.syntax.includes("[")) return null;
		const heading = headingOf(line);
		const item = itemOf(line.syntax);
		const box = item?.box ?? null;
		if (box !== null && NOT_YET.includes(box)) return null;
		const lead = wordsStart(line);
		const words = line.syntax.slice(lead);
		if (words.startsWith("|") || readPresence(words).present.length === 0) return null;
		const own = readHead(words, dates);
		const kind = heading === null ? "item" : "heading";
		const place = { kind, depth: heading?.level ?? line.indent, box, stated: [] } as const;
		if (typeof own === "string") return { ...place, head: own, text: "", syntax: "" };
		const head = own ?? headWithout(words, date);
		const rest = words.slice(head.rest);
		const { present } = readPresence(rest);
		const links = linksIn(rest).filter(({ target }) => present.includes(target));
		const fields = fieldsIn(rest);
		const isCertain = box !== null || head.time !== null || head.isMarked || fieldUnder(fields, ["dir"]) !== null;
		if (present.length === 0 || (!isCertain && links.some(({ start }) => PLAN.test(rest.slice(0, start).slice(-20))))) return null;
		const channel = statedChannel(fields, channelOf) ?? readChannel(rest, channelOf);
		const isNamed = channel !== "other" || statesChannel(fields, channelOf);
		if (!isNamed && (mentions !== "all" || isInside || (isBelow && item === null))) return null;
		const at = lead + head.rest;
		return { ...place, head: { ...head, rest: at }, text: (line.text ?? "").slice(at), syntax: line.syntax.slice(at) };
	};
}

// A line without a date of its own may begin with a time and a direction.
function headWithout(words: string, date: WrittenDate): Head {
	const mark = /^(?:\*\*|__|[*_([])?/u.exec(words)?.[0].length ?? 0;
	const time = readTime(words.slice(mark));
	const behind = time === null ? 0 : mark + time.length;
	const parted =
		time === null ? 0 : (/^[*_)\]]{0,2}[ \t]*(?:[:|·•,–—]|-(?![->]))?[*_]{0,2}[ \t]*/u.exec(words.slice(behind))?.[0].length ?? 0);
	const direction = readDirection(words.slice(behind + parted));
	const rest = behind + parted + (direction?.length ?? 0);
	return {
		date,
		dateStart: 0,
		dateEnd: 0,
		time: time?.time ?? null,
		initiator: direction?.initiator ?? "unknown",
		isMarked: direction !== null,
		rest,
	};
}

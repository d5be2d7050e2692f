import { type DateFault, isFault } from "../../kinds/date-order";
import type { Settings } from "../../settings/settings";
import { faultyDate } from "../dates/faulty-date";
import { exactDate, readDate, type WrittenDate } from "../dates/written-date";
import { datesIn } from "../properties/dated-property";
import { type Properties, propertiesUnder, shownTexts, textsOf } from "../properties/property";
import { heldBy } from "../text/held";
import { linksIn } from "../text/links";
import { plainName } from "../properties/plain-name";
import type { Line } from "../text/markup";
import { baseName } from "../text/path";
import { datedLines } from "./dated-line";
import { dueFaultsIn, type Entry, readEntry } from "./entry";
import { entryBlocks } from "./entry-block";
import type { EntryRules } from "./entry-rules";
import { NOTHING_STATED } from "./entry-start";
import { Origin } from "./entry-words";
import { readHead } from "./head";
import { namesIn } from "./presence";

/** What a note tells that has a day of its own: a daily note, a meeting note. Who the names are is found out later. */
export interface DatedNote {
	/** The one entry for all whom its properties name; null where they name nobody. */
	readonly meeting: Entry | null;
	/** The lines that name people. */
	readonly lines: readonly Entry[];
	/** The dates that do not count, told only where one of the names beside them is somebody's. */
	readonly faults: readonly {
		readonly line: number;
		readonly fault: DateFault;
		readonly written: string;
		/** The date in it. */
		readonly about: string | null;
		readonly names: readonly string[];
	}[];
}

/** The properties that give a note its day, and those that name who was there. */
export const DAY = ["date", "day", "when"];
export const ATTENDEES = ["people", "attendees", "participants", "contacts", "person", "with"];

/** Reads a note with a day of its own, by a property or the name of a daily note; null for any other. */
export function readDatedNote(
	path: string,
	properties: Properties,
	body: readonly Line[],
	mentions: Settings["mentions"],
	rules: EntryRules,
): DatedNote | null {
	const names = attendeesIn(properties);
	const day = dayOfNote(path, properties, rules);
	if (day === null) return null;
	if ("fault" in day) {
		const { property, fault } = day;
		const linked = body.flatMap(({ syntax }) => linksIn(syntax).map(({ target }) => target));
		const written = `${property.name}: ${textsOf(property.value).join(", ")}`;
		const about = faultyDate(written, fault, rules.dates);
		return { meeting: null, lines: [], faults: [{ line: property.line, fault, written, about, names: [...names, ...linked] }] };
	}
	const { blocks, faults } = entryBlocks(body, datedLines(day, mentions, rules));
	const origin = new Origin(path, rules);
	const meeting = names.length === 0 ? null : meetingOf(properties, body, day, names, origin);
	const lines = blocks.map((block) => readEntry(block, origin));
	const faultyHeads = faults.map(({ line: { number, text, syntax }, fault }) => {
		const about = faultyDate(text ?? "", fault, rules.dates);
		return { line: number, fault, written: text ?? "", about, names: linksIn(syntax).map(({ target }) => target) };
	});
	return { meeting, lines, faults: [...faultyHeads, ...faultyDues(meeting, lines, rules)] };
}

// Days by which something is due and that do not count; what stands in a line of a meeting is of both, and told once.
function faultyDues(meeting: Entry | null, lines: readonly Entry[], { dates }: EntryRules): DatedNote["faults"] {
	const attendees = meeting?.present ?? [];
	const found = [...lines, ...(meeting === null ? [] : [meeting])].flatMap((entry) =>
		dueFaultsIn(entry).map(({ line, fault, written }) => ({
			...{ line, fault, written, about: faultyDate(written, fault, dates) },
			names: entry === meeting ? attendees : [...entry.present, ...attendees],
		})),
	);
	return found.filter(({ line, written }, at) => found.findIndex((other) => other.line === line && other.written === written) === at);
}

function dayOfNote(
	path: string,
	properties: Properties,
	{ dates }: EntryRules,
): WrittenDate | { readonly property: ReturnType<typeof propertiesUnder>[number]; readonly fault: DateFault } | null {
	const read = propertiesUnder(properties, DAY).map((property) => ({ property, ...datesIn(property.value, dates) }));
	const first = read.flatMap((found) => found.dates)[0];
	if (first !== undefined) return first;
	const named = dates.dailyDay(path);
	if (named !== null) return exactDate(named);
	const [faulty] = read.flatMap(({ property, fault }) => (fault === null ? [] : [{ property, fault }]));
	return faulty ?? null;
}

// The time behind the date of the note, `2026-03-04T14:30`.
function timeOfNote(properties: Properties, { dates }: EntryRules): string | null {
	const [text = ""] = propertiesUnder(properties, DAY).flatMap(({ value }) => textsOf(value));
	const head = readHead(text, dates);
	return head === null || isFault(head) ? null : head.time;
}

// Link targets, or names; an item of a list is one name.
function attendeesIn(properties: Properties): readonly string[] {
	const named = propertiesUnder(properties, ATTENDEES).flatMap(({ value }) =>
		textsOf(value).flatMap((text) => {
			const links = linksIn(text).map(({ target }) => target);
			if (Array.isArray(value)) return links.length > 0 ? links : [plainName(text, "item")];
			return namesIn(text);
		}),
	);
	return [...new Set(named)];
}

function meetingOf(properties: Properties, body: readonly Line[], date: WrittenDate, names: readonly string[], origin: Origin): Entry {
	const { path, rules } = origin;
	const title = titleOf(path, rules);
	const kind = propertiesUnder(properties, ["type", "channel"])
		.flatMap(({ value }) => shownTexts(value))
		.find((text) => rules.channelOf(text) !== null);
	const said = readEntry(
		{
			head: { date, time: timeOfNote(properties, rules), initiator: "unknown" },
			line: { number: 1, holds: heldBy(title) },
			...{ box: null, text: title, syntax: title },
			stated: kind === undefined ? NOTHING_STATED : [{ key: "type", value: kind }],
			below: body.filter(({ isBlank, heading }) => !isBlank && heading === null),
		},
		origin,
		title,
	);
	const channel = kind === undefined && said.channel === "other" ? "meeting" : said.channel;
	return { ...said, channel, present: names };
}

// The name of the file without the date before it; the date alone where there is nothing else.
function titleOf(path: string, { dates }: EntryRules): string {
	const name = baseName(path);
	const date = readDate(name, dates);
	const rest = date === null ? name : name.slice(date.length).replace(/^[\s:–—|·•,_-]+/u, "");
	return rest === "" ? name : rest;
}

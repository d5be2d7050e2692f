import { type ChannelOf, channelLookup } from "../channel";
import { type EntryBlock, findEntries } from "../entry-block";
import { type Line, visibleLines } from "../markup";
import { linesOf, type NoteLine } from "./lines";
import { closingFence } from "../frontmatter";
import { type DailyNotes, dailyDayReader } from "../daily-format";
import type { DailyDay } from "../head";
import { type Entry, readEntry } from "../entry";
import { linesThatCount } from "../section";
import type { Settings } from "../../settings";

/** By what rules the entries of a person note are read, and so written. */
export interface EntryRules {
	readonly logHeadings: readonly string[];
	readonly factHeadings: readonly string[];
	readonly channelOf: ChannelOf;
	readonly dailyDay: DailyDay;
}

/** The rules of a vault, those by which `noteReader` reads. */
export function entryRules(settings: Settings, dailyNotes: DailyNotes): EntryRules {
	const { logHeadings, factHeadings, channelWords } = settings;
	const { format } = settings.dailyNotes ?? dailyNotes;
	return { logHeadings, factHeadings, channelOf: channelLookup(channelWords), dailyDay: dailyDayReader(format) };
}

/** A person note as it is looked at before it is written into. */
export interface NoteRead {
	readonly lines: readonly NoteLine[];
	/** The index of the first line of the body. */
	readonly bodyStart: number;
	readonly body: readonly Line[];
	/** The lines that may hold entries, and whether they are those of log sections. */
	readonly counted: readonly Line[];
	readonly inLog: boolean;
	readonly blocks: readonly EntryBlock[];
	/** What the blocks say, one for one. */
	readonly entries: readonly Entry[];
	/** The numbers of the lines whose date no calendar has. */
	readonly impossible: readonly number[];
}

/** Reads the entries of a note. */
export function readNote(text: string, { logHeadings, factHeadings, channelOf, dailyDay }: EntryRules): NoteRead {
	const lines = linesOf(text);
	const bare = lines.map((line) => line.text);
	const bodyStart = (closingFence(bare) ?? -1) + 1;
	const body = visibleLines(bare, bodyStart);
	const counted = linesThatCount(body, { log: logHeadings, facts: factHeadings });
	const { blocks, impossible } = findEntries(counted.lines, counted.log, dailyDay);
	const read = {
		blocks,
		entries: blocks.map((block) => readEntry(block, channelOf)),
		impossible: impossible.map(({ number }) => number),
	};
	return { lines, bodyStart, body, counted: counted.lines, inLog: counted.log, ...read };
}

/** The one entry that `count` lines put before an index have added to a note; null where they changed anything else that it says. */
export function onlyEntryAdded(before: NoteRead, after: NoteRead, index: number, count: number): Entry | null {
	const isNew = ({ line }: Entry): boolean => line > index && line <= index + count;
	const moved = (line: number): number => (line > index ? line + count : line);
	const [added, ...more] = after.entries.filter(isNew);
	const others = after.entries.filter((entry) => !isNew(entry));
	const expected = before.entries.map((entry) => ({
		...entry,
		line: moved(entry.line),
		lastLine: moved(entry.lastLine),
		followUps: entry.followUps.map((promise) => ({ ...promise, line: moved(promise.line) })),
	}));
	const isSame = JSON.stringify([expected, before.impossible.map(moved)]) === JSON.stringify([others, after.impossible]);
	return isSame && added !== undefined && more.length === 0 ? added : null;
}

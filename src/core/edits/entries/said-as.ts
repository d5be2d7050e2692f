import type { Channel } from "../../kinds/channel";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { readChannel } from "../../notes/wording/channel";
import { topicLines } from "./loggable";

/** What words would say as an entry. */
export interface SaidAs {
	/** The channel that they name; else other. */
	readonly channel: Channel;
	/** The first line that is written in another way than it was typed, as it is written; null where all are as they were. */
	readonly changed: string | null;
}

/** What no words say. */
export const SAYS_NOTHING: SaidAs = { channel: "other", changed: null };

/** What words that somebody types would say as an entry, before it is written. */
export function saidAs(said: string, { channelOf, dates }: EntryRules): SaidAs {
	const typed = new Set(said.split("\n").map(plain));
	const lines = topicLines(said.trim(), dates);
	const changed = lines.find((line) => !typed.has(plain(line))) ?? null;
	return { channel: readChannel(lines[0] ?? "", channelOf), changed };
}

function plain(line: string): string {
	return line.replace(/\s+/gu, " ").trim();
}

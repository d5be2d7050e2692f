import type { FullInteraction } from "../core/in-full";
import type { PlacedPromise } from "../../src/core/notes/people/account";
import { baseName } from "../../src/core/notes/text/path";
import type { Channel } from "../../src/core/kinds/channel";
import type { Day } from "../../src/core/notes/dates/day";
import type { Initiator } from "../../src/core/notes/entries/head";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const PRECISIONS: Readonly<Record<FullInteraction["precision"], string>> = { day: "", week: "that week", month: "that month" };
const STATUSES: Readonly<Record<FullInteraction["status"], string>> = { done: "", planned: "planned", missed: "planned, and missed" };
const INITIATORS: Readonly<Record<Initiator, string>> = { me: "you reached out", them: "they reached out", unknown: "" };
const CHANNELS: Readonly<Record<Channel, string>> = {
	coffee: "coffee",
	meal: "meal",
	walk: "walk",
	meeting: "meeting",
	call: "call",
	video: "video call",
	event: "event",
	email: "email",
	message: "message",
	letter: "letter or gift",
	social: "social media",
	other: "in touch",
};

/** All that an interaction says, in plain words, for somebody who reads the note at `path`: whose note it is, is not said again. */
export function told(interaction: FullInteraction, path: string): string {
	const { day, precision, time, status, channel, initiator, reached, topic, said, ...rest } = interaction;
	const { present, ghosts, people, mentioned, promises, gave, got, asked, places, entry: _, others: _1, listedFirst: _2, ...more } = rest;
	more satisfies Record<string, never>;
	const company = [...present.filter((person) => person !== path).map(baseName), ...ghosts.map((name) => `${name} (no note)`)];
	const nameless = people - present.length - ghosts.length;
	return [
		`${dayTold(day)}${time === null ? "" : `, ${time}`}`,
		PRECISIONS[precision],
		STATUSES[status],
		CHANNELS[channel],
		INITIATORS[initiator],
		status !== "done" || reached ? "" : initiator === "them" ? "no contact" : "an attempt",
		company.length === 0 ? "" : `with ${listed(company)}`,
		nameless === 0 ? "" : `and ${nameless} more`,
		mentioned.length === 0 ? "" : `spoke of ${listed(mentioned.map(baseName))}`,
		topic === "" ? "" : `“${topic}”`,
		...said.map((line) => `below: “${line}”`),
		...promises.map((promise) => promiseTold(promise, day)),
		gave === 0 ? "" : `you helped${times(gave)}`,
		got === 0 ? "" : `they helped${times(got)}`,
		asked === 0 ? "" : `you asked for help${times(asked)}`,
		places.length === 1 ? "" : `written in ${places.length} notes`,
	]
		.filter((part) => part !== "")
		.join(" · ");
}

function promiseTold({ text, done, due, owner }: PlacedPromise, day: Day): string {
	const who = owner === "me" ? "you promised" : "they promised";
	const when = due === null ? "" : ` by ${dayTold(due, day)}`;
	return `${who}${done ? ", and kept it" : ""}: ${text}${when}`;
}

// A day as people say it, without its year where that is clear from the day beside it.
function dayTold(day: Day, beside: Day = ""): string {
	const [year = "", month, date] = day.split("-");
	return `${Number(date)} ${MONTHS[Number(month) - 1]}${beside.startsWith(year) ? "" : ` ${year}`}`;
}

function listed(names: readonly string[]): string {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function times(count: number): string {
	return count === 1 ? "" : ` ${count} times`;
}

import { DEMO_NOTES, DEMO_PEOPLE, DEMO_TEXTS, IN_DAILY_NOTES, IN_PERSON_NOTES, lineAt } from "./demo-notes";
import { describe, expect, test } from "vitest";
import { CHANNELS } from "../../src/core/kinds/channel";

const INTERACTIONS = [...DEMO_PEOPLE.byPath.values()].flatMap(({ interactions }) => interactions);
const PROMISES = INTERACTIONS.flatMap(({ promises }) => promises);
const ALL_LINES = [...DEMO_TEXTS.values()].flatMap((text) => text.split("\n"));
const MEETINGS = DEMO_NOTES.filter(({ dated }) => (dated?.meetings.length ?? 0) > 0).map(({ path }) => DEMO_TEXTS.get(path) ?? "");
const DAILY_LINES = [...DEMO_TEXTS]
	.filter(([path]) => path.startsWith("Daily/"))
	.flatMap(([path, text]) => text.split("\n").map((line, at) => ({ path, line, number: at + 1 })));

const boxIn = (line: string): string | undefined => /^[\s>]*[-*+] \[(.)\] /u.exec(line)?.[1];

describe("the demo vault holds, as the owners of its notes write", () => {
	test("what is done, planned with and without a box, missed, ticked, and dropped in both ways", () => {
		expect(new Set(INTERACTIONS.map(({ status }) => status))).toEqual(new Set(["done", "planned", "missed"]));
		expect(new Set(IN_PERSON_NOTES.map(({ entry }) => entry.box))).toEqual(new Set([null, "open", "ticked"]));
		const planned = INTERACTIONS.filter(({ status }) => status === "planned").map(({ places: [place] }) => lineAt(place));
		expect(planned.filter((line) => /^\s*[-*+] \[ \]/u.test(line))).not.toEqual([]);
		expect(planned.filter((line) => /^\s*[-*+] \d/u.test(line))).not.toEqual([]);
		expect(ALL_LINES.filter((line) => /^- \[-\] \d{4}/u.test(line))).not.toEqual([]);
		expect(ALL_LINES.filter((line) => /^- ~~\d{4}.*~~$/u.test(line))).not.toEqual([]);
	});
	test.each([
		["→", /\d:? → /u, "me"],
		["->", /\d:? -> /u, "me"],
		["←", /\d:? ← /u, "them"],
		["<-", /\d:? <- /u, "them"],
		["↔", /\d:? ↔ /u, "unknown"],
		["<->", /\d:? <-> /u, "unknown"],
		["[dir:: out]", /\[dir:: out\]/u, "me"],
		["[dir:: in]", /\[dir:: in\]/u, "them"],
	] as const)("who reached out, by %s", (_, mark, initiator) => {
		expect(IN_PERSON_NOTES.filter(({ line, entry }) => mark.test(line) && entry.initiator === initiator)).not.toEqual([]);
	});
	test.each([
		["#noreply", false],
		["#unanswered", false],
		["#voicemail", false],
		["#replied", true],
	])("whether somebody answered, by %s", (tag, answered) => {
		expect(IN_PERSON_NOTES.filter(({ line, entry }) => line.includes(tag) && entry.answered === answered)).not.toEqual([]);
	});
	test("all twelve channels", () => {
		expect([...new Set(INTERACTIONS.map(({ channel }) => channel))].sort()).toEqual([...CHANNELS].sort());
	});
	test.each([
		["a field for the type", /\[type:: /u],
		["a field for the channel", /\[channel:: /u],
		["a field for the way", /\[via:: /u],
		["a tag", /#(?:meal|coffee|call|walk|event|letter)\b/u],
		["round brackets", /\d \((?:call|coffee|walk)\)/u],
		["square brackets", /\d \[(?:call|coffee|walk)\]/u],
		["words that are passed over", /\d: (?:had|we|a quick)\b/iu],
		["a link at the start", /\d: \[\[[^\]]+\]\] \w+/u],
	])("a channel by %s", (_, way) => {
		expect(IN_PERSON_NOTES.filter(({ line, entry }) => way.test(line) && entry.channel !== "other")).not.toEqual([]);
	});
	test.each(["☕", "🍽", "🍻", "🚶", "🤝", "📞", "☎", "🎥", "💻", "✉", "📧", "💬", "🎁"])("a channel by %s", (emoji) => {
		expect(
			[...IN_PERSON_NOTES, ...IN_DAILY_NOTES].filter(({ line, entry }) => line.includes(emoji) && entry.channel !== "other"),
		).not.toEqual([]);
	});
	test.each([
		["by a link", / with \[\[[^|\]]+\]\]/u],
		["by another name", / \[\[[^|\]]+\|[^\]]+\]\]/u],
		["by a field", /\[with:: /u],
	])("somebody who was there %s", (_, way) => {
		expect(IN_PERSON_NOTES.filter(({ line, entry }) => way.test(line) && entry.present.length > 0)).not.toEqual([]);
	});
	test.each(["about", "re", "mentioned", "via", "intro to", "introduced me to"])("somebody spoken of behind “%s”", (word) => {
		const spokenOf = IN_PERSON_NOTES.filter(({ line, entry }) => line.includes(` ${word} [[`) && entry.mentioned.length > 0);
		expect(spokenOf).not.toEqual([]);
	});
	test("a topic by a field, and one below a day that stands alone", () => {
		expect(IN_PERSON_NOTES.filter(({ line }) => line.includes("[topic:: "))).not.toEqual([]);
		expect(IN_PERSON_NOTES.filter(({ line, entry }) => /^[^a-z]+$/u.test(line) && entry.topic !== "")).not.toEqual([]);
	});
	test.each([" ", "/", ">", "?", "!", "*", "x"])("a promise with the box [%s]", (box) => {
		const told = PROMISES.filter(({ places: [place] }) => boxIn(lineAt(place)) === box);
		expect(told).not.toEqual([]);
		expect(told.every(({ done }) => done === (box === "x"))).toBe(true);
	});
	test("a promise that was dropped", () => expect(ALL_LINES.filter((line) => /^\s+[-*+] \[-\] /u.test(line))).not.toEqual([]));
	test.each(["📅", "🗓", "📆", "[due:: ", "⏳", "@{"])("a promise with a day by %s", (mark) => {
		expect(PROMISES.filter(({ due, places: [place] }) => due !== null && lineAt(place).includes(mark))).not.toEqual([]);
	});
	test.each(["#waiting", "#them", "[owner:: them]"])("a promise of theirs by %s", (mark) => {
		expect(PROMISES.filter(({ owner, places: [place] }) => owner === "them" && lineAt(place).includes(mark))).not.toEqual([]);
	});
	test.each([/\[next:: /u, /\[follow-up:: /u, /^\|/u])("a promise by %s", (way) => {
		expect(PROMISES.filter(({ places: [place] }) => way.test(lineAt(place)))).not.toEqual([]);
	});
	test.each([
		["gave", ["#gave", "#helped", "[gave:: "]],
		["got", ["#got", "#received", "[got:: "]],
		["asked", ["#asked", "[asked:: "]],
	] as const)("help that somebody %s", (kind, marks) => {
		for (const mark of marks) {
			const helped = IN_PERSON_NOTES.filter(({ entry, lines }) => entry[kind] > 0 && lines.some((line) => line.includes(mark)));
			expect(helped, mark).not.toEqual([]);
		}
	});
	test.each(["people", "attendees", "participants", "contacts", "person", "with"])("a meeting note with the property %s", (name) => {
		expect(MEETINGS.filter((text) => new RegExp(`^${name}:`, "mu").test(text))).not.toEqual([]);
	});
	test.each(["date", "day", "when"])("a meeting note dated by %s", (name) => {
		expect(MEETINGS.filter((text) => new RegExp(`^${name}:`, "mu").test(text))).not.toEqual([]);
	});
	test.each([
		["as an item", /^- [A-Z]/u],
		["as a line of text", /^[A-Z]/u],
		["as a heading", /^#/u],
		["as a ticked task", /^- \[x\] /u],
		["with a time", /^- \d\d:\d\d /u],
		["with a direction", /^- (?:→|←)/u],
		["with a date of its own", /^- \d{4}-\d\d-\d\d/u],
	])("a line of a daily note %s", (_, form) => {
		expect(IN_DAILY_NOTES.filter(({ line }) => form.test(line))).not.toEqual([]);
	});
	test.each([
		["a plan", /^- Call \[\[/u],
		["an open task", /^- \[ \] call \[\[/u],
		["a thought", /^- (?:Thought|Read) .*\[\[/u],
	])("a line of a daily note that is no contact: %s", (_, form) => {
		const found = DAILY_LINES.filter(({ line }) => form.test(line));
		expect(found).not.toEqual([]);
		for (const { path, number } of found)
			expect(IN_DAILY_NOTES.filter((read) => read.path === path && read.entry.line === number)).toEqual([]);
	});
	test.each([
		["code", /^```\n(?:.*\n)*?- \d{4}/mu],
		["a comment", /^%%\n- \d{4}/mu],
		["a comment of HTML", /^<!--\n- \d{4}/mu],
		["a quotation", /^> \d{4}-\d\d-\d\d/mu],
		["inline code", /^ *- `\d{4}/mu],
		["facts", /^## Family\n+- \d{4}/mu],
	])("what is never read: %s", (_, form) => expect([...DEMO_TEXTS.values()].filter((text) => form.test(text))).not.toEqual([]));
	test("one impossible day and one year of two digits, and nothing else to tell", () => {
		expect(DEMO_PEOPLE.problems.map(({ code }) => code).sort()).toEqual(["invalid-date", "two-digit-year"]);
		expect(DEMO_PEOPLE.problems.map(lineAt)).toEqual([
			"* 12.5.25 coffee in the van, first winter over",
			"- 2025-11-31: coffee, what the rollout needs over Christmas",
		]);
	});
});

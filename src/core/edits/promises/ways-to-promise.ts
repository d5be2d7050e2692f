import type { DateRules } from "../../notes/dates/written-date";
import type { EntryBlock } from "../../notes/entries/entry-block";
import type { Line } from "../../notes/text/markup";
import { cellsOf } from "../../notes/text/table";
import { seriesIn } from "../entries/entry-series";
import { type NewPromise, promiseTask } from "../entries/promise-line";
import type { NoteRead } from "../entries/read-note";
import type { Way } from "../ways";

const ITEM = /^([\s>]*)([-*+]|\d{1,9}[.)])([ \t]+)(\[.\][ \t]+)?/u;

/** The ways in which a promise can be written below an entry, or into its row or its block of fields; the likeliest first. */
export function* waysToPromise(note: NoteRead, at: number, promise: NewPromise, dates: DateRules): Generator<Way> {
	const block = note.blocks[at];
	if (block === undefined) return;
	const task = promiseTask(promise, dates);
	const value = task.slice("[ ] ".length);
	if (block.kind === "row") yield* inRow(note, block, promise.owner, task, value);
	else {
		if (block.kind === "fields" && promise.owner === "me") yield* amongFields(note, block, value);
		yield* below(note, block, task);
	}
}

// Below the tasks that the entry has, else below all that belongs to it.
function* below(note: NoteRead, block: EntryBlock, task: string): Generator<Way> {
	const raw = rawIn(note);
	const tasks = block.below.filter(({ item }) => item?.box != null);
	const last = lastOf(tasks, block.below);
	const end = block.below.at(-1)?.number ?? lastHeadLine(block);
	const hanging = seriesIn(note).find(({ first, last: hangs }) => first <= block.line.number && block.line.number <= hangs)?.last ?? end;
	const next = raw(end) ?? "";
	for (const lead of leadsFor(note, block)) {
		if (last !== null) yield { from: last, to: last, lines: [lead + task] };
		for (const index of new Set([end, hanging])) {
			const isParted = block.kind === "heading" && ITEM.exec(raw(index - 1) ?? "") === null && (raw(index - 1) ?? "").trim() !== "";
			const after = isParted && index === end && next.trim() !== "" ? [""] : [];
			yield { from: index, to: index, lines: [...(isParted ? [""] : []), lead + task, ...after] };
		}
	}
}

// What stands before a task below an entry: as before its own tasks or items, as in other entries, as its own mark has it.
function* leadsFor(note: NoteRead, block: EntryBlock): Generator<string> {
	const raw = rawIn(note);
	const own = leadIn(block.below, raw);
	if (own !== null) yield own;
	const head = raw(block.line.number - 1) ?? "";
	const [, before = "", mark = "-", gap = " "] = ITEM.exec(head) ?? [];
	const bullet = /\d/u.test(mark) ? "-" : mark;
	if (block.kind === "heading" || block.kind === "paragraph") yield `${usualBullet(note)} `;
	if (block.kind === "callout") yield `${/^[\s>]*>/u.exec(head)?.[0] ?? ">"} ${usualBullet(note)} `;
	const quote = /^[\s>]*>[ \t]?/u.exec(before)?.[0] ?? "";
	const inside = before.slice(quote.length);
	for (const other of note.blocks) {
		const [, otherBefore = ""] = ITEM.exec(raw(other.line.number - 1) ?? "") ?? [];
		const lead = other.kind === block.kind && otherBefore === before ? leadIn(other.below, raw) : null;
		if (lead !== null) yield lead;
	}
	const byTabs = note.lines.some(({ text }) => /^(?:[\s>]*>[ \t]?)?\t/u.test(text));
	yield `${quote}${inside}${byTabs ? "\t" : " ".repeat(Math.max(2, mark.length + Math.min(gap.length, 4)))}${bullet} `;
}

// The mark and indentation of the outermost task, else of the outermost item; a number becomes a bullet.
function leadIn(lines: readonly Line[], raw: (index: number) => string | undefined): string | null {
	const leadOf = ({ number }: Line): RegExpExecArray | null => ITEM.exec(raw(number - 1) ?? "");
	const items = lines.filter((line) => line.item !== null && leadOf(line) !== null);
	const tasks = items.filter(({ item }) => item?.box != null);
	const all = tasks.length > 0 ? tasks : items;
	const outermost = [...all].sort((a, b) => a.indent - b.indent)[0];
	const [, before = "", mark = "-", gap = " "] = (outermost === undefined ? null : leadOf(outermost)) ?? [];
	return outermost === undefined ? null : `${before}${/\d/u.test(mark) ? "-" : mark}${gap}`;
}

// The index below the last of the outermost tasks and what hangs on it.
function lastOf(tasks: readonly Line[], all: readonly Line[]): number | null {
	const least = Math.min(...tasks.map(({ indent }) => indent));
	const last = tasks.filter(({ indent }) => indent === least).at(-1);
	if (last === undefined) return null;
	const rest = all.slice(all.indexOf(last) + 1);
	const next = rest.findIndex(({ indent }) => indent <= least);
	const own = next === -1 ? rest : rest.slice(0, next);
	return own.at(-1)?.number ?? last.number;
}

function lastHeadLine(block: EntryBlock): number {
	const others = block.kind === "fields" ? block.fields.others : [];
	return Math.max(block.line.number, ...others.map((other) => other.line.number));
}

// A line of its own among the fields, as the date is written.
function* amongFields(note: NoteRead, block: EntryBlock, value: string): Generator<Way> {
	const index = lastHeadLine(block);
	const line = rawIn(note)(block.line.number - 1) ?? "";
	const lead = /^.*?date.{0,3}?::.?[*_]{0,2}[ \t]*/iu.exec(line)?.[0];
	if (lead === undefined) return;
	yield { from: index, to: index, lines: [lead.replace(/date/iu, (key) => (key.startsWith("D") ? "Next" : "next")) + value] };
}

// A row says what I promised in its cell for that, else as a field beside what was said; what they promised, as a task in that cell.
function* inRow(note: NoteRead, block: EntryBlock, owner: NewPromise["owner"], task: string, value: string): Generator<Way> {
	const index = block.line.number - 1;
	const row = rawIn(note)(index) ?? "";
	const quoted = /^[\s>]*>/u.exec(row)?.[0].length ?? 0;
	const cells = cellsOf(" ".repeat(quoted) + row.slice(quoted));
	const cellOf = (column: "next" | "topic"): (typeof cells)[number] | undefined =>
		cells[block.kind === "row" ? block.table.columns.indexOf(column) : -1];
	const put = (start: number, end: number, text: string): Way => ({
		from: index,
		to: index + 1,
		lines: [row.slice(0, start) + text + row.slice(end)],
	});
	const [next, topic] = [cellOf("next"), cellOf("topic")];
	if (owner === "me" && next !== undefined && next.start === next.end) {
		const from = row.lastIndexOf("|", next.end - 1) + 1;
		yield put(from, next.end, ` ${value} `.padEnd(next.end - from));
	}
	if (topic === undefined) return;
	const blank = topic.start === topic.end ? " " : "";
	const joint = topic.start === topic.end ? "" : " ";
	if (owner === "me") yield put(topic.end, topic.end, `${joint}[next:: ${value}]${blank}`);
	yield put(topic.end, topic.end, `<br>- ${task}${blank}`);
}

function usualBullet({ body }: NoteRead): string {
	return body.map(({ syntax }) => /^\s*([-*+])[ \t]/u.exec(syntax)?.[1]).find((bullet) => bullet !== undefined) ?? "-";
}

function rawIn({ lines }: NoteRead): (index: number) => string | undefined {
	return (index) => lines[index]?.text;
}

import type { Maker } from "./scene";
import { later } from "./calendar";

/** A promise that an entry must give. */
export interface ExpectedPromise {
	readonly text: string;
	readonly done: boolean;
	readonly due: string | null;
	readonly owner: "me" | "them";
}

/** A line or a field that holds a promise; a dropped one gives none. */
export interface WrittenPromise {
	readonly text: string;
	readonly promise: ExpectedPromise | null;
	readonly forms: readonly string[];
}

const THINGS = [
	"send paper",
	"book the room",
	"ask how the exam went",
	"send **both** papers ⏫",
	"return his ladder #garden",
	"ask [[Nora]] for it",
] as const;
const BOXES = [" ", " ", " ", "/", ">", "?", "!", "*", "-", "x", "X", "i"] as const;

type Part = readonly [form: string, text: string];

/** Writes a task: a bullet, a box, and what is promised. */
export function writtenTask(maker: Maker): WrittenPromise {
	const { dice } = maker;
	const box = dice.pick(BOXES);
	const thing = dice.pick(THINGS);
	const due = dueFor(maker);
	const owner = dice.pick<Part>([
		["mine", ""],
		["mine", ""],
		["#waiting", "#waiting"],
		["#them", "#them"],
		["[owner:: them]", "[owner:: them]"],
	]);
	const other = dice.pick<Part>([
		["", ""],
		["", ""],
		["#task", "#task"],
		["an unknown field", "[place:: Oslo]"],
		["other days", `➕ ${maker.today}`],
		["other days", `🛫 ${later(maker.today, 2)}`],
	]);
	const id = dice.chance(0.1) ? " ^t4sk" : "";
	const parts = dice.some([due.text, owner[1], other[1]], 3).filter((part) => part !== "");
	const logseq = dice.chance(0.12) ? dice.pick(["TODO", "DOING", "NOW", "LATER", "WAITING", "DONE", "DONE", "DONE"]) : null;
	if (logseq !== null)
		return {
			text: `- ${logseq} ${[thing, ...parts].join(" ")}`,
			promise: { text: thing, done: logseq === "DONE", due: due.due, owner: owner[0] === "mine" ? "me" : "them" },
			forms: [logseq === "DONE" ? "promise DONE" : "promise of Logseq", `due ${due.form}`, `owner ${owner[0]}`],
		};
	return {
		text: `${dice.pick(["-", "-", "*", "+"])} [${box}] ${[thing, ...parts].join(" ")}${id}`,
		promise:
			box === "-" ? null : { text: thing, done: !" />?!*".includes(box), due: due.due, owner: owner[0] === "mine" ? "me" : "them" },
		forms: [`promise [${box}]`, `due ${due.form}`, `owner ${owner[0]}`, ...(other[0] === "" ? [] : [`promise with ${other[0]}`])],
	};
}

/** Writes a task as Logseq and Org do: a word, and perhaps the day by which it is due or planned on the line below. */
export function logseqTask({ dice, today }: Maker): {
	readonly texts: readonly string[];
	readonly promise: ExpectedPromise;
	readonly forms: readonly string[];
} {
	const word = dice.pick(["TODO", "DOING", "NOW", "LATER", "WAITING", "DONE"] as const);
	const due = dice.chance(0.7) ? later(today, dice.whole(-30, 60)) : null;
	const key = dice.pick(["DEADLINE", "SCHEDULED"] as const);
	const day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(`${due ?? today}T12:00:00Z`).getUTCDay()] ?? "";
	const stamp = dice.pick([`${due ?? ""} ${day}`, `${due ?? ""} ${day} 10:00`, due ?? "", `${due ?? ""} ${day} .+1w`]);
	const thing = dice.pick(["send paper", "book the room"]);
	return {
		texts: [`- ${word} ${thing}`, ...(due === null ? [] : [`  ${key}: <${stamp}>`])],
		promise: { text: thing, done: word === "DONE", due, owner: "me" },
		forms: [`promise ${word}`, ...(due === null ? [] : [`promise with ${key}`])],
	};
}

/** Writes a field that holds a promise of mine. */
export function nextField(maker: Maker, key = maker.dice.pick(["next", "follow-up"])): WrittenPromise {
	const next = nextWords(maker);
	return { ...next, text: `[${key}:: ${next.text}]`, forms: [`promise [${key}:: ]`] };
}

/** Writes what stands in such a field, without its brackets. */
export function nextWords(maker: Maker): WrittenPromise & { readonly promise: ExpectedPromise } {
	const thing = maker.dice.pick(["send paper", "ask how the exam went", "send the winter numbers ⏫"]);
	const due = maker.dice.chance(0.3) ? later(maker.today, maker.dice.whole(-20, 40)) : null;
	return { text: due === null ? thing : `${thing} 📅 ${due}`, promise: { text: thing, done: false, due, owner: "me" }, forms: [] };
}

function dueFor({ dice, today }: Maker): { readonly form: string; readonly text: string; readonly due: string | null } {
	const due = later(today, dice.whole(-30, 60));
	const sooner = later(due, -2);
	const [form, text] = dice.pick<Part>([
		["none", ""],
		["none", ""],
		...["📅", "🗓", "🗓️", "📆", "⏳", "⌛"].map((mark) => [mark, `${mark} ${due}`] as const),
		["[due:: ]", `[due:: ${due}]`],
		["[scheduled:: ]", `[scheduled:: ${due}]`],
		["(@date time)", `(@${due} 14:30)`],
		["@{}", `@{${due}}`],
		["📅 before ⏳", `⏳ ${sooner} 📅 ${due}`],
		["⏳ before @{}", `@{${sooner}} ⏳ ${due}`],
	]);
	return { form, text, due: text === "" ? null : due };
}

import { type DateKind, writtenDate, type WrittenDate } from "./dates";
import { timeBehindT, writtenTime } from "./times";
import { daysBetween, isCalendarDay, later } from "./calendar";
import type { Maker } from "./scene";
import { someDay } from "./days";

/** The head of an entry up to its text: WRAP(DATE) [SP TIME] [RANGE], and the separator where it stands inside the wrap. */
export interface Head extends Pick<WrittenDate, "day" | "precision"> {
	readonly text: string;
	readonly time: string | null;
	/** Whether the colon stands inside the wrap, as in `**2024-03-15:**`. */
	readonly hasColon: boolean;
	/** Whether a second date follows that is no range, so that the text is more than is said here. */
	readonly isOpen: boolean;
	readonly forms: readonly string[];
}

/** Where a head stands; not every place takes every form. */
export type HeadPlace = "line" | "paragraph" | "cell" | "field";

const WRAPS = [
	["**", "**"],
	["__", "__"],
	["*", "*"],
	["_", "_"],
	["(", ")"],
	["[", "]"],
] as const;
const RANGES = [" – ", "–", " - ", " — ", "—", " to ", " .. ", ".."] as const;

/** Writes a head for a place. */
export function headFor(maker: Maker, place: HeadPlace): Head {
	const { dice } = maker;
	const found = writtenDate(maker, someDay(maker), place === "paragraph" ? "year first or linked" : "any");
	// A stamp in brackets would end a field that stands in brackets, and begins a link within others.
	const date = place === "field" && /^\[\d{4}-[^\]]*\]$/u.test(found.text) ? { ...found, text: `<${found.text.slice(1, -1)}>` } : found;
	const behindT = date.takesT && dice.chance(0.42) ? timeBehindT(dice) : null;
	const dated = date.text + (behindT?.text ?? "");
	const wrap = place === "field" || date.text.startsWith("[") || dice.chance(0.5) ? null : dice.pick(wrapsFor(date, place));
	const hasColon = wrap !== null && /[*_]/u.test(wrap[0]) && place !== "cell" && dice.chance(0.3);
	const spaced = behindT === null && !hasColon && date.precision === "day" && dice.chance(0.2) ? writtenTime(dice) : null;
	const canRange = place !== "cell" && place !== "field" && !hasColon && behindT === null && date.precision === "day";
	const range = canRange && dice.chance(0.25) ? rangeFrom(maker, date) : null;
	return {
		...(range ?? date),
		text: `${wrap?.[0] ?? ""}${dated}${hasColon ? ":" : ""}${wrap?.[1] ?? ""}${spaced === null ? "" : ` ${spaced.text}`}${range?.text ?? ""}`,
		time: (behindT ?? spaced)?.time ?? null,
		hasColon,
		isOpen: range?.isOpen ?? false,
		forms: [
			...date.forms,
			...(behindT ?? spaced ?? { forms: [] }).forms,
			`wrap ${wrap?.join(" ") ?? "bare"}${hasColon ? " with the colon inside" : ""}`,
			...(range?.forms ?? []),
		],
	};
}

/** The wraps that a date takes in a place: a link in brackets is another link, and brackets begin no paragraph. */
export function wrapsFor({ kind }: Pick<WrittenDate, "kind">, place: HeadPlace): readonly (readonly [string, string])[] {
	return WRAPS.filter(([open]) => open !== "[" || (kind !== "linked" && place !== "paragraph"));
}

// The rest of a range: its mark and its last day, which is the day that counts; or a mark and a day too far away for one.
function rangeFrom(maker: Maker, first: WrittenDate): (Pick<Head, "day" | "precision" | "text" | "forms"> & { isOpen: boolean }) | null {
	const { dice } = maker;
	const isOpen = dice.chance(0.15);
	const mark = dice.pick(RANGES);
	const kind: DateKind = dice.pick(["a day", "any"] as const);
	const near = later(first.day, isOpen ? dice.pick([-9, 33, 90]) : dice.pick([0, 1, 2, 5, 30, 31]));
	if (!isCalendarDay(near)) return null;
	const last = writtenDate(maker, near, kind);
	const days = daysBetween(first.day, last.day);
	if (last.precision !== "day" || (days >= 0 && days <= 31) === isOpen) return null;
	const day = isOpen ? first.day : last.day;
	return { day, precision: "day", text: mark + last.text, isOpen, forms: [isOpen ? "no range" : `range ${mark.trim()}`, ...last.forms] };
}

/** What stands between a head and its text. */
export interface Separator {
	readonly text: string;
	readonly forms: readonly string[];
}

const MARKS = [":", "::", "-", "–", "—", "|", "·", "•", ","] as const;

/** Writes a separator that suits the head before it and the text behind it. */
export function separatorFor({ dice }: Maker, head: Head, text: string, place: HeadPlace): Separator {
	if (head.hasColon) return { text: text === "" ? "" : " ", forms: [] };
	const isBlank = dice.chance(0.3);
	if (text === "") return isBlank ? { text: "", forms: ["separator end of line"] } : marked(dice.pick([":", " –", " |"]));
	if (/^(?:[→←↔]|<?->|<-)/u.test(text)) return isBlank ? { text: " ", forms: ["separator space"] } : { text: ": ", forms: [] };
	if (isBlank) return { text: " ", forms: ["separator space"] };
	const mark = dice.pick(place === "paragraph" ? MARKS.filter((one) => one !== "::") : MARKS);
	// Behind a weekday a hyphen would make one word of two.
	const canGlue = /^\p{L}/u.test(text) && !/\p{L}$/u.test(head.text) && head.time === null && head.precision === "day";
	const after = canGlue && dice.chance(0.15) ? "" : " ";
	const before = dice.chance(/[:,]/u.test(mark) ? 0.2 : 0.6) ? " " : "";
	return marked(before + mark + after);
}

function marked(text: string): Separator {
	return { text, forms: [`separator ${text.trim()}`, ...(/\s$/u.test(text) ? [] : ["separator glued"])] };
}

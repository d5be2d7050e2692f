import { padded, partsOf } from "./calendar";
import type { DateKind, WrittenDate } from "./dates";
import { MONTHS } from "./months";
import type { Maker } from "./scene";
import { ordered } from "./dates";
import { ordinal } from "./daily-names";

/** Why a date at the head of an entry is told to its owner. */
export type BadDateCode = "invalid-date" | "two-digit-year" | "ambiguous-date";

/** A date that is reported instead of counted. */
export interface BadDate extends Pick<WrittenDate, "text" | "kind" | "forms"> {
	readonly code: BadDateCode;
}

// Months and days of the month that no year has, and months with a day more than they have.
const IMPOSSIBLE = [
	[2, 30],
	[2, 31],
	[4, 31],
	[6, 31],
	[9, 31],
	[11, 31],
	[13, 1],
	[0, 10],
	[3, 0],
	[3, 32],
] as const;
const TOO_LONG = [
	[30, 2],
	[31, 4],
	[31, 6],
	[31, 9],
	[31, 11],
] as const;

type Found = readonly [text: string, kind: WrittenDate["kind"]];

/** Writes a date that can't be read, or can't in this scene. */
export function badDate(maker: Maker, day: string, which: DateKind): BadDate {
	const codes: readonly BadDateCode[] =
		which === "year first or linked" ? ["invalid-date"] : ["invalid-date", "two-digit-year", "ambiguous-date", "ambiguous-date"];
	const code = maker.dice.pick(maker.dateOrder === null ? codes : codes.filter((one) => one !== "ambiguous-date"));
	const all = { "invalid-date": invalid, "two-digit-year": twoDigits, "ambiguous-date": ambiguous }[code](maker, day);
	const [text, kind] = maker.dice.pick(all.filter((found) => which !== "year first or linked" || found[1] !== "other"));
	return { text, kind, code, forms: [`${code}, ${kind}`] };
}

function invalid(maker: Maker, day: string): readonly Found[] {
	const { dice } = maker;
	const [year] = partsOf(day);
	const [month, date] = dice.pick(IMPOSSIBLE);
	const iso = (mark: string): string => [year, padded(month), padded(date)].join(mark);
	const [last, short] = dice.pick(TOO_LONG);
	const name = MONTHS.en[short - 1] ?? "";
	const farYear = dice.pick([dice.whole(1000, 1899), dice.whole(2200, 2999)]);
	const far = day.replace(/^\d{4}/u, String(farYear)).replace("-02-29", "-02-28");
	return [
		[iso("-"), "year first"],
		[iso("/"), "year first"],
		[iso("."), "year first"],
		[iso(""), "year first"],
		[far, "year first"],
		[`[[${iso("-")}]]`, "linked"],
		[`[[Daily/${far}]]`, "linked"],
		[`[Friday](Daily/${iso("-")}.md)`, "linked"],
		[`${padded(date)}.${padded(month)}.${year}`, "other"],
		[`${last}/${padded(short)}/${year}`, "other"],
		[`${padded(short)}-${last}-${year}`, "other"],
		[`${dice.whole(13, 31)}/${dice.whole(13, 31)}/${year}`, "other"],
		[ordered(far, ".", "dmy", true), "other"],
		[`${last} ${name} ${year}`, "other"],
		[`${name} ${last}, ${year}`, "other"],
		[`${ordinal(last)} ${name.slice(0, 3)} ${year}`, "other"],
		[`15 March ${farYear}`, "other"],
	];
}

function twoDigits({ dice }: Maker, day: string): readonly Found[] {
	const [year, month] = partsOf(day);
	const date = dice.whole(13, 28);
	const short = padded(year % 100);
	return ["/", ".", "-"].map((mark) => [`${date}${mark}${padded(month)}${mark}${short}`, "other"] as const);
}

function ambiguous({ dice, dailyNotes }: Maker, day: string): readonly Found[] {
	const [year] = partsOf(day);
	const [first, second] = dice.some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 2);
	const isPadded = dice.chance(0.5);
	const parts = [first ?? 3, second ?? 4].map((part) => (isPadded ? padded(part) : String(part)));
	const linked: Found = [`[[Daily/${parts.map((part) => padded(Number(part))).join("-")}-${year}]]`, "linked"];
	return [
		[`${parts.join("/")}/${year}`, "other"],
		[`${parts.join("-")}-${year}`, "other"],
		...(/^(?:DD|MM)-/u.test(dailyNotes.format) ? [] : [linked, linked, linked]),
	];
}

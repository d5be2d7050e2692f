import type { Dice } from "../grammar/dice";

/** Whom the notes of this trial link to; each has a note. */
export const CAST = ["Mara Voss", "Jonas Lind", "Aiko Tanabe", "Pierre Duval"] as const;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const PLACES = ["Oslo", "the harbour", "Lisbon", "a village in the Alps", "the old library", "Kyoto", "her aunt's farm"];
const THINGS = ["the garden", "a second-hand bicycle", "the choir", "a thesis on glaciers", "the bakery", "two dogs", "the archive"];
const RUN = ["grew up near", "moved to", "spent the summer in", "left", "wrote home from", "came back to", "painted"];

/** A day between 1931 and 2023 in one of the ways in which people write it; never as a list item would begin (`15. March`). */
export function someDate(dice: Dice): string {
	const [year, month, day] = [dice.whole(1931, 2023), dice.whole(1, 12), dice.whole(1, 28)];
	const name = MONTHS[month - 1] ?? "";
	const two = (part: number): string => String(part).padStart(2, "0");
	return dice.pick([
		`${year}-${two(month)}-${two(day)}`,
		`${day} ${name} ${year}`,
		`${name} ${day}, ${year}`,
		`${name.slice(0, 3)} ${day}, ${year}`,
		`${year}/${two(month)}/${two(day)}`,
		`${two(day)}.${two(month)}.${year}`,
		`${year}年${month}月${day}日`,
		`${day}th of ${name} ${year}`,
	]);
}

/** A month of a year. */
export function someMonth(dice: Dice): string {
	const [year, month] = [dice.whole(1931, 2023), dice.whole(1, 12)];
	return dice.pick([`${MONTHS[month - 1] ?? ""} ${year}`, `${year}-${String(month).padStart(2, "0")}`]);
}

/** A link to somebody who has a note. */
export function someLink(dice: Dice): string {
	const name = dice.pick(CAST);
	return dice.pick([
		`[[${name}]]`,
		`[[${name}|${name.split(" ")[0] ?? name}]]`,
		`[[People/${name}]]`,
		`[${name}](People/${name.replaceAll(" ", "%20")}.md)`,
	]);
}

/** A sentence of a story, with a date, a month or a person in its midst; it begins with neither, nor with a word for a way to be in touch. */
export function sentence(dice: Dice): string {
	const place = dice.pick(PLACES);
	const thing = dice.pick(THINGS);
	return dice.pick([
		`She ${dice.pick(RUN)} ${place} on ${someDate(dice)} and kept ${thing}.`,
		`In ${someMonth(dice)} they bought ${thing}; ${someLink(dice)} had known the place before.`,
		`It was in ${place}, on the evening of ${someDate(dice)}, that ${thing} burned down.`,
		`Born on ${someDate(dice)} in ${place}, the youngest of ${dice.whole(2, 9)}.`,
		`Who knows what ${someLink(dice)} would have made of ${thing}? “On ${someDate(dice)} I stopped counting”, he said.`,
		`Between ${someDate(dice)} and ${someDate(dice)} nothing came but rain.`,
		`The letters of ${someMonth(dice)} speak of calls, meetings and a dinner in ${place}.`,
		`Since ${dice.whole(1950, 2020)} ${someLink(dice)} has looked after ${thing}.`,
		`From ${someMonth(dice)} to ${someMonth(dice)} she taught in ${place}.`,
		`Died ${someDate(dice)}, aged ${dice.whole(60, 99)}.`,
	]);
}

/** A paragraph of a story on one line or several, now and then one that begins with a date. */
export function paragraph(dice: Dice): readonly string[] {
	const lines = Array.from({ length: dice.whole(1, 4) }, () => sentence(dice));
	const first = dice.chance(0.15) ? [`${someDate(dice)} was a cold day in ${dice.pick(PLACES)}.`] : [];
	return [...(dice.chance(0.5) ? [[...first, ...lines].join(" ")] : [...first, ...lines]), ""];
}

/** What begins a list item and is no date, whatever one might think of it. */
export function noDate(dice: Dice): string {
	const year = dice.whole(1950, 2023);
	return dice.pick([
		`${year}: ${dice.pick(THINGS)}`,
		`${year}–${year + dice.whole(1, 9)}: ${dice.pick(PLACES)}`,
		`since ${someDate(dice)}: ${dice.pick(THINGS)}`,
		`c. ${year}, ${dice.pick(PLACES)}`,
		`Spring ${year}: ${dice.pick(PLACES)}`,
		`Q${dice.whole(1, 4)} ${year}: ${dice.pick(THINGS)}`,
		`early ${someMonth(dice)}: ${dice.pick(THINGS)}`,
		`24.12. ${dice.pick(THINGS)}`,
		`July 4th: ${dice.pick(THINGS)}`,
		`12:30 ${dice.pick(PLACES)}`,
		`${dice.whole(2, 900)} g flour, ${dice.whole(1, 9)} eggs`,
		`v${dice.whole(1, 9)}.${dice.whole(0, 20)}.${dice.whole(0, 20)} of ${someDate(dice)}`,
		`March: ${dice.pick(THINGS)}`,
		`yesterday ${dice.pick(PLACES)}`,
		`[Interview](https://news.example/${year}-03-15-interview): ${dice.pick(THINGS)}`,
		`![[${year}-03-15.jpg]] ${dice.pick(PLACES)}`,
		`No. ${dice.whole(1000, 9999)}-${dice.whole(10, 99)}-${dice.whole(10, 99)}`,
		`0${dice.whole(100, 999)}/${dice.whole(100_000, 999_999)}`,
		`${year}-03-15th ${dice.pick(PLACES)}`,
		sentence(dice),
	]);
}

/** What would be contact where it counts. */
export function contactLine(dice: Dice): string {
	return `- ${someDate(dice)}: ${dice.pick(["coffee", "called", "lunch", "meeting", "email", "talked"])} with ${someLink(dice)}`;
}
